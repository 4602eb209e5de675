import { enumChanges, limitChanges, requiredChanges } from './limit-changes';
import { KeywordChange, SchemaPair } from './schema-change';
import { Json, isJsonObject } from '../../kube/json';
import { ChangeSeverity } from '../comparison';
import { isSameValue } from '../values/differences';

/** What a keyword that is added, changed or removed means: severity and words. */
interface Meaning {
  readonly added: readonly [ChangeSeverity, string];
  readonly changed: readonly [ChangeSeverity, string];
  readonly removed: readonly [ChangeSeverity, string];
}

const REFUSED = 'existing values may be refused';

/** The keywords whose values stand for themselves. `true` is a value that is there, `false` one that is not. */
const MEANINGS: { readonly [keyword: string]: Meaning } = {
  'default': {
    added: ['attention', 'a default is new: where there is no value, it counts from now on'],
    changed: ['attention', 'the default changes for all that rely on it'],
    removed: ['attention', 'the default is gone: what relies on it has no value'],
  },
  'description': {
    added: ['compatible', 'description is new'],
    changed: ['compatible', 'description changes'],
    removed: ['compatible', 'description is gone'],
  },
  'pattern': {
    added: ['breaking', `a pattern is new: ${REFUSED}`],
    changed: ['breaking', `the pattern changes: ${REFUSED}`],
    removed: ['compatible', 'the pattern is gone'],
  },
  'multipleOf': {
    added: ['breaking', `values must be multiples now: ${REFUSED}`],
    changed: ['breaking', `the factor of values changes: ${REFUSED}`],
    removed: ['compatible', 'values need not be multiples any more'],
  },
  'exclusiveMinimum': {
    added: ['breaking', `the least value itself is not allowed any more: ${REFUSED}`],
    changed: ['breaking', `the least value changes: ${REFUSED}`],
    removed: ['compatible', 'the least value itself is allowed'],
  },
  'exclusiveMaximum': {
    added: ['breaking', `the greatest value itself is not allowed any more: ${REFUSED}`],
    changed: ['breaking', `the greatest value changes: ${REFUSED}`],
    removed: ['compatible', 'the greatest value itself is allowed'],
  },
  'uniqueItems': {
    added: ['breaking', `items must differ now: ${REFUSED}`],
    changed: ['attention', 'changes'],
    removed: ['compatible', 'items may be equal'],
  },
  'nullable': {
    added: ['compatible', 'may be null'],
    changed: ['attention', 'changes'],
    removed: ['breaking', 'may no longer be null: stored nulls are dropped or refused'],
  },
  'x-kubernetes-preserve-unknown-fields': {
    added: ['compatible', 'unknown fields are kept'],
    changed: ['attention', 'changes'],
    removed: ['breaking', 'unknown fields that are stored are dropped'],
  },
  'x-kubernetes-int-or-string': {
    added: ['compatible', 'may be a number or a text'],
    changed: ['attention', 'changes'],
    removed: ['breaking', `may no longer be a number or a text alike: ${REFUSED}`],
  },
  'x-kubernetes-embedded-resource': {
    added: ['breaking', `must be a complete object, with apiVersion and kind: ${REFUSED}`],
    changed: ['attention', 'changes'],
    removed: ['attention', 'need not be a complete object any more: apiVersion, kind and metadata are dropped unless the schema has them'],
  },
  'x-kubernetes-map-type': {
    added: ['attention', 'how appliers share the map changes'],
    changed: ['attention', 'how appliers share the map changes'],
    removed: ['attention', 'how appliers share the map changes'],
  },
  'x-kubernetes-list-map-keys': {
    added: ['breaking', 'items are told apart by keys: lists with equal ones are refused'],
    changed: ['breaking', 'items are told apart by other keys: lists with equal ones are refused'],
    removed: ['attention', 'items are not told apart by keys any more: appliers replace the whole list'],
  },
  'allOf': composition(),
  'anyOf': composition(),
  'oneOf': composition(),
  'not': composition(),
};

function composition(): Meaning {
  return {
    added: ['breaking', `further conditions are new: ${REFUSED}`],
    changed: ['breaking', `further conditions change: ${REFUSED}`],
    removed: ['compatible', 'further conditions are gone'],
  };
}

/** The keywords that other rules see to, and those that hold the schemas of other fields. */
const ELSEWHERE = [
  'properties', 'items', 'additionalProperties', 'type', 'format', 'enum', 'required', 'x-kubernetes-list-type', 'x-kubernetes-validations',
  'minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties',
];

/** Formats that an API server checks (k8s.io/apiextensions-apiserver, validation/formats.go); another one means nothing to it. */
const CHECKED_FORMATS = [
  'bsonobjectid', 'uri', 'email', 'hostname', 'ipv4', 'ipv6', 'cidr', 'mac', 'uuid', 'uuid3', 'uuid4', 'uuid5', 'isbn', 'isbn10', 'isbn13',
  'creditcard', 'ssn', 'hexcolor', 'rgbcolor', 'byte', 'password', 'date', 'duration', 'datetime', 'date-time', 'k8s-short-name', 'k8s-long-name',
  'int32', 'int64', 'float', 'double',
];

