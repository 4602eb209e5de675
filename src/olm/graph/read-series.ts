import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { catalogSeries } from './catalog-series';
import { checkChannel } from './check-channel';
import { checkDefaultChannel } from './check-package';
import { checkSeries } from './check-series';
import { readPackageFolder } from './read-package-folder';
import { readReleaseFolder } from './read-release-folder';
import { Release } from './release';
import { Series, seriesOf } from './series';
import { comparePaths, FileTree } from '../../files/file-tree';
import { readDirectory } from '../../files/read-directory';
import { Finding, Severity } from '../../findings/finding';
import { sortFindings } from '../../findings/findings';
import { textAt } from '../../kube/json';
import { readYaml, YamlError } from '../../kube/yaml/read';
import { UpdateGraph } from '../update-graph';

/** The releases of a package, and what is wrong with their graph. */
export interface JudgedSeries {
  readonly series: Series;
  readonly findings: readonly Finding[];
}

/** What a pipeline knows of a package. */
const CI_FILE = 'ci.yaml';

/**
 * The packages that paths hold, by name: folders of a package in either layout, of one bundle, file-based catalogs and their basic templates.
 * Bundles of one package belong together, wherever they are; a catalog has packages of its own.
 *
 * @param paths files and folders
 * @param updateGraph how bundles are connected; by default as a `ci.yaml` beside them says, else by what they replace
 * @throws when one cannot be read, or holds none of these
 */
export function readSeries(paths: readonly string[], updateGraph?: UpdateGraph): JudgedSeries[] {
  const catalogs: Series[] = [];
  const releases: Release[] = [];
  let stated: UpdateGraph | undefined;
  for (const path of paths) {
    const layout = layoutOf(path);
    naming(path, () => {
      if (layout === 'catalog') {
        catalogs.push(...readCatalogs(path));
      } else {
        releases.push(...(layout === 'bundle' ? [readReleaseFolder(path)] : readPackageFolder(path)).map(props => Release.of(props)));
        stated ??= statedUpdateGraph(layout === 'bundle' ? dirname(path) : path);
      }
    });
  }
  const mode = updateGraph ?? stated ?? UpdateGraph.REPLACES;
  const packages = [...new Set(releases.map(({ packageName }) => packageName))];
  const named = packages.length > 1 ? packages.filter(name => name !== undefined) : packages;
  const ofBundles = named.map(name => seriesOf(releases.filter(({ packageName }) => packageName === name || packageName === undefined), mode));
  return [
    ...ofBundles.map(series => ({ series, findings: sortFindings(checkSeries(series)) })),
    ...catalogs.map(series => ({ series, findings: sortFindings(catalogErrors(series)) })),
  ].sort((a, b) => comparePaths(a.series.packageName ?? '', b.series.packageName ?? ''));
}

/** A series with one of its channels, and the releases in it. */
export function withChannel(series: Series, channel: string): Series {
  return {
    ...series,
    releases: series.releases.filter(({ channels }) => channels.includes(channel)),
    channels: series.channels.filter(({ name }) => name === channel),
  };
}

/** Does something with a path; a text in it that is no YAML is told with its place. */
function naming(path: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    throw error instanceof YamlError ? new Error(`${path}: ${error.message}`) : error;
  }
}

function layoutOf(path: string): 'bundle' | 'package' | 'catalog' {
  if (!statSync(path).isDirectory()) return 'catalog';
  const entries = readdirSync(path, { withFileTypes: true });
  if (entries.some(entry => entry.isDirectory() && entry.name === 'manifests')) return 'bundle';
  if (entries.some(entry => entry.isFile() && /\.package\.ya?ml$/.test(entry.name))) return 'package';
  return entries.some(entry => entry.isDirectory() && existsSync(join(path, entry.name, 'manifests'))) ? 'package' : 'catalog';
}

function readCatalogs(path: string): Series[] {
  const tree = statSync(path).isDirectory() ? readDirectory(path) : new FileTree([[basename(path), readFileSync(path, 'utf8')]]);
  const found = catalogSeries(tree);
  if (found.length === 0) throw new Error(`There is no bundle, no folder of bundles, no package manifest and no channel of a catalog in ${path}.`);
  return found;
}

function statedUpdateGraph(folder: string): UpdateGraph | undefined {
  const path = join(folder, CI_FILE);
  if (!existsSync(path)) return undefined;
  const stated = textAt(readYaml(readFileSync(path, 'utf8')), 'updateGraph');
  return Object.values(UpdateGraph).find(mode => mode === stated);
}

/** What keeps the channels of a catalog from working; all else is for those who check the catalog. */
function catalogErrors(series: Series): Finding[] {
  const findings = [...checkDefaultChannel(series), ...series.channels.flatMap(channel => checkChannel(series, channel))];
  return findings.filter(({ severity }) => severity === Severity.ERROR);
}
