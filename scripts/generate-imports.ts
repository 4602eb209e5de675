import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CORE_SCHEMA, loadAll } from 'js-yaml';
import { TypeGenerator } from 'json2jsii';
import { Json, JsonObject, isJsonObject, listAt, objectAt, textAt } from '../src/kube/json';

const ROOT = join(__dirname, '..');
const INT_OR_STRING = 'IntOrString';
const METADATA = 'ApiObjectMetadata';

/** Keys of every object that are no fields of its type: ApiObject writes the first three, the cluster the last. */
const NOT_FIELDS = ['apiVersion', 'kind', 'metadata', 'status'];

type JSONSchema4 = Parameters<TypeGenerator['addDefinition']>[1];

/** One version of one kind, and its schema. */
interface Kind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** The version that the API server stores: its types have no version in their names. */
  readonly storage: boolean;
  readonly schema: JsonObject;
}

/**
 * Writes TypeScript types for the kinds of all CustomResourceDefinitions in some folders, as `cdk8s import` does: one file for each group.
 *
 * What a field is for is not copied from the definitions. The same definitions give the same bytes, whatever the order of the folders.
 *
 * @param folders folders with YAML files; other documents than CustomResourceDefinitions are ignored
 * @param target the folder to write to, made if need be
 * @returns the names of the files that were written
 * @throws when a definition has a name that cannot stand in code, or a kind is defined twice
 */
export function generateImports(folders: string[], target: string): string[] {
  const groups = new Map<string, Kind[]>();
  for (const kind of folders.flatMap(readKinds).sort(compareKinds)) {
    groups.set(kind.group, [...groups.get(kind.group) ?? [], kind]);
  }
  mkdirSync(target, { recursive: true });
  return [...groups].map(([group, kinds]) => {
    writeFileSync(join(target, `${group}.ts`), renderGroup(group, kinds));
    return `${group}.ts`;
  });
}

function readKinds(folder: string): Kind[] {
  return readdirSync(folder).filter(name => /\.ya?ml$/.test(name))
    .flatMap(name => loadAll(readFileSync(join(folder, name), 'utf8'), undefined, { schema: CORE_SCHEMA }))
    .filter(document => textAt(document, 'kind') === 'CustomResourceDefinition')
    .flatMap(definition => listAt(definition, 'spec', 'versions').filter(isJsonObject).map(version => ({
      group: checked(textAt(definition, 'spec', 'group'), /^[a-z0-9.-]+$/),
      version: checked(textAt(version, 'name'), /^[a-z0-9]+$/),
      kind: checked(textAt(definition, 'spec', 'names', 'kind'), /^[A-Z][A-Za-z0-9]*$/),
      storage: version.storage === true,
      schema: objectAt(version, 'schema', 'openAPIV3Schema') ?? {},
    })));
}

/** Names become code, so only harmless ones are taken. */
function checked(name: string | undefined, pattern: RegExp): string {
  if (name === undefined || !pattern.test(name)) throw new Error(`A CustomResourceDefinition has the name ${JSON.stringify(name)}, which does not match ${pattern}.`);
  return name;
}

function compareKinds(a: Kind, b: Kind): number {
  const [x, y] = [a, b].map(({ group, kind, storage, version }) => [group, kind, storage ? '0' : '1', version].join(' '));
  return x < y ? -1 : x > y ? 1 : 0;
}

function renderGroup(group: string, kinds: Kind[]): string {
  const types = new UniqueTypes({ definitions: { [INT_OR_STRING]: { anyOf: [{ type: 'integer' }, { type: 'string' }] } } });
  types.emitCustomType(METADATA, code => {
    code.line(`// The kinds of ${group}, generated from their CustomResourceDefinitions by \`npm run imports\`. Do not edit.`);
    code.line(`import { ApiObject, ${METADATA}, GroupVersionKind } from 'cdk8s';`);
    code.line("import { Construct } from 'constructs';");
    return { type: METADATA, toJson: x => x };
  });
  for (const kind of kinds) emitKind(types, kind);
  return compact(types.render());
}

/** The generator silently keeps the last of two types of one name. */
class UniqueTypes extends TypeGenerator {
  private readonly seen = new Set<string>();

  public override emitCustomType(...[name, emitter]: Parameters<TypeGenerator['emitCustomType']>): void {
    if (this.seen.has(name) && name !== INT_OR_STRING) throw new Error(`Two types would be named ${name}.`);
    this.seen.add(name);
    super.emitCustomType(name, emitter);
  }
}

