import { KustomizeError } from './kustomize-error';
import { Place } from './place';
import { GvkSelector, groupAndVersion, isSelected } from './res-id';
import { Json, JsonObject, isJsonObject, textAt } from '../../kube/json';

/** A field of some kinds: `spec/template/spec/containers[]/image`; lists are passed through item by item. */
export interface FieldSpec extends GvkSelector {
  readonly path: string;
  /** Whether the field is made where it is missing. */
  readonly create?: boolean;
}

/** What stands at the end of a path that is made. */
export type CreatedKind = 'map' | 'scalar';

/** Adds fields to those that are known; throws KustomizeError where two disagree about whether they are made. */
export function mergeFieldSpecs(known: readonly FieldSpec[], more: readonly FieldSpec[]): FieldSpec[] {
  const merged = [...known];
  for (const spec of more) {
    // upstream's rule: a field for all kinds is known already when it is known for one
    const same = merged.find(other => isSelected({ group: '', version: '', kind: '', ...other }, spec) && other.path === spec.path);
    if (same === undefined) merged.push(spec);
    else if ((same.create ?? false) !== (spec.create ?? false)) throw new KustomizeError(`the field ${spec.path} is configured twice, with and without create`);
  }
  return merged;
}

/**
 * Does something with a field of an object wherever the path leads to it.
 *
 * Mirrors api/filters/fieldspec/fieldspec.go.
 *
 * @param created what to make where the field is missing and its spec says `create`
 * @throws KustomizeError where the path leads into a scalar
 */
export function visitField(object: JsonObject, spec: FieldSpec, act: (place: Place) => void, created?: CreatedKind): void {
  const gvk = { ...groupAndVersion(textAt(object, 'apiVersion') ?? ''), kind: textAt(object, 'kind') ?? '' };
  if (!isSelected(gvk, spec)) return;
  new Visitor(spec, act, spec.create === true ? created : undefined).visitMap(object, splitPath(spec.path, '/'));
}

/** Parts of a path; a delimiter behind a backslash belongs to a part. */
export function splitPath(path: string, delimiter: string): string[] {
  const raw = path.split(delimiter);
  const [first, ...rest] = raw.length > 1 && raw[0] === '' ? raw.slice(1) : raw;
  const parts = [first];
  for (const part of rest) {
    const last = parts.length - 1;
    if (parts[last].endsWith('\\')) parts[last] = parts[last].slice(0, -1) + delimiter + part;
    else parts.push(part);
  }
  return parts;
}

class Visitor {
  public constructor(private readonly spec: FieldSpec, private readonly act: (place: Place) => void, private readonly created?: CreatedKind) {}

  public visitMap(map: JsonObject, [part, ...rest]: readonly string[]): void {
    const name = part.replace(/\[\]$/, '');
    const place = new Place(map, name);
    const isList = name !== part;
    if (!Object.hasOwn(map, name)) {
      if (this.created === undefined || isList) return;
      place.set(this.empty(rest));
    } else if (map[name] === null) {
      if (isList) place.set([]);
      else if (this.created !== undefined) place.set(this.empty(rest));
    }
    this.visit(place, rest);
  }

  /** What is made on the way to the end, or at it. */
  private empty(rest: readonly string[]): Json {
    return rest.length > 0 || this.created === 'map' ? {} : '';
  }

  private visit(place: Place, path: readonly string[]): void {
    const value = place.value;
    if (path.length === 0) {
      this.act(place);
    } else if (Array.isArray(value)) {
      value.forEach((_, index) => this.visit(new Place(value, index), path));
    } else if (isJsonObject(value)) {
      this.visitMap(value, path);
    } else if (value !== null) {
      throw new KustomizeError(`the path ${this.spec.path} leads into a value that is neither a map nor a list`);
    }
  }
}
