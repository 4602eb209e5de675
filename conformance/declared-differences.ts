import { existsSync, readFileSync } from 'node:fs';
import { Json, isJsonObject, readYaml } from './subject';

/** What is compared: a package, a bundle, or the rendered test cases against the team's own fixtures. */
export type Output = 'pko' | 'olm' | 'fixtures';

const OUTPUTS: readonly string[] = ['pko', 'olm', 'fixtures'];
const CLASSES = [
  'clock', 'digest', 'placeholder', 'namespace forbidden in bundles', 'injected by their script', 'declared per target', 'their defect',
];

/** An entry of a differences.yaml: a difference that is meant, and why. */
interface Entry {
  readonly outputs: readonly string[];
  readonly path: string;
  readonly pattern: RegExp;
  used: boolean;
}

/**
 * The differences that an example declares in its differences.yaml.
 *
 * An entry is `{output, path, class, reason}`: `output` is one of pko, olm and fixtures or a list of them; `path` is
 * `<Kind>/<name>:<field path>`, or `<Kind>/<name>` for an object that only one side has. `*` stands for any text within a name or a key,
 * `**` for any text at all.
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
  public covers(output: Output, label: string, path: string): boolean {
    const place = path === '' ? label : `${label}:${path}`;
    const fitting = this.entries.filter(entry => entry.outputs.includes(output) && entry.pattern.test(place));
    for (const entry of fitting) entry.used = true;
    return fitting.length > 0;
  }

  /** How many entries were of use. */
  public get used(): number {
    return this.entries.filter(entry => entry.used).length;
  }

  /** The entries that fit no difference. */
  public get unused(): string[] {
    return this.entries.filter(entry => !entry.used).map(({ outputs, path }) => `${outputs.join(', ')} ${path}`);
  }

  private add(value: Json, index: number): void {
    const entry = isJsonObject(value) ? value : {};
    const outputs = [entry.output ?? []].flat();
    if (outputs.length > 0 && outputs.every(output => OUTPUTS.includes(output as string)) && isText(entry.path)
      && isText(entry.reason) && CLASSES.includes(entry.class as string) && Object.keys(entry).length === 4) {
      this.entries.push({ outputs: outputs as string[], path: entry.path, pattern: patternOf(entry.path), used: false });
    } else {
      this.invalid.push(`Entry ${index} needs output (${OUTPUTS.join(', ')}), path, class (${CLASSES.join(', ')}) and reason, and nothing else: ${JSON.stringify(value)}`);
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
