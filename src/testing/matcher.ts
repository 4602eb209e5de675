import { Captured, Difference } from './difference';
import { Json } from '../kube/json';

/** Something that can stand in the place of a value in a pattern, and says which values fit there. `Match` and `Capture` make them. */
export abstract class Matcher {
  /** @internal */
  protected constructor() {}

  /**
   * How a value differs from what fits; undefined where it fits. A value that is undefined is one that is not there.
   * @internal
   */
  public abstract _compare(actual: Json | undefined, captured: Captured): Difference | undefined;

  /**
   * What fits, for messages: `text like /a/`.
   * @internal
   */
  public abstract _describe(): string;
}
