/** A directory that was not written; the message says why, and what to do. */
export class WriteError extends Error {
  public override readonly name = 'WriteError';
}
