import type { SourceObject } from '../operator-source';
import { placed } from './source-parts';
import { Json, isJsonObject } from '../../kube/json';

/** What some script puts a value in the place of: `REPLACE_IMAGE`, `${IMAGE}`, `{{ .Image }}`, and the image of a fresh project. */
const PLACEHOLDER = /\bREPLACE_[A-Z_]+\b|\$\{[A-Za-z_]\w*\}|\{\{[^{}]*\}\}/;
const FRESH_IMAGE = /^(?:controller|example\.com\/[\w-]+):/;
/** What shells see, and what says something to people, is full of what looks like one. */
const OWN_LANGUAGE = ['command', 'args', 'description'];

/** A note for each place of the objects that holds a placeholder; they are kept. */
export function placeholderNotes(objects: readonly SourceObject[]): string[] {
  return objects.filter(({ manifest }) => manifest.kind !== 'CustomResourceDefinition').flatMap(object =>
    [...placesIn(object.manifest, '')].map(({ path, text }) => `${placed(object)} has the placeholder ${text} at ${path}: write what belongs there.`));
}

function* placesIn(value: Json, path: string): Generator<{ path: string; text: string }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* placesIn(item, `${path}[${index}]`);
  } else if (isJsonObject(value)) {
    for (const [key, part] of Object.entries(value)) {
      if (!OWN_LANGUAGE.includes(key)) yield* placesIn(part, path === '' ? key : `${path}.${key}`);
    }
  } else if (typeof value === 'string' && !value.includes('\n')) {
    if (PLACEHOLDER.test(value) || (path.endsWith('.image') && FRESH_IMAGE.test(value))) yield { path, text: value };
  }
}
