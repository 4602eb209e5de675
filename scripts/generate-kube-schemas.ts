/**
 * Writes src/kube/schema/kinds-data.ts and schemas-data.ts from the types of a Kubernetes API server and the
 * CustomResourceDefinitions in some folders.
 *
 * Usage: npm run schemas -- <definitions.json> <folder of CRDs>...
 * The file is JSON with `definitions` as /openapi/v2 gives them, and `resources`: a list of `{ apiVersion, kind, name, namespaced }`.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Json, JsonObject, isJsonObject, listAt, objectAt, textAt, valueAt } from '../src/kube/json';
import { KindEntry } from '../src/kube/schema/kind-entry';
import { readYamlDocuments } from '../src/kube/yaml/read';

const REF = '#/definitions/';
const META = 'io.k8s.apimachinery.pkg.apis.meta.v1.';
const API_EXTENSIONS = 'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.';
const SCHEMA_TYPE = `${API_EXTENSIONS}JSONSchemaProps`;

/** Types with a JSON form of their own, which the definitions do not show. */
const SPECIAL_TYPES: { readonly [name: string]: JsonObject } = {
  'io.k8s.apimachinery.pkg.api.resource.Quantity': { format: 'quantity' },
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString': { 'x-kubernetes-int-or-string': true },
  'io.k8s.apimachinery.pkg.runtime.RawExtension': {},
};

/** Types that are a schema or something else: a decoder of its own reads them, which overlooks unknown fields, here and below. */
const LENIENT_TYPES = ['JSONSchemaPropsOrArray', 'JSONSchemaPropsOrBool', 'JSONSchemaPropsOrStringArray'].map((name) => API_EXTENSIONS + name);

/** Numbers that may not be 0, and so not absent either; 0 and false stand for other absent ones. */
const REQUIRED_NUMBERS = [
  'HorizontalPodAutoscalerSpec.maxReplicas', 'HPAScalingPolicy.value', 'HPAScalingPolicy.periodSeconds', 'ContainerPort.containerPort',
  'GRPCAction.port', 'PreferredSchedulingTerm.weight', 'ServicePort.port', 'TopologySpreadConstraint.maxSkew', 'WeightedPodAffinityTerm.weight',
  'APIServiceSpec.groupPriorityMinimum', 'APIServiceSpec.versionPriority',
];

/** Fields that the definitions call required, but that the server sets, or whose empty value it accepts. */
const NOT_ENFORCED = [
  'HTTPHeader.value', 'Sysctl.value', 'LimitRangeSpec.limits', 'CSINodeSpec.drivers', 'Event.metadata', 'Event.involvedObject', 'Event.eventTime',
  'EventSeries.lastObservedTime', 'CustomResourceConversion.strategy', 'CustomResourceDefinitionSpec.versions', 'TokenRequest.audience',
  'OpaqueDeviceConfiguration.parameters', 'ResourceClaim.spec', 'ResourceClaimTemplate.spec', 'ResourceClaimTemplateSpec.spec', 'DeviceClass.spec',
  'CSIDriver.spec', 'CSINode.spec', 'SelfSubjectRulesReview.spec', 'SelfSubjectAccessReview.spec', 'CSIStorageCapacity.storageClassName',
  'Binding.target', 'CounterSet.counters', 'Counter.value', 'DeviceCapacity.value', 'Endpoint.addresses', 'TokenReviewSpec.token',
];

/** Defaults of keys of lists that are not the empty value of a required field. */
const KEY_DEFAULTS: { readonly [field: string]: Json } = { 'ContainerPort.protocol': 'TCP', 'ServicePort.protocol': 'TCP', 'LocalObjectReference.name': '' };

const COPIED_KEYWORDS = [
  'type', 'format', 'nullable', 'default', 'enum', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength',
  'pattern', 'minItems', 'maxItems', 'uniqueItems', 'required', 'minProperties', 'maxProperties', 'x-kubernetes-preserve-unknown-fields',
  'x-kubernetes-int-or-string', 'x-kubernetes-embedded-resource', 'x-kubernetes-list-type', 'x-kubernetes-list-map-keys',
];

/** Schemas as a list in which each names its parts by their indexes; equal ones are there once. */
class SchemaTable {
  public readonly nodes: JsonObject[] = [];
  private readonly indexes = new Map<string, number>();
  private readonly named = new Map<string, number>();
  /** The fields by which lists tell items of a type apart. */
  private readonly keysOfType = new Map<string, Set<string>>();

