import { join } from 'path';
import { App, AppProps, Chart } from 'cdk8s';
import { hasOutput, OUTPUT, Output, WRITES_OUTPUTS } from './files/output';
import { refuseForeignFile, writeSharedFile } from './files/shared-file';
import { tellSynth } from './files/synth-report';
import { refuseDirectory, writeDirectory } from './files/write-directory';
import { Finding, Severity } from './findings/finding';
import { formatFindings, refuseErrors, uniqueFindings, worthTelling } from './findings/findings';
import { SourceText } from './findings/source-text';
import { Operator } from './operator/operator';
import { tellImages } from './operator/tell-images';
import { writtenOnce } from './operator/written-once';

/** An output, and the construct that has it. */
interface OwnedOutput extends Output {
  readonly constructPath: string;
}

/**
 * An app that writes, beside its charts, every package and bundle below it: `pko/<package>`, `olm/<package>/<version>`.
 *
 * Operators are not written as charts; their packages are what installs them.
 */
export class OperatorApp extends App {
  /** @param props as for any App; without `outdir`, the output goes to `dist`, or where `cdk8s synth` says */
  constructor(props: AppProps = {}) {
    super(props);
    Object.defineProperty(this, WRITES_OUTPUTS, { value: true });
  }

  /** The charts that are written as manifests: all but operators. */
  public get charts(): Chart[] {
    return super.charts.filter(chart => !chart.node.scopes.some(scope => Operator.isOperator(scope)));
  }

  /** What is wrong with the packages and bundles, or deserves a look; each finding once. */
  public check(): Finding[] {
    return findingsOf(this.outputs());
  }

  /**
   * Writes everything. Findings that are no errors go to the standard error stream.
   *
   * @throws when a finding is an error (an error whose `name` is `FindingsError`, with them as its `findings`), when a chart is not valid, or
   *   when a directory or file is not ours (`WriteError`); nothing is written then
   */
  public synth(): void {
    if (tellImages(this.node.findAll().filter(Operator.isOperator) as Operator[])) return;
    const outputs = this.outputs();
    const findings = findingsOf(outputs);
    const sourceText = sourceTextOf(outputs);
    const isTold = tellSynth({ outdir: this.outdir, directories: outputs.map(({ directory }) => directory), findings, sourceText });
    refuseErrors(findings, { sourceText });
    const shared = outputs.flatMap(output => sharedFiles(output).map(([path, text]) => ({ path: join(this.outdir, path), text })));
    const root = this.outdir;
    for (const { directory, tree } of outputs) refuseDirectory(join(root, directory), tree, { root });
    for (const { path } of shared) refuseForeignFile(path);
    if (this.charts.length > 0) this.synthYaml(); // cdk8s writes one chart before it looks at the next
    super.synth();
    for (const { directory, tree } of outputs) writeDirectory(join(root, directory), tree, { root });
    for (const { path, text } of shared) writeSharedFile(path, text);
    const told = worthTelling(findings);
    if (!isTold && told.length > 0) process.stderr.write(`${formatFindings(told, { sourceText })}\n`);
  }

  private outputs(): OwnedOutput[] {
    const all = this.node.findAll().filter(hasOutput);
    return writtenOnce(() => all.map(construct => ({ ...construct[OUTPUT](), constructPath: construct.node.path })));
  }
}

/** What is said about the outputs, files below the output folder, and about how they get along. */
function findingsOf(outputs: readonly OwnedOutput[]): Finding[] {
  const own = outputs.flatMap(({ directory, findings }) =>
    findings.map(finding => (finding.file === undefined ? finding : { ...finding, file: `${directory}/${finding.file}` })));
  return uniqueFindings([...own, ...sameDirectories(outputs), ...differentSharedFiles(outputs)]);
}

/** The texts of the files that findings name. */
function sourceTextOf(outputs: readonly OwnedOutput[]): SourceText {
  return file => {
    const owner = outputs.find(({ directory }) => file.startsWith(`${directory}/`));
    return owner?.tree.text(file.slice(owner.directory.length + 1));
  };
}

function sameDirectories(outputs: readonly OwnedOutput[]): Finding[] {
  const owners = new Map<string, string>();
  return outputs.flatMap(({ directory, constructPath }) => {
    const owner = owners.get(directory);
    if (owner === undefined) {
      owners.set(directory, constructPath);
      return [];
    }
    const message = `'${owner}' and '${constructPath}' both write ${directory}.`;
    return [{ code: 'OP020', severity: Severity.ERROR, message, remedy: 'Give one of them another packageName.', constructPath }];
  });
}

function differentSharedFiles(outputs: readonly OwnedOutput[]): Finding[] {
  const first = new Map<string, { text: string; owner: string }>();
  return outputs.flatMap(output => sharedFiles(output).flatMap(([path, text]) => {
    const { constructPath } = output;
    const other = first.get(path);
    if (other === undefined) first.set(path, { text, owner: constructPath });
    if (other === undefined || other.text === text) return [];
    return [{
      code: 'OP021',
      severity: Severity.ERROR,
      message: `'${other.owner}' and '${constructPath}' want ${path}, which they share, to be different.`,
      remedy: 'Give them the same options for the files of their package, or leave these out of all but one.',
      constructPath,
    }];
  }));
}

/** Path below the output folder, and text. */
function sharedFiles({ shared }: Output): [string, string][] {
  return Object.entries(shared?.files ?? {}).map(([path, text]) => [`${shared!.directory}/${path}`, text]);
}