function emitKind(types: TypeGenerator, { group, version, kind, storage, schema }: Kind): void {
  const name = TypeGenerator.normalizeTypeName(storage ? kind : `${kind}V${version.slice(1)}`);
  const props = `${name}Props`;
  const apiVersion = `${group}/${version}`;
  const fields = Object.entries(objectAt(schema, 'properties') ?? {}).filter(([key]) => !NOT_FIELDS.includes(key));
  const required = listAt(schema, 'required').filter(key => fields.some(([field]) => field === key));
  const article = /^[AEIOU]/.test(kind) ? 'An' : 'A';

  types.emitCustomType(name, code => {
    code.line(`/** ${article} ${kind} (${apiVersion}). */`);
    code.openBlock(`export class ${name} extends ApiObject`);
    code.line('/** The apiVersion and the kind. */');
    code.line(`public static readonly GVK: GroupVersionKind = { apiVersion: '${apiVersion}', kind: '${kind}' };`);
    code.line();
    code.openBlock(`public constructor(scope: Construct, id: string, props: ${props}${required.length > 0 ? '' : ' = {}'})`);
    code.line(`super(scope, id, { ...${name}.GVK, ...props });`);
    code.closeBlock();
    code.line();
    code.line('/** The object as Kubernetes reads it. */');
    code.openBlock('public override toJson(): any');
    code.line(`return { ...${name}.GVK, ...toJson_${props}(super.toJson()) };`);
    code.closeBlock();
    code.closeBlock();
  });
  types.emitType(props, {
    description: `The fields of ${article.toLowerCase()} ${kind} (${apiVersion}).`,
    type: 'object',
    required: required as string[],
    properties: { metadata: { $ref: `#/definitions/${METADATA}` }, ...shapesOf(Object.fromEntries(fields)) },
  }, name);
}

/**
 * The part of a schema that is visible in a type: no descriptions, no limits.
 *
 * What the generator would lose or refuse becomes `any`, or plain text for an enumeration.
 */
function shapeOf(schema: Json): JSONSchema4 {
  if (!isJsonObject(schema)) return {};
  const { type, properties, additionalProperties, items } = schema;
  if (schema['x-kubernetes-int-or-string'] === true) return { $ref: `#/definitions/${INT_OR_STRING}` };
  if (schema['x-kubernetes-preserve-unknown-fields'] === true) return {};
  if (isJsonObject(properties)) {
    if (!areDistinctNames(Object.keys(properties), /^[A-Za-z][A-Za-z0-9_-]*$/)) return {};
    return { type: 'object', required: listAt(schema, 'required') as string[], properties: shapesOf(properties) };
  }
  if (isJsonObject(additionalProperties)) return { type: 'object', additionalProperties: shapeOf(additionalProperties) };
  if (type === 'array') return { type, items: shapeOf(items) };
  if (type === 'string') {
    const values = listAt(schema, 'enum');
    return areDistinctNames(values, /^[A-Za-z][A-Za-z0-9.-]*$/) && values.length > 0 ? { type, enum: values as string[] } : { type };
  }
  // no `format`: cdk8s cannot write a Date
  return type === 'integer' || type === 'number' || type === 'boolean' ? { type } : {};
}

function shapesOf(properties: JsonObject): { [key: string]: JSONSchema4 } {
  return Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, shapeOf(schema)]));
}

/** Whether names can be members of a type: the generator drops all but one of those that are alike in camel case. */
function areDistinctNames(names: Json[], pattern: RegExp): boolean {
  const folded = new Set(names.map(name => String(name).replace(/[^A-Za-z0-9]/g, '').toLowerCase()));
  return folded.size === names.length && names.every(name => typeof name === 'string' && pattern.test(name));
}

/** Leaves out the generator's comments, which only repeat the names: they are half of a file. */
function compact(code: string): string {
  return code
    .replace(/^ *\/\* eslint-.*\n/gm, '')
    .replace(/^ *\/\/ filter undefined values\n/gm, '')
    .replace(/^ *\/\*\*\n *\* (@schema|Converts an object) .*\n *\*\/\n/gm, '')
    .replace(/^\/\*\*\n \* (The fields .*)\n \*\n \* @schema .*\n \*\/\n/gm, '/** $1 */\n')
    .replace(/;\n\n(?= +readonly )/g, ';\n');
}

/** Definitions that come with the project, because no repository has them: written with the others each time. */
const OWN_FOLDER = join(ROOT, 'imports', 'schemas');

/**
 * Runs the command: writes the types, and says what it wrote or what is wrong.
 *
 * @param args folders beside the project's own
 * @returns the exit code: 2 when there are no such folders, 1 when what is in them is wrong
 */
export function main(args: string[], target: string = join(ROOT, 'imports')): number {
  const folders = args.map(folder => resolve(folder));
  const missing = folders.filter(folder => !existsSync(folder) || !statSync(folder).isDirectory());
  if (folders.length === 0 || missing.length > 0) {
    for (const folder of missing) console.error(`There is no folder ${folder}.`);
    console.error('Usage: npm run imports -- FOLDER...   (folders with CustomResourceDefinitions in YAML)');
    return 2;
  }
  try {
    const empty = folders.filter(folder => readKinds(folder).length === 0);
    if (empty.length > 0) throw new Error(`There is no CustomResourceDefinition in ${empty.join(', ')}.`);
    for (const file of generateImports([OWN_FOLDER, ...folders], target)) console.log(join(target, file));
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

if (require.main === module) process.exitCode = main(process.argv.slice(2));
