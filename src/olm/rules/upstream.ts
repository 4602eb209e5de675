import type { RuleCode } from './rule-code';
import { OLM_UPSTREAM_RULES } from './upstream-codes';
import type { UpstreamRule } from './upstream-rules';
import { Finding } from '../../findings/finding';

/** What an API server says of a CustomResourceDefinition's own fields: required, enum; and the rules for their values and metadata. */
const DEFINITION_CODES = /^KUB(01[23]|02[1234]|08[0-9]|09[0-2])$/;
/** Fields in which the CustomResourceDefinition validator overlooks errors, and two that Go reads as false where they are missing. */
const OVERLOOKED = /openAPIV3Schema|status|\.(served|storage)$/;
/** Names, of which upstream has no other rule than that for names, and versions that must differ. */
const INVALID_ALL_THE_SAME = /^spec\.versions(\[\d+\](\.name)?)?$|^spec\.names\.(shortNames|categories)\[|\.conversionReviewVersions\[/;
/** What the metadata of the other objects may be. */
const METADATA_CODES = /^KUB(012|02[234])$/;

/** The rules of the messages about fields. */
const FIELD_RULES: readonly (readonly [beginning: string, rule: UpstreamRule])[] = [
  ['Required value', 'crd-field-required'],
  ['Unsupported value', 'crd-field-unsupported'],
  ['Forbidden', 'crd-field-forbidden'],
  ['Duplicate value', 'crd-field-duplicate'],
  ['Too long', 'crd-field-too-long'],
  ['Too many', 'crd-field-too-many'],
];

/** The rule of upstream behind a finding; undefined for one that upstream lacks. Where it breaks several, the first that upstream looks at. */
export function upstreamRule(finding: Finding): UpstreamRule | undefined {
  return upstreamRules(finding)[0];
}

/** All rules of upstream that what a finding is about breaks: the parts of upstream read the same files, each for itself. */
export function upstreamRules(finding: Finding): readonly UpstreamRule[] {
  const { code, object = '', severity } = finding;
  const isDefinition = /^apiextensions\.k8s\.io\/v1(beta1)? CustomResourceDefinition\b/.test(object);
  if (code.startsWith('KUB')) {
    if (severity !== 'error') return [];
    return isDefinition ? definitionRules(finding) : METADATA_CODES.test(code) && !isCsv(object) && isMetadata(finding) ? ['object-metadata-invalid'] : [];
  }
  const rules = OLM_UPSTREAM_RULES[code as RuleCode];
  return typeof rules === 'function' ? rules(finding, isDefinition ? 'definition' : isCsv(object) ? 'csv' : 'other') : rules ?? [];
}

function definitionRules({ code, path = '', message }: Finding): UpstreamRule[] {
  if (!DEFINITION_CODES.test(code) || OVERLOOKED.test(path)) return [];
  if (INVALID_ALL_THE_SAME.test(path) || /exactly one version/.test(message)) return ['crd-field-invalid'];
  return [FIELD_RULES.find(([beginning]) => message.startsWith(beginning))?.[1] ?? 'crd-field-invalid'];
}

function isMetadata({ path = '' }: Finding): boolean {
  return path.startsWith('metadata');
}

function isCsv(object: string): boolean {
  return / ClusterServiceVersion\b/.test(object);
}
