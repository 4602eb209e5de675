import { aboutObject } from './about-object';
import { Advice, Rendering } from './advice';
import { Severity } from '../../findings/finding';
import { Json, isJsonObject } from '../../kube/json';
import { Code } from '../problem/codes';

/** Objects with a status that says something: it is dropped. An empty one, as generators write it, does not matter. */
export function droppedStatus(rendering: Rendering): Advice[] {
  return rendering.objects.filter(({ object }) => saysSomething(object.status ?? null)).map(object => aboutObject(object, {
    code: Code.STATUS_DROPPED,
    severity: Severity.INFO,
    text: 'The object has a status, which Package Operator drops when it applies the object.',
    path: ['status'],
    remedy: 'Leave it out.',
  }));
}

function saysSomething(value: Json): boolean {
  if (Array.isArray(value)) return value.some(saysSomething);
  return isJsonObject(value) ? Object.values(value).some(saysSomething) : value !== null && value !== '';
}
