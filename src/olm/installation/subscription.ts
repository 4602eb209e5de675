import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { CatalogSource } from './catalog-source';
import { nearest } from '../../findings/suggest';
import { given } from '../../kube/json';
import { checkProps, made, oneOf, PropRules, text } from '../../operator/check-props';
import { OlmBundle } from '../olm-bundle';

/** Who decides when an operator is installed and updated. */
export enum InstallPlanApproval {
  /** OLM does it as soon as there is something new. */
  AUTOMATIC = 'Automatic',
  /** A person approves each step. */
  MANUAL = 'Manual',
}

/** Which operator is installed, and from where. */
export interface SubscriptionProps {
  /** The operator, as this program makes it. */
  readonly bundle: OlmBundle;
  /** The catalogue that has it. */
  readonly catalog: CatalogSource;
  /**
   * The channel that is followed.
   * @default - the default channel of the bundle
   */
  readonly channel?: string;
  /**
   * Whether the first version to be installed is the bundle's; else it is the newest.
   * @default false
   */
  readonly startWithThisVersion?: boolean;
  /**
   * Who decides about updates.
   * @default InstallPlanApproval.AUTOMATIC
   */
  readonly approval?: InstallPlanApproval;
  /**
   * Environment, resources, node selector and the like of the operator's pods: `spec.config`.
   * @default - as the bundle says
   */
  readonly config?: any;
  /**
   * Name, namespace, labels and annotations.
   * @default - named after the package, in the operator's namespace
   */
  readonly metadata?: ApiObjectMetadata;
}

const PROP_RULES: PropRules<SubscriptionProps> = {
  bundle: made('an OlmBundle', 'bundleName', 'channels'),
  catalog: made('a CatalogSource', 'metadata'),
  channel: text,
  approval: oneOf(InstallPlanApproval),
};

/** Installs an operator with OLM v0 and keeps it up to date (Subscription, `operators.coreos.com/v1alpha1`). */
export class Subscription extends ApiObject {
  /** @throws when a property has a value that cannot be meant, the bundle is not in the channel, or the catalogue has no namespace of its own to be found in */
  constructor(scope: Construct, id: string, props: SubscriptionProps) {
    checkProps(`the Subscription '${id}'`, props, PROP_RULES, ['bundle', 'catalog']);
    const { bundle, catalog, channel, startWithThisVersion = false, approval = InstallPlanApproval.AUTOMATIC, config, metadata } = props;
    const { packageName, channels, defaultChannel } = bundle;
    if (channel !== undefined && !channels.includes(channel)) {
      const suggestion = nearest(channel, channels);
      throw new Error(`The bundle '${bundle.node.path}' is not in the channel '${channel}', but in ${channels.join(', ')}.`
        + (suggestion === undefined ? '' : ` Did you mean '${suggestion}'?`));
    }
    const sourceNamespace = catalog.metadata.namespace;
    if (sourceNamespace === undefined) throw new Error(`Give the catalogue '${catalog.node.path}' a namespace: a subscription names it.`);
    super(scope, id, {
      apiVersion: 'operators.coreos.com/v1alpha1',
      kind: 'Subscription',
      metadata: { name: packageName, namespace: bundle.operator.operatorNamespace.name, ...metadata },
      spec: {
        name: packageName,
        channel: channel ?? defaultChannel,
        source: catalog.name,
        sourceNamespace,
        installPlanApproval: approval,
        ...given<any>({ startingCSV: startWithThisVersion ? bundle.bundleName : undefined, config }),
      },
    });
  }
}
