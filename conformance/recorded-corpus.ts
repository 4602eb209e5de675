import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fixtures, RecordedCase, RecordedRun } from './recorded-case';
import { FileTree, readDirectory } from './subject';

interface PackageEntry extends FixtureRecord {
  readonly runs: readonly RecordedRun[];
  readonly withoutFixtures: RecordedRun;
  /** The same record of a copy whose manifests were renamed. */
  readonly withManifest?: FixtureRecord & { readonly runs: readonly RecordedRun[]; readonly withoutFixtures: RecordedRun };
  /** The same record of a copy without kubeconform, which only the validation sees. */
  readonly withoutKubeconform?: FixtureRecord & { readonly withoutFixtures: RecordedRun };
}

interface FixtureRecord {
  readonly fixtures?: Fixtures;
  readonly fixturesEqual: boolean | null;
  readonly fixtureDiffs?: readonly { readonly path: string; readonly generated?: string }[];
}

/** The recorded packages of the corpus: the name of each to its cases, which are the package and copies of it. */
export function corpusPackages(corpus: string): Map<string, RecordedCase[]> {
  const entries = JSON.parse(readFileSync(join(corpus, 'oracle/pko/corpus.json'), 'utf8')) as { [name: string]: PackageEntry };
  return new Map(Object.entries(entries).map(([name, entry]) => {
    const files = readDirectory(join(corpus, 'corpus/pko', name));
    const { withoutFixtures } = entry.withoutKubeconform ?? entry;
    const asIs: RecordedCase = {
      name,
      files,
      runs: entry.runs,
    };
    const rendered: RecordedCase = {
      name: `${name} without fixtures`,
      files: withoutFixtureFiles(files),
      runs: [withoutFixtures],
      fixtures: writtenFixtures(files, entry.withoutKubeconform ?? entry),
    };
    return [name, [asIs, ...rendered.fixtures === undefined ? [] : [rendered], ...renamed(name, files, entry)]];
  }));
}

function renamed(name: string, files: FileTree, { withManifest }: PackageEntry): RecordedCase[] {
  if (withManifest === undefined) return [];
  const copy = new FileTree([...files.entries()].map(([path, content]) => [path.replace(/(^|\/)manifest\.yaml\.tpl$/, '$1manifest.yaml'), content]));
  return [
    { name: `${name} with a manifest`, files: copy, runs: withManifest.runs },
    {
      name: `${name} with a manifest, without fixtures`,
      files: withoutFixtureFiles(copy),
      runs: [withManifest.withoutFixtures],
      fixtures: writtenFixtures(copy, withManifest),
    },
  ].filter(recorded => recorded.runs.length > 0);
}

/** What the tool wrote where there were no fixtures: the committed ones, changed by the differences. */
function writtenFixtures(files: FileTree, record: FixtureRecord): Fixtures[] | undefined {
  if (record.fixturesEqual === null) return record.fixtures && [record.fixtures];
  const written = new Map(Object.entries(files.toRecord()).filter(([path]) => isFixture(path)));
  for (const { path, generated } of record.fixtureDiffs ?? []) {
    if (generated === undefined) written.delete(path);
    else written.set(path, generated);
  }
  return [Object.fromEntries(written)];
}

function withoutFixtureFiles(files: FileTree): FileTree {
  return new FileTree([...files.entries()].filter(([path]) => !isFixture(path)));
}

function isFixture(path: string): boolean {
  return /^(components\/[^/]+\/)?\.test-fixtures\//.test(path);
}
