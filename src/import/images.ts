import { kebabCase, uniqueName } from './code/identifiers';
import { Json, JsonObject, isJsonObject, listAt, textAt, valueAt } from '../kube/json';

/** An image that the program declares. */
export interface DeclaredImage {
  /** A DNS label. */
  readonly name: string;
  readonly reference: string;
}

/** What the library takes for the reference of an image. */
const REFERENCE = /^[a-z0-9][a-z0-9./:_-]*?(:\w[\w.-]{0,127})?(@sha256:[0-9a-f]{64})?$/;
const RELATED = 'RELATED_IMAGE_';
const LISTS: readonly string[] = ['containers', 'initContainers'];

/**
 * The images of an operator: those of its containers, and those that it is told in variables `RELATED_IMAGE_...`.
 *
 * @param csv whose names for them are used; undefined where there is none
 */
export function declaredImages(objects: readonly JsonObject[], csv: JsonObject | undefined): DeclaredImage[] {
  const names = new Map(listAt(csv, 'spec', 'relatedImages').map(entry => [textAt(entry, 'image'), textAt(entry, 'name')]));
  const images = new Map<string, string>();
  const taken = new Set<string>();
  const declare = (reference: string | undefined, name: string) => {
    if (reference === undefined || images.has(reference) || !REFERENCE.test(reference)) return;
    images.set(reference, uniqueName([kebabCase(names.get(reference) ?? '') || kebabCase(name) || 'image', kebabCase(name) || 'image'], taken));
  };
  const containers = objects.flatMap(containersOf);
  for (const container of containers) declare(textAt(container, 'image'), textAt(container, 'name') ?? 'image');
  for (const variable of containers.flatMap(container => listAt(container, 'env'))) {
    const name = textAt(variable, 'name') ?? '';
    if (name.startsWith(RELATED)) declare(textAt(variable, 'value'), name.slice(RELATED.length));
  }
  return [...images].map(([reference, name]) => ({ name, reference }));
}

/** Whether a text is a reference of an image that the library takes. */
export function isReference(text: string): boolean {
  return REFERENCE.test(text);
}

/** An object with other containers in the place of its own. */
export function withContainers(object: JsonObject, change: (container: JsonObject) => JsonObject): JsonObject {
  const changed = (list: Json) => (Array.isArray(list) ? list.map(item => (isJsonObject(item) ? change(item) : item)) : list);
  const inPod = (value: JsonObject, [key, ...rest]: readonly string[]): JsonObject => Object.fromEntries(Object.entries(value).map(([name, item]) => {
    if (key === undefined) return [name, LISTS.includes(name) ? changed(item) : item];
    return [name, name === key && isJsonObject(item) ? inPod(item, rest) : item];
  }));
  return inPod(object, podPath(object));
}

/** Whether the value at a path of an object is where an image may stand: in a container, or in a variable. */
export function isPlaceOfImage(path: readonly string[]): boolean {
  const key = path.at(-1);
  return (key === 'image' && /ontainers$/.test(path.at(-3) ?? '')) || (key === 'value' && path.at(-3) === 'env');
}

function containersOf(object: JsonObject): Json[] {
  const pod = valueAt(object, ...podPath(object));
  return LISTS.flatMap(list => listAt(pod, list));
}

/** Where the specification of the pods of a workload is. */
function podPath({ kind }: JsonObject): string[] {
  if (kind === 'Pod') return ['spec'];
  return kind === 'CronJob' ? ['spec', 'jobTemplate', 'spec', 'template', 'spec'] : ['spec', 'template', 'spec'];
}
