import { EvaluationError } from './evaluation-error';

/** Whether a text has a match of an RE2 pattern. Throws the text of Go's regexp for a pattern that is none. */
export function matchesPattern(text: string, pattern: string): boolean {
  // Few expressions need it, and it is large.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { RE2JS, RE2JSSyntaxException } = require('re2js') as typeof import('re2js');
  try {
    return RE2JS.compile(pattern).matcher(text).find();
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    throw new EvaluationError(error.message);
  }
}
