import { Finding, Severity } from '../../../findings/finding';
import { locateNearest } from '../../../kube/yaml/locate';
import { pathText } from '../../rules/bundle-check';
import { CatalogMeta } from '../model';
import { UnreadableBlob } from '../read';

/** What is wrong with a catalog. */
export interface Problem {
  /** Stable name of the rule. */
  readonly code: string;
  /** What is wrong; operator-registry's words where it is its rule. */
  readonly message: string;
  /** What to do. */
  readonly remedy?: string;
  /** Where: a blob, or something that is none; the whole catalog where neither is given. */
  readonly at?: CatalogMeta | UnreadableBlob;
  /** Where in the blob. */
  readonly path?: readonly (string | number)[];
}

/** Collects what is wrong with a catalog. */
export class CatalogCheck {
  private readonly found = new Map<string, Finding>();

  /** All findings, each once, in the order in which they were made. */
  public get findings(): Finding[] {
    return [...this.found.values()];
  }

  /** Reports what makes a catalog unusable. */
  public error(problem: Problem): void {
    this.add(Severity.ERROR, problem);
  }

  /** Reports what will hurt later. */
  public warning(problem: Problem): void {
    this.add(Severity.WARNING, problem);
  }

  private add(severity: Severity, { code, message, remedy, at, path = [] }: Problem): void {
    const finding = {
      code,
      severity,
      message,
      ...remedy !== undefined && { remedy },
      ...path.length > 0 && { path: pathText(path) },
      ...at !== undefined && { file: at.file, ...placeOf(at, path) },
    };
    this.found.set(JSON.stringify(finding), finding);
  }
}

/** The place of a value; of one that is missing, that of what should hold it. */
function placeOf(at: CatalogMeta | UnreadableBlob, path: readonly (string | number)[]): { line: number; column: number } {
  if (!('blob' in at)) return { line: at.line, column: at.column };
  const { line, column } = locateNearest(at.source, path) ?? firstKey(at.source);
  return { line: at.line + line - 1, column };
}

/** The first line of a blob that is neither a comment nor the separator before it. */
function firstKey(source: string): { line: number; column: number } {
  const index = source.split('\n').findIndex(line => !/^\s*(#|---|$)/.test(line));
  return { line: Math.max(index, 0) + 1, column: 1 };
}
