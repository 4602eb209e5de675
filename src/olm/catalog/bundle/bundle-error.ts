/** A bundle that `opm render` refuses; the message is opm's, without the name of the directory. */
export class BundleError extends Error {
  public override readonly name = 'BundleError';
}

/** Runs a step of rendering; what it refuses is told with the name of the step before it. Throws BundleError. */
export function within<T>(prefix: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw error instanceof BundleError ? new BundleError(prefix + error.message) : error;
  }
}
