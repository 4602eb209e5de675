import { shortenStack } from '../findings/caller-frames';

/** A directory that was not written; the message says why, and what to do. */
export class WriteError extends Error {
  public override readonly name = 'WriteError';

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    shortenStack(this);
  }
}
