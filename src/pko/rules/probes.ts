import { Advice, Rendering } from './advice';
import { Severity } from '../../findings/finding';
import { nearest } from '../../findings/suggest';
import { Json, JsonObject, listAt, objectAt, textAt } from '../../kube/json';
import { probeRuleProblem } from '../cel/probe-cel';
import { Code } from '../problem/codes';
import { groupVersionKind } from '../read/documents';

type Path = readonly (string | number)[];

const TYPES = ['condition', 'fieldsEqual', 'cel'];
const STATUSES = ['True', 'False', 'Unknown'];

/** Availability probes that never pass, are ignored, or keep the package from being created. */
export function probes(manifest: JsonObject): Advice[] {
  return listAt(manifest, 'spec', 'availabilityProbes').flatMap((entry, index) => {
    const path = ['spec', 'availabilityProbes', index];
    return [...selector(entry, path), ...listAt(entry, 'probes').flatMap((probe, at) => probeTypes(probe, [...path, 'probes', at]))];
  });
}

/** Availability probes for kinds that no object of the package is of. */
export function unusedProbes(manifest: JsonObject, renderings: readonly Rendering[]): Advice[] {
  if (renderings.length === 0) return [];
  const kinds = new Set(renderings.flatMap(({ parsed }) => parsed.map(({ object }) => {
    const { group, kind } = groupVersionKind(object);
    return kindText(group, kind);
  })));
  return listAt(manifest, 'spec', 'availabilityProbes').flatMap((entry, index) => {
    const kind = textAt(entry, 'selector', 'kind', 'kind');
    const text = kindText(textAt(entry, 'selector', 'kind', 'group') ?? '', kind ?? '');
    if (!kind || kinds.has(text)) return [];
    const meant = nearest(text, kinds);
    return [{
      code: Code.PROBE_UNUSED,
      severity: Severity.WARNING,
      text: `No object is a ${text}: nothing is probed.`,
      path: ['spec', 'availabilityProbes', index, 'selector', 'kind'],
      remedy: meant === undefined ? 'Remove the probe, or add a test case in which it has objects.' : `Did you mean ${meant}?`,
    }];
  });
}

function kindText(group: string, kind: string): string {
  return group === '' ? kind : `${kind}.${group}`;
}

function selector(entry: Json, path: Path): Advice[] {
  if (textAt(entry, 'selector', 'kind', 'kind')) return [];
  return [{
    code: Code.PROBE_WITHOUT_KIND,
    severity: Severity.ERROR,
    text: 'A probe names no kind: the API server refuses the ObjectDeployment of the package, and only the operator\'s log says so.',
    path: [...path, 'selector'],
    remedy: 'Set selector.kind.group and selector.kind.kind.',
  }];
}

function probeTypes(probe: Json, path: Path): Advice[] {
  const present = TYPES.filter(type => objectAt(probe, type) !== undefined);
  if (present.length !== 1) {
    const text = present.length === 0
      ? `A probe has no type and is ignored: it needs one of ${TYPES.join(', ')}.`
      : `A probe has several types, ${present.join(' and ')}: only one of them is used.`;
    return [{ code: Code.PROBE_TYPE, severity: Severity.ERROR, text, path, remedy: 'Write one entry for each type.' }];
  }
  const [type] = present;
  const value = objectAt(probe, type)!;
  const inside = [...path, type];
  return type === 'condition' ? condition(value, inside) : type === 'cel' ? rule(value, inside) : fields(value, inside);
}

function condition(probe: JsonObject, path: Path): Advice[] {
  const status = textAt(probe, 'status');
  const type = textAt(probe, 'type') ? [] : [invalid('A condition probe has no type: it never passes.', [...path, 'type'], 'Write the type of a condition.')];
  if (!status) {
    const text = 'A condition probe has no status: it never passes.';
    return [...type, { code: Code.PROBE_WITHOUT_STATUS, severity: Severity.ERROR, text, path, remedy: 'Write status: "True".' }];
  }
  if (STATUSES.includes(status)) return type;
  const text = `A condition never has the status ${JSON.stringify(status)}: the probe never passes.`;
  return [...type, invalid(text, [...path, 'status'], `Write one of ${STATUSES.join(', ')}.`)];
}

function fields(probe: JsonObject, path: Path): Advice[] {
  return ['fieldA', 'fieldB'].flatMap(key => {
    const field = textAt(probe, key) ?? '';
    const place = [...path, key];
    const remedy = 'Write keys of maps with a dot before each: .status.replicas.';
    if (/^\.?$/.test(field)) return [invalid('A probe compares a field without a name: it never passes.', place, remedy)];
    if (/[[\]]|\.\.|\.$/.test(field)) {
      return [invalid(`${JSON.stringify(field)} is no path of keys, and items of lists cannot be named: the probe never passes.`, place, remedy)];
    }
    if (field.startsWith('.')) return [];
    return [invalid(`The path ${JSON.stringify(field)} does not begin with a dot; it is taken for .${field}.`, place, remedy, Severity.WARNING)];
  });
}

function rule(probe: JsonObject, path: Path): Advice[] {
  const expression = textAt(probe, 'rule') ?? '';
  const problem = expression === '' ? 'it is empty' : probeRuleProblem(expression);
  const refused = problem === undefined ? [] : [invalid(
    `The rule of a probe is wrong, and Package Operator gives up on the package without a word in its status: ${problem}`,
    [...path, 'rule'],
    'Write an expression over self that gives true or false: self.status.ready == true.',
  )];
  if (textAt(probe, 'message')) return refused;
  const text = 'A probe has no message: nobody is told what is missing while it does not hold.';
  return [...refused, invalid(text, [...path, 'message'], 'Say what does not hold.', Severity.WARNING)];
}

function invalid(text: string, path: Path, remedy: string, severity: Severity = Severity.ERROR): Advice {
  return { code: Code.PROBE_INVALID, severity, text, path, remedy };
}
