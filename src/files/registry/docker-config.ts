import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { lineOfJsonError } from './json-place';
import { RegistryError } from './registry-error';

/** Environment variables. */
export interface Environment { readonly [name: string]: string | undefined }

/** What a configuration of docker or podman says about logging in. */
export interface DockerConfig {
  /** The file, for messages. */
  readonly path: string;
  /** The text of the file, for messages that name a line; never shown. */
  readonly text: string;
  readonly auths: { readonly [key: string]: unknown };
  /** Registry to the suffix of a program `docker-credential-...`. */
  readonly credHelpers: { readonly [registry: string]: unknown };
  /** The suffix of the program for all other registries. */
  readonly credsStore?: string;
}

/**
 * The configuration that says who somebody is at registries: the first that there is of docker's ($DOCKER_CONFIG/config.json, else
 * ~/.docker/config.json) and podman's ($REGISTRY_AUTH_FILE, $XDG_RUNTIME_DIR/containers/auth.json, ~/.config/containers/auth.json).
 *
 * The order is that of go-containerregistry (pkg/authn, DefaultKeychain).
 *
 * @throws RegistryError when it cannot be read, or is no JSON object
 */
export function readDockerConfig(env: Environment): DockerConfig | undefined {
  const path = placesOf(env).find(place => statSync(place, { throwIfNoEntry: false })?.isFile() === true);
  if (path === undefined) return undefined;
  const text = readText(path);
  const { auths, credHelpers, credsStore } = parse(path, text);
  return {
    path,
    text,
    auths: mapOf(path, text, 'auths', auths),
    credHelpers: mapOf(path, text, 'credHelpers', credHelpers),
    ...(typeof credsStore === 'string' && credsStore !== '' && { credsStore }),
  };
}

/** The place of a key of the configuration, as `config.json:3`; of the first, where it has several. */
export function placeInConfig({ path, text }: Pick<DockerConfig, 'path' | 'text'>, key: string): string {
  const offset = text.indexOf(JSON.stringify(key));
  return offset < 0 ? path : `${path}:${text.slice(0, offset).split('\n').length}`;
}

function placesOf({ HOME, DOCKER_CONFIG, REGISTRY_AUTH_FILE, XDG_RUNTIME_DIR, XDG_CONFIG_HOME }: Environment): string[] {
  const docker = DOCKER_CONFIG || (HOME && join(HOME, '.docker'));
  const config = XDG_CONFIG_HOME || (HOME && join(HOME, '.config'));
  return [
    docker && join(docker, 'config.json'),
    REGISTRY_AUTH_FILE,
    XDG_RUNTIME_DIR && join(XDG_RUNTIME_DIR, 'containers/auth.json'),
    config && join(config, 'containers/auth.json'),
  ].filter((place): place is string => place !== undefined && place !== '');
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new RegistryError(`${path}, which says how to log in to registries, cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

function parse(path: string, text: string): { readonly [key: string]: unknown } {
  const line = text.trim() === '' ? undefined : lineOfJsonError(text);
  if (line !== undefined) throw new RegistryError(`${path}:${line}: this is not JSON. Correct the file, or log in again with docker login.`);
  return mapOf(path, text, undefined, text.trim() === '' ? {} : JSON.parse(text));
}

function mapOf(path: string, text: string, key: string | undefined, value: unknown): { readonly [key: string]: unknown } {
  if (value === undefined || value === null) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as { readonly [key: string]: unknown };
  const place = key === undefined ? `${path}:1` : placeInConfig({ path, text }, key);
  throw new RegistryError(`${place}: ${key ?? 'the file'} has to be an object. Correct the file, or log in again with docker login.`);
}
