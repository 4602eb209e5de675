/** What an operator is turned into. */
export class Target {
  /** A Package Operator package. */
  public static readonly PKO = new Target('pko');
  /** An Operator Lifecycle Manager bundle. */
  public static readonly OLM = new Target('olm');
  /** Plain manifests. */
  public static readonly PLAIN = new Target('plain');

  private constructor(
    /** `pko`, `olm` or `plain`. */
    public readonly name: string,
  ) {}

  /** The name of the target. */
  public toString(): string {
    return this.name;
  }
}
