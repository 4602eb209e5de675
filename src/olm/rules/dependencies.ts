import { BundleCheck } from './bundle-check';
import { celRuleProblem } from './cel-rule';
import type { RuleCode } from './rule-code';
import { Severity } from '../../findings/finding';
import { nearest } from '../../findings/suggest';
import { isJsonObject, Json, JsonObject, listAt, textAt } from '../../kube/json';
import { parseRange } from '../format/blang-range';
import { BlangError } from '../format/blang-version';

/** The keys of the value of each type. */
const KEYS: { readonly [type: string]: readonly string[] | undefined } = {
  'olm.gvk': ['group', 'version', 'kind'],
  'olm.package': ['packageName', 'version'],
  'olm.label': ['label'],
  'olm.constraint': ['failureMessage', 'cel'],
};

/** The dependencies can be read and say something: operator-registry's pkg/lib/bundle/validate.go and pkg/registry/types.go. */
export function dependencies(check: BundleCheck): void {
  const { dependencies: file } = check.model;
  if (file === undefined) return;
  const list = listAt(file.content, 'dependencies');
  if (!list.every(item => item === null || isJsonObject(item))) return; // opm passes over the file
  list.forEach((dependency, index) => {
    const path = ['dependencies', index];
    const type = textAt(dependency, 'type') ?? '';
    const error = (code: RuleCode, message: string, remedy: string, ...below: string[]): void => {
      check.about(Severity.ERROR, file.file, { code, message, remedy, path: [...path, ...below] });
    };
    const value = isJsonObject(dependency) ? valueOf(dependency.value, KEYS[type]) : undefined;
    if (value === undefined) {
      const types = Object.keys(KEYS);
      const meant = nearest(type, types);
      const remedy = KEYS[type] === undefined ? `${meant === undefined ? '' : `Did you mean ${meant}? `}There are ${types.join(', ')}.` : `Its value has the keys ${KEYS[type].join(', ')}.`;
      error('OLM059', `opm cannot read the dependency of type ${JSON.stringify(type)}.`, remedy, ...KEYS[type] === undefined ? ['type'] : ['value']);
      return;
    }
    unknownKeys(check, file.file, path, dependency as JsonObject, KEYS[type]!);
    CHECKS[type]!(value, error);
  });
}

type Report = (code: RuleCode, message: string, remedy: string, ...below: string[]) => void;

const CHECKS: { readonly [type: string]: ((value: JsonObject, error: Report) => void) | undefined } = {
  'olm.gvk': ({ group, version, kind }, error) => {
    const report = (code: RuleCode, key: string): void => error(code, `The required API has no ${key}.`, `Give the ${key} of the API.`, 'value', key);
    if (!group) report('OLM044', 'group');
    if (!version) report('OLM045', 'version');
    if (!kind) report('OLM046', 'kind');
  },
  'olm.package': ({ packageName, version }, error) => {
    if (!packageName) error('OLM047', 'The required package has no name.', 'Give packageName.', 'value', 'packageName');
    if (!version) {
      error('OLM048', 'The required package has no version.', 'Give a range of versions, as >=1.0.0 <2.0.0.', 'value', 'version');
      return;
    }
    const problem = rangeProblem(version as string);
    if (problem === undefined) return;
    error('OLM049', `${JSON.stringify(version)} is no range of versions: ${problem}.`, 'Write it as >=1.0.0 <2.0.0.', 'value', 'version');
  },
  'olm.label': ({ label }, error) => {
    if (!label) error('OLM050', 'The required label is missing.', 'Give label.', 'value', 'label');
  },
  'olm.constraint': ({ cel }, error) => {
    if (!isJsonObject(cel)) {
      error('OLM056', 'The constraint has no cel: in this file opm knows no others.', 'Write all, any, not, gvk and package into metadata/properties.yaml.', 'value');
      return;
    }
    const rule = textAt(cel, 'rule') ?? '';
    const problem = rule === '' ? undefined : celRuleProblem(rule)?.split('\n')[0];
    if (rule === '') error('OLM057', 'The constraint has no rule.', 'Write an expression in CEL.', 'value', 'cel');
    else if (problem !== undefined) error('OLM058', `The rule is no expression in CEL for properties: ${problem}.`, 'Write an expression that is true or false.', 'value', 'cel', 'rule');
  },
};

/** Why a text is no range of versions as OLM reads them; undefined where it is one. */
export function rangeProblem(text: string): string | undefined {
  try {
    parseRange(text);
    return undefined;
  } catch (error) {
    if (error instanceof BlangError) return error.message;
    throw error;
  }
}

/** The value as Go decodes it; undefined where it cannot. */
function valueOf(value: Json | undefined, keys: readonly string[] | undefined): JsonObject | undefined {
  if (keys === undefined || (value !== null && !isJsonObject(value))) return undefined;
  const known: JsonObject = {};
  for (const [key, item] of Object.entries(value ?? {})) {
    const field = keys.find(name => name.toLowerCase() === key.toLowerCase());
    if (field === undefined || item === null) continue;
    if (field === 'cel' ? !isJsonObject(item) || (item.rule !== undefined && item.rule !== null && typeof item.rule !== 'string') : typeof item !== 'string') return undefined;
    known[field] = item;
  }
  return known;
}

function unknownKeys(check: BundleCheck, file: string, path: readonly (string | number)[], dependency: JsonObject, keys: readonly string[]): void {
  const report = (key: string, known: readonly string[], below: readonly string[]): void => {
    const meant = nearest(key, known);
    const remedy = meant === undefined ? `There are ${known.join(', ')}.` : `Did you mean ${meant}?`;
    check.about(Severity.WARNING, file, { code: 'OLM207', message: `No tool reads the key ${key} of a dependency.`, remedy, path: [...path, ...below, key] });
  };
  for (const key of Object.keys(dependency)) if (!['type', 'value'].includes(key)) report(key, ['type', 'value'], []);
  if (!isJsonObject(dependency.value)) return;
  for (const key of Object.keys(dependency.value)) if (!keys.includes(key)) report(key, keys, ['value']);
}
