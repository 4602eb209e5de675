import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { Difference } from './object-differences';
import { Json, isJsonObject, readYaml } from './subject';

/** What is compared: a package, a bundle, or the rendered test cases against the team's own fixtures. */
export type Output = 'pko' | 'olm' | 'fixtures';

const OUTPUTS: readonly string[] = ['pko', 'olm', 'fixtures'];
const CLASSES = [
  'clock', 'digest', 'placeholder', 'namespace forbidden in bundles', 'injected by their script', 'declared per target', 'their defect',
  'added',
];
const KEYS = ['output', 'path', 'class', 'reason', 'ours', 'theirs'];
/** Stands for a side that has no such field. */
const NOTHING = '(nothing)';

/** An entry of a differences.yaml: a difference that is meant, and why. */
interface Entry {
  readonly outputs: readonly string[];
  readonly path: string;
  readonly pattern: RegExp;
  /** The value that a side has to have; any, where none is said. */
  readonly values: { readonly ours?: Json; readonly theirs?: Json };
  used: boolean;
}

/**
 * The differences that an example declares in its differences.yaml.
 *
 * An entry is `{output, path, class, reason, ours?, theirs?}`: `output` is one of pko, olm and fixtures or a list of them; `path` is
 * `<Kind>/<name>:<field path>`, or `<Kind>/<name>` for an object that only one side has. `*` stands for any text within a name or a key,
 * `**` for any text at all. `ours` and `theirs` are the values that the sides have to have, so that another one is noticed; `(nothing)` is
 * that of a side without the field. The class `added` is for what the example, or we, say beyond what the team says.
 */
export class DeclaredDifferences {
  /** What is wrong with the file itself. */
  public readonly invalid: string[] = [];
  private readonly entries: Entry[] = [];

  /** Reads a file; one that does not exist declares nothing. */
  public constructor(file: string) {
    const values = existsSync(file) ? readYaml(readFileSync(file, 'utf8')) ?? [] : [];
    if (Array.isArray(values)) values.forEach((value, index) => this.add(value, index));
    else this.invalid.push(`${file} holds no list.`);
  }

  /** Whether a difference is declared; every entry that fits counts as used. */
  public covers(output: Output, label: string, { path, ours = NOTHING, theirs = NOTHING }: Difference): boolean {
    const place = path === '' ? label : `${label}:${path}`;
    const fitting = this.entries.filter(entry => entry.outputs.includes(output) && entry.pattern.test(place)
      && isDeepStrictEqual({ ours, theirs }, { ours, theirs, ...entry.values }));
    for (const entry of fitting) entry.used = true;
    return fitting.length > 0;
  }

  /** How many entries were of use. */
  public get used(): number {
    return this.entries.filter(entry => entry.used).length;
  }

  /** The entries that fit no difference. */
  public get unused(): string[] {
    return this.entries.filter(entry => !entry.used).map(({ outputs, path, values }) =>
      [outputs.join(', '), path, ...Object.entries(values).map(([side, value]) => `${side}: ${JSON.stringify(value)}`)].join(' '));
  }

  private add(value: Json, index: number): void {
    const entry = isJsonObject(value) ? value : {};
    const outputs = [entry.output ?? []].flat();
    if (outputs.length > 0 && outputs.every(output => OUTPUTS.includes(output as string)) && isText(entry.path)
      && isText(entry.reason) && CLASSES.includes(entry.class as string) && Object.keys(entry).every(key => KEYS.includes(key))) {
      const { ours, theirs } = entry;
      const values = { ...(ours !== undefined && { ours }), ...(theirs !== undefined && { theirs }) };
      this.entries.push({ outputs: outputs as string[], path: entry.path, pattern: patternOf(entry.path), values, used: false });
    } else {
      this.invalid.push(`Entry ${index} needs output (${OUTPUTS.join(', ')}), path, class (${CLASSES.join(', ')}) and reason, may have ours and theirs, and nothing else: ${JSON.stringify(value)}`);
    }
  }
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function patternOf(path: string): RegExp {
  const parts = path.split(/(\*\*|\*)/).map(part => part === '**' ? '.*' : part === '*' ? '[^.:[\\]]*' : part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('')}$`, 's');
}
