import { JsonObject } from '../kube/json';

/** In which order the hosted clusters of a management cluster get a new version of a package: by the value of a label. */
export class ClusterOrder {
  /** In the alphabetical order of the label's values; clusters without the label come last. */
  public static alphanumeric(labelKey: string): ClusterOrder {
    return new ClusterOrder({ labelKey, order: { alphanumericAsc: {} } });
  }

  /**
   * In the order given. A cluster whose value is not listed is never updated.
   *
   * @param labelKey key of the label
   * @param values of the label, 20 at the most; `*` stands for the clusters without the label
   * @throws when a value is listed twice, or there are none or too many
   */
  public static listed(labelKey: string, ...values: string[]): ClusterOrder {
    if (values.length === 0 || values.length > 20) throw new Error(`An order lists 1 to 20 values, not ${values.length}.`);
    if (new Set(values).size < values.length) throw new Error(`A value is listed twice: ${values.join(', ')}.`);
    const wrong = values.find(value => !/^(\*|[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)$/.test(value));
    if (wrong !== undefined) throw new Error(`${JSON.stringify(wrong)} is no value of a label.`);
    return new ClusterOrder({ labelKey, order: { static: values } });
  }

  private constructor(
    /** @internal */
    public readonly _json: JsonObject,
  ) {}
}
