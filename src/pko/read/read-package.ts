import { groupVersionKind, yamlDetails, yamlText } from './documents';
import { MANIFEST_GROUP, MANIFEST_VERSION } from './manifest';
import { LOCK_SHAPE, MANIFEST_SHAPE } from './manifest-shape';
import { FileContent, FileTree } from '../../files/file-tree';
import { decode } from '../../go/decode';
import { GoType, TEXT, struct } from '../../go/go-type';
import { Json, JsonObject, isJsonObject, objectAt } from '../../kube/json';
import { YamlError, readYaml } from '../../kube/yaml/read';
import { COMPONENTS_FOLDER, FIXTURES_FOLDER, ManifestFile, PkoModel } from '../model';
import { Code } from '../problem/codes';
import { PackageError, Reason, violationText } from '../problem/package-error';

/** What to read of a package. */
export interface ReadPackageOptions {
  /** Leave the components alone, as `kubectl package tree` does. Default: false. */
  readonly rootOnly?: boolean;
}

const MANIFEST_PATHS = ['manifest.yaml', 'manifest.yml'] as const;
const LOCK_PATHS = ['manifest.lock.yaml', 'manifest.lock.yml'] as const;
const TYPE_META = struct('v1.TypeMeta', { apiVersion: TEXT, kind: TEXT });

/**
 * Reads a package from its directory.
 *
 * Mirrors internal/packages/internal/packagestructure/structure.go and packageimport/fs.go: dot files are no part of a package, but for
 * the fixtures, which lie beside it.
 *
 * @throws PackageError with the words of Package Operator when the structure is broken
 */
export function readPackage(tree: FileTree, options: ReadPackageOptions = {}): PkoModel {
  return readFolder(tree, '', options);
}

/** A folder that is a package: the root, or a component. */
function readFolder(tree: FileTree, folder: string, options: ReadPackageOptions, component?: string): PkoModel {
  const visible = new Map<string, FileContent>();
  const fixtures = new Map<string, FileContent>();
  const hidden = new Map<string, FileContent>();
  const nested: [string, FileContent][] = [];
  const manifest = readManifest(tree, folder);
  const lock = readLock(tree, folder);
  const hasComponents = objectAt(decode(manifest.object, MANIFEST_SHAPE, 'sigs.k8s.io/yaml').value, 'spec', 'components') !== undefined;

  for (const [path, content] of tree.entries()) {
    if (path.startsWith(`${FIXTURES_FOLDER}/`)) fixtures.set(path.slice(FIXTURES_FOLDER.length + 1), content);
    else if (hasComponents && path.startsWith(`${COMPONENTS_FOLDER}/`)) nested.push([path.slice(COMPONENTS_FOLDER.length + 1), content]);
    else if (isHidden(path)) hidden.set(path, content);
    else if (path !== manifest.path && path !== lock?.path) visible.set(path, content);
  }
  if (hasComponents && component !== undefined) throw nestedComponents(component, folder);
  const components = options.rootOnly ? new Map<string, PkoModel>() : readComponents(nested, hidden, options);
  return { component, manifest, lock, files: visible, components, fixtures, hidden };
}

/** @param hidden takes the files that belong to no component */
function readComponents(
  entries: readonly [string, FileContent][], hidden: Map<string, FileContent>, options: ReadPackageOptions,
): Map<string, PkoModel> {
  const folders = new Map<string, [string, FileContent][]>();
  for (const [path, content] of entries) {
    if (path.startsWith('.')) {
      hidden.set(`${COMPONENTS_FOLDER}/${path}`, content);
      continue;
    }
    const slash = path.indexOf('/');
    if (slash < 0) throw fileInComponents(`${COMPONENTS_FOLDER}/${path}`);
    const name = path.slice(0, slash);
    const files = folders.get(name) ?? [];
    files.push([path.slice(slash + 1), content]);
    folders.set(name, files);
  }
  const components = new Map<string, PkoModel>();
  for (const [name, files] of folders) {
    const folder = `${COMPONENTS_FOLDER}/${name}/`;
    // A folder that holds dot files only does not exist for Package Operator.
    if (files.every(([path]) => isHidden(path))) files.forEach(([path, content]) => hidden.set(folder + path, content));
    else components.set(name, readFolder(new FileTree(files), folder, options, name));
  }
  return components;
}

