/** Labels and annotations of a namespace. */
export interface CreatedNamespaceOptions {
  /**
   * Labels of the Namespace.
   * @default - none
   */
  readonly labels?: { [key: string]: string };
  /**
   * Annotations of the Namespace.
   * @default - none
   */
  readonly annotations?: { [key: string]: string };
}

/** The namespace that an operator runs in, and who makes it. */
export class OperatorNamespace {
  /** The package makes it. OLM gets it as a suggestion. */
  public static created(name: string, options: CreatedNamespaceOptions = {}): OperatorNamespace {
    return new OperatorNamespace(name, true, options);
  }

  /** Somebody else makes it. */
  public static existing(name: string): OperatorNamespace {
    return new OperatorNamespace(name, false, {});
  }

  private constructor(
    /** Name of the namespace. */
    public readonly name: string,
    /** Whether it comes with the operator. */
    public readonly isCreated: boolean,
    /** @internal */
    public readonly _options: CreatedNamespaceOptions,
  ) {}
}
