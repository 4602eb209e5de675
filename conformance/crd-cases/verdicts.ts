import { CrdPair } from './mutate';
import { Definition, JsonObject, SchemaChange, definitionChanges, definitionOf, isJsonObject, schemaChanges, servedVersionChanges } from '../subject';

/** The checks of crdify for properties, and `existingFieldRemoval`; what it has no check for is `unhandled` to it. */
const CRDIFY_CHECKS: readonly string[] = [
  'existingFieldRemoval', 'default', 'description', 'enum', 'maximum', 'maxItems', 'maxLength', 'maxProperties',
  'minimum', 'minItems', 'minLength', 'minProperties', 'required', 'type',
];

interface Result { readonly name: string; readonly errors?: readonly string[] }
interface ByProperty { readonly [property: string]: readonly Result[] }

/** What our program over crdify answers. */
export interface CrdifyAnswer {
  readonly error?: string;
  readonly crdValidation?: readonly Result[];
  readonly sameVersionValidation?: { readonly [version: string]: ByProperty };
  readonly servedVersionValidation?: { readonly [pair: string]: ByProperty };
}

const REMOVED = /^removed field : ([^.]+)\.(\^.*)$/;
const CONDITIONS = ['allOf', 'anyOf', 'oneOf', 'not'];
/** Rules of ours that only tell what does no harm: crdify says nothing, or sees a field with it. */
const HARMLESS = /Relaxed$|^fieldAdded$/;

/** Where we and crdify are of another mind about a pair, and how many verdicts were compared. */
export function pairDifferences(pair: CrdPair, answer: CrdifyAnswer): { readonly differences: string[]; readonly compared: number } {
  const [before, after] = [definitionOf(pair.before), definitionOf(pair.after)];
  const verdicts = new Verdicts();
  compareWhole(pair, answer, verdicts);
  const removed = (answer.crdValidation ?? []).find(({ name }) => name === 'existingFieldRemoval')?.errors ?? [];
  for (const version of before.versions) {
    const same = after.versions.find(({ name }) => name === version.name);
    if (same === undefined) continue;
    const theirs = answer.sameVersionValidation?.[version.name] ?? {};
    const paths = removed.flatMap(text => {
      const [, name, path] = REMOVED.exec(text) ?? [];
      return name === version.name ? [path!] : [];
    });
    compareFields(version.name, schemaChanges(version.schema, same.schema), theirs, conditionalPaths([version.schema, same.schema]), verdicts, paths);
  }
  compareServed(before, after, answer, verdicts);
  return { differences: verdicts.differences, compared: verdicts.compared };
}

/** Collects what differs. */
class Verdicts {
  public readonly differences: string[] = [];
  public compared = 0;

  public check(agrees: boolean, difference: string): void {
    this.compared++;
    if (!agrees) this.differences.push(difference);
  }
}

function compareWhole({ before, after }: CrdPair, { crdValidation = [] }: CrdifyAnswer, verdicts: Verdicts): void {
  const rules = new Set(definitionChanges(before, after).map(({ rule }) => rule));
  for (const rule of ['scope', 'storedVersionRemoval']) {
    const theirs = (crdValidation.find(({ name }) => name === rule)?.errors ?? []).length > 0;
    verdicts.check(theirs === rules.has(rule), `${rule}: only ${theirs ? 'crdify refuses it' : 'we refuse it'}`);
  }
}

/** Of served versions, crdify tells what differs from the older to the newer one, field by field, as it does of one version. */
function compareServed(before: Definition, after: Definition, { servedVersionValidation = {} }: CrdifyAnswer, verdicts: Verdicts): void {
  const ours = new Map(servedVersionChanges(before, after).map(({ pair, changes }) => [pair, changes]));
  for (const [pair, theirs] of Object.entries(servedVersionValidation)) {
    const schemas = pair.split(' -> ').map(name => after.versions.find(version => version.name === name)!.schema);
    // What was not there in the newer version before is no news, whatever it was in the older one.
    const gone = schemaChanges(schemas[0]!, schemas[1]!).filter(({ rule }) => rule === 'existingFieldRemoval').map(({ path }) => path);
    compareFields(pair, ours.get(pair) ?? [], withoutRequired(theirs), conditionalPaths(schemas), verdicts, undefined, gone);
  }
  for (const pair of ours.keys()) verdicts.check(pair in servedVersionValidation, `${pair}: crdify does not compare these versions`);
}

/** crdify names newly required fields in the order of chance, and so does not know again what it knew of the definition before. */
function withoutRequired(results: ByProperty): ByProperty {
  return Object.fromEntries(Object.entries(results).map(([path, own]) => [path, own.filter(({ name }) => name !== 'required')]));
}

/** @param removed the fields that crdify says are removed; of served versions it does not say it, but finds their types changed */
function compareFields(
  version: string, ours: readonly SchemaChange[], theirs: ByProperty, conditional: ReadonlySet<string>, verdicts: Verdicts,
  removed?: readonly string[],
  gone = ours.filter(({ rule }) => rule === 'existingFieldRemoval').map(({ path }) => path),
): void {
  const isGone = (path: string): boolean => gone.some(parent => isAtOrBelow(path, parent));
  const isConditional = (path: string): boolean => [...conditional].some(parent => isAtOrBelow(path, parent));
  for (const path of removed ?? []) verdicts.check(isGone(path) || isConditional(path), `${version} ${path}: only crdify says that the field is removed`);
  for (const path of removed === undefined ? [] : gone) verdicts.check(removed!.includes(path) || isConditional(path), `${version} ${path}: only we say that the field is removed`);
  const said = new Set<string>();
  for (const [path, results] of Object.entries(theirs)) {
    for (const { name } of results.filter(({ errors = [] }) => errors.length > 0)) {
      said.add(`${name} ${path}`);
      if (isGone(path)) continue;
      const agrees = name === 'unhandled' ? ours.some(change => isAtOrBelow(change.path, path)) : ours.some(change => change.rule === name && change.path === path);
      verdicts.check(agrees || (isConditional(path) && ours.some(change => isAtOrBelow(path, change.path) || isAtOrBelow(change.path, path))), `${version} ${path}: only crdify's check ${name} has something against it`);
    }
  }
  for (const { rule, path } of ours) {
    if (rule === 'existingFieldRemoval' || HARMLESS.test(rule) || isConditional(path) || (removed === undefined && rule === 'required')) continue;
    verdicts.check(said.has(`${CRDIFY_CHECKS.includes(rule) ? rule : 'unhandled'} ${path}`), `${version} ${path}: only we have something against it (${rule})`);
  }
}

function isAtOrBelow(path: string, parent: string): boolean {
  return path === parent || (path.startsWith(parent) && /^[.[]/.test(path.slice(parent.length)));
}

/** The fields with conditions: crdify takes the schema of the last condition for that of the field. */
function conditionalPaths(schemas: readonly JsonObject[]): Set<string> {
  const found = new Set<string>();
  const collect = (schema: unknown, path: string): void => {
    if (!isJsonObject(schema)) return;
    if (CONDITIONS.some(keyword => schema[keyword] !== undefined)) found.add(path);
    for (const [name, property] of Object.entries(isJsonObject(schema.properties) ? schema.properties : {})) collect(property, `${path}.${name}`);
    for (const keyword of ['items', 'additionalProperties']) collect(schema[keyword], `${path}[*]`);
  };
  schemas.forEach(schema => collect(schema, '^'));
  return found;
}
