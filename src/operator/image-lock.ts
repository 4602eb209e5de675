import { existsSync, readFileSync } from 'node:fs';
import { isJsonObject, Json } from '../kube/json';
import { readYaml, YamlError } from '../kube/yaml/read';

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/**
 * The digests of images, by their references: what `opack lock` writes to `images.lock.yaml`, so that the program need not name them.
 *
 * An operator that has one pins every image that it declares without a digest of its own.
 */
export class ImageLock {
  /**
   * Reads a lock file. One that is not there yet is empty: every image is then a finding, and `opack lock` writes it.
   *
   * @param path of the file, from the folder in which the program runs; `opack lock` writes `images.lock.yaml`
   * @throws when the file is no map of references to digests; the message names file and line
   */
  public static fromFile(path: string): ImageLock {
    if (!existsSync(path)) return new ImageLock({});
    return new ImageLock(digestsIn(parse(path, readFileSync(path, 'utf8')), path));
  }

  /**
   * A lock of digests that come from elsewhere.
   *
   * @param digests by references as the program writes them: `{ 'quay.io/example/manager:v0.1.0': 'sha256:...' }`
   * @throws when one is no digest
   */
  public static of(digests: { [reference: string]: string }): ImageLock {
    return new ImageLock(digestsIn(digests, 'The image lock'));
  }

  private readonly digests: ReadonlyMap<string, string>;

  private constructor(digests: { readonly [reference: string]: string }) {
    this.digests = new Map(Object.entries(digests));
  }

  /** The references that it has a digest for, in the order of the file. */
  public get references(): string[] {
    return [...this.digests.keys()];
  }

  /**
   * The digest of an image, `sha256:...`; undefined where it is not known.
   * @param reference as the program writes it
   */
  public digestOf(reference: string): string | undefined {
    return this.digests.get(reference);
  }
}

function parse(path: string, text: string): Json {
  try {
    return readYaml(text) ?? {};
  } catch (error) {
    if (error instanceof YamlError) throw new Error(`${path}:${error.line}:${error.column}: ${error.reason}. Correct the file, or remove it and run opack lock.`);
    throw error;
  }
}

function digestsIn(value: unknown, place: string): { [reference: string]: string } {
  if (!isJsonObject(value)) throw new Error(`${place} is no map of references of images to digests. Remove it, and run opack lock.`);
  const wrong = Object.entries(value).find(([, digest]) => typeof digest !== 'string' || !DIGEST.test(digest));
  if (wrong === undefined) return value as { [reference: string]: string };
  throw new Error(`${place}: ${JSON.stringify(wrong[1])} of ${wrong[0]} is not 'sha256:' and 64 hexadecimal digits.`);
}
