import { IConstruct } from 'constructs';
import { JsonObject } from '../kube/json';
import { checkProps, listOf, made, shaped, text } from '../operator/check-props';

/** Objects by what they are. All that is given has to match. */
export interface ObjectSelector {
  /**
   * The kind.
   * @default - any
   */
  readonly kind?: string;
  /**
   * Group of the kind; empty for the core group.
   * @default - any
   */
  readonly group?: string;
  /**
   * The name.
   * @default - any
   */
  readonly name?: string;
  /**
   * Labels that the object has.
   * @default - any
   */
  readonly matchLabels?: { [key: string]: string };
}

/** What a phase holds, beside what its name stands for. */
export interface PhaseOptions {
  /**
   * Class of the phase: who applies its objects, for example `hosted-cluster`.
   * @default - Package Operator itself
   */
  readonly phaseClass?: string;
  /**
   * Constructs whose objects belong to the phase, with everything below them.
   * @default - none
   */
  readonly objects?: IConstruct[];
  /**
   * Objects that belong to the phase unless another one names their construct.
   * @default - none
   */
  readonly select?: ObjectSelector[];
}

const RULES = {
  name: text,
  phaseClass: text,
  objects: listOf(made('a construct', 'node')),
  select: listOf(shaped<ObjectSelector>({ kind: text, group: text, name: text })),
};

/** A step of a package's installation. The next one begins when all of its objects are available. */
export class Phase {
  /**
   * A phase of a name, and what belongs to it.
   *
   * @param name for example `deploy`. Objects that no phase claims go by their kind to `crds`, `namespace`, `rbac`, `deploy`, `webhooks`
   * or `resources`.
   * @throws when one of these is of another type
   */
  public static of(name: string, options: PhaseOptions = {}): Phase {
    checkProps('a phase', { name, ...options }, RULES);
    return new Phase(name, options);
  }

  private readonly constructs: IConstruct[];

  private constructor(
    /** Name of the phase. */
    public readonly name: string,
    private readonly options: PhaseOptions,
  ) {
    this.constructs = [...options.objects ?? []];
  }

  /** Puts more constructs into the phase. */
  public add(...objects: IConstruct[]): Phase {
    this.constructs.push(...objects);
    return this;
  }

  /** @internal */
  public get _constructs(): readonly IConstruct[] {
    return this.constructs;
  }

  /** @internal */
  public get _selectors(): readonly ObjectSelector[] {
    return this.options.select ?? [];
  }

  /** @internal */
  public _toJson(): JsonObject {
    const { phaseClass } = this.options;
    return { name: this.name, ...(phaseClass !== undefined && { class: phaseClass }) };
  }
}
