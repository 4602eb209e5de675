import { KeywordChange, SchemaPair } from './schema-change';
import { Json } from '../../kube/json';

/** The keywords that set a limit, whether it is a lower one, and what they limit. */
const LIMITS: readonly (readonly [string, boolean, string])[] = [
  ['minimum', true, 'value'], ['maximum', false, 'value'],
  ['minLength', true, 'length'], ['maxLength', false, 'length'],
  ['minItems', true, 'number of items'], ['maxItems', false, 'number of items'],
  ['minProperties', true, 'number of keys'], ['maxProperties', false, 'number of keys'],
];

/** Changes of limits: a new or a narrower one may refuse objects that are there, a wider one or none does not. Mirrors crdify's min and max checks. */
export function limitChanges({ before, after }: SchemaPair): KeywordChange[] {
  return LIMITS.flatMap(([keyword, isLower, what]): KeywordChange[] => {
    const [old, now] = [before[keyword], after[keyword]];
    if (old === now) return [];
    const isNarrower = typeof now === 'number' && (typeof old !== 'number' || (isLower ? now > old : now < old));
    const values = { ...(old !== undefined && { before: old }), ...(now !== undefined && { after: now }) };
    if (isNarrower) return [{ rule: keyword, severity: 'breaking', message: `${isLower ? 'least' : 'most'} ${what} is ${old === undefined ? 'new' : 'narrower'}: existing values may be refused`, ...values }];
    return [{ rule: `${keyword}Relaxed`, severity: 'compatible', message: `${isLower ? 'least' : 'most'} ${what} ${now === undefined ? 'is gone' : 'is wider'}`, ...values }];
  });
}

/** What the values of an enum before and after have to say. Mirrors crdify's enum check, to which a value more is a change, too. */
export function enumChanges({ before, after }: SchemaPair): KeywordChange[] {
  const [old, now] = [valuesOf(before.enum), valuesOf(after.enum)];
  const removed = [...old.keys()].filter(value => !now.has(value));
  const added = [...now.keys()].filter(value => !old.has(value));
  if (removed.length === 0 && added.length === 0) return [];
  const values = { ...(old.size > 0 && { before: [...old.values()] }), ...(now.size > 0 && { after: [...now.values()] }) };
  if (old.size === 0) return [{ rule: 'enum', severity: 'breaking', message: 'only some values are allowed now: others are refused', ...values }];
  if (now.size === 0) return [{ rule: 'enum', severity: 'compatible', message: 'any value is allowed now', ...values }];
  if (removed.length > 0) return [{ rule: 'enum', severity: 'breaking', message: `no longer allowed: ${removed.join(', ')}`, ...values }];
  return [{ rule: 'enum', severity: 'compatible', message: `newly allowed: ${added.join(', ')}`, ...values }];
}

/** Required fields. Mirrors crdify's check; a default keeps a new one from refusing objects. */
export function requiredChanges({ before, after }: SchemaPair): KeywordChange[] {
  const [old, now] = [textsOf(before.required), textsOf(after.required)];
  const added = now.filter(name => !old.includes(name)).sort();
  const removed = old.filter(name => !now.includes(name)).sort();
  const properties = after.properties;
  const hasDefault = (name: string): boolean => typeof properties === 'object' && properties !== null && !Array.isArray(properties)
    && hasOwnDefault(properties[name]);
  const changes: KeywordChange[] = [];
  if (added.length > 0) {
    const missing = added.filter(name => !hasDefault(name));
    changes.push(missing.length > 0
      ? { rule: 'required', severity: 'breaking', message: `newly required: ${added.join(', ')}; what lacks them is refused`, before: old, after: now }
      : { rule: 'required', severity: 'compatible', message: `newly required: ${added.join(', ')}, which has a default`, before: old, after: now });
  }
  if (removed.length > 0) changes.push({ rule: 'requiredRelaxed', severity: 'compatible', message: `no longer required: ${removed.join(', ')}`, before: old, after: now });
  return changes;
}

function hasOwnDefault(schema: Json | undefined): boolean {
  return typeof schema === 'object' && schema !== null && !Array.isArray(schema) && schema.default !== undefined;
}

function valuesOf(list: Json | undefined): Map<string, Json> {
  return new Map((Array.isArray(list) ? list : []).map(value => [JSON.stringify(value), value]));
}

function textsOf(list: Json | undefined): string[] {
  return Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : [];
}
