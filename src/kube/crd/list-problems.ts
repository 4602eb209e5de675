import { JsonObject, listAt, objectAt, textAt } from '../json';
import { inEachSchema } from './nested-schemas';
import { forbidden, invalid, SchemaProblem } from './schema-problem';
import { PathStep } from '../rules/object-problem';

/** What the items of a set and of a map of a schema, and of those in it, may not be (the rest of what schema-keywords says of lists). */
export function listProblems(schema: JsonObject, path: readonly PathStep[]): SchemaProblem[] {
  return inEachSchema(schema, path, ownProblems);
}

function ownProblems(schema: JsonObject, path: readonly PathStep[]): SchemaProblem[] {
  const type = textAt(schema, 'x-kubernetes-list-type');
  const items = objectAt(schema, 'items');
  if (items === undefined || (type !== 'set' && type !== 'map')) return [];
  const place = [...path, 'items'];
  const nullable = items.nullable === true ? [forbidden([...place, 'nullable'], `cannot be nullable when x-kubernetes-list-type is ${type}`)] : [];
  return [...nullable, ...type === 'set' ? setProblems(items, place) : keyProblems(schema, items, path)];
}

/** Items of a set are compared as a whole, so they must be one. */
function setProblems(items: JsonObject, path: readonly PathStep[]): SchemaProblem[] {
  const [keyword, fallback] = textAt(items, 'type') === 'array' ? ['x-kubernetes-list-type', 'atomic'] : ['x-kubernetes-map-type', 'granular'];
  const type = textAt(items, 'type');
  if (type !== 'array' && type !== 'object') return [];
  // Without the keyword a list is atomic, a map is not.
  const actual = textAt(items, keyword) ?? fallback;
  return actual === 'atomic' ? [] : [invalid([...path, keyword], actual, 'must be atomic as item of a list with x-kubernetes-list-type=set')];
}

function keyProblems(schema: JsonObject, items: JsonObject, path: readonly PathStep[]): SchemaProblem[] {
  const keys = listAt(schema, 'x-kubernetes-list-map-keys').filter((key): key is string => typeof key === 'string');
  const problems = keys.flatMap((key) => {
    const property = objectAt(items, 'properties', key);
    const place = [...path, 'items', 'properties', key];
    const type = textAt(property, 'type') ?? '';
    const isScalar = type !== 'array' && type !== 'object';
    return [
      ...isScalar ? [] : [invalid([...place, 'type'], type, 'must be a scalar type if parent array\'s x-kubernetes-list-type is map')],
      ...property?.nullable === true ? [forbidden([...place, 'nullable'], 'this property is in x-kubernetes-list-map-keys, so it cannot be nullable')] : [],
    ];
  });
  const isRepeated = new Set(keys).size < keys.length;
  return isRepeated ? [...problems, invalid([...path, 'x-kubernetes-list-map-keys'], keys, 'must not contain duplicate entries')] : problems;
}
