import { Collection, complaintIfAny, complaintUnlessAll, complaintUnlessCount, complaintUnlessOne, Entry, matching } from './collection';
import { complain } from './complain';
import { ANY_KIND, kindComplaint, kindOf } from './kind-complaint';
import { ObjectGroup } from './object-group';
import { describeObject } from '../kube/object-ref';

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
   * @throws when there is one, or the kind is none: a misspelt one, or of a version that Kubernetes never had
   */
  public hasNoObject(kind: string, props: any = {}): void {
    complain(kindComplaint(kind, this._group.objects) ?? complaintIfAny(this.ofKind(kind), kind, props), this.hasNoObject);
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
    complain(kindComplaint(kind, this._group.objects) ?? complaintUnlessCount(this.ofKind(kind), kind, props, count), this.objectCountIs);
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
   * @throws when the kind is a misspelt one
   */
  public findObjects(kind: string, props: any = {}): any[] {
    complain(kindComplaint(kind, this._group.objects), this.findObjects);
    return structuredClone(matching(this.ofKind(kind), kind, props).map(({ value }) => value));
  }

  private ofKind(kind: string): Collection {
    const { objects, where, elsewhere } = this._group;
    return {
      called: name => name === ANY_KIND ? 'object' : name,
      where,
      entries: objects.map((object): Entry => ({ name: kindOf(object, kind), value: object, label: describeObject(object) })),
      hint: name => elsewhere?.(object => kindOf(object, kind) === name),
    };
  }
}
