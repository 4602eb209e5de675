import { Collection, complaintIfAny, complaintUnlessAll, complaintUnlessCount, complaintUnlessOne, Entry, matching } from './collection';
import { complain } from './complain';
import { ObjectGroup } from './object-group';
import { nearest } from '../findings/suggest';
import { JsonObject, textAt } from '../kube/json';
import { describeObject } from '../kube/object-ref';
import { knownKinds } from '../kube/schema/kinds';

/** Every kind. */
const ANY_KIND = '*';

/**
 * What a test can say of some objects of Kubernetes.
 *
 * A kind is `Deployment`; `apps/v1 Deployment`, where it has to be of that version; or `*` for objects of all kinds. What an object has to be
 * like is a pattern: a map of the object's keys, of which it may have more at all levels, with values or matchers of `Match` in it.
 */
export abstract class ObjectAssertions {
  /** @internal */
  protected abstract readonly _group: ObjectGroup;

  /** @internal */
  protected constructor() {}

  /**
   * There is an object of a kind that is like a pattern.
   *
   * @param kind `Deployment`, or `apps/v1 Deployment`
   * @param props what it is like; by default, anything
   * @throws when there is none; the message shows the nearest one
   */
  public hasObject(kind: string, props: any = {}): void {
    complain(complaintUnlessOne(this.ofKind(kind), kind, props), this.hasObject);
  }

  /**
   * There is no object of a kind that is like a pattern.
   *
   * @param kind `Deployment`, or `apps/v1 Deployment`
   * @param props what it would be like; by default, anything
   * @throws when there is one, or the kind is a misspelt one of Kubernetes, Package Operator or OLM
   */
  public hasNoObject(kind: string, props: any = {}): void {
    complain(this.misspelling(kind) ?? complaintIfAny(this.ofKind(kind), kind, props), this.hasNoObject);
  }

  /**
   * There are as many objects of a kind that are like a pattern.
   *
   * @param kind `Deployment`, or `apps/v1 Deployment`
   * @param count how many
   * @param props what they are like; by default, anything
   * @throws when there are more or fewer; when none is expected, also when the kind is a misspelt one
   */
  public objectCountIs(kind: string, count: number, props: any = {}): void {
    complain(this.misspelling(kind) ?? complaintUnlessCount(this.ofKind(kind), kind, props, count), this.objectCountIs);
  }

  /**
   * There are objects of a kind, and all of them are like a pattern.
   *
   * @param kind `Deployment`, or `apps/v1 Deployment`
   * @param props what they are like
   * @throws when there is none, or one is not like that
   */
  public allObjects(kind: string, props: any): void {
    complain(complaintUnlessAll(this.ofKind(kind), kind, props), this.allObjects);
  }

  /**
   * The objects of a kind that are like a pattern, in their order: an empty list where there is none.
   *
   * @param kind `Deployment`, or `apps/v1 Deployment`
   * @param props what they are like; by default, anything
   */
  public findObjects(kind: string, props: any = {}): any[] {
    return structuredClone(matching(this.ofKind(kind), kind, props).map(({ value }) => value));
  }

  private ofKind(kind: string): Collection {
    const { objects, where, elsewhere } = this._group;
    return {
      called: name => name === ANY_KIND ? 'object' : name,
      where,
      entries: objects.map((object): Entry => ({ name: nameOf(object, kind), value: object, label: describeObject(object) })),
      hint: name => elsewhere?.(object => nameOf(object, kind) === name),
    };
  }

  /** What nobody could have meant would hold for ever. */
  private misspelling(kind: string): string | undefined {
    if (kind === ANY_KIND) return undefined;
    const known = [...this._group.objects, ...knownKinds()].map(object => nameOf({ ...object }, kind));
    const meant = known.includes(kind) ? undefined : nearest(kind, known);
    return meant === undefined ? undefined : `There is no kind ${kind}. Did you mean '${meant}'?`;
  }
}

/** What an object is looked up by, when a kind is written like that. */
function nameOf(object: JsonObject, kind: string): string {
  if (kind === ANY_KIND) return ANY_KIND;
  const own = textAt(object, 'kind') ?? '';
  return kind.includes(' ') ? `${textAt(object, 'apiVersion') ?? ''} ${own}` : own;
}
