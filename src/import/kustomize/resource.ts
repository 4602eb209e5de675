import { ResId, groupAndVersion, resIdOf } from './res-id';
import { Json, JsonObject, isJsonObject, objectAt, textAt, valueAt } from '../../kube/json';

/** What an object was called before a step renamed it. */
interface FormerName { readonly kind: string; readonly name: string; readonly namespace: string }

/** What a generator does where there is an object of its name. */
export type Behavior = 'unspecified' | 'create' | 'replace' | 'merge';

/**
 * An object on its way through a kustomization, with what kustomize has to remember of it: its former names, by which others refer to it.
 *
 * Mirrors api/resource/resource.go, which keeps this in annotations of the object.
 */
export class Resource {
  /** The values of `namePrefix` that it got, the innermost first. */
  public prefixes: string[] = [];
  /** The values of `nameSuffix` that it got, the innermost first. */
  public suffixes: string[] = [];
  /** Whether its name gets a hash of its content. */
  public needsHash = false;
  public behavior: Behavior = 'unspecified';
  /** The variables that take their values from it. */
  public variables: string[] = [];
  /** Whether a patch deleted it. */
  public isDeleted = false;
  private former: FormerName[] = [];

  public constructor(public object: JsonObject, public readonly file?: string) {}

  public get apiVersion(): string {
    return textAt(this.object, 'apiVersion') ?? '';
  }

  public get kind(): string {
    return textAt(this.object, 'kind') ?? '';
  }

  public get name(): string {
    return scalarText(valueAt(this.object, 'metadata', 'name') ?? '');
  }

  public get namespace(): string {
    return scalarText(valueAt(this.object, 'metadata', 'namespace') ?? '');
  }

  /** The id that it has now. */
  public get id(): ResId {
    return resIdOf(this.apiVersion, this.kind, this.name, this.namespace);
  }

  /** The ids that it had, the oldest first; with the group and version that it has now. */
  public get formerIds(): ResId[] {
    const gv = groupAndVersion(this.apiVersion);
    return this.former.map(({ kind, name, namespace }) => ({ ...gv, kind, name, namespace, isClusterScoped: false }));
  }

  /** The first id that it had. */
  public get originalId(): ResId {
    return this.formerIds[0] ?? this.id;
  }

  /** The ids that it had, and that it has. */
  public get allIds(): ResId[] {
    return [...this.formerIds, this.id];
  }

  /** Whether kustomize has notes in its annotations, so that it has annotations for whoever asks. */
  public get hasNotes(): boolean {
    return this.former.length > 0 || this.prefixes.length > 0 || this.suffixes.length > 0 || this.needsHash || this.behavior !== 'unspecified';
  }

  /** Remembers the id of now, before it changes. */
  public rememberId(): void {
    const { kind, name, namespace, isClusterScoped } = this.id;
    this.former.push({ kind, name, namespace: isClusterScoped ? '_non_namespaceable_' : namespace === '' ? 'default' : namespace });
  }

  /** Sets the name. */
  public rename(name: string): void {
    metadataOf(this.object).name = name;
  }

  /** Sets the namespace; an empty one is none. */
  public moveTo(namespace: string): void {
    const metadata = metadataOf(this.object);
    if (namespace === '') delete metadata.namespace;
    else metadata.namespace = namespace;
  }

  /** Takes the place of another object of the same name: its labels and annotations, where this one has no others, and its history. */
  public replace(other: Resource): void {
    for (const field of ['labels', 'annotations']) {
      setTexts(metadataOf(this.object), field, { ...objectAt(other.object, 'metadata', field), ...objectAt(this.object, 'metadata', field) });
    }
    this.rename(other.name);
    this.moveTo(other.namespace);
    this.former = [...other.former];
    this.prefixes = [...other.prefixes];
    this.suffixes = [...other.suffixes];
    this.needsHash = this.needsHash && other.needsHash;
    this.behavior = other.behavior;
    this.variables = [...other.variables];
  }
}

/** The metadata of an object, which is made where there is none. */
export function metadataOf(object: JsonObject): JsonObject {
  if (!isJsonObject(object.metadata)) object.metadata = {};
  return object.metadata as JsonObject;
}

/** Sets a map of texts in the metadata; an empty one is removed. */
export function setTexts(metadata: JsonObject, field: string, texts: JsonObject): void {
  const entries = Object.entries(texts);
  if (entries.length === 0) delete metadata[field];
  else metadata[field] = Object.fromEntries(entries.map(([key, value]) => [key, scalarText(value)]));
}

/** A scalar as it is written; what has parts is empty. */
export function scalarText(value: Json): string {
  return typeof value === 'object' && value !== null ? '' : String(value);
}
