import { kebabCase } from './code/identifiers';
import { isReference, withContainers } from './images';
import { repositoryOf } from '../kube/image-reference';
import { Json, JsonObject, isJsonObject, textAt } from '../kube/json';
import { judgeObject } from '../kube/judge/judge-object';
import { OwnKinds } from '../kube/judge/own-kinds';
import { describeObject } from '../kube/object-ref';
import { fieldPath } from '../kube/schema/field-error';

/** Fields that there are none of, and the namespace of what belongs to the cluster: an API server drops or refuses both. */
const IGNORED = ['KUB002', 'KUB010'];

/** Objects with what keeps a program from being of use put right, and what that was. */
export interface Corrections {
  readonly objects: readonly JsonObject[];
  readonly notes: readonly string[];
}

/** What is known of an operator when its objects are put right. */
export interface CorrectionHints {
  /** The definitions of its own kinds. */
  readonly definitions: readonly JsonObject[];
  /** Its version. */
  readonly version: string;
  /** Its image, undefined where that is not known. */
  readonly image?: string;
}

/** Leaves out what an API server ignores, and puts a reference in the place of what stands for an image until somebody builds it. */
export function corrected(objects: readonly JsonObject[], { definitions, version, image }: CorrectionHints): Corrections {
  const own = new OwnKinds([...definitions, ...objects]);
  const notes: string[] = [];
  const put = objects.map(object => {
    const ignored = judgeObject(object, own).filter(({ code }) => IGNORED.includes(code));
    for (const { path, message } of ignored) notes.push(`${fieldPath(path)} of ${describeObject(object)} is left out: ${message}`);
    const kept = ignored.reduce((rest, { path }) => without(rest, path) as JsonObject, object);
    return withContainers(kept, container => {
      const text = textAt(container, 'image') ?? '';
      if (isReference(text)) return container;
      const reference = image ?? `example.com/${repositoryFor(text, container)}:v${version.replace('+', '-')}`;
      const stood = text === '' ? 'there was none' : `'${text}' is no reference of one`;
      notes.push(`The image of ${textAt(container, 'name') ?? 'a container'} in ${describeObject(object)} is ${reference} now: ${stood}.`);
      return { ...container, image: reference };
    });
  });
  return { objects: put, notes };
}

function repositoryFor(text: string, container: JsonObject): string {
  const last = repositoryOf(text).split('/').at(-1)!;
  return (/[a-z]/.test(last) && kebabCase(last)) || kebabCase(textAt(container, 'name') ?? '') || 'operator';
}

function without(value: Json, [key, ...rest]: readonly (string | number)[]): Json {
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? without(item, rest) : item));
  if (!isJsonObject(value) || key === undefined) return value;
  if (rest.length === 0) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, name === key ? without(item, rest) : item]));
}
