import { ApiObject, JsonPatch } from 'cdk8s';
import { IConstruct } from 'constructs';

/** Changes to objects of an operator for one output alone. */
export class ObjectPatches {
  private readonly patches = new Map<ApiObject, JsonPatch[]>();

  public constructor(private readonly operator: IConstruct) {}

  /** The changes of each object, in order. */
  public get byObject(): ReadonlyMap<ApiObject, readonly JsonPatch[]> {
    return this.patches;
  }

  /**
   * Adds changes to an object, after those that it has.
   * @throws when the object is no part of the operator
   */
  public add(apiObject: ApiObject, patches: readonly JsonPatch[]): void {
    if (!apiObject.node.scopes.includes(this.operator)) {
      throw new Error(`The object '${apiObject.node.path}' is no part of the operator '${this.operator.node.path}'.`);
    }
    this.patches.set(apiObject, [...this.patches.get(apiObject) ?? [], ...patches]);
  }
}
