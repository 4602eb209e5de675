import { FileTree } from '../../../../src/files/file-tree';
import { Finding, Severity } from '../../../../src/findings/finding';
import { RuleCode } from '../../../../src/pko/problem/codes';
import { validateFiles } from '../../../../src/pko/validate';

/** Files of a package: path to text. */
export interface Files {
  readonly [path: string]: string;
}

/** A package that breaks a rule, and one that does not. */
export interface RuleCase {
  readonly code: RuleCode;
  /** Error, if absent. */
  readonly severity?: Severity;
  /** What is to say of the package that breaks it. */
  readonly bad: () => Finding[];
  /** What is to say of the one that does not. */
  readonly good: () => Finding[];
  /** A part of the message. */
  readonly says: string;
  readonly file?: string;
  readonly line?: number;
  /** The construct that is to blame, for a package of constructs. */
  readonly constructPath?: string;
}

/** A package that nothing is to say of. */
export const BASE: Files = {
  'manifest.yaml': `apiVersion: manifests.package-operator.run/v1alpha1
kind: PackageManifest
metadata:
  name: crane
spec:
  scopes: [Cluster]
  phases:
  - name: first
  - name: last
`,
  'chain.yaml': `apiVersion: v1
kind: ConfigMap
metadata:
  name: chain
  namespace: harbor
  annotations:
    package-operator.run/phase: first
`,
  'hook.yaml': `apiVersion: v1
kind: ConfigMap
metadata:
  name: hook
  namespace: harbor
  annotations:
    package-operator.run/phase: last
`,
};

/** Lines 10 to 12: a test case of the base package, its fixtures beside it. */
export const TEST = `test:
  template:
  - name: calm
`;
export const FIXTURES: Files = { '.test-fixtures/calm/chain.yaml': BASE['chain.yaml'], '.test-fixtures/calm/hook.yaml': BASE['hook.yaml'] };

/** What is to say of the base package with other files. */
export function validate(files: Files): Finding[] {
  return validateFiles(new FileTree(Object.entries({ ...BASE, ...files })));
}

/** A file of the base package with other text in one place. */
export function changed(path: string, from: string, to: string): Files {
  if (BASE[path].split(from).length !== 2) throw new Error(`${path} has ${JSON.stringify(from)} not once.`);
  return { [path]: BASE[path].replace(from, () => to) };
}

/** The manifest of the base package with more at its end, from line 10 on: fields of its spec, indented, then its tests. */
export function manifestAnd(lines: string): Files {
  return { 'manifest.yaml': BASE['manifest.yaml'] + lines };
}

/** Where a rule is broken, as in `manifest.yaml:6`, and how bad it is. */
export interface Broken {
  readonly at?: string;
  readonly severity?: Severity;
}

/** A rule about files: those that break it, those that do not, and what is said. */
export function aboutFiles(code: RuleCode, bad: Files, good: Files, says: string, { at, severity }: Broken = {}): RuleCase {
  const [file, line] = at?.split(':') ?? [];
  return { code, severity, bad: () => validate(bad), good: () => validate(good), says, file, ...(line !== undefined && { line: Number(line) }) };
}
