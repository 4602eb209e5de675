import { Finding } from '../../findings/finding';

/**
 * The codes of what upstream's validators for bundles say too, with their words for it or what makes them say it. All other codes are rules
 * that they lack.
 *
 * Those of operator-framework/api (the default ones for bundles, operatorhub/v2, capabilities, categories, good practices) and
 * operator-registry's pkg/lib/bundle.
 */
const UPSTREAM_RULES: { readonly [code: string]: string | undefined } = {
  OLM001: 'the loader cannot parse a file',
  OLM002: 'is not supported type for registryV1 bundle',
  OLM003: 'no ClusterServiceVersion in bundle',
  OLM005: 'the loader finds more than one ClusterServiceVersion',
  OLM007: 'the loader finds a directory in manifests/',
  OLM010: 'metadata.name, spec.replaces is invalid',
  OLM011: 'bundle name with release versioning, naming convention <operator-name>.v<semver>',
  OLM012: 'csv.Spec.Version must be set, Invalid character(s) found in version',
  OLM013: 'csv.Spec.MinKubeVersion has an invalid value',
  OLM014: 'csv.Spec.minKubeVersion is not informed',
  OLM020: 'install modes not found, none of InstallModeTypes are supported',
  OLM023: 'only AllNamespaces InstallModeType is supported when conversionCRDs is present',
  OLM030: 'couldn\'t parse plural.group from crd name',
  OLM031: 'owned CRD not found in bundle',
  OLM032: 'owned CRD not found in bundle',
  OLM033: 'CRD is present in bundle but not defined in CSV',
  OLM034: 'duplicate CRD in bundle',
  OLM040: 'invalid example, error decoding example CustomResource',
  OLM041: 'example must have a provided API',
  OLM042: 'provided API should have an example annotation',
  OLM051: 'relatedImages[] has an empty image field, has an invalid image pullspec',
  OLM060: 'is not supported type for registryV1 bundle',
  OLM061: 'error validating object metadata: namespace',
  OLM063: 'error validating object metadata: labels',
  OLM064: 'cannot unmarshal into metadata',
  OLM065: 'provided annotation uses wrong case',
  OLM066: 'invalid service account found in bundle',
  OLM070: 'Could not find annotations file',
  OLM071: 'Could not find annotations file',
  OLM073: 'Missing annotation',
  OLM074: 'Expecting annotation to have value',
  OLM076: 'Expecting annotation to have non-empty value',
};

/** What an API server says of an object's own fields: required, type, enum; and of a CustomResourceDefinition's, the rules for their values. */
const DEFINITION_CODES = /^KUB(01[123]|08[012356789]|09[012])$/;
/** Fields in which the CustomResourceDefinition validator overlooks errors, and two that Go reads as false where they are missing. */
const OVERLOOKED = /openAPIV3Schema|status|\.(served|storage)$/;
/** The field of a descriptor that Go reads as any value. */
const ANY_VALUE = /Descriptors\[\d+\]\.value$/;
/** The fields of a ClusterServiceVersion that may not be missing. */
const REQUIRED = /^spec\.(displayName|install|install\.strategy)$/;

/** The upstream rule behind a finding; undefined for a rule that upstream lacks. */
export function upstreamRule({ code, message, object = '', path = '' }: Finding): string | undefined {
  if (code === 'KUB011' && message.startsWith('Invalid value: "null"')) return undefined; // Go reads null as nothing
  if (/^apiextensions\.k8s\.io\/v1 CustomResourceDefinition\b/.test(object) && DEFINITION_CODES.test(code)) {
    return OVERLOOKED.test(path) ? undefined : 'ValidateCustomResourceDefinition';
  }
  if (/ ClusterServiceVersion\b/.test(object)) {
    if (code === 'KUB011' && path.startsWith('spec') && !ANY_VALUE.test(path)) return 'unable to parse CSV';
    if (code === 'KUB012' && REQUIRED.test(path)) return 'required field missing';
    if (code === 'OLM063') return undefined;
  }
  if (code === 'OLM062') return path === 'metadata' ? 'error validating object metadata: name' : undefined; // any name will do
  return UPSTREAM_RULES[code];
}
