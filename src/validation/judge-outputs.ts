import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { commonFolder, findOutputs } from './output-roots';
import { PlacedFinding } from './violations';
import { FileTree } from '../files/file-tree';
import { counted } from '../findings/counted';
import { Severity } from '../findings/finding';
import { hasErrors } from '../findings/findings';
import { judgeTarget } from '../judge/judge-target';
import { openTarget } from '../judge/open-target';
import { Target, placeFindings } from '../judge/target';
import { CheckOptions } from '../olm/check';

/** What there is to say about the files that a program wrote. */
export interface JudgedOutputs {
  readonly findings: readonly PlacedFinding[];
  /** A line for each package, bundle and catalog, and one for the manifests. */
  readonly summaries: readonly string[];
  /** Whether a finding is an error. */
  readonly isRefused: boolean;
}

/**
 * Judges the packages, bundles and catalogs that files belong to, and the other manifests together.
 *
 * @param files paths of YAML files, from the current folder
 * @param profile where bundles are to be installed or published
 */
export function judgeOutputs(files: readonly string[], profile?: CheckOptions['profile']): JudgedOutputs {
  const { roots, manifests, others } = findOutputs(files.map(file => resolve(file)));
  const targets = [
    ...roots.map(({ directory, kind }) => openTarget(shown(directory), { cwd: resolve() }, kind)),
    ...manifests.length > 0 ? [manifestsAsOne(manifests)] : [],
  ];
  const verdicts = targets.map(target => ({ target, findings: judgeTarget(target, { profile }).findings }));
  const findings = verdicts.flatMap(({ target, findings: own }) => placeFindings(target, own).map(finding => ({ ...finding, target: target.path })));
  return {
    findings,
    summaries: [
      ...verdicts.map(verdict => `  - ${verdict.target.path}: ${verdict.target.kind}, ${countsOf(verdict.findings)}`),
      ...others.map(file => `  - ${shown(file)}: not judged`),
    ],
    isRefused: hasErrors(findings),
  };
}

/** Objects of several files may need each other: a definition and its objects. */
function manifestsAsOne(files: readonly string[]): Target {
  const folder = commonFolder(files);
  const tree = new FileTree(files.map(file => [relative(folder, file), readFileSync(file, 'utf8')]));
  return { path: shown(folder), kind: 'manifests', tree, placeOf: file => shown(join(folder, file)) };
}

/** A path as it is printed: from the current folder. */
function shown(path: string): string {
  return relative('', path) || '.';
}

function countsOf(findings: readonly { readonly severity: Severity }[]): string {
  const count = (severity: Severity): number => findings.filter(finding => finding.severity === severity).length;
  return `${counted(count(Severity.ERROR), 'error')}, ${counted(count(Severity.WARNING), 'warning')}`;
}
