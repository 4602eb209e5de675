import { UpstreamRule } from './subject';

/** A text of upstream, without the name of the ClusterServiceVersion before it, and the rule that it is about. */
export type Pattern = readonly [text: RegExp, rule: UpstreamRule];

/** What the loader of api says; one text of it may tell of several. */
export const LOADER_PATTERNS: readonly Pattern[] = [
  [/bundle manifests dir contains directory: /, 'manifests-directory-inside'],
  [/bundle manifests dir has hidden file: /, 'manifests-file-hidden'],
  [/unable to decode object: /, 'object-undecodable'],
  [/unable to find a csv in bundle directory /, 'csv-missing'],
  [/invalid bundle: contains multiple CSVs/, 'csv-several'],
  [/unable to parse CSV /, 'csv-undecodable'],
  [/unable to parse CRD /, 'crd-undecodable'],
  [/unsupported CRD version /, 'crd-version-unsupported'],
  [/unable to load the annotations file /, 'annotations-file-undecodable'],
];
/** What the loader says because of something else that it says too. */
export const CONSEQUENCES = /^(no bundle csv found|unable to load bundle from directory .*)$/;

const CSV_PATTERNS: readonly Pattern[] = [
  [/^metadata\.name "[^]*" is invalid: /, 'csv-name-invalid'],
  [/^spec\.replaces "[^]*" is invalid: /, 'replaces-invalid'],
  [/^annotations not found$/, 'csv-annotations-missing'],
  [/^example annotations not found$/, 'examples-missing'],
  [/^both `alm-examples` and `olm\.examples` are present\./, 'examples-twice'],
  [/^invalid example$/, 'examples-not-json'],
  [/^error decoding example CustomResource$/, 'examples-not-objects'],
  [/^couldn't parse plural\.group from crd name: /, 'owned-crd-name-without-group'],
  [/^example must have a provided API$/, 'example-without-owned-api'],
  [/^provided API should have an example annotation$/, 'owned-api-without-example'],
  [/^install modes not found$/, 'install-modes-missing'],
  [/^none of InstallModeTypes are supported$/, 'install-modes-none-supported'],
  [/^only AllNamespaces InstallModeType is supported when conversionCRDs is present$/, 'conversion-needs-all-namespaces'],
  [/^'apiVersion' is missing$/, 'csv-api-version-missing'],
  [/^'kind' is missing$/, 'csv-kind-missing'],
  [/^required field missing$/, 'csv-field-missing'],
];
const ANNOTATION_CASE = /^provided annotation [^]* uses wrong case and should be /;
const OLM_PROPERTIES = /^found olm\.properties annotation, /;
const CSV_OWN_PATTERNS: readonly Pattern[] = [[ANNOTATION_CASE, 'annotation-case-wrong'], [OLM_PROPERTIES, 'olm-properties-annotation']];
const KUBE_VERSION_PATTERNS: readonly Pattern[] = [
  [/^csv\.Spec\.minKubeVersion is not informed\./, 'min-kube-version-missing'],
  [/^csv\.Spec\.MinKubeVersion has an invalid value: /, 'min-kube-version-invalid'],
];
/** By the type that Kubernetes gives its errors of a field. */
export const CRD_TYPES: { readonly [type: string]: UpstreamRule | undefined } = {
  FieldValueRequired: 'crd-field-required',
  FieldValueInvalid: 'crd-field-invalid',
  FieldValueTypeInvalid: 'crd-field-invalid',
  FieldValueNotSupported: 'crd-field-unsupported',
  FieldValueForbidden: 'crd-field-forbidden',
  FieldValueDuplicate: 'crd-field-duplicate',
  FieldValueTooLong: 'crd-field-too-long',
  FieldValueTooMany: 'crd-field-too-many',
  ParseError: 'crd-inconvertible',
};
const BUNDLE_PATTERNS: readonly Pattern[] = [
  [/^bundle name with release versioning "[^]*" does not match expected name "/, 'release-name-mismatch'],
  [/^relatedImages\[\d+\] has an empty image field$/, 'related-image-empty'],
  [/^relatedImages\[\d+\] has an invalid image pullspec "/, 'related-image-invalid'],
  [/^invalid service account found in bundle\. /, 'service-account-taken'],
  [/^duplicate CRD "[^]*" in bundle "/, 'crd-duplicate'],
  [/^owned CRD "[^]*" not found in bundle "/, 'owned-crd-missing'],
  [/^CRD "[^]*" is present in bundle "[^]*" but not defined in CSV$/, 'crd-not-owned'],
  [/^maximum bundle compressed size with gzip size exceeded: /, 'bundle-too-big'],
  [/^nearing maximum bundle compressed size with gzip: /, 'bundle-nearly-too-big'],
];
const HUB_PATTERNS: readonly Pattern[] = [
  [/^csv\.Spec\.Provider\.Name not specified$/, 'provider-name-missing'],
  [/^csv\.Spec\.Maintainers elements should contain both name and email$/, 'maintainer-incomplete'],
  [/^csv\.Spec\.Maintainers email [^]* is invalid: /, 'maintainer-email-invalid'],
  [/^csv\.Spec\.Links elements should contain both name and url$/, 'link-incomplete'],
  [/^csv\.Spec\.Links url [^]* is invalid: /, 'link-url-invalid'],
  [/^csv\.Spec\.Version must be set$/, 'version-missing'],
  [/^csv\.Spec\.Icon should only have one element$/, 'icon-several'],
  [/^csv\.Spec\.Icon elements should contain both data and mediatype$/, 'icon-incomplete'],
  [/^csv\.Spec\.Icon [^]* does not have a valid mediatype$/, 'icon-media-type-invalid'],
  [/^csv\.Spec\.Icon not specified$/, 'icon-missing'],
];
const CAPABILITY_PATTERNS: readonly Pattern[] = [
  [/^csv\.Metadata\.Annotations\.Capabilities "[^]*" is not a valid capabilities level$/, 'capabilities-unknown'],
];
const CATEGORY_PATTERNS: readonly Pattern[] = [
  [/^csv\.Metadata\.Annotations\["categories"\] value "[^]*" is not in the set of standard categories$/, 'category-unknown'],
];
const PRACTICE_PATTERNS: readonly Pattern[] = [
  [/^unable to find a deployment to install in the CSV$/, 'deployments-missing'],
  [/^unable to find the resource requests for the container: /, 'container-requests-missing'],
  [/^csv\.metadata\.Name [^]* is not following the versioning convention /, 'csv-name-without-version'],
  [/^csv\.metadata\.Name [^]* is not following the recommended naming convention: /, 'csv-name-unconventional'],
  [/^channel\(s\) \[[^]*\] are not following the recommended naming convention: /, 'channel-names-unconventional'],
  [/^CSV contains permissions to create CRD\. /, 'rbac-creates-crds'],
  [/^owned CRD "[^]*" has an empty description$/, 'owned-crd-undescribed'],
  [/^required CRD "[^]*" has an empty description$/, 'required-crd-undescribed'],
];
const API_PATTERNS: readonly Pattern[] = [
  [/^invalid value informed via the k8s key option : /, 'k8s-version-invalid'],
  [/^unable to use csv\.Spec\.MinKubeVersion to verify the CRD\/Webhook apis /, 'min-kube-version-unusable'],
  [/^this bundle is using APIs which were deprecated and removed in v1\.22\. /, 'apis-removed-in-1.22'],
  [/^this bundle is using APIs which were deprecated and removed in v1\.25\. .* Migrate the API\(s\) for podsecuritypolicies: /, 'permissions-removed-in-1.25'],
  [/^this bundle is using APIs which were deprecated and removed in v1\.25\. /, 'apis-removed-in-1.25'],
  [/^this bundle is using APIs which were deprecated and removed in v1\.26\. /, 'apis-removed-in-1.26'],
];
const COMMUNITY_PATTERNS: readonly Pattern[] = [
  [/^csv\.Annotations not specified olm\.maxOpenShiftVersion /, 'community-no-properties'],
  [/^csv\.Annotations has an invalid value specified for olm\.properties\. /, 'community-properties-invalid'],
  [/^csv\.Annotations\.olm\.properties with the key `olm\.maxOpenShiftVersion` /, 'community-no-max-openshift-version'],
  [/^csv\.Annotations\.olm\.properties has an invalid value\. Unable to parse /, 'community-max-openshift-version-invalid'],
  [/^csv\.Annotations\.olm\.properties has an invalid value\. olm\.maxOpenShiftVersion must specify only /, 'community-max-openshift-version-patch'],
  [/^csv\.Annotations\.olm\.properties with the key and value for olm\.maxOpenShiftVersion /, 'community-max-openshift-version-too-high'],
  [/^please, inform the path of its index image file /, 'community-index-path-missing'],
];
const OBJECT_PATTERNS: readonly Pattern[] = [
  [/^maxUnavailable field cannot be set to 0 or 0%$/, 'pdb-max-unavailable-zero'],
  [/^minAvailable field cannot be set to 100%$/, 'pdb-min-available-all'],
  [/^globalDefault field cannot be set to true$/, 'priority-class-global-default'],
  [/^RBAC includes permission to create\/update poddisruptionbudgets, /, 'rbac-changes-pdbs'],
  [/^RBAC includes permission to modify default securitycontextconstraints, /, 'rbac-changes-default-sccs'],
  [/^error unmarshaling (poddisruptionbudget|priorityclass|role|clusterrole)$/, 'judged-object-undecodable'],
];
const FORMAT_PATTERNS: readonly Pattern[] = [
  [/^Unable to locate manifests directory$/, 'manifests-directory-missing'],
  [/^Unable to locate metadata directory$/, 'metadata-directory-missing'],
  [/^The directory [^]* contains no yaml files$/, 'manifests-directory-empty'],
  [/^Could not find annotations file$/, 'annotations-file-missing'],
  [/^Missing annotation "/, 'annotation-missing'],
  [/^Expecting annotation "[^"]*\.mediatype\.v1" to have value "/, 'media-type-wrong'],
  [/^Expecting annotation "[^"]*\.channels\.v1" to have non-empty value$/, 'channels-empty'],
  [/^Expecting annotation "[^"]*\.channel\.default\.v1" to have non-empty value$/, 'default-channel-empty'],
  [/^API Group is empty$/, 'dependency-group-empty'],
  [/^API Version is empty$/, 'dependency-version-empty'],
  [/^API Kind is empty$/, 'dependency-kind-empty'],
  [/^Package name is empty$/, 'dependency-package-empty'],
  [/^Package version is empty$/, 'dependency-range-empty'],
  [/^Invalid semver format version$/, 'dependency-range-invalid'],
  [/^Label information is missing$/, 'dependency-label-empty'],
  [/^The CEL field is missing$/, 'dependency-cel-missing'],
  [/^The CEL expression is missing$/, 'dependency-cel-rule-empty'],
  [/^Invalid CEL expression: /, 'dependency-cel-rule-invalid'],
  [/^couldn't parse dependency of type /, 'dependency-unparsable'],
];
const CONTENT_PATTERNS: readonly Pattern[] = [
  [/^The directory [^]* contains no yaml files$/, 'manifests-directory-empty'],
  [/^open [^]*: no such file or directory$/, 'manifests-directory-missing'],
  [/^Unable to read file [^]* in supported types$/, 'content-file-unreadable'],
  [/^[^]* is not supported type for registryV1 bundle: /, 'kind-unsupported'],
  [/^Unsupported api version of CRD: /, 'content-crd-version-unsupported'],
  [/^error validating object metadata: /, 'object-metadata-invalid'],
  [/^owned CRD [^]* not found in bundle "/, 'content-owned-crd-missing'],
  [/^bundle "[^]*" cannot have both a release version \(/, 'release-with-substitutes-for'],
  [/^error getting (bundle CSV|CSV CRDs|bundle CRDs|bundle CSV version|bundle CSV release version)$/, 'content-bundle-undecodable'],
];
/** What Go's decoders say, of YAML, of JSON, of a type, of a version and of a time. */
export const DECODER = new RegExp([
  /^(error unmarshaling JSON: |error converting YAML to JSON: |error parsing |yaml: |json: |EOF$|unexpected EOF$|invalid character |Object 'Kind' is missing )/,
  /^(unrecognized type: |cannot convert |error decoding |parsing time |Invalid character|Numeric PreRelease version |strconv\.|cannot restore |No Major\.Minor\.Patch|Version string empty|quantities must match |unable to parse quantity)/,
  /^([A-Z][a-z]+ version |Prerelease |Build meta data |Version |Release |release |Number |illegal base64 |couldn't get version\/kind; |unexpected GroupVersion string: )/,
].map(({ source }) => source).join('|'));

const HUBS: readonly Pattern[] = [...HUB_PATTERNS, ...KUBE_VERSION_PATTERNS, ...API_PATTERNS];
const CSVS: readonly Pattern[] = [...CSV_PATTERNS, ...KUBE_VERSION_PATTERNS, ...CSV_OWN_PATTERNS];

/** The texts of every validator. */
export const PATTERNS: { readonly [validator: string]: readonly Pattern[] | undefined } = {
  'csv': CSVS,
  'crd': [],
  'bundle': BUNDLE_PATTERNS,
  'operatorhub': [...HUBS, ...CAPABILITY_PATTERNS, ...CATEGORY_PATTERNS, [/^The "operatorhub" validator is deprecated;/, 'operatorhub-deprecated']],
  'operatorhub/v2': HUBS,
  'capabilities': CAPABILITY_PATTERNS,
  'categories': CATEGORY_PATTERNS,
  'good-practices': PRACTICE_PATTERNS,
  'alpha-deprecated-apis': API_PATTERNS,
  'community': COMMUNITY_PATTERNS,
  'object': OBJECT_PATTERNS,
  'operator-group': [[ANNOTATION_CASE, 'operator-group-annotation-case-wrong'], [OLM_PROPERTIES, 'operator-group-olm-properties-annotation']],
  'opm-format': FORMAT_PATTERNS,
  'opm-content': [...CONTENT_PATTERNS, ...CSVS],
};
