import { aboutObject } from './about-object';
import { Advice, ObjectAdvice, Rendering } from './advice';
import { Severity } from '../../findings/finding';
import { textAt, valueAt } from '../../kube/json';
import { Code } from '../problem/codes';
import { groupVersionKind } from '../read/documents';

/** A suffix that looks like a digest of the content. */
const HASH_SUFFIX = /-(?=[0-9a-z]*\d)[0-9a-z]{5,}$/;

/** Jobs that an update of the package cannot change, or that are created again and again. */
export function jobs(rendering: Rendering): Advice[] {
  return rendering.objects.filter(({ object }) => {
    const { group, kind } = groupVersionKind(object);
    return group === 'batch' && kind === 'Job';
  }).flatMap(object => {
    const advice: ObjectAdvice[] = [];
    if (!HASH_SUFFIX.test(textAt(object.object, 'metadata', 'name') ?? '')) {
      advice.push({
        code: Code.JOB_NOT_REPEATABLE,
        severity: Severity.WARNING,
        text: 'The template of a Job cannot be changed: a revision of the package that changes it never passes.',
        path: ['metadata', 'name'],
        remedy: 'End the name with a hash of the content of the Job.',
      });
    }
    if (valueAt(object.object, 'spec', 'ttlSecondsAfterFinished') !== undefined) {
      advice.push({
        code: Code.JOB_NOT_REPEATABLE,
        severity: Severity.WARNING,
        text: 'The cluster deletes the Job when it is done, and Package Operator creates it again, without end.',
        path: ['spec', 'ttlSecondsAfterFinished'],
        remedy: 'Remove ttlSecondsAfterFinished.',
      });
    }
    return advice.map(one => aboutObject(object, one));
  });
}
