import { FileTree } from '../../files/file-tree';
import { Finding, Severity } from '../../findings/finding';
import { JsonObject } from '../../kube/json';
import { describeObject } from '../../kube/object-ref';
import { locateNearest } from '../../kube/yaml/locate';
import { ManifestFile, OlmModel } from '../model';

/** Keys and indexes that lead to a value. */
export type Path = readonly (string | number)[];

/** What a rule says about a place; the bundle adds file, line and object. */
export interface Remark {
  /** Stable name of the rule. */
  readonly code: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly remedy?: string;
  /**
   * Where in the object or file.
   * @default - the whole of it
   */
  readonly path?: Path;
}

/** A bundle that rules look at, and what they found. */
export class BundleCheck {
  private readonly found: Finding[] = [];

  public constructor(public readonly model: OlmModel, private readonly tree: FileTree) {}

  /** All findings, in the order of files and lines. */
  public get findings(): Finding[] {
    return [...this.found];
  }

  /** Reports a defect of a manifest. */
  public error(file: ManifestFile, remark: Remark): void {
    this.add(Severity.ERROR, `manifests/${file.file}`, remark, file.manifest);
  }

  /** Reports something about a manifest that will hurt later. */
  public warning(file: ManifestFile, remark: Remark): void {
    this.add(Severity.WARNING, `manifests/${file.file}`, remark, file.manifest);
  }

  /** Reports something about a file of the bundle that is no manifest, or about the bundle if no file is named. */
  public about(severity: Severity, file: string | undefined, remark: Remark): void {
    this.add(severity, file, remark);
  }

  private add(severity: Severity, file: string | undefined, { code, message, remedy, path = [] }: Remark, manifest?: JsonObject): void {
    const place = file === undefined ? undefined : this.placeOf(file, path);
    this.found.push({
      code,
      severity,
      message,
      ...(remedy !== undefined && { remedy }),
      ...(manifest !== undefined && { object: describeObject(manifest) }),
      ...(path.length > 0 && { path: pathText(path) }),
      ...(file !== undefined && { file }),
      ...place,
    });
  }

  /** Where a value stands; where it is missing, the place of what should hold it. */
  private placeOf(file: string, path: Path): { line: number; column: number } | undefined {
    const text = this.tree.text(file);
    if (text === undefined) return undefined;
    const position = locateNearest(text, path);
    return position && { line: position.line, column: position.column };
  }
}

/** A path as people write it: `spec.install.spec.deployments[0].name`. */
export function pathText(path: Path): string {
  return path.map((step, index) => {
    if (typeof step === 'number') return `[${step}]`;
    if (!/^[A-Za-z_][\w-]*$/.test(step)) return `[${JSON.stringify(step)}]`;
    return index === 0 ? step : `.${step}`;
  }).join('');
}