function readManifest(tree: FileTree, folder: string): ManifestFile {
  const present = MANIFEST_PATHS.filter(path => tree.get(path) !== undefined);
  if (present.length === 0) {
    throw PackageError.of({
      code: Code.MANIFEST_NOT_FOUND,
      text: violationText(Reason.MANIFEST_NOT_FOUND, { details: `searched at ${MANIFEST_PATHS.join(' and ')}` }),
      remedy: `Write the PackageManifest to ${folder}${MANIFEST_PATHS[0]}.`,
    });
  }
  if (present.length > 1) throw presentTwice(Code.MANIFEST_DUPLICATED, Reason.MANIFEST_DUPLICATED, `${folder}${present[1]}`);
  return readManifestFile(tree, folder, present[0], 'PackageManifest', MANIFEST_SHAPE);
}

function readLock(tree: FileTree, folder: string): ManifestFile | undefined {
  const present = LOCK_PATHS.filter(path => tree.get(path) !== undefined);
  if (present.length > 1) throw presentTwice(Code.LOCK_DUPLICATED, Reason.LOCK_DUPLICATED, `${folder}${present[1]}`);
  return present.length === 0 ? undefined : readManifestFile(tree, folder, present[0], 'PackageManifestLock', LOCK_SHAPE);
}

function readManifestFile(tree: FileTree, folder: string, path: string, kind: string, type: GoType): ManifestFile {
  const file = `${folder}${path}`;
  const text = yamlText(tree.get(path)!);
  const value = parseYaml(text, path, file);
  const typeMeta = decodeOrFail(value ?? {}, TYPE_META, path, file) as JsonObject;
  checkKind(typeMeta, kind, path, file);
  decodeOrFail(value, type, path, file);
  return { path, object: value as JsonObject, text };
}

function parseYaml(text: string, path: string, file: string): Json {
  try {
    return readYaml(text, { completesLastLine: false });
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    const message = violationText(Reason.INVALID_YAML, { path, details: yamlDetails(error) });
    throw PackageError.of({ code: Code.INVALID_YAML, text: message, file, line: error.line });
  }
}

function decodeOrFail(value: Json, type: GoType, path: string, file: string): Json {
  const { value: decoded, error, errorPath } = decode(value, type, 'sigs.k8s.io/yaml');
  if (error === undefined && isJsonObject(decoded)) return decoded;
  throw invalidYaml(`error unmarshaling JSON: while decoding JSON: ${error}`, path, file, errorPath);
}

function checkKind(typeMeta: JsonObject, kind: string, path: string, file: string): void {
  const { group, version, kind: foundKind } = groupVersionKind(typeMeta);
  const found = `${foundKind}${group === '' ? '' : `.${group}`}`;
  const expected = `${kind}.${MANIFEST_GROUP}`;
  if (found !== expected) throw unknownKind(`GroupKind must be ${expected}, is: ${found}`, path, file);
  if (version !== MANIFEST_VERSION) throw unknownKind(`unknown version ${version}, supported versions: ${MANIFEST_VERSION}`, path, file);
}

function unknownKind(details: string, path: string, file: string): PackageError {
  return PackageError.of({ code: Code.UNKNOWN_GVK, text: violationText(Reason.UNKNOWN_GVK, { path, details }), file, path: ['apiVersion'] });
}

function invalidYaml(details: string, path: string, file: string, field?: readonly (string | number)[]): PackageError {
  return PackageError.of({ code: Code.INVALID_YAML, text: violationText(Reason.INVALID_YAML, { path, details }), file, path: field });
}

function presentTwice(code: string, reason: string, file: string): PackageError {
  return PackageError.of({ code, text: violationText(reason), file, remedy: 'Keep one of the two files.' });
}

function fileInComponents(file: string): PackageError {
  return PackageError.of({
    code: Code.FILE_IN_COMPONENTS,
    text: violationText(Reason.FILE_IN_COMPONENTS, { path: file }),
    file,
    remedy: 'Move the file into the folder of a component, or beside the manifest.',
  });
}

function nestedComponents(component: string, folder: string): PackageError {
  return PackageError.of({
    code: Code.NESTED_COMPONENTS,
    text: violationText(Reason.NESTED_COMPONENTS, { component }),
    file: `${folder}${MANIFEST_PATHS[0]}`,
    path: ['spec', 'components'],
    remedy: 'Components cannot have components of their own: make them components of the root.',
  });
}

function isHidden(path: string): boolean {
  return path.split('/').some(segment => segment.startsWith('.'));
}
