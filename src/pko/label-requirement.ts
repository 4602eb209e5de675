import { JsonObject } from '../kube/json';

/** What a label of an object has to be. */
export class LabelRequirement {
  /** There is the label, with one of these values. */
  public static isOneOf(key: string, ...values: string[]): LabelRequirement {
    return new LabelRequirement({ key, operator: 'In', values });
  }

  /** There is no such label, or it has none of these values. */
  public static isNoneOf(key: string, ...values: string[]): LabelRequirement {
    return new LabelRequirement({ key, operator: 'NotIn', values });
  }

  /** There is the label. */
  public static exists(key: string): LabelRequirement {
    return new LabelRequirement({ key, operator: 'Exists' });
  }

  /** There is no such label. */
  public static doesNotExist(key: string): LabelRequirement {
    return new LabelRequirement({ key, operator: 'DoesNotExist' });
  }

  private constructor(
    /** @internal */
    public readonly _json: JsonObject,
  ) {}
}
