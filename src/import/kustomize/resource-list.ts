import { KustomizeError } from './kustomize-error';
import { ResId, describeId, isSameId } from './res-id';
import { Resource } from './resource';
import { JsonObject, objectAt } from '../../kube/json';

/** The objects of a kustomization, in the order in which they came. Mirrors api/resmap/reswrangler.go. */
export class ResourceList {
  private items: Resource[] = [];

  /** The objects; a list of its own. */
  public get all(): Resource[] {
    return [...this.items];
  }

  /** Adds an object. Throws KustomizeError when there is one of its id. */
  public append(resource: Resource): void {
    const { id } = resource;
    if (this.items.some(item => isSameId(item.id, id))) throw new KustomizeError(`there are two objects ${describeId(id)}`);
    this.items.push(resource);
  }

  /** Removes what patches deleted. */
  public dropDeleted(): void {
    this.items = this.items.filter(({ isDeleted, object }) => !isDeleted && Object.keys(object).length > 0);
  }

  /** Puts other objects in the place of these. */
  public reset(resources: readonly Resource[]): void {
    this.items = [...resources];
  }

  /** The objects that have, or had, an id that fits. */
  public withAnyId(fits: (id: ResId) => boolean): Resource[] {
    return this.items.filter(({ isDeleted, allIds }) => !isDeleted && allIds.some(fits));
  }

  /** The one object that has, or had, an id. Throws KustomizeError when there is none, or several. */
  public only(id: ResId): Resource {
    const [found, second] = this.withAnyId(other => isSameId(id, other));
    if (found === undefined) throw new KustomizeError(`there is no object ${describeId(id)}`);
    if (second !== undefined) throw new KustomizeError(`there are several objects ${describeId(id)}`);
    return found;
  }

  /** Takes in what a generator made: a new object, or one that replaces another of its id or is merged with it. Throws KustomizeError. */
  public absorb(resource: Resource): void {
    const { id, behavior } = resource;
    const [existing, second] = this.withAnyId(other => isSameId(id, other));
    if (second !== undefined) throw new KustomizeError(`there are several objects ${describeId(id)} to merge with`);
    const needsExisting = behavior === 'merge' || behavior === 'replace';
    if (existing === undefined) {
      if (needsExisting) throw new KustomizeError(`there is no object ${describeId(id)} to ${behavior}`);
      this.append(resource);
      return;
    }
    if (!needsExisting) throw new KustomizeError(`there is an object ${describeId(id)} already; behavior has to be merge or replace`);
    resource.replace(existing);
    if (behavior === 'merge') mergeData(resource.object, existing.object);
    this.items = this.items.map(item => item === existing ? resource : item);
  }
}

function mergeData(object: JsonObject, existing: JsonObject): void {
  for (const field of ['data', 'binaryData']) {
    const merged: JsonObject = { ...objectAt(existing, field), ...objectAt(object, field) };
    const keys = Object.keys(merged).sort();
    if (keys.length === 0) delete object[field];
    else object[field] = Object.fromEntries(keys.map(key => [key, merged[key]]));
  }
}
