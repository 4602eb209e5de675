import { Severity } from '../../../findings/finding';
import { RuleDoc, rule } from '../rule-doc';

const { ERROR } = Severity;

/** The rules about what OLM v1 does not install, and about package manifests. */
export const TARGET_DOCS = {
  OLM380: rule('v1-api-services', ERROR, 'OLM v1 installs no operators with API services.', 'Serve the API by a CustomResourceDefinition.'),
  OLM381: rule('v1-all-namespaces', ERROR, 'OLM v1 installs operators for all namespaces alone.', 'Support `AllNamespaces`.'),
  OLM382: rule('v1-dependencies', ERROR, 'OLM v1 installs no operators that depend on others.', 'Remove the dependency.'),
  OLM383: rule('v1-package-name', ERROR, 'OLM v1 needs the name of the package.', 'Name it.'),
  OLM384: rule('v1-deployment-twice', ERROR, 'Two Deployments have one name: OLM v1 refuses the bundle.', 'Name them differently.'),
  OLM385: rule('v1-deployment-name', ERROR, 'The name of a Deployment is no DNS name.', 'Correct it.'),
  OLM386: rule('v1-crd-twice', ERROR, 'A CustomResourceDefinition is there twice.', 'Remove one.'),
  OLM387: rule('v1-owned-crd-missing', ERROR, 'An owned CustomResourceDefinition is not in the bundle.', 'Add it.'),
  OLM388: rule('v1-webhook-deployment', ERROR, 'A webhook names a Deployment that is not there.', 'Correct it.'),
  OLM389: rule('v1-webhook-twice', ERROR, 'Two webhooks of one type have one name.', 'Name them differently.'),
  OLM390: rule('v1-webhook-name', ERROR, 'The name of a webhook is no DNS name.', 'Correct it.'),
  OLM391: rule('v1-conversion-twice', ERROR, 'Two webhooks are to convert one CustomResourceDefinition.', 'Leave it to one.'),
  OLM392: rule('v1-conversion-not-owned', ERROR, 'A webhook is to convert what the operator does not own.', 'Own it.'),
  OLM393: rule('v1-webhook-group', ERROR,
    'A webhook is to see an API group that OLM v1 does not let webhooks see.',
    'Name the groups that the operator is about.'),
  OLM394: rule('v1-webhook-resource', ERROR, 'A webhook is to see webhook configurations.', 'Remove the rule.'),
  OLM395: rule('v1-conversion-install-modes', ERROR,
    'An operator with a conversion webhook supports other install modes than `AllNamespaces`.',
    'Do not support them.'),
  OLM400: rule('package-name-empty', ERROR, 'A package manifest has no name.', 'Give `packageName`.'),
  OLM401: rule('package-channels-empty', ERROR, 'A package manifest lists no channels.', 'List them.'),
  OLM402: rule('package-default-channel-missing', ERROR,
    'A package manifest has several channels, but no default channel.',
    'Give `defaultChannel`.'),
  OLM403: rule('package-channel-without-name', ERROR, 'A channel of a package manifest has no name.', 'Name it.'),
  OLM404: rule('package-channel-without-csv', ERROR, 'A channel of a package manifest names no ClusterServiceVersion.', 'Give `currentCSV`.'),
  OLM405: rule('package-channel-twice', ERROR, 'A channel of a package manifest is listed twice.', 'Remove one of the two.'),
  OLM406: rule('package-default-channel-unknown', ERROR, 'The default channel of a package manifest is none of its channels.', 'Name one of them.'),
} satisfies { readonly [code: string]: RuleDoc };
