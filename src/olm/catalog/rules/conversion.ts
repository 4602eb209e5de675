import { CatalogCheck, Problem } from './catalog-check';
import { PackageNode } from './package-graph';

/** What is built while the blobs are joined. */
export class Conversion {
  /** The packages, by name. */
  public readonly packages = new Map<string, PackageNode>();
  /** The packages about which something has been reported. */
  public readonly broken = new Set<string>();
  /** What operator-registry says. */
  public refusal?: string;

  public constructor(private readonly check: CatalogCheck) {}

  /** Reports what operator-registry refuses; it stops there, we do not. */
  public refuse(packageName: string, problem: Problem): void {
    this.refusal ??= problem.message;
    this.broken.add(packageName);
    this.check.error(problem);
  }
}
