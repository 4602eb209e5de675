/** The parts of upstream that judge a bundle, by operator-sdk's names where it has one. */
export type UpstreamValidator =
  /** How operator-framework/api reads a bundle: where it fails, no validator of api says anything. */
  | 'loader'
  /** The default validators of api for a ClusterServiceVersion, a CustomResourceDefinition and a bundle. */
  | 'csv' | 'crd' | 'bundle'
  /** The optional validators of api; `operatorhub` is the deprecated first version. */
  | 'operatorhub' | 'operatorhub/v2' | 'capabilities' | 'categories' | 'good-practices' | 'alpha-deprecated-apis' | 'community' | 'object'
  | 'operator-group' | 'package-manifest'
  /** The two halves of `opm alpha bundle validate`; the content half also says all errors, not the warnings, of `csv` and `crd`. */
  | 'opm-format' | 'opm-content';

/** A rule of upstream. */
export interface UpstreamRuleInfo {
  /** Who has the rule. */
  readonly validator: UpstreamValidator;
  /** The severity; `depends` where the version of Kubernetes that the bundle is for decides. */
  readonly level: 'error' | 'warning' | 'depends';
  /** What upstream says, shortened. */
  readonly text: string;
  /** Other validators that have the rule too. */
  readonly also?: readonly UpstreamValidator[];
}

const HUB = ['operatorhub'] as const;
const BOTH_HUBS = ['operatorhub', 'operatorhub/v2'] as const;

/**
 * Every rule of upstream for the files of a bundle, by our name for it.
 *
 * Mirrors pkg/manifests and pkg/validation of operator-framework/api v0.45.0, and pkg/lib/bundle of operator-registry v1.73.0. Left out is
 * what they cannot say: `duplicate install modes present`, `unsupported dependency type`, the check of the values of two annotations.
 */
