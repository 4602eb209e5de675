/** Why OLM would not install a bundle: one line a reason, in OLM's own words. */
export class InstallError extends Error {
  public constructor(public readonly reasons: readonly string[]) {
    super(reasons.join('\n'));
  }
}
