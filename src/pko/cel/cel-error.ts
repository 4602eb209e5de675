/** Why a condition of a package is refused; the message is what Package Operator prints after its own context. */
export class CelError extends Error {
  public constructor(message: string) {
    super(message);
    this.name = 'CelError';
  }
}