export const UPSTREAM_RULES = {
  'manifests-directory-inside': { validator: 'loader', level: 'error', text: 'bundle manifests dir contains directory' },
  'manifests-file-hidden': { validator: 'loader', level: 'error', text: 'bundle manifests dir has hidden file' },
  'object-undecodable': { validator: 'loader', level: 'error', text: 'unable to decode object' },
  'csv-missing': { validator: 'loader', level: 'error', text: 'unable to find a csv in bundle directory' },
  'csv-several': { validator: 'loader', level: 'error', text: 'invalid bundle: contains multiple CSVs' },
  'csv-undecodable': { validator: 'loader', level: 'error', text: 'unable to parse CSV' },
  'crd-undecodable': { validator: 'loader', level: 'error', text: 'unable to parse CRD' },
  'crd-version-unsupported': { validator: 'loader', level: 'error', text: 'unsupported CRD version' },
  'annotations-file-undecodable': { validator: 'loader', level: 'error', text: 'unable to load the annotations file' },

  'csv-name-invalid': { validator: 'csv', level: 'error', text: 'metadata.name is invalid' },
  'replaces-invalid': { validator: 'csv', level: 'error', text: 'spec.replaces is invalid' },
  'csv-annotations-missing': { validator: 'csv', level: 'warning', text: 'annotations not found' },
  'examples-missing': { validator: 'csv', level: 'warning', text: 'example annotations not found' },
  'examples-twice': { validator: 'csv', level: 'warning', text: 'both `alm-examples` and `olm.examples` are present' },
  'examples-not-json': { validator: 'csv', level: 'error', text: 'invalid example' },
  'examples-not-objects': { validator: 'csv', level: 'error', text: 'error decoding example CustomResource' },
  'owned-crd-name-without-group': { validator: 'csv', level: 'error', text: 'couldn\'t parse plural.group from crd name' },
  'example-without-owned-api': { validator: 'csv', level: 'error', text: 'example must have a provided API' },
  'owned-api-without-example': { validator: 'csv', level: 'warning', text: 'provided API should have an example annotation' },
  'install-modes-missing': { validator: 'csv', level: 'error', text: 'install modes not found' },
  'install-modes-none-supported': { validator: 'csv', level: 'error', text: 'none of InstallModeTypes are supported' },
  'conversion-needs-all-namespaces': {
    validator: 'csv', level: 'error', text: 'only AllNamespaces InstallModeType is supported when conversionCRDs is present',
  },
  'csv-api-version-missing': { validator: 'csv', level: 'error', text: '\'apiVersion\' is missing' },
  'csv-kind-missing': { validator: 'csv', level: 'error', text: '\'kind\' is missing' },
  'min-kube-version-missing': { validator: 'csv', level: 'warning', text: 'csv.Spec.minKubeVersion is not informed', also: BOTH_HUBS },
  'min-kube-version-invalid': { validator: 'csv', level: 'error', text: 'csv.Spec.MinKubeVersion has an invalid value', also: BOTH_HUBS },
  'csv-field-missing': { validator: 'csv', level: 'error', text: 'required field missing' },
  'annotation-case-wrong': { validator: 'csv', level: 'error', text: 'provided annotation uses wrong case' },
  'olm-properties-annotation': { validator: 'csv', level: 'warning', text: 'found olm.properties annotation' },

  'crd-inconvertible': { validator: 'crd', level: 'error', text: 'error converting crd' },
  'crd-field-required': { validator: 'crd', level: 'error', text: 'Required value' },
  'crd-field-invalid': { validator: 'crd', level: 'error', text: 'Invalid value' },
  'crd-field-unsupported': { validator: 'crd', level: 'error', text: 'Unsupported value' },
  'crd-field-forbidden': { validator: 'crd', level: 'error', text: 'Forbidden' },
  'crd-field-duplicate': { validator: 'crd', level: 'error', text: 'Duplicate value' },
  'crd-field-too-long': { validator: 'crd', level: 'error', text: 'Too long' },
  'crd-field-too-many': { validator: 'crd', level: 'error', text: 'Too many' },

  'release-name-mismatch': { validator: 'bundle', level: 'error', text: 'bundle name with release versioning does not match expected name' },
  'related-image-empty': { validator: 'bundle', level: 'error', text: 'relatedImages[] has an empty image field' },
  'related-image-invalid': { validator: 'bundle', level: 'error', text: 'relatedImages[] has an invalid image pullspec' },
  'service-account-taken': { validator: 'bundle', level: 'error', text: 'invalid service account found in bundle' },
  'crd-duplicate': { validator: 'bundle', level: 'error', text: 'duplicate CRD in bundle' },
  'owned-crd-missing': { validator: 'bundle', level: 'error', text: 'owned CRD (group, version, kind) not found in bundle' },
  'crd-not-owned': { validator: 'bundle', level: 'error', text: 'CRD is present in bundle but not defined in CSV' },
  'bundle-too-big': { validator: 'bundle', level: 'error', text: 'maximum bundle compressed size with gzip size exceeded' },
  'bundle-nearly-too-big': { validator: 'bundle', level: 'warning', text: 'nearing maximum bundle compressed size with gzip' },

  'operatorhub-deprecated': { validator: 'operatorhub', level: 'warning', text: 'The "operatorhub" validator is deprecated' },
  'provider-name-missing': { validator: 'operatorhub/v2', level: 'error', text: 'csv.Spec.Provider.Name not specified', also: HUB },
  'maintainer-incomplete': {
    validator: 'operatorhub/v2', level: 'error', text: 'csv.Spec.Maintainers elements should contain both name and email', also: HUB,
  },
  'maintainer-email-invalid': { validator: 'operatorhub/v2', level: 'error', text: 'csv.Spec.Maintainers email is invalid', also: HUB },
  'link-incomplete': { validator: 'operatorhub/v2', level: 'error', text: 'csv.Spec.Links elements should contain both name and url', also: HUB },
  'link-url-invalid': { validator: 'operatorhub/v2', level: 'error', text: 'csv.Spec.Links url is invalid', also: HUB },
  'version-missing': { validator: 'operatorhub/v2', level: 'error', text: 'csv.Spec.Version must be set', also: HUB },
  'icon-missing': { validator: 'operatorhub/v2', level: 'warning', text: 'csv.Spec.Icon not specified', also: HUB },
  'icon-several': { validator: 'operatorhub/v2', level: 'error', text: 'csv.Spec.Icon should only have one element', also: HUB },
  'icon-incomplete': {
    validator: 'operatorhub/v2', level: 'error', text: 'csv.Spec.Icon elements should contain both data and mediatype', also: HUB,
  },
  'icon-media-type-invalid': { validator: 'operatorhub/v2', level: 'error', text: 'csv.Spec.Icon does not have a valid mediatype', also: HUB },
  'capabilities-unknown': {
    validator: 'capabilities', level: 'error', text: 'csv.Metadata.Annotations.Capabilities is not a valid capabilities level', also: HUB,
  },
  'category-unknown': {
    validator: 'categories', level: 'error', text: 'csv.Metadata.Annotations["categories"] value is not in the set of standard categories', also: HUB,
  },

  'deployments-missing': { validator: 'good-practices', level: 'error', text: 'unable to find a deployment to install in the CSV' },
  'container-requests-missing': { validator: 'good-practices', level: 'warning', text: 'unable to find the resource requests for the container' },
  'csv-name-without-version': { validator: 'good-practices', level: 'warning', text: 'csv.metadata.Name is not following the versioning convention' },
  'csv-name-unconventional': {
    validator: 'good-practices', level: 'warning', text: 'csv.metadata.Name is not following the recommended naming convention: <operator-name>.v<semver>',
  },
  'channel-names-unconventional': {
    validator: 'good-practices', level: 'warning', text: 'channel(s) are not following the recommended naming convention',
  },
  'rbac-creates-crds': { validator: 'good-practices', level: 'warning', text: 'CSV contains permissions to create CRD' },
  'owned-crd-undescribed': { validator: 'good-practices', level: 'warning', text: 'owned CRD has an empty description' },
  'required-crd-undescribed': { validator: 'good-practices', level: 'warning', text: 'required CRD has an empty description' },

  'k8s-version-invalid': {
    validator: 'alpha-deprecated-apis', level: 'error', text: 'invalid value informed via the k8s key option', also: BOTH_HUBS,
  },
  'min-kube-version-unusable': {
    validator: 'alpha-deprecated-apis', level: 'error', text: 'unable to use csv.Spec.MinKubeVersion to verify the CRD/Webhook apis', also: BOTH_HUBS,
  },
  'apis-removed-in-1.22': {
    validator: 'alpha-deprecated-apis', level: 'depends', text: 'this bundle is using APIs which were deprecated and removed in v1.22', also: BOTH_HUBS,
  },
  'apis-removed-in-1.25': {
    validator: 'alpha-deprecated-apis', level: 'depends', text: 'this bundle is using APIs which were deprecated and removed in v1.25', also: BOTH_HUBS,
  },
  'permissions-removed-in-1.25': {
    validator: 'alpha-deprecated-apis', level: 'warning', text: 'APIs which were removed in v1.25. Migrate podsecuritypolicies', also: BOTH_HUBS,
  },
  'apis-removed-in-1.26': {
    validator: 'alpha-deprecated-apis', level: 'depends', text: 'this bundle is using APIs which were deprecated and removed in v1.26', also: BOTH_HUBS,
  },

  'community-no-properties': { validator: 'community', level: 'error', text: 'csv.Annotations not specified olm.maxOpenShiftVersion' },
  'community-properties-invalid': { validator: 'community', level: 'error', text: 'csv.Annotations has an invalid value specified for olm.properties' },
  'community-no-max-openshift-version': {
    validator: 'community', level: 'error', text: 'csv.Annotations.olm.properties with the key `olm.maxOpenShiftVersion` is required',
  },
  'community-max-openshift-version-invalid': {
    validator: 'community', level: 'error', text: 'csv.Annotations.olm.properties has an invalid value. Unable to parse using semver',
  },
  'community-max-openshift-version-patch': {
    validator: 'community', level: 'warning', text: 'olm.maxOpenShiftVersion must specify only major.minor versions',
  },
  'community-max-openshift-version-too-high': { validator: 'community', level: 'error', text: 'has the OCP version value which is >= of 4.9' },
  'community-index-path-missing': { validator: 'community', level: 'warning', text: 'please, inform the path of its index image file' },
  'community-index-path-unreadable': { validator: 'community', level: 'error', text: 'the index image in the path was not found, is not file' },
  'community-label-invalid': {
    validator: 'community', level: 'error', text: 'invalid syntax, unable to parse the value on com.redhat.openshift.versions',
  },
  'community-label-allows-4.9': {
    validator: 'community', level: 'error', text: 'provide compatible version(s) by using the com.redhat.openshift.versions annotation',
  },
  'community-label-missing': { validator: 'community', level: 'error', text: 'provide compatible version(s) via the labels' },

  'pdb-max-unavailable-zero': { validator: 'object', level: 'error', text: 'maxUnavailable field cannot be set to 0 or 0%' },
  'pdb-min-available-all': { validator: 'object', level: 'error', text: 'minAvailable field cannot be set to 100%' },
  'priority-class-global-default': { validator: 'object', level: 'error', text: 'globalDefault field cannot be set to true' },
  'rbac-changes-pdbs': { validator: 'object', level: 'warning', text: 'RBAC includes permission to create/update poddisruptionbudgets' },
  'rbac-changes-default-sccs': {
    validator: 'object', level: 'error', text: 'RBAC includes permission to modify default securitycontextconstraints',
  },
  'judged-object-undecodable': { validator: 'object', level: 'error', text: 'error unmarshaling poddisruptionbudget, priorityclass, role, clusterrole' },

  'operator-group-annotation-case-wrong': { validator: 'operator-group', level: 'error', text: 'provided annotation uses wrong case' },
  'operator-group-olm-properties-annotation': { validator: 'operator-group', level: 'warning', text: 'found olm.properties annotation' },

  'package-undecodable': { validator: 'package-manifest', level: 'error', text: 'could not decode contents of file into package' },
  'package-several': { validator: 'package-manifest', level: 'error', text: 'multiple package manifest files found in directory' },
  'package-name-empty': { validator: 'package-manifest', level: 'error', text: 'packageName empty' },
  'package-channels-empty': { validator: 'package-manifest', level: 'error', text: 'channels empty' },
  'package-default-channel-empty': {
    validator: 'package-manifest', level: 'error', text: 'default channel is empty but more than one channel exists',
  },
  'package-channel-name-empty': { validator: 'package-manifest', level: 'error', text: 'channel name is empty' },
  'package-channel-csv-empty': { validator: 'package-manifest', level: 'error', text: 'channel currentCSV is empty' },
  'package-channel-duplicate': { validator: 'package-manifest', level: 'error', text: 'duplicate package manifest channel name' },
  'package-default-channel-unknown': {
    validator: 'package-manifest', level: 'error', text: 'default channel not found in the list of declared channels',
  },

  'manifests-directory-missing': { validator: 'opm-format', level: 'error', text: 'Unable to locate manifests directory', also: ['opm-content'] },
  'metadata-directory-missing': { validator: 'opm-format', level: 'error', text: 'Unable to locate metadata directory' },
  'manifests-directory-empty': { validator: 'opm-format', level: 'error', text: 'The directory contains no yaml files', also: ['opm-content'] },
  'metadata-file-empty': { validator: 'opm-format', level: 'error', text: 'panic: invalid memory address or nil pointer dereference' },
  'annotations-file-missing': { validator: 'opm-format', level: 'error', text: 'Could not find annotations file' },
  'annotation-missing': { validator: 'opm-format', level: 'error', text: 'Missing annotation' },
  'media-type-wrong': { validator: 'opm-format', level: 'error', text: 'Expecting annotation to have value registry+v1' },
  'channels-empty': { validator: 'opm-format', level: 'error', text: 'Expecting annotation bundle.channels.v1 to have non-empty value' },
  'default-channel-empty': { validator: 'opm-format', level: 'error', text: 'Expecting annotation bundle.channel.default.v1 to have non-empty value' },
  'dependency-group-empty': { validator: 'opm-format', level: 'error', text: 'API Group is empty' },
  'dependency-version-empty': { validator: 'opm-format', level: 'error', text: 'API Version is empty' },
  'dependency-kind-empty': { validator: 'opm-format', level: 'error', text: 'API Kind is empty' },
  'dependency-package-empty': { validator: 'opm-format', level: 'error', text: 'Package name is empty' },
  'dependency-range-empty': { validator: 'opm-format', level: 'error', text: 'Package version is empty' },
  'dependency-range-invalid': { validator: 'opm-format', level: 'error', text: 'Invalid semver format version' },
  'dependency-label-empty': { validator: 'opm-format', level: 'error', text: 'Label information is missing' },
  'dependency-cel-missing': { validator: 'opm-format', level: 'error', text: 'The CEL field is missing' },
  'dependency-cel-rule-empty': { validator: 'opm-format', level: 'error', text: 'The CEL expression is missing' },
  'dependency-cel-rule-invalid': { validator: 'opm-format', level: 'error', text: 'Invalid CEL expression' },
  'dependency-unparsable': { validator: 'opm-format', level: 'error', text: 'couldn\'t parse dependency of type' },

  'content-file-unreadable': { validator: 'opm-content', level: 'error', text: 'Unable to read file in supported types' },
  'content-undecodable': {
    validator: 'opm-content', level: 'error', text: 'a file is no YAML, or does not fit the Go type of its kind or of the metadata of all objects',
  },
  'kind-unsupported': { validator: 'opm-content', level: 'error', text: 'is not supported type for registryV1 bundle' },
  'content-crd-version-unsupported': { validator: 'opm-content', level: 'error', text: 'Unsupported api version of CRD' },
  'object-metadata-invalid': { validator: 'opm-content', level: 'error', text: 'error validating object metadata' },
  'content-owned-crd-missing': { validator: 'opm-content', level: 'error', text: 'owned CRD (name, version, kind) not found in bundle' },
  'release-with-substitutes-for': {
    validator: 'opm-content', level: 'error', text: 'cannot have both a release version and olm.substitutesFor annotation',
  },
  'content-bundle-undecodable': { validator: 'opm-content', level: 'error', text: 'error getting bundle CSV, CSV CRDs, bundle CRDs, CSV version' },
} as const satisfies { readonly [name: string]: UpstreamRuleInfo };

/** The name of a rule of upstream. */
export type UpstreamRule = keyof typeof UPSTREAM_RULES;
