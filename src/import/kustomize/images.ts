import { FieldSpec, visitField } from './field-spec';
import { KustomizeError } from './kustomize-error';
import { Place } from './place';
import { matches } from './regular-expression';
import { scalarText } from './resource';
import { ResourceList } from './resource-list';
import { Json, isJsonObject } from '../../kube/json';

/** An item of `images`. */
export interface ImageRule {
  readonly name?: string;
  readonly newName?: string;
  readonly newTag?: string;
  readonly tagSuffix?: string;
  readonly digest?: string;
}

/**
 * What an item of `images` does: to the containers of any object that is no CustomResourceDefinition, wherever they stand, and to configured fields.
 *
 * Mirrors api/filters/imagetag. Throws KustomizeError where an image is no text.
 */
export function setImages(list: ResourceList, rule: ImageRule, fields: readonly FieldSpec[]): void {
  for (const { object, kind } of list.all) {
    if (kind === 'CustomResourceDefinition') continue;
    visitContainers(object, place => update(place, rule));
    for (const field of fields) visitField(object, field, place => update(place, rule));
  }
}

/** Every image in a list called containers or initContainers, from the inside out. */
function visitContainers(value: Json, act: (place: Place) => void): void {
  if (Array.isArray(value)) value.forEach(item => visitContainers(item, act));
  if (!isJsonObject(value)) return;
  for (const [key, part] of Object.entries(value)) {
    visitContainers(part, act);
    if ((key !== 'containers' && key !== 'initContainers') || !Array.isArray(part)) continue;
    for (const item of part) {
      if (isJsonObject(item) && Object.hasOwn(item, 'image')) act(new Place(item, 'image'));
    }
  }
}

function update(place: Place, rule: ImageRule): void {
  if (typeof place.value === 'object' && place.value !== null) throw new KustomizeError('an image is no text');
  const image = scalarText(place.value ?? '');
  if (!matches(`^${rule.name ?? ''}(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$`, image)) return;
  const { name, tag, digest } = updated(splitImage(image), rule);
  place.set(name + (tag === '' ? '' : `:${tag}`) + (digest === '' ? '' : `@${digest}`));
}

interface ImageParts { readonly name: string; readonly tag: string; readonly digest: string }

/** A new tag or digest takes the place of both. */
function updated(parts: ImageParts, { newName, newTag, digest, tagSuffix }: ImageRule): ImageParts {
  const name = newName || parts.name;
  if (newTag || digest) return { name, tag: newTag ?? '', digest: digest ?? '' };
  return tagSuffix ? { name, tag: parts.tag + tagSuffix, digest: '' } : { ...parts, name };
}

/** A colon before the first slash belongs to the registry's port. */
function splitImage(image: string): ImageParts {
  const slash = Math.max(0, image.indexOf('/'));
  const rest = image.slice(slash);
  const [at, colon] = [rest.indexOf('@'), rest.indexOf(':')];
  if (at < 0 && colon < 0) return { name: image, tag: '', digest: '' };
  if (at >= 0 && (at < colon || colon < 0)) return { name: image.slice(0, slash + at), tag: '', digest: rest.slice(at + 1) };
  const name = image.slice(0, slash + colon);
  return at < 0 ? { name, tag: rest.slice(colon + 1), digest: '' } : { name, tag: rest.slice(colon + 1, at), digest: rest.slice(at + 1) };
}
