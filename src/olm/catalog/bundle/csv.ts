import { BundleError, within } from './bundle-error';
import { decode } from '../../../go/decode';
import { GoType, RAW, TEXT, listOf, mapOf, pointerTo, struct } from '../../../go/go-type';
import { Json, JsonObject, isJsonObject } from '../../../kube/json';

const METADATA = struct('v1.ObjectMeta', {
  name: TEXT, generateName: TEXT, namespace: TEXT, labels: mapOf(TEXT), annotations: mapOf(TEXT), finalizers: listOf(TEXT),
});
const DEFINITION = struct('registry.DefinitionKey', { group: TEXT, kind: TEXT, name: TEXT, version: TEXT });
const DEFINITIONS = listOf(pointerTo(DEFINITION));
const FIELDS = mapOf(pointerTo(RAW));
const OWNED_AND_REQUIRED = struct('', { owned: DEFINITIONS, required: DEFINITIONS });

/** What a ClusterServiceVersion says of an API that it provides or needs. */
export interface DefinitionKey {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly version: string;
}

/** A ClusterServiceVersion as operator-registry sees it (pkg/registry/csv.go): its metadata, and single fields of its spec as they are asked for. */
export class RegistryCsv {
  /** The name. */
  public readonly name: string;
  /** The annotations. */
  public readonly annotations: { readonly [key: string]: string };
  private readonly spec: Json | undefined;

  /** Throws BundleError for metadata that Go cannot decode. */
  public constructor(public readonly manifest: JsonObject) {
    const metadata = valueOf<{ name?: string; annotations?: { [key: string]: string } }>(manifest.metadata ?? null, METADATA);
    this.name = metadata?.name ?? '';
    this.annotations = metadata?.annotations ?? {};
    this.spec = manifest.spec;
  }

  /** A field of the spec, undefined where it is missing or null. Throws BundleError where there is no spec. */
  public field(key: string): Json | undefined {
    if (this.spec === undefined) throw new BundleError('unexpected end of JSON input');
    if (this.spec === null) return undefined;
    if (!isJsonObject(this.spec)) {
      throw new BundleError(decode(this.spec, FIELDS, 'encoding/json').error ?? '');
    }
    return Object.hasOwn(this.spec, key) ? this.spec[key] ?? undefined : undefined;
  }

  /** The version, empty where there is none. Throws BundleError. */
  public get version(): string {
    return decoded<string>(this.field('version'), TEXT) ?? '';
  }

  /** The release, empty where there is none; a number counts as text. Throws BundleError. */
  public get release(): string {
    const release = this.field('release');
    if (release === undefined || typeof release === 'string') return release ?? '';
    if (typeof release !== 'number') throw new BundleError('release field must be a string or number');
    return String(release);
  }

  /** The APIs that stand below a field of the spec. Throws BundleError. */
  public definitions(field: 'customresourcedefinitions' | 'apiservicedefinitions', list: 'owned' | 'required'): DefinitionKey[] {
    const value = within(field === 'apiservicedefinitions' ? 'error unmarshaling into object map: ' : '', () => this.field(field));
    const both = decoded<{ owned?: (Partial<DefinitionKey> | null)[]; required?: (Partial<DefinitionKey> | null)[] }>(value, OWNED_AND_REQUIRED);
    return (both?.[list] ?? []).map(stated => ({ group: '', kind: '', name: '', version: '', ...stated }));
  }
}

/** A value decoded by encoding/json; undefined where there is none. Throws BundleError with its message. */
export function decoded<T>(value: Json | undefined, type: GoType): T | undefined {
  return value === undefined ? undefined : valueOf<T>(value, type);
}

function valueOf<T>(value: Json, type: GoType): T | undefined {
  const { value: result, error } = decode(value, type, 'encoding/json');
  if (error !== undefined) throw new BundleError(error);
  return result === null ? undefined : result as T;
}
