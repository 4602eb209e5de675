import { KustomizeError } from './kustomize-error';
import { re2 } from '../../kube/lazy-modules';

/** Whether a text has a match of a pattern of Go's. Throws KustomizeError for a pattern that is none. */
export function matches(pattern: string, text: string): boolean {
  const { RE2JS, RE2JSSyntaxException } = re2();
  try {
    return RE2JS.compile(pattern).matcher(text).find();
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    throw new KustomizeError(`${pattern} is no regular expression: ${error.message}`);
  }
}

/** Whether a pattern matches the whole of a text; an empty pattern matches any. */
export function matchesWhole(pattern: string | undefined, text: string): boolean {
  return pattern === undefined || pattern === '' || matches(`^(?:${pattern})$`, text);
}
