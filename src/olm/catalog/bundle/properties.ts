import { providedApis, requiredApis } from './apis';
import { BundleContent, RawProperty } from './bundle-content';
import { BundleError, within } from './bundle-error';
import { objectJson } from './object-json';
import { comparePaths } from '../../../files/file-tree';
import { decode } from '../../../go/decode';
import { GoType } from '../../../go/go-type';
import { quote } from '../../../go/quote';
import { Json, JsonObject, isJsonObject } from '../../../kube/json';
import { GVK, PACKAGE_PROPERTY } from '../blob-types';

interface Gvk { readonly group?: string; readonly kind?: string; readonly version?: string }
interface PackageValue { readonly packageName?: string; readonly version?: string; readonly release?: string }

/**
 * The properties that the parser gives a bundle: those of properties.yaml, its package, those of the annotation `olm.properties`, the APIs that it
 * provides; each once. Throws BundleError.
 */
export function parsedProperties(content: BundleContent): RawProperty[] {
  const { csv, packageName } = content;
  const derived: RawProperty[] = [];
  if (packageName !== '') {
    const { version, release } = csv;
    derived.push({ type: 'olm.package', value: objectJson({ packageName, version, ...release !== '' && { release } }) });
  }
  derived.push(...annotatedProperties(csv.annotations['olm.properties']));
  derived.push(...providedApis(content).map(({ group, kind, version }) => ({ type: 'olm.gvk', value: objectJson({ group, kind, version }) })));
  return [...new Map([...content.properties, ...derived].map(property => [`${property.type}\n${property.value ?? ''}`, property])).values()];
}

/** An annotation that is no list of properties is passed over, with a line in opm's log. */
function annotatedProperties(annotation: string | undefined): RawProperty[] {
  try {
    const list: unknown = annotation === undefined ? [] : JSON.parse(annotation);
    if (!Array.isArray(list) || !list.every(isJsonObject) || !list.every(({ type }) => typeof type === 'string')) return [];
    return list.map(({ type, value }) => ({ type: type as string, ...value !== undefined && { value: JSON.stringify(value) } }));
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/**
 * The properties of the olm.bundle, in opm's order: by type, then by value, and the bundle's objects at the end. Throws BundleError.
 *
 * Mirrors registry.ObjectsAndPropertiesFromBundle (pkg/registry/registry_to_model.go).
 */
export function bundleProperties(content: BundleContent, parsed: readonly RawProperty[]): JsonObject[] {
  const { csv, packageName, dependencies, objects } = content;
  const valueOf = <T>(list: readonly RawProperty[], type: string, goType: GoType) => list
    .flatMap((property, index) => property.type === type ? [parsedValue<T>(property, index, goType)] : []);
  const others = (list: readonly RawProperty[]) => list.filter(({ type }) => type !== 'olm.gvk' && type !== 'olm.package');

  const provided = [...valueOf<Gvk>(parsed, 'olm.gvk', GVK), ...providedApis(content)];
  const stated = valueOf<PackageValue>(parsed, 'olm.package', PACKAGE_PROPERTY).at(-1);
  const required = [...valueOf<Gvk>(dependencies, 'olm.gvk', GVK), ...within('get required apis: ', () => requiredApis(csv))];
  const needed = valueOf<PackageValue>(dependencies, 'olm.package', PACKAGE_PROPERTY);
  const { packageName: name = '', version = '', release = '' } = stated ?? { packageName, version: csv.version, release: csv.release };
  const properties: RawProperty[] = [
    { type: 'olm.package', value: JSON.stringify({ packageName: name, version, ...release !== '' && { release } }) },
    ...gvkProperties('olm.gvk', provided),
    ...gvkProperties('olm.gvk.required', required),
    ...needed.map(one => ({
      type: 'olm.package.required',
      value: JSON.stringify({ packageName: one.packageName ?? '', versionRange: one.version ?? '' }),
    })),
    ...others(parsed),
    ...others(dependencies),
    ...objects.map(object => ({ type: 'olm.bundle.object', value: JSON.stringify({ data: Buffer.from(objectJson(object)).toString('base64') }) })),
  ];
  const sorted = properties.sort((a, b) => comparePaths(a.type, b.type) || comparePaths(a.value ?? '', b.value ?? ''));
  return [...sorted.filter(property => !isObjects(property)), ...sorted.filter(isObjects)]
    .map(({ type, value = 'null' }) => ({ type, value: JSON.parse(value) as Json }));
}

function isObjects({ type }: RawProperty): boolean {
  return type === 'olm.bundle.object' || type === 'olm.csv.metadata';
}

function parsedValue<T>({ type, value }: RawProperty, index: number, goType: GoType): T {
  const { value: result, error } = value === undefined
    ? { value: null, error: 'unexpected end of JSON input' }
    : decode(JSON.parse(value) as Json, goType, 'encoding/json');
  if (error !== undefined) throw new BundleError(`parse property[${index}] of type ${quote(type)}: ${error}`);
  return (result ?? {}) as T;
}

function gvkProperties(type: string, apis: readonly Gvk[]): RawProperty[] {
  const values = apis.map(({ group = '', kind = '', version = '' }) => JSON.stringify({ group, kind, version }));
  return [...new Set(values)].map(value => ({ type, value }));
}
