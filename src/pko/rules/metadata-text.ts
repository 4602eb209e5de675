import { ObjectAdvice } from './advice';
import { Severity } from '../../findings/finding';
import { JsonObject, objectAt } from '../../kube/json';
import { Code } from '../problem/codes';

/** Labels and annotations that are no text: one of them hides all the others, as if there were none. */
export function notText(object: JsonObject): ObjectAdvice[] {
  return (['annotations', 'labels'] as const).flatMap(field => Object.entries(objectAt(object, 'metadata', field) ?? {})
    .filter(([, value]) => typeof value !== 'string' && value !== null)
    .map(([key, value]) => ({
      code: Code.METADATA_NOT_TEXT,
      severity: Severity.ERROR,
      text: `metadata.${field}[${key}] is ${JSON.stringify(value)}, which is no text: all ${field} of the object are lost.`,
      path: ['metadata', field, key],
      remedy: 'Put the value into quotes.',
    })));
}
