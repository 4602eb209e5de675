import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CommandError, Session } from './session';
import { ImageName, parseImageName } from '../files/registry/image-name';
import { RegistryError } from '../files/registry/registry-error';
import { Json, isJsonObject } from '../kube/json';
import { YamlError, readYaml } from '../kube/yaml/read';

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/**
 * Reads a map of references of images to digests, or to the same references with a digest; images.lock.yaml is one.
 *
 * @returns digests by the whole names of images
 * @throws CommandError with everything that is wrong with it; the error of the file system when it cannot be read
 */
export function readImageMap(path: string, { cwd }: Pick<Session, 'cwd'>): Map<string, string> {
  const map = parse(path, readFileSync(resolve(cwd, path), 'utf8')) ?? {};
  if (!isJsonObject(map)) throw new CommandError(`${path} is no map. Write a line for each image, as quay.io/example/manager:v1: sha256:...`);
  const problems: string[] = [];
  const digests = new Map<string, string>();
  for (const [reference, value] of Object.entries(map)) {
    try {
      const name = parseImageName(reference);
      const digest = digestIn(value, name);
      if (digest === undefined) problems.push(`${reference} is mapped to ${JSON.stringify(value)}, which is no digest of it`);
      else digests.set(name.toString(), digest);
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      problems.push(error.message);
    }
  }
  if (problems.length > 0) throw new CommandError(problems.map(problem => `${path}: ${problem}`).join('\n'));
  return digests;
}

/** Undefined for what is no digest, and for an image of another repository: that would be another one than the package names. */
function digestIn(value: Json, name: ImageName): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (DIGEST.test(value)) return value;
  const { registry, repository, digest } = parseImageName(value);
  return registry === name.registry && repository === name.repository ? digest : undefined;
}

function parse(path: string, text: string): Json {
  try {
    return readYaml(text);
  } catch (error) {
    if (error instanceof YamlError) throw new CommandError(`${path}:${error.line}:${error.column}: ${error.reason}`);
    throw error;
  }
}
