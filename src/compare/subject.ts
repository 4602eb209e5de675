import { FileTree, textOf } from '../files/file-tree';
import { Severity } from '../findings/finding';
import { JsonObject, isJsonObject } from '../kube/json';
import { itemsOf } from '../kube/list-items';
import { YamlError, readYamlDocuments } from '../kube/yaml/read';
import { CatalogModel } from '../olm/catalog/model';
import { isMeta, readCatalog } from '../olm/catalog/read';
import { OlmModel } from '../olm/model';
import { PackageManifestsModel } from '../olm/package-manifests/model';
import { readPackageManifests } from '../olm/package-manifests/read';
import { readBundle } from '../olm/read';
import { PkoModel } from '../pko/model';
import { PackageError } from '../pko/problem/package-error';
import { readPackage } from '../pko/read/read-package';

/** One of two things that are compared. */
export type Subject =
  | { readonly kind: 'package'; readonly model: PkoModel }
  | { readonly kind: 'bundle'; readonly model: OlmModel }
  | { readonly kind: 'packagemanifests'; readonly model: PackageManifestsModel }
  | { readonly kind: 'catalog'; readonly model: CatalogModel }
  | { readonly kind: 'manifests'; readonly objects: readonly JsonObject[] };

/** Why something cannot be compared: a line a reason, each with the file where there is one. */
export class SubjectError extends Error {
  public override readonly name = 'SubjectError';

  public constructor(public readonly reasons: readonly string[]) {
    super(reasons.join('\n'));
  }
}

/**
 * Reads files as what they are; manifests with a ClusterServiceVersion are taken for a bundle.
 *
 * @throws SubjectError when they cannot be read; what is only wrong, and can be read, is compared
 */
export function readSubject(kind: Subject['kind'], tree: FileTree): Subject {
  switch (kind) {
    case 'package': return { kind, model: readPackageOrFail(tree) };
    case 'bundle': return { kind, model: readBundleOrFail(tree) };
    case 'packagemanifests': return { kind, model: readPackageManifests(tree).model };
    case 'catalog': return { kind, model: readCatalogOrFail(tree) };
    case 'manifests': return ofManifests(readObjects(tree));
  }
}

/** Manifests with one ClusterServiceVersion are a bundle without its metadata. */
function ofManifests(objects: readonly JsonObject[]): Subject {
  const [csv, ...more] = objects.filter(({ kind }) => kind === 'ClusterServiceVersion');
  if (csv === undefined || more.length > 0) return { kind: 'manifests', objects };
  const others = objects.filter(object => object !== csv).map((manifest, index) => ({ file: `${index}.yaml`, manifest }));
  return { kind: 'bundle', model: { csv: { file: 'csv.yaml', manifest: csv }, objects: others, otherFiles: [] } };
}

function readPackageOrFail(tree: FileTree): PkoModel {
  try {
    return readPackage(tree);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    throw new SubjectError(error.problems.map(({ file, text }) => file === undefined ? text : `${file}: ${text}`));
  }
}

function readBundleOrFail(tree: FileTree): OlmModel {
  const { model, findings } = readBundle(tree);
  const errors = findings.filter(({ severity, code }) => severity === Severity.ERROR && code === 'OLM001');
  if (errors.length > 0) throw new SubjectError(errors.map(({ file, line, message }) => `${file}${line === undefined ? '' : `:${line}`}: ${message}`));
  return model;
}

function readCatalogOrFail(tree: FileTree): CatalogModel {
  const { model, found } = readCatalog(tree);
  const unreadable = found.flatMap(one => isMeta(one) ? [] : [`${one.file}:${one.line}: ${one.message}`]);
  if (unreadable.length > 0) throw new SubjectError(unreadable);
  return model;
}

/** All objects of all files; what is no object is left out, as kubectl would refuse it. */
function readObjects(tree: FileTree): JsonObject[] {
  const reasons: string[] = [];
  const objects = [...tree.entries()].flatMap(([path, content]) => {
    try {
      return readYamlDocuments(textOf(content)).flatMap(itemsOf).filter(isJsonObject);
    } catch (error) {
      if (!(error instanceof YamlError)) throw error;
      reasons.push(`${path}:${error.line}: ${error.reason}`);
      return [];
    }
  });
  if (reasons.length > 0) throw new SubjectError(reasons);
  return objects;
}
