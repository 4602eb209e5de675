import { checkNames } from './check-names';
import { Collection, complaintUnlessOne } from './collection';
import { complain } from './complain';
import { describe } from './describe';
import { Match } from './match';
import { OutputSource } from './output-source';
import { Finding, Severity } from '../findings/finding';
import { formatFindings } from '../findings/findings';
import { given, Json } from '../kube/json';

/** What a test does not mind. */
export interface FindingsOptions {
  /**
   * Codes of findings that may be there; each has to be there.
   * @default - none
   */
  readonly ignore?: string[];
}

/** What a test can say of the files of a package or a bundle, and of what is wrong with them. */
export abstract class OutputAssertions {
  /** @internal */
  protected abstract readonly _source: OutputSource;

  /** @internal */
  protected constructor() {}

  /**
   * There is a file, and its text is like a pattern.
   *
   * @param path below the folder of the package or the bundle
   * @param text the text or a matcher for it; by default, anything
   * @throws when there is no such file, or its text is another
   */
  public hasFile(path: string, text?: any): void {
    const { files, what } = this._source;
    const entries = Object.entries(files().toRecord()).map(([name, value]) => ({ name, value }));
    const collection: Collection = { called: name => `file '${name}'`, where: `in ${what}`, entries };
    complain(complaintUnlessOne(collection, path, text ?? Match.anyValue()), this.hasFile);
  }

  /**
   * Something is said of it, as `check` says it.
   *
   * @param code of the finding, as `PKO007`
   * @param props what the finding is like, by the fields of a `Finding`; by default, anything
   * @throws when there is no finding of that code, or none like that
   */
  public hasFinding(code: string, props: any = {}): void {
    const { findings, what } = this._source;
    const entries = findings().map(finding => ({ name: finding.code, value: given<Json>({ ...finding }), label: finding.object ?? finding.file }));
    complain(complaintUnlessOne({ called: name => `finding ${name}`, where: `about ${what}`, entries }, code, props), this.hasFinding);
  }

  /**
   * Nothing is said of it: no error, no warning, no hint.
   *
   * @param options findings that may be there
   * @throws when something is, and the message has all of it; or when nothing has a code that is ignored
   */
  public hasNoFindings(options: FindingsOptions = {}): void {
    checkNames('the options of hasNoFindings', options, ['ignore']);
    const { ignore = [] } = options;
    if (!Array.isArray(ignore)) throw new Error(`The option ignore is a list of codes, as ['PKO007'], not ${describe(ignore)}.`);
    const codes = new Set(this._source.findings().map(({ code }) => code));
    const idle = ignore.filter(code => !codes.has(code));
    complain(idle.length === 0 ? undefined : `Nothing about ${this._source.what} has ${idle.join(', ')}; remove it from what is ignored.`, this.hasNoFindings);
    complain(this.listed(this._source.findings().filter(({ code }) => !ignore.includes(code))), this.hasNoFindings);
  }

  /**
   * It can be written: nothing that is said of it is an error.
   *
   * @throws when something is; the message has all errors
   */
  public hasNoErrors(): void {
    complain(this.listed(this._source.findings().filter(({ severity }) => severity === Severity.ERROR)), this.hasNoErrors);
  }

  private listed(findings: readonly Finding[]): string | undefined {
    return findings.length === 0 ? undefined : `There are findings about ${this._source.what}:\n${formatFindings(findings)}`;
  }
}
