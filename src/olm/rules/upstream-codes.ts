import type { RuleCode } from './rule-code';
import type { UpstreamRule } from './upstream-rules';
import { Finding, Severity } from '../../findings/finding';

/** What kind of object a finding is about. */
type Subject = 'csv' | 'definition' | 'other';
type Rules = readonly UpstreamRule[];

/** The parts of a ClusterServiceVersion that operator-registry decodes by itself. */
const READ_BY_REGISTRY = /^(apiVersion|metadata\b.*|spec|spec\.customresourcedefinitions(\.(owned|required)(\[\d+\](\.(name|version|kind))?)?)?)$/;

/** An apiVersion of another group, whose version operator-registry takes for that of a CustomResourceDefinition. */
const OF_KNOWN_VERSION = /"([^"]*\/)?v1(beta1)?"/;

/** Of a version and a release operator-registry reads any text; of a release any number, too. */
function isReadByRegistry({ path = '', message }: Finding): boolean {
  if (path === 'spec.version') return message.includes('should be text');
  return READ_BY_REGISTRY.test(path) || (path === 'spec.release' && /but is [[{]/.test(message));
}

/**
 * The rules of upstream by the codes of ours; what a rule of ours finds may break several, as operator-framework/api and operator-registry
 * decode the same files. Codes that are not here are rules that upstream lacks.
 */
export const OLM_UPSTREAM_RULES: { readonly [code in RuleCode]?: Rules | ((finding: Finding, subject: Subject) => Rules) } = {
  OLM001: ({ file = '' }) => (file.startsWith('manifests/') ? ['object-undecodable', 'content-undecodable'] : []),
  OLM002: ['object-undecodable', 'content-undecodable'],
  // opm comes to no end without one.
  OLM003: ({ message }) => (message.includes('among') ? ['csv-missing', 'content-bundle-undecodable'] : ['csv-missing']),
  OLM005: ['csv-several'],
  // The loader looks into the folder of the ClusterServiceVersion alone.
  OLM007: ({ message }) => (message.includes('beside') ? ['content-file-unreadable'] : ['manifests-directory-inside', 'content-file-unreadable']),
  OLM008: ['manifests-file-hidden'],
  OLM009: ({ message }) => [
    'crd-version-unsupported', 'content-crd-version-unsupported', ...OF_KNOWN_VERSION.test(message) ? ['content-bundle-undecodable'] as const : [],
  ],
  OLM010: ['csv-name-invalid'],
  OLM013: ['min-kube-version-invalid'],
  OLM014: ['min-kube-version-missing'],
  OLM016: ['replaces-invalid'],
  OLM017: ['release-name-mismatch'],
  OLM018: ['release-with-substitutes-for'],
  OLM020: ['install-modes-none-supported'],
  OLM023: ['conversion-needs-all-namespaces'],
  OLM024: ['install-modes-missing'],
  OLM025: ['csv-api-version-missing'],
  OLM026: ['csv-field-missing'],
  OLM027: ['olm-properties-annotation'],
  OLM028: ['csv-annotations-missing'],
  OLM029: ['examples-missing'],
  OLM030: ['owned-crd-name-without-group'],
  OLM031: ['owned-crd-missing', 'content-owned-crd-missing'],
  OLM032: ['owned-crd-missing', 'content-owned-crd-missing'],
  OLM033: ['crd-not-owned'],
  OLM034: ['crd-duplicate'],
  OLM036: ['content-owned-crd-missing'],
  OLM037: ({ file = '' }) => (file.startsWith('metadata/') ? ['metadata-file-empty'] : ['kind-unsupported']),
  OLM038: ['owned-crd-missing'],
  OLM039: ['examples-twice'],
  OLM040: ['examples-not-json'],
  OLM041: ['example-without-owned-api'],
  OLM042: ['owned-api-without-example'],
  OLM043: ['examples-not-objects'],
  OLM044: ['dependency-group-empty'],
  OLM045: ['dependency-version-empty'],
  OLM046: ['dependency-kind-empty'],
  OLM047: ['dependency-package-empty'],
  OLM048: ['dependency-range-empty'],
  OLM049: ['dependency-range-invalid'],
  OLM050: ['dependency-label-empty'],
  OLM051: ['related-image-empty'],
  OLM055: ['related-image-invalid'],
  OLM056: ['dependency-cel-missing'],
  OLM057: ['dependency-cel-rule-empty'],
  OLM058: ['dependency-cel-rule-invalid'],
  OLM059: ['dependency-unparsable'],
  OLM060: ['kind-unsupported'],
  OLM061: (_finding, subject) => (subject === 'definition' ? ['crd-field-forbidden'] : ['object-metadata-invalid']),
  OLM062: (_finding, subject) => (subject === 'definition' ? ['crd-field-required'] : ['object-metadata-invalid']),
  OLM063: (_finding, subject) => (subject === 'csv' ? [] : subject === 'definition' ? ['crd-field-invalid'] : ['object-metadata-invalid']),
  OLM064: ({ message }, subject) => {
    const isScalar = !/: [[{]/.test(message);
    if (subject === 'csv') return ['content-undecodable', 'content-bundle-undecodable'];
    if (subject !== 'definition') return ['content-undecodable'];
    return isScalar ? ['content-bundle-undecodable'] : ['crd-undecodable', 'content-undecodable', 'content-bundle-undecodable'];
  },
  OLM065: ['annotation-case-wrong'],
  OLM066: ['service-account-taken'],
  OLM070: ['annotations-file-missing'],
  OLM073: ['annotation-missing'],
  OLM074: ['media-type-wrong'],
  OLM076: ['default-channel-empty'],
  OLM079: ['channels-empty'],
  OLM092: ['manifests-directory-missing', 'manifests-directory-empty'],
  OLM093: ['metadata-directory-missing'],
  OLM095: ['bundle-too-big'],
  OLM096: ['bundle-nearly-too-big'],
  OLM097: (_finding, subject) => (subject === 'definition' ? ['crd-field-invalid'] : ['object-metadata-invalid']),
  OLM099: ['content-bundle-undecodable'],
  OLM100: ['provider-name-missing'],
  OLM101: ['maintainer-incomplete'],
  OLM102: ['maintainer-email-invalid'],
  OLM103: ['link-incomplete'],
  OLM104: ['link-url-invalid'],
  OLM105: ['version-missing'],
  OLM106: ['icon-missing'],
  OLM107: ['icon-several'],
  OLM108: ['icon-incomplete'],
  OLM109: ['icon-media-type-invalid'],
  OLM110: ['operatorhub-deprecated'],
  OLM111: ['capabilities-unknown'],
  OLM112: ['category-unknown'],
  OLM115: ['deployments-missing'],
  OLM116: ['container-requests-missing'],
  OLM117: ['csv-name-without-version'],
  OLM118: ['csv-name-unconventional'],
  OLM119: ['channel-names-unconventional'],
  OLM120: ['rbac-creates-crds'],
  OLM121: ['owned-crd-undescribed'],
  OLM122: ['required-crd-undescribed'],
  OLM123: ['k8s-version-invalid'],
  OLM124: ['min-kube-version-unusable'],
  OLM125: ['apis-removed-in-1.22'],
  OLM126: ['apis-removed-in-1.25'],
  OLM127: ['permissions-removed-in-1.25'],
  OLM128: ['apis-removed-in-1.26'],
  OLM129: ['community-no-properties'],
  OLM130: ['community-properties-invalid'],
  OLM131: ['community-no-max-openshift-version'],
  OLM132: ['community-max-openshift-version-invalid'],
  OLM133: ['community-max-openshift-version-patch'],
  OLM134: ['community-max-openshift-version-too-high'],
  OLM135: ['community-index-path-missing'],
  OLM136: ['community-index-path-unreadable'],
  OLM137: ['community-label-invalid'],
  OLM138: ['community-label-allows-4.9'],
  OLM139: ['community-label-missing'],
  OLM140: ['pdb-max-unavailable-zero'],
  OLM141: ['pdb-min-available-all'],
  OLM142: ['priority-class-global-default'],
  OLM143: ['rbac-changes-pdbs'],
  OLM144: ['rbac-changes-default-sccs'],
  OLM145: ['judged-object-undecodable'],
  OLM146: ['operator-group-annotation-case-wrong'],
  OLM147: ['operator-group-olm-properties-annotation'],
  OLM216: ({ severity }) => (severity === Severity.ERROR ? ['content-bundle-undecodable'] : []),
  OLM220: finding => ['csv-undecodable', 'content-undecodable', ...isReadByRegistry(finding) ? ['content-bundle-undecodable'] as const : []],
  OLM221: finding => ['content-undecodable', ...isReadByRegistry(finding) ? ['content-bundle-undecodable'] as const : []],
  OLM222: ['content-bundle-undecodable'],
  OLM223: ['csv-undecodable'],
  OLM224: ['csv-undecodable'],
  OLM225: ['crd-undecodable', 'content-undecodable', 'content-bundle-undecodable'],
  OLM226: ['annotations-file-missing'],
  // opm goes on to the next file of metadata/ where it cannot decode one.
  OLM227: ({ file = '', message }) => [
    'annotations-file-undecodable', ...file.startsWith('metadata/') && !message.startsWith('A file whose name') ? ['annotations-file-missing'] as const : [],
  ],
  OLM228: ['content-undecodable'],
  OLM229: ['content-bundle-undecodable'],
  OLM400: ['package-name-empty'],
  OLM401: ['package-channels-empty'],
  OLM402: ['package-default-channel-empty'],
  OLM403: ['package-channel-name-empty'],
  OLM404: ['package-channel-csv-empty'],
  OLM405: ['package-channel-duplicate'],
  OLM406: ['package-default-channel-unknown'],
};
