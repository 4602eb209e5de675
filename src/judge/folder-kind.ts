import { FolderView } from './folder-view';
import { hasKubernetesObject } from './kubernetes-text';
import { isPipelineFile } from './pipeline-files';
import { TargetKind } from './target-kind';
import { COMPONENTS_FOLDER, FIXTURES_FOLDER, LOCK_PATH, TEMPLATE_SUFFIX } from '../pko/model';

/** What kubectl reads of a folder. */
export const MANIFEST_FILE = /\.(ya?ml|json)$/;
const PACKAGE_MANIFEST = /^manifest\.ya?ml$/;
/** What a package has at its root, even if its manifest is missing. */
const PACKAGE_ROOT = new RegExp(`^(?:${COMPONENTS_FOLDER}/[^/]+/manifest\\.ya?ml$|${FIXTURES_FOLDER.replace('.', '\\.')}/)`);
/** The package file of the layout from before bundles. */
const OLM_PACKAGE_FILE = /^[^/]+\.package\.ya?ml$/;
/** A blob of a file-based catalog, in YAML or JSON; within a template they are indented further. */
const CATALOG_BLOB = /^(?:schema|["']schema["']| {1,4}"schema"|\{.*?"schema")\s*:\s*["']?olm\.(?:package|channel|bundle|deprecations)\b/m;

/** Something that can be judged, and where it is. */
export interface FoundTarget {
  /** Relative to the folder that was searched; empty for that folder. */
  readonly folder: string;
  readonly kind: TargetKind;
}

/**
 * What there is to judge in a folder: the folder itself, by what it has at its root; else the packages, bundles and catalogs below it;
 * else again the folder, as a package without a manifest or as plain manifests. Files for the pipelines of catalogs are nothing of that.
 */
export function findTargets(view: FolderView): FoundTarget[] {
  const kind = kindAtRoot(view);
  if (kind !== undefined) return [{ folder: '', kind }];
  const below = targetsBelow(view);
  if (below.length > 0) return below;
  const loose = looseKind(view);
  return loose === undefined ? [] : [{ folder: '', kind: loose }];
}

/** A folder below counts only when there is little doubt: projects have many files that are called like those of packages. */
function targetsBelow(view: FolderView): FoundTarget[] {
  return [...view.folders()].flatMap(([name, folder]) => {
    const kind = certainKind(folder);
    return kind === undefined
      ? targetsBelow(folder).map(found => ({ ...found, folder: `${name}/${found.folder}` }))
      : [{ folder: name, kind }];
  });
}

/** By the files that a format has: even a package whose manifest is missing is one, and told so. */
function kindAtRoot(view: FolderView): TargetKind | undefined {
  const has = (test: (path: string) => boolean): boolean => view.paths.some(test);
  if (has(path => PACKAGE_MANIFEST.test(path))) return 'package';
  if (isBundle(view)) return 'bundle';
  if (has(path => OLM_PACKAGE_FILE.test(path))) return 'packagemanifests';
  if (has(path => path === LOCK_PATH || PACKAGE_ROOT.test(path) || (!path.includes('/') && path.endsWith(TEMPLATE_SUFFIX)))) return 'package';
  return isCatalog(view) ? 'catalog' : undefined;
}

/** As `opm render` knows one; or by its ClusterServiceVersion, when its metadata is missing. */
function isBundle(view: FolderView): boolean {
  const manifests = view.paths.filter(path => path.startsWith('manifests/'));
  const hasMetadata = view.paths.some(path => path.startsWith('metadata/'));
  return manifests.length > 0 && (hasMetadata || manifests.some(path => isVersion(view, path)));
}

function certainKind(view: FolderView): TargetKind | undefined {
  const kind = kindAtRoot(view);
  switch (kind) {
    case 'package': return view.paths.some(path => PACKAGE_MANIFEST.test(path) && view.text(path).includes('package-operator.run')) ? kind : undefined;
    case 'bundle': return view.paths.some(path => path.startsWith('metadata/') || (/^manifests\/[^/]+$/.test(path) && isVersion(view, path))) ? kind : undefined;
    case 'catalog': return view.paths.some(path => !path.includes('/') && MANIFEST_FILE.test(path) && CATALOG_BLOB.test(view.text(path))) ? kind : undefined;
    default: return kind;
  }
}

function isVersion(view: FolderView, path: string): boolean {
  return view.text(path).includes('ClusterServiceVersion');
}

function isCatalog(view: FolderView): boolean {
  const texts = view.paths.filter(path => MANIFEST_FILE.test(path)).map(path => view.text(path));
  return texts.some(text => CATALOG_BLOB.test(text)) && !texts.some(hasKubernetesObject);
}

/** Of a folder with nothing that is more certain, here or below. */
function looseKind(view: FolderView): TargetKind | undefined {
  const manifests = view.paths.filter(path => MANIFEST_FILE.test(path));
  const isPackage = view.paths.some(path => path.endsWith(TEMPLATE_SUFFIX)) || manifests.some(path => view.text(path).includes('package-operator.run/phase'));
  if (isPackage) return 'package';
  return manifests.some(path => !isPipelineFile(path, view.text(path))) ? 'manifests' : undefined;
}
