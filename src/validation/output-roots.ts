import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { hasKubernetesObject } from '../judge/kubernetes-text';
import { textAt } from '../kube/json';
import { YamlError, readYaml } from '../kube/yaml/read';

/** A directory that is read as a whole. */
export interface OutputRoot {
  readonly directory: string;
  readonly kind: 'package' | 'bundle' | 'packagemanifests' | 'catalog';
}

/** What is among the files that a program wrote. */
export interface FoundOutputs {
  /** By directory; none is inside of another. */
  readonly roots: readonly OutputRoot[];
  /** Files with Kubernetes objects that are in none of them. */
  readonly manifests: readonly string[];
  /** Other files that are in none of them, as the configuration of a pipeline. */
  readonly others: readonly string[];
}

const CLUSTER_SERVICE_VERSION = /^kind\s*:\s*["']?ClusterServiceVersion\b/m;
const CATALOG_PACKAGE = /^schema\s*:\s*["']?olm\.package\b/m;

/**
 * Finds packages, bundles and catalogs by the YAML files in them, as cdk8s-cli lists these.
 *
 * @param files absolute paths
 * @throws the error of the file system when a file cannot be read
 */
export function findOutputs(files: readonly string[]): FoundOutputs {
  const found = new Map<string, OutputRoot>();
  for (const file of files) {
    const root = rootOf(file);
    if (root !== undefined && (root.kind === 'package' || !found.has(root.directory))) found.set(root.directory, root);
  }
  const isInside = (path: string): boolean => ancestorsOf(path).some(folder => found.has(folder));
  const roots = [...found.values()].filter(({ directory }) => !isInside(directory)).sort((a, b) => a.directory < b.directory ? -1 : 1);
  const rest = files.filter(file => !isInside(file));
  const manifests = rest.filter(file => hasKubernetesObject(readFileSync(file, 'utf8')));
  return { roots, manifests, others: rest.filter(file => !manifests.includes(file)) };
}

/** The directory of which a file is a mark; undefined where it is none. */
function rootOf(file: string): OutputRoot | undefined {
  const folder = dirname(file);
  const name = basename(file);
  const above = dirname(folder);
  if (name === 'manifest.yaml' && isPackageManifest(file)) return { directory: folder, kind: 'package' };
  const isAnnotations = basename(folder) === 'metadata' && name === 'annotations.yaml';
  if (isAnnotations && existsSync(join(above, 'manifests'))) return { directory: above, kind: 'bundle' };
  if (basename(folder) === 'manifests' && CLUSTER_SERVICE_VERSION.test(readFileSync(file, 'utf8'))) return { directory: above, kind: 'bundle' };
  if (name.endsWith('.package.yaml')) return { directory: folder, kind: 'packagemanifests' };
  return CATALOG_PACKAGE.test(readFileSync(file, 'utf8')) ? { directory: folder, kind: 'catalog' } : undefined;
}

function isPackageManifest(file: string): boolean {
  const text = readFileSync(file, 'utf8');
  try {
    return textAt(readYaml(text), 'kind') === 'PackageManifest';
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    return text.includes('PackageManifest'); // what is wrong with it is for the judge to say
  }
}

/** The folders that a path is in, the nearest first. */
function ancestorsOf(path: string): string[] {
  const folders: string[] = [];
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) folders.push(folder);
  return folders;
}

/** The deepest folder that all files are in. */
export function commonFolder(paths: readonly string[]): string {
  const [first = '', ...others] = paths.map(path => dirname(path).split(sep));
  const parts = [...first];
  const length = parts.findIndex((part, index) => others.some(other => other[index] !== part));
  return (length === -1 ? parts : parts.slice(0, length)).join(sep);
}