  public constructor(private readonly definitions: JsonObject) {
    const fields = Object.values(definitions).flatMap((definition) => Object.values(objectAt(definition, 'properties') ?? {}));
    for (const field of fields) {
      const item = textAt(field, 'items', '$ref')?.slice(REF.length) ?? '';
      const keys = this.keysOfType.get(item) ?? new Set();
      for (const key of listAt(field, 'x-kubernetes-list-map-keys')) keys.add(key as string);
      this.keysOfType.set(item, keys);
    }
  }

  /** The index of a named type. */
  public addType(name: string): number {
    const known = this.named.get(name);
    if (known !== undefined) return known;
    const index = this.nodes.push({}) - 1;
    this.named.set(name, index);
    this.nodes[index] = LENIENT_TYPES.includes(name) ? this.lenient(index) : SPECIAL_TYPES[name] ?? this.encode(this.typed(name));
    return index;
  }

  /** The index of a schema. */
  public add(schema: JsonObject): number {
    const ref = textAt(schema, '$ref');
    if (ref !== undefined) return this.addType(ref.slice(REF.length));
    const node = this.encode(schema);
    const text = JSON.stringify(node);
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    const index = this.nodes.push(node) - 1;
    this.indexes.set(text, index);
    return index;
  }

  /** A type of the definitions, with what the server enforces of its required fields and with the defaults of keys. */
  private typed(name: string): JsonObject {
    const definition = objectAt(this.definitions, name);
    if (definition === undefined) throw new Error(`There is no type ${name}.`);
    const short = name.slice(name.lastIndexOf('.') + 1);
    const properties = { ...objectAt(definition, 'properties') };
    const declared = listAt(definition, 'required') as string[];
    for (const key of this.keysOfType.get(name) ?? []) {
      const property = properties[key] as JsonObject;
      const fallback = declared.includes(key) ? emptyOf(property) : KEY_DEFAULTS[`${short}.${key}`];
      if (fallback !== undefined) properties[key] = { ...property, default: fallback };
    }
    const required = declared.filter((key) => isEnforced(short, key, properties[key] as JsonObject));
    if (this.needsSpec(short, properties) && !required.includes('spec')) required.push('spec');
    return { ...definition, properties, required };
  }

  /** A spec is a struct, not a pointer: where one of its fields must be there, so must the spec. */
  private needsSpec(short: string, properties: JsonObject): boolean {
    if (NOT_ENFORCED.includes(`${short}.spec`)) return false;
    const name = textAt(properties, 'spec', '$ref')?.slice(REF.length) ?? '';
    const type = name.slice(name.lastIndexOf('.') + 1);
    const fields = objectAt(this.definitions, name, 'properties') ?? {};
    return listAt(this.definitions, name, 'required').some((key) => isEnforced(type, key as string, fields[key as string] as JsonObject));
  }

  private lenient(self: number): JsonObject {
    const { properties } = this.encode(this.typed(SCHEMA_TYPE));
    return { properties, 'items': self, 'x-kubernetes-preserve-unknown-fields': true };
  }

  private encode(schema: JsonObject): JsonObject {
    const node: JsonObject = {};
    for (const keyword of COPIED_KEYWORDS) {
      const value = schema[keyword];
      const saysNothing = value === undefined || value === false || (Array.isArray(value) && value.length === 0) || value === 'atomic';
      if (!saysNothing || (keyword === 'default' && value !== undefined)) node[keyword] = value;
    }
    for (const keyword of ['items', 'additionalProperties', 'not']) {
      const value = schema[keyword];
      if (isJsonObject(value)) node[keyword] = this.add(value);
      else if (value === true) node[keyword] = true;
    }
    for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
      const value = schema[keyword];
      if (Array.isArray(value)) node[keyword] = value.map((one) => this.add(one as JsonObject));
    }
    const properties = Object.entries(objectAt(schema, 'properties') ?? {});
    if (properties.length > 0) node.properties = Object.fromEntries(properties.map(([key, value]) => [key, this.add(value as JsonObject)]));
    return node;
  }
}

function isEnforced(type: string, key: string, property: JsonObject): boolean {
  if (NOT_ENFORCED.includes(`${type}.${key}`)) return false;
  const isNumber = property.type === 'integer' || property.type === 'number' || property.type === 'boolean';
  return !isNumber || REQUIRED_NUMBERS.includes(`${type}.${key}`);
}

function emptyOf(property: JsonObject): Json {
  return property.type === 'integer' ? 0 : '';
}

type Kinds = Record<string, Record<string, KindEntry>>;

