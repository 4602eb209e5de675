import { join } from 'path';
import { App, AppProps, Chart } from 'cdk8s';
import { hasOutput, OUTPUT, Output } from './files/output';
import { refuseForeignFile, writeSharedFile } from './files/shared-file';
import { writeDirectory } from './files/write-directory';
import { Finding, Severity } from './findings/finding';
import { FindingsError, formatFindings, hasErrors } from './findings/findings';
import { Operator } from './operator/operator';

/**
 * An app that writes, beside its charts, every package and bundle below it: `pko/<package>`, `olm/<package>/<version>`.
 *
 * Operators are not written as charts; their packages are what installs them.
 */
export class OperatorApp extends App {
  /** @param props as for any App; without `outdir`, the output goes to `dist`, or where `cdk8s synth` says */
  constructor(props: AppProps = {}) {
    super(props);
  }

  /** The charts that are written as manifests: all but operators. */
  public get charts(): Chart[] {
    return super.charts.filter(chart => !chart.node.scopes.some(scope => Operator.isOperator(scope)));
  }

  /** What is wrong with the packages and bundles, or deserves a look. */
  public check(): Finding[] {
    return this.outputs().flatMap(output => output.findings);
  }

  /**
   * Writes everything. Findings that are no errors go to the standard error stream.
   * @throws when a finding is an error; nothing is written then
   */
  public synth(): void {
    const outputs = this.outputs();
    const findings = outputs.flatMap(output => output.findings);
    if (hasErrors(findings)) throw new FindingsError(findings);
    const shared = outputs.flatMap(output => Object.entries(output.shared?.files ?? {})
      .map(([path, text]) => ({ path: join(this.outdir, output.shared!.directory, path), text })));
    for (const { path } of shared) refuseForeignFile(path);
    super.synth();
    for (const { directory, tree } of outputs) writeDirectory(join(this.outdir, directory), tree, { root: this.outdir });
    for (const { path, text } of shared) writeSharedFile(path, text);
    const worthTelling = findings.filter(({ severity }) => severity !== Severity.INFO);
    if (worthTelling.length > 0) process.stderr.write(`${formatFindings(worthTelling)}\n`);
  }

  private outputs(): Output[] {
    const outputs = this.node.findAll().filter(hasOutput).map(construct => ({ ...construct[OUTPUT](), path: construct.node.path }));
    const owners = new Map<string, string>();
    for (const { directory, path } of outputs) {
      const owner = owners.get(directory);
      if (owner !== undefined) throw new Error(`'${owner}' and '${path}' both write ${directory}; give one of them another packageName.`);
      owners.set(directory, path);
    }
    return outputs.map(({ directory, tree, findings, shared }) => ({
      directory,
      tree,
      shared,
      findings: findings.map(finding => (finding.file === undefined ? finding : { ...finding, file: `${directory}/${finding.file}` })),
    }));
  }
}
