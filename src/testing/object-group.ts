import { isJsonObject, JsonObject, textAt } from '../kube/json';

/** Objects, and how messages name the place where they are. */
export interface ObjectGroup {
  readonly objects: readonly JsonObject[];
  /** As `in the test case 'default' of the package web`. */
  readonly where: string;
  /** Where else there are objects: what to say to somebody who looks for one that is not here. */
  readonly elsewhere?: (isLookedFor: (object: JsonObject) => boolean) => string | undefined;
}

/** Objects as a test gave them. Throws when one is none. */
export function objectsOf(values: readonly unknown[]): JsonObject[] {
  return values.map((value, index) => {
    if (!isJsonObject(value) || textAt(value, 'kind') === undefined) throw new Error(`Item ${index} is no object of Kubernetes: it has no kind.`);
    return value;
  });
}