function builtInKinds(table: SchemaTable, source: JsonObject): Kinds {
  const types = new Map(Object.entries(objectAt(source, 'definitions') ?? {}).flatMap(([name, definition]) =>
    listAt(definition, 'x-kubernetes-group-version-kind').map((gvk): [string, string] => {
      const apiVersion = [textAt(gvk, 'group'), textAt(gvk, 'version')].filter((part) => part !== '').join('/');
      return [`${apiVersion} ${textAt(gvk, 'kind')}`, name];
    })));
  const kinds: Kinds = {};
  for (const resource of listAt(source, 'resources') as JsonObject[]) {
    const { apiVersion, kind, name, namespaced } = resource as unknown as { apiVersion: string; kind: string; name: string; namespaced: boolean };
    const type = types.get(`${apiVersion} ${kind}`);
    if (name.includes('/') || type === undefined) continue;
    (kinds[apiVersion] ??= {})[kind] = { plural: name, namespaced, schema: table.addType(type) };
  }
  return kinds;
}

/** The kinds with a status subresource, and those without. */
function customKinds(table: SchemaTable, folders: readonly string[]): [withStatus: Kinds, withoutStatus: Kinds] {
  const withStatus: Kinds = {};
  const withoutStatus: Kinds = {};
  const files = folders.flatMap((folder) => readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)).map((name) => join(folder, name)));
  for (const definition of files.flatMap((file) => readYamlDocuments(readFileSync(file, 'utf8')))) {
    if (textAt(definition, 'kind') !== 'CustomResourceDefinition') continue;
    for (const version of listAt(definition, 'spec', 'versions')) {
      const kinds = valueAt(version, 'subresources', 'status') === undefined ? withoutStatus : withStatus;
      const apiVersion = `${textAt(definition, 'spec', 'group')}/${textAt(version, 'name')}`;
      (kinds[apiVersion] ??= {})[textAt(definition, 'spec', 'names', 'kind')!] = {
        plural: textAt(definition, 'spec', 'names', 'plural')!,
        namespaced: textAt(definition, 'spec', 'scope') === 'Namespaced',
        schema: table.add(objectAt(version, 'schema', 'openAPIV3Schema') ?? {}),
      };
    }
  }
  return [withStatus, withoutStatus];
}

function render(name: string, about: string, kinds: Kinds): string {
  const versions = Object.keys(kinds).sort().map((apiVersion) => {
    const entries = Object.entries(kinds[apiVersion]!).sort(([a], [b]) => (a < b ? -1 : 1));
    const lines = entries.map(([kind, { plural, namespaced, schema }]) => `    ${kind}: { plural: '${plural}', namespaced: ${namespaced}, schema: ${schema} },`);
    return [`  '${apiVersion}': {`, ...lines, '  },'].join('\n');
  });
  return `\n/** ${about} */\nexport const ${name}: KindTable = {\n${versions.join('\n')}${versions.length > 0 ? '\n' : ''}};\n`;
}

function write(name: string, text: string): void {
  writeFileSync(join(__dirname, '..', 'src', 'kube', 'schema', name), `// Generated by scripts/generate-kube-schemas.ts; do not edit.\n${text}`);
}

const [file, ...folders] = process.argv.slice(2);
if (file === undefined) throw new Error('Usage: generate-kube-schemas.ts <definitions.json> <folder of CRDs>...');
const source = JSON.parse(readFileSync(file, 'utf8')) as JsonObject;
const table = new SchemaTable(objectAt(source, 'definitions') ?? {});
const builtIn = builtInKinds(table, source);
const [withStatus, withoutStatus] = customKinds(table, folders);
const metadata = table.addType(`${META}ObjectMeta`);
write('kinds-data.ts', [
  "import type { KindTable } from './kind-entry';\n",
  render('BUILT_IN_KINDS', 'Kinds of Kubernetes itself.', builtIn),
  render('KINDS_WITH_STATUS', 'Custom kinds of Package Operator and OLM whose status is a subresource.', withStatus),
  render('KINDS_WITHOUT_STATUS', 'Custom kinds of Package Operator and OLM whose status is none, or a field like any other.', withoutStatus),
  `\n/** Where the schema of the metadata of every object is. */\nexport const METADATA_SCHEMA = ${metadata};\n`,
].join(''));
const text = `[\n${table.nodes.map((node) => JSON.stringify(node)).join(',\n')}\n]`;
write('schemas-data.ts', [
  '/* eslint-disable @stylistic/max-len -- a schema a line */',
  '\n/** Structural schemas, which name their parts by indexes, as JSON. */',
  `export const SCHEMAS = \`${text.replaceAll(/[\\`]|\$\{/g, '\\$&')}\`;\n`,
].join('\n'));
console.log(`${table.nodes.length} schemas, ${text.length} bytes of JSON`);
