import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readYamlMap } from './read-yaml-map';
import { CommandError, Session } from './session';
import { isDigest } from '../files/image/digest';
import { ImageName, parseImageName } from '../files/registry/image-name';
import { RegistryError } from '../files/registry/registry-error';
import { Json } from '../kube/json';
import { locate } from '../kube/yaml/locate';

/**
 * Reads a map of references of images to digests, or to the same references with a digest; images.lock.yaml is one.
 *
 * @returns digests by the whole names of images
 * @throws CommandError with everything that is wrong with it; the error of the file system when it cannot be read
 */
export function readImageMap(path: string, session: Pick<Session, 'cwd'>): Map<string, string> {
  const map = readYamlMap(path, session, 'Write a line for each image, as quay.io/example/manager:v1: sha256:...');
  const problems: { reference: string; message: string }[] = [];
  const digests = new Map<string, string>();
  for (const [reference, value] of Object.entries(map)) {
    try {
      const name = parseImageName(reference);
      const digest = digestIn(value, name);
      if (digest === undefined) problems.push({ reference, message: `${reference} is mapped to ${JSON.stringify(value)}, which is no digest of it` });
      else digests.set(name.toString(), digest);
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      problems.push({ reference, message: error.message });
    }
  }
  if (problems.length > 0) {
    const text = readFileSync(resolve(session.cwd, path), 'utf8');
    throw new CommandError(problems.map(({ reference, message }) => `${path}:${locate(text, [reference])?.line ?? 1}: ${message}`).join('\n'));
  }
  return digests;
}

/** Undefined for what is no digest, and for an image of another repository: that would be another one than the package names. */
function digestIn(value: Json, name: ImageName): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (isDigest(value)) return value;
  const { registry, repository, digest } = parseImageName(value);
  return registry === name.registry && repository === name.repository ? digest : undefined;
}
