import { Finding, Severity } from '../../findings/finding';
import { Code } from '../problem/codes';
import { renderedPath } from '../read/documents';

/** Files with a meaning that the package gives them, or that Package Operator would not see. */
const RESERVED = /^(manifest(\.lock)?\.ya?ml|Dockerfile|components(\/.*)?)$|^\/|(^|\/)(\.[^/]*)?(\/|$)/;

/**
 * Refuses a path that an author's own file cannot have.
 * @throws when it is that of a manifest, of a component or hidden, or leads out of the package
 */
export function refuseReservedPath(path: string): void {
  if (path === '' || path.includes('\\') || RESERVED.test(path)) {
    throw new Error(`The file ${JSON.stringify(path)} cannot be added: it is no path below the package, hidden, or has a meaning of its own.`);
  }
}

/** The derived files with an author's own; one that renders to the path of another is an error. */
export function withOwnFiles(
  derived: ReadonlyMap<string, string>, own: ReadonlyMap<string, string>,
): { files: Map<string, string>; findings: Finding[] } {
  const taken = new Map([...derived.keys()].map(path => [renderedPath(path), path]));
  const findings: Finding[] = [];
  for (const path of own.keys()) {
    const other = taken.get(renderedPath(path));
    if (other === undefined) {
      taken.set(renderedPath(path), path);
      continue;
    }
    findings.push({
      code: Code.FILE_ADDED_TWICE,
      severity: Severity.ERROR,
      message: `The file ${path} that was added renders to the same path as ${other}.`,
      remedy: 'Add it at another path.',
    });
  }
  return { files: new Map([...derived, ...own]), findings };
}
