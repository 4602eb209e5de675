/**
 * Throws a plain error with a complaint, if there is one. Its stack begins at the line of the test.
 *
 * @param caller the method that the test called
 */
export function complain(complaint: string | undefined, caller: (...args: never[]) => unknown): void {
  if (complaint === undefined) return;
  const error = new Error(complaint);
  Error.captureStackTrace(error, caller);
  throw error;
}
