import { BLOB_TYPES } from './blob-types';
import { CatalogMeta } from './model';
import { comparePaths } from '../../files/file-tree';
import { GoType } from '../../go/go-type';
import { Json, JsonObject, isJsonObject } from '../../kube/json';

/** What the order of blobs goes by. */
type Sortable = Pick<CatalogMeta, 'schema' | 'package' | 'name'>;

const SCHEMAS = ['olm.package', 'olm.channel', 'olm.bundle'];

/**
 * Blobs in the order in which `opm render` writes them: by package its olm.package, its channels and its bundles by name, blobs of other
 * schemas by schema, deprecations; at the end what belongs to no package.
 */
export function inCatalogOrder<T extends Sortable>(metas: readonly T[]): T[] {
  return [...metas].sort((a, b) => {
    if (a.package !== b.package) return a.package === '' ? 1 : b.package === '' ? -1 : comparePaths(a.package, b.package);
    const [one, other] = [rank(a), rank(b)];
    if (one !== other) return one - other;
    if (a.package === '' || one === 4) return 0;
    return one === 3 ? comparePaths(a.schema, b.schema) : comparePaths(a.name, b.name);
  });
}

function rank({ schema, package: ofPackage }: Sortable): number {
  if (ofPackage === '') return 0;
  if (schema === 'olm.deprecations') return 4;
  const known = SCHEMAS.indexOf(schema);
  return known < 0 ? 3 : known;
}

/** A blob with its keys in the order of operator-registry's types, as in the JSON that it writes; other keys after them. */
export function withFieldsInOrder(blob: JsonObject): JsonObject {
  const known = typeof blob.schema === 'string' ? BLOB_TYPES.get(blob.schema)?.type : undefined;
  return known === undefined ? blob : ordered(blob, known) as JsonObject;
}

function ordered(value: Json, type: GoType): Json {
  if (type.kind === 'pointer') return ordered(value, type.of);
  if (Array.isArray(value)) return type.kind === 'list' ? value.map(item => ordered(item, type.of)) : value;
  if (!isJsonObject(value) || type.kind !== 'struct') return value;
  const fields = type.fields();
  const known = [...fields.values()].filter(({ key }) => Object.hasOwn(value, key));
  return Object.fromEntries([
    ...known.map(({ key, type: ofField }) => [key, ordered(value[key], ofField)]),
    ...Object.entries(value).filter(([key]) => !fields.has(key)),
  ]);
}

/** A value with the keys of all its maps in alphabetical order, as in the YAML that operator-registry writes. */
export function withKeysSorted<T extends Json>(value: T): T {
  if (Array.isArray(value)) return value.map(item => withKeysSorted(item)) as T;
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.keys(value).sort().map(key => [key, withKeysSorted(value[key])])) as T;
}
