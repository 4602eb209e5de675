import { kebabCase, uniqueName } from './code/identifiers';
import { JsonObject, textAt } from '../kube/json';

/** Ids that the library gives to constructs of its own. */
const RESERVED = ['operator-namespace', 'webhook-server'];

/**
 * Ids of constructs for the objects of an operator: the kind where there is one of that kind, otherwise what tells the objects apart and the kind.
 *
 * @param operatorName left out of the ids
 */
export function objectIds(objects: readonly JsonObject[], operatorName: string, reserved: readonly string[] = []): ReadonlyMap<JsonObject, string> {
  const taken = new Set([...RESERVED, ...reserved]);
  const counts = new Map<string, number>();
  for (const object of objects) counts.set(kindOf(object), (counts.get(kindOf(object)) ?? 0) + 1);
  return new Map(objects.map(object => {
    const kind = kindOf(object);
    const name = shortName(object, operatorName);
    const full = joined(name, kind);
    const namespace = kebabCase(textAt(object, 'metadata', 'namespace') ?? '');
    const candidates = [...(counts.get(kind) === 1 ? [kind] : []), full, joined(joined(name, namespace), kind)];
    return [object, uniqueName(candidates, taken)];
  }));
}

function kindOf(object: JsonObject): string {
  return kebabCase(textAt(object, 'kind') ?? 'object');
}

/** The name without that of the operator in front of it or behind it. */
function shortName(object: JsonObject, operatorName: string): string {
  const name = kebabCase(textAt(object, 'metadata', 'name') ?? textAt(object, 'metadata', 'generateName') ?? '');
  const operator = kebabCase(operatorName);
  if (name === operator) return '';
  if (name.startsWith(`${operator}-`)) return name.slice(operator.length + 1);
  return name.endsWith(`-${operator}`) ? name.slice(0, -operator.length - 1) : name;
}

/** Two parts of an id, a word between them only once: `leader-election-role` for `leader-election-role` and `role`. */
function joined(first: string, second: string): string {
  if (first === '') return second;
  if (second === '' || first === second || first.endsWith(`-${second}`)) return first;
  return `${first}-${second}`;
}
