import { aboutObject } from './about-object';
import { Advice, Rendering } from './advice';
import { Severity } from '../../findings/finding';
import { Code } from '../problem/codes';

/** What the database of a cluster takes of one object, about. */
const MOST_BYTES = 1024 * 1024;

/** Objects that are too large for a cluster: Package Operator stores each of them whole in an object of its own. */
export function objectSize(rendering: Rendering): Advice[] {
  return rendering.objects.filter(({ object }) => Buffer.byteLength(JSON.stringify(object)) > MOST_BYTES).map(object => aboutObject(object, {
    code: Code.OBJECT_TOO_LARGE,
    severity: Severity.WARNING,
    text: 'The object has more than 1 MiB: Package Operator cannot store it in the cluster.',
    remedy: 'Divide it, or shorten its descriptions.',
  }));
}
