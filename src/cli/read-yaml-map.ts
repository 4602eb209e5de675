import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CommandError, Session } from './session';
import { Json, JsonObject, isJsonObject } from '../kube/json';
import { YamlError, readYaml } from '../kube/yaml/read';

/**
 * Reads a file with a map, in YAML or JSON; an empty file is an empty map.
 *
 * @param wanted what is said of a file that holds none
 * @throws CommandError when it holds no map; the error of the file system when it cannot be read
 */
export function readYamlMap(path: string, { cwd }: Pick<Session, 'cwd'>, wanted: string): JsonObject {
  const map = parse(path, readFileSync(resolve(cwd, path), 'utf8')) ?? {};
  if (!isJsonObject(map)) throw new CommandError(`${path} holds no map. ${wanted}`);
  return map;
}

function parse(path: string, text: string): Json {
  try {
    return readYaml(text);
  } catch (error) {
    if (error instanceof YamlError) throw new CommandError(`${path}:${error.line}:${error.column}: ${error.reason}`);
    throw error;
  }
}
