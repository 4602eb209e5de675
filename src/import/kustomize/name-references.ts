import { FieldSpec, visitField } from './field-spec';
import { KustomizeError } from './kustomize-error';
import { Place } from './place';
import { GvkSelector, describeId, effectiveNamespace, isSelected } from './res-id';
import { Resource, scalarText } from './resource';
import { ResourceList } from './resource-list';
import { NameReference } from './transformer-config';
import { Json, JsonObject, isJsonObject, listAt, textAt } from '../../kube/json';

/**
 * Makes references follow the objects that were renamed, or moved to another namespace.
 *
 * Mirrors api/filters/nameref and api/internal/accumulator/namereferencetransformer.go.
 *
 * @throws KustomizeError where a reference could mean several objects
 */
export function updateReferences(list: ResourceList, references: readonly NameReference[]): void {
  for (const referrer of list.all) {
    const candidates = reachable(list.all, referrer);
    const { originalId } = referrer;
    for (const { fieldSpecs, ...target } of references) {
      for (const field of fieldSpecs) {
        if (isSelected(originalId, field)) new ReferenceUpdate(referrer, candidates, target, field).run();
      }
    }
  }
}

/** What an object can refer to: what is in its namespace, or in none; of a RoleBinding also what is in the namespaces of its subjects. */
function reachable(all: readonly Resource[], referrer: Resource): Resource[] {
  const { id } = referrer;
  if (id.isClusterScoped) return [...all];
  const namespaces = referrer.kind === 'RoleBinding'
    ? listAt(referrer.object, 'subjects').filter(subject => textAt(subject, 'kind') === 'ServiceAccount').map(subject => textAt(subject, 'namespace'))
    : [];
  const isNear = (other: Resource): boolean => other.id.isClusterScoped || effectiveNamespace(other.id) === effectiveNamespace(id);
  return all.filter(other => isNear(other) || namespaces.includes(other.namespace));
}

class ReferenceUpdate {
  public constructor(
    private readonly referrer: Resource, private readonly candidates: readonly Resource[], private readonly target: GvkSelector,
    private readonly field: FieldSpec,
  ) {}

  public run(): void {
    const { group, version, kind } = this.referrer.id;
    visitField(this.referrer.object, { ...this.field, group, version, kind }, place => this.update(place));
  }

  private update(place: Place): void {
    const { value } = place;
    if (Array.isArray(value)) value.forEach((_, index) => this.updateOne(new Place(value, index)));
    else this.updateOne(place);
  }

  private updateOne(place: Place): void {
    const { value } = place;
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) throw new KustomizeError(`${this.field.path} has a list in a list`);
    if (isJsonObject(value)) {
      this.updateMap(value);
      return;
    }
    const referred = this.referred(scalarText(value), this.candidates, false);
    if (referred !== undefined && referred.name !== scalarText(value)) place.set(referred.name);
  }

  /** A reference that has a name and a namespace. */
  private updateMap(map: JsonObject): void {
    if (!Object.hasOwn(map, 'name')) throw new KustomizeError(`${this.field.path} of ${describeId(this.referrer.id)} has no name in it`);
    const name = scalarText(map.name);
    const referred = this.referred(name, this.inNamespace(map.namespace), true);
    if (referred === undefined || (referred.name === name && referred.namespace === '')) return;
    map.name = referred.name;
    if (referred.namespace !== '') map.namespace = referred.namespace;
  }

  private inNamespace(namespace: Json | undefined): readonly Resource[] {
    if (namespace === undefined) return this.candidates;
    const text = scalarText(namespace);
    // in the history of what belongs to the cluster there is a namespace that is none
    const byOrigin = this.candidates.filter(({ originalId }) => effectiveNamespace(originalId) === text);
    return byOrigin.length > 0 ? byOrigin : this.candidates.filter(({ id }) => !id.isClusterScoped && effectiveNamespace(id) === text);
  }

  private referred(name: string, candidates: readonly Resource[], alsoByNamespace: boolean): Resource | undefined {
    const fitting = candidates.filter(candidate => {
      const { formerIds } = candidate;
      return formerIds.some(id => id.name === name) && formerIds.some(id => isSelected(id, this.target))
        && this.fitsRoleRef(candidate) && this.isInReach(candidate);
    });
    if (fitting.length === 1) return fitting[0];
    const lenient = fitting.filter(candidate => this.hasSameAffixes(candidate, true));
    const found = lenient.length > 1 ? lenient.filter(candidate => this.hasSameAffixes(candidate, false)) : lenient;
    if (found.length === 0) return undefined;
    const [first, ...others] = found;
    if (others.every(other => other.name === first.name && (!alsoByNamespace || other.namespace === first.namespace))) return first;
    throw new KustomizeError(`${this.field.path} of ${describeId(this.referrer.id)} can mean ${found.map(({ id }) => describeId(id)).join(' or ')}`);
  }

  /** A binding says what kind of role it means. */
  private fitsRoleRef({ formerIds }: Resource): boolean {
    if (!this.field.path.endsWith('roleRef/name')) return true;
    const group = textAt(this.referrer.object, 'roleRef', 'apiGroup');
    const kind = textAt(this.referrer.object, 'roleRef', 'kind');
    return group === undefined || kind === undefined || formerIds.some(id => isSelected(id, { group, kind }));
  }

  private isInReach(candidate: Resource): boolean {
    const { id } = this.referrer;
    if (id.isClusterScoped || candidate.id.isClusterScoped || candidate.kind === 'ServiceAccount') return true;
    return effectiveNamespace(id) === effectiveNamespace(candidate.id);
  }

  private hasSameAffixes({ prefixes, suffixes }: Resource, emptyFits: boolean): boolean {
    const { referrer } = this;
    const fits = (one: readonly string[], other: readonly string[]): boolean =>
      (emptyFits && (one.length === 0 || other.length === 0)) || haveSameEnd(one, other);
    return fits(prefixes, referrer.prefixes) && fits(suffixes, referrer.suffixes);
  }
}

/** Whether the shorter list is the end of the longer one; an empty one is the end of an empty one only. */
function haveSameEnd(one: readonly string[], other: readonly string[]): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.length === 0) return longer.length === 0;
  const shift = longer.length - shorter.length;
  return shorter.every((item, index) => longer[index + shift] === item);
}
