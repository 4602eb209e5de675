import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonObject, readYaml } from './subject';

const SUITES = ['templates', 'cel', 'recorded', 'mutations', 'bundle-rules', 'catalogs'] as const;
const KEYS = ['suite', 'cases', 'reason'];

/** The suites that may differ from the real tools where known-differences.yaml says so. */
export type DifferingSuite = typeof SUITES[number];

interface KnownDifference {
  readonly suite: DifferingSuite;
  readonly name: string;
  used: boolean;
}

/** The cases of known-differences.yaml, a list of `{suite, cases, reason}`: a case is named by its whole name. */
export class KnownDifferences {
  private readonly entries: KnownDifference[] = [];

  /** Reads the file. Throws where an entry has another form. */
  public constructor(private readonly suite: DifferingSuite, file = join(__dirname, 'known-differences.yaml')) {
    const entries = readYaml(readFileSync(file, 'utf8')) ?? [];
    if (!Array.isArray(entries)) throw new Error(`${file} holds no list.`);
    for (const entry of entries) {
      const valid = isJsonObject(entry) && Object.keys(entry).sort().join() === [...KEYS].sort().join() && SUITES.some(one => one === entry.suite)
        && Array.isArray(entry.cases) && typeof entry.reason === 'string';
      if (!valid) throw new Error(`${file} has an entry that is no {suite, cases, reason}: ${JSON.stringify(entry)}`);
      if (entry.suite === suite) this.entries.push(...(entry.cases as string[]).map(name => ({ suite, name, used: false })));
    }
  }

  /** Whether a case that differs is known to; it counts as used then. */
  public covers(name: string): boolean {
    const entry = this.entries.find(known => known.name === name);
    if (entry !== undefined) entry.used = true;
    return entry !== undefined;
  }

  /** What to say about entries that no difference fits. */
  public unused(): string[] {
    return this.entries.filter(({ used }) => !used).map(({ name }) => `known-differences.yaml: the case is equal or does not exist (${this.suite}): ${name}`);
  }
}
