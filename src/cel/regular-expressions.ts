import { EvaluationError } from './evaluation-error';
import { re2 } from '../kube/lazy-modules';

/** Whether a text has a match of an RE2 pattern. Throws the text of Go's regexp for a pattern that is none. */
export function matchesPattern(text: string, pattern: string): boolean {
  const { RE2JS, RE2JSSyntaxException } = re2();
  try {
    return RE2JS.compile(pattern).matcher(text).find();
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    throw new EvaluationError(error.message);
  }
}
