import { Severity } from '../../../findings/finding';
import { nearest } from '../../../findings/suggest';
import { isJsonObject, Json, JsonObject, listAt, textAt } from '../../../kube/json';
import { BundleCheck } from '../bundle-check';
import { celRuleProblem } from '../cel-rule';
import { rangeProblem } from '../dependencies';

type Path = readonly (string | number)[];
type Report = (message: string, remedy: string, path: Path, code?: 'OLM205' | 'OLM206') => void;

/** The types that opm derives from the rest of the bundle. */
const DERIVED = ['olm.package', 'olm.gvk'];
const RESERVED = [...DERIVED, 'olm.package.required', 'olm.gvk.required', 'olm.constraint', 'olm.maxOpenShiftVersion', 'olm.label'];
/** 2<<16 bytes. */
const LARGEST_CONSTRAINT = 131072;

/**
 * The properties have the form that OLM's resolver needs: no tool looks at them before a cluster does (operator-framework/api's
 * pkg/constraints/constraint.go, operator-lifecycle-manager's resolver).
 */
export function properties(check: BundleCheck): void {
  const { properties: file } = check.model;
  if (file === undefined) return;
  const report: Report = (message, remedy, path, code = 'OLM206') => check.about(Severity.ERROR, file.file, { code, message, remedy, path });
  const list = file.content.properties;
  if (!Array.isArray(list)) {
    report('The properties are no list.', 'Write a list of type and value.', ['properties'], 'OLM205');
    return;
  }
  list.forEach((property, index) => {
    const path = ['properties', index];
    const type = textAt(property, 'type') ?? '';
    if (!isJsonObject(property) || type === '' || property.value === undefined) {
      report('A property lacks its type or its value.', 'Write type and value, and nothing around them.', path, 'OLM205');
      return;
    }
    const meant = RESERVED.includes(type) || !type.startsWith('olm.') ? undefined : nearest(type, RESERVED);
    if (meant !== undefined) report(`OLM does not know the property ${type}.`, `Did you mean ${meant}?`, [...path, 'type']);
    if (DERIVED.includes(type)) report(`opm makes the property ${type} itself.`, 'Remove it.', path);
    CHECKS[type]?.(property.value, [...path, 'value'], report);
  });
  const limits = list.filter(property => textAt(property, 'type') === 'olm.maxOpenShiftVersion').length;
  if (limits > 1) report('There are several properties olm.maxOpenShiftVersion.', 'Leave one.', ['properties']);
}

const CHECKS: { readonly [type: string]: ((value: Json, path: Path, report: Report) => void) | undefined } = {
  'olm.package.required': (value, path, report) => packageRange(value, path, report),
  'olm.gvk.required': (value, path, report) => api(value, path, report),
  'olm.maxOpenShiftVersion': (value, path, report) => {
    if (typeof value !== 'string' || !/^v?\d+\.\d+$/.test(value)) report('olm.maxOpenShiftVersion is no text of major and minor version.', 'Write "4.20", in quotes.', path);
  },
  'olm.constraint': (value, path, report) => {
    if (Buffer.byteLength(JSON.stringify(value)) > LARGEST_CONSTRAINT) report(`The constraint is longer than ${LARGEST_CONSTRAINT} bytes.`, 'Shorten it.', path);
    constraint(value, path, report);
  },
};

const KINDS = ['gvk', 'package', 'cel', 'all', 'any', 'not'];

function constraint(value: Json, path: Path, report: Report): void {
  const kinds = isJsonObject(value) ? KINDS.filter(kind => value[kind] !== undefined) : [];
  if (!isJsonObject(value) || kinds.length !== 1) {
    report('A constraint says not exactly one thing.', `Write one of ${KINDS.join(', ')}.`, path);
    return;
  }
  for (const key of Object.keys(value)) {
    if (KINDS.includes(key) || key === 'failureMessage') continue;
    const meant = nearest(key, [...KINDS, 'failureMessage']);
    report(`OLM refuses the key ${key} of a constraint.`, meant === undefined ? 'Remove it.' : `Did you mean ${meant}?`, [...path, key]);
  }
  const [kind] = kinds;
  const below = [...path, kind];
  if (kind === 'gvk') {
    api(value.gvk, below, report);
  } else if (kind === 'package') {
    packageRange(value.package, below, report);
  } else if (kind === 'cel') {
    const rule = textAt(value.cel, 'rule') ?? '';
    const problem = celRuleProblem(rule)?.split('\n')[0];
    if (problem !== undefined) report(`The rule is no expression in CEL for properties: ${problem}.`, 'Write an expression that is true or false.', [...below, 'rule']);
  } else {
    const parts = listAt(value, kind, 'constraints');
    if (parts.length === 0) report(`The constraint ${kind} has no constraints.`, 'List them.', below);
    parts.forEach((part, index) => constraint(part, [...below, 'constraints', index], report));
  }
}

function packageRange(value: Json, path: Path, report: Report): void {
  const range = textAt(value, 'versionRange') ?? '';
  if ((textAt(value, 'packageName') ?? '') === '') report('The required package has no name.', 'Give packageName.', path);
  const problem = range === '' ? 'it is missing' : rangeProblem(range);
  if (problem !== undefined) report(`versionRange ${JSON.stringify(range)} is no range of versions: ${problem}.`, 'Write it as >=1.0.0 <2.0.0.', [...path, 'versionRange']);
}

function api(value: Json, path: Path, report: Report): void {
  const missing = ['group', 'version', 'kind'].filter(key => (textAt(value as JsonObject, key) ?? '') === '');
  if (missing.length > 0) report(`The required API has no ${missing.join(', ')}.`, 'Give group, version and kind.', path);
}
