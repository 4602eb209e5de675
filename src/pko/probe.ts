import { LabelRequirement } from './label-requirement';
import { given, Json, JsonObject } from '../kube/json';
import { checkProps, listOf, made, text } from '../operator/check-props';

/** One question that Package Operator asks an object: is it available? */
export class Probe {
  /**
   * Holds where a condition of the object's status has a value.
   *
   * @param type of the condition: `Available`
   * @param status `True`, `False` or `Unknown`; `True` unless said otherwise
   */
  public static condition(type: string, status: string = 'True'): Probe {
    return new Probe({ condition: { type, status } });
  }

  /**
   * Holds where two fields of the object are there and equal.
   *
   * @param fieldA path with dots: `.status.updatedReplicas`
   * @param fieldB path with dots: `.status.replicas`
   */
  public static fieldsEqual(fieldA: string, fieldB: string): Probe {
    return new Probe({ fieldsEqual: { fieldA, fieldB } });
  }

  /**
   * Holds where an expression is true.
   *
   * @param rule CEL over `self`; its type has to be boolean: `self.status.ready == true`
   * @param message what is said while it does not hold
   */
  public static cel(rule: string, message: string): Probe {
    return new Probe({ cel: { rule, message } });
  }

  private constructor(
    /** @internal */
    public readonly _json: JsonObject,
  ) {}
}

/** Which objects an availability probe asks, beside their kind. */
export interface AvailabilityProbeOptions {
  /**
   * Labels that the object has to have.
   * @default - every object of the kind
   */
  readonly matchLabels?: { [key: string]: string };
  /**
   * What other labels of the object have to be.
   * @default - anything
   */
  readonly labelRequirements?: LabelRequirement[];
}

const RULES = {
  group: text,
  kind: text,
  probes: listOf(made('a Probe, as Probe.condition(\'Available\')', '_json')),
  labelRequirements: listOf(made('a LabelRequirement', '_json')),
};

/** The questions for all objects of a kind; an object that none is for counts as available at once. */
export class AvailabilityProbe {
  /**
   * What is asked of all objects of a kind.
   *
   * @param group of the kind, empty for the core group: `apps`
   * @param kind for example `Deployment`
   * @param probes all have to hold
   * @throws when one of these is of another type
   */
  public static forKind(group: string, kind: string, probes: Probe[], options: AvailabilityProbeOptions = {}): AvailabilityProbe {
    checkProps('an availability probe', { group, kind, probes, ...options }, RULES);
    return new AvailabilityProbe(group, kind, probes, options);
  }

  private constructor(
    /** Group of the kind; empty for the core group. */
    public readonly group: string,
    /** The kind. */
    public readonly kind: string,
    private readonly probes: Probe[],
    private readonly options: AvailabilityProbeOptions,
  ) {}

  /** @internal */
  public _toJson(): JsonObject {
    const { matchLabels, labelRequirements } = this.options;
    const labels = given<Json>({ matchLabels, matchExpressions: labelRequirements?.map(requirement => requirement._json) });
    return {
      probes: this.probes.map(probe => probe._json),
      selector: { kind: { group: this.group, kind: this.kind }, ...(Object.keys(labels).length > 0 && { selector: labels }) },
    };
  }
}