/** What changes about one field, but for the fields in it. */
export function keywordChanges(pair: SchemaPair): KeywordChange[] {
  const { before, after } = pair;
  const keywords = new Set([...Object.keys(before), ...Object.keys(after)].filter(keyword => !ELSEWHERE.includes(keyword)));
  return [
    ...typeChanges(pair),
    ...formatChanges(pair),
    ...enumChanges(pair),
    ...requiredChanges(pair),
    ...limitChanges(pair),
    ...listTypeChanges(pair),
    ...ruleChanges(pair),
    ...[...keywords].flatMap(keyword => plainChange(keyword, presentValue(before[keyword]), presentValue(after[keyword]))),
  ];
}

/** Go takes false, an empty text and null for nothing; a default may be any of them. */
function presentValue(value: Json | undefined): Json | undefined {
  return value === null ? undefined : value;
}

function plainChange(keyword: string, old: Json | undefined, now: Json | undefined): KeywordChange[] {
  const isSet = (value: Json | undefined): boolean => keyword === 'default' ? value !== undefined : value !== undefined && value !== false && value !== '';
  const [was, is] = [isSet(old), isSet(now)];
  if (!was && !is) return [];
  if (was && is && isSameValue(old!, now!)) return [];
  const happened = !was ? 'added' : !is ? 'removed' : 'changed';
  const [severity, message] = MEANINGS[keyword]?.[happened] ?? ['compatible', `${keyword} ${happened === 'added' ? 'is new' : happened === 'removed' ? 'is gone' : 'changes'}`];
  return [{ rule: keyword, severity, message, ...valuesOf(was ? old : undefined, is ? now : undefined) }];
}

/** Every integer is a number, and where both are taken a type more does no harm. Mirrors crdify's type check. */
function typeChanges({ before, after }: SchemaPair): KeywordChange[] {
  const [old, now] = [before.type, after.type];
  if ((old ?? '') === (now ?? '')) return [];
  const isWider = (old === 'integer' && now === 'number') || (now === undefined && after['x-kubernetes-int-or-string'] === true && (old === 'integer' || old === 'string'));
  return [isWider
    ? { rule: 'type', severity: 'compatible', message: 'the type is wider', ...valuesOf(old, now) }
    : { rule: 'type', severity: 'breaking', message: 'the type changes: values of the old one are refused', ...valuesOf(old, now) }];
}

function formatChanges({ before, after }: SchemaPair): KeywordChange[] {
  const [old, now] = [before.format, after.format];
  if ((old ?? '') === (now ?? '')) return [];
  const checks = typeof now === 'string' && CHECKED_FORMATS.includes(now);
  const isWider = now === undefined || !checks || (old === 'int32' && now === 'int64') || (old === 'float' && now === 'double');
  return [isWider
    ? { rule: 'format', severity: 'compatible', message: 'the format refuses nothing that was taken', ...valuesOf(old, now) }
    : { rule: 'format', severity: 'breaking', message: `the format ${old === undefined ? 'is new' : 'changes'}: ${REFUSED}`, ...valuesOf(old, now) }];
}

function listTypeChanges({ before, after }: SchemaPair): KeywordChange[] {
  const [old, now] = [before['x-kubernetes-list-type'] ?? 'atomic', after['x-kubernetes-list-type'] ?? 'atomic'];
  if (old === now) return [];
  return [now === 'atomic'
    ? { rule: 'x-kubernetes-list-type', severity: 'attention', message: 'appliers replace the whole list from now on', ...valuesOf(old, now) }
    : { rule: 'x-kubernetes-list-type', severity: 'breaking', message: 'lists with equal items are refused', ...valuesOf(old, now) }];
}

/** Rules in CEL, each by its text. A server lets values be that do not change (ratcheting), unless a rule looks at the old ones. */
function ruleChanges({ before, after }: SchemaPair): KeywordChange[] {
  const [old, now] = [rulesOf(before), rulesOf(after)];
  const added = [...now].filter(([rule]) => !old.has(rule)).map(([rule, whole]): KeywordChange =>
    ({ rule: 'x-kubernetes-validations', severity: 'breaking', message: `a rule is new: ${messageOf(whole) ?? REFUSED}`, after: rule }));
  const removed = [...old.keys()].filter(rule => !now.has(rule)).map((rule): KeywordChange =>
    ({ rule: 'x-kubernetes-validations', severity: 'compatible', message: 'a rule is gone', before: rule }));
  const changed = [...now].filter(([rule, whole]) => old.has(rule) && !isSameValue(old.get(rule)!, whole)).map(([rule, whole]): KeywordChange =>
    ({ rule: 'x-kubernetes-validations', severity: 'compatible', message: `what a rule says when it refuses changes: ${rule}`, ...valuesOf(old.get(rule), whole) }));
  return [...added, ...removed, ...changed];
}

function rulesOf(schema: SchemaPair['before']): Map<string, Json> {
  const list = schema['x-kubernetes-validations'];
  return new Map((Array.isArray(list) ? list : []).filter(isJsonObject).map(rule => [String(rule.rule), rule]));
}

function messageOf(rule: Json): string | undefined {
  return isJsonObject(rule) && typeof rule.message === 'string' && rule.message !== '' ? rule.message : undefined;
}

function valuesOf(before: Json | undefined, after: Json | undefined): Pick<KeywordChange, 'before' | 'after'> {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}
