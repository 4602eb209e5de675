import { appendFileSync } from 'node:fs';
import type { Operator } from './operator';

/** The environment variable by which `opack lock` names the file in which it wants to be told the images of a program. */
export const IMAGES_VARIABLE = 'CDK8S_OPACK_IMAGES';

/** What an app tells `opack lock`. */
export interface ToldImages {
  /** The references of images that have no digest of their own, each once. */
  readonly references: readonly string[];
  /** Paths of the operators that declare some, but have no image lock to take digests from. */
  readonly withoutLock: readonly string[];
}

/**
 * Tells `opack lock` the images of an app, where the program was started by it: a line of JSON for each app.
 *
 * @returns whether they were told; then nothing else is to be done
 */
export function tellImages(operators: readonly Operator[]): boolean {
  const file = process.env[IMAGES_VARIABLE];
  if (file === undefined || file === '') return false;
  const told: ToldImages = {
    references: [...new Set(operators.flatMap(operator => operator._taggedImages))],
    withoutLock: operators.filter(operator => operator._taggedImages.length > 0 && !operator._hasImageLock).map(operator => operator.node.path),
  };
  appendFileSync(file, `${JSON.stringify(told)}\n`);
  return true;
}
