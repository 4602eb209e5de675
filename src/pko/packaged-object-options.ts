import { CelExpression } from './cel-expression';
import { CollisionProtection } from './scope';

/** How a package treats some of its objects. */
export interface PackagedObjectOptions {
  /**
   * What happens where the object exists already.
   * @default - what the package says for all objects
   */
  readonly collisionProtection?: CollisionProtection;
  /**
   * Conditions of the object's status that the package shows, too: type on the object to type on the package, `example.com/Ready`.
   * @default - none
   */
  readonly conditionMap?: { [type: string]: string };
  /**
   * Where the object is a part of the package, beside what `Conditional.object` says. `CelExpression.text('cond.isLarge')` refers to a
   * named condition.
   * @default - everywhere
   */
  readonly condition?: CelExpression;
}
