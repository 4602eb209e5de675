import { Finding, Severity } from './finding';

/** What a rule means to whoever reads a log. */
export interface RuleText {
  /** The short name: `phase-name-twice`. */
  readonly name: string;
  /** The gravest severity that it is reported with. */
  readonly severity: Severity;
  /** What is wrong, and why it hurts; in Markdown. */
  readonly problem: string;
  /** What to do; in Markdown. */
  readonly remedy: string;
}

/** What is known of a rule that its findings explain. */
export type RuleName = Pick<RuleText, 'name'>;

/** One run of a program. */
export interface SarifRun {
  readonly tool: { readonly name: string; readonly version: string };
  /** Files are relative to the folder of the run, or absolute. */
  readonly findings: readonly Finding[];
  /** What a rule means; undefined for a rule without documentation. */
  readonly ruleText: (code: string) => RuleText | RuleName | undefined;
  /** What could not be looked at, and why. */
  readonly failures: readonly string[];
}

const LEVELS: { readonly [severity in Severity]: string } = {
  [Severity.ERROR]: 'error',
  [Severity.WARNING]: 'warning',
  [Severity.INFO]: 'note',
};

/** A log in the Static Analysis Results Interchange Format 2.1.0, for JSON; it names the rules that have findings. */
export function sarifLog({ tool, findings, ruleText, failures }: SarifRun): object {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: tool.name, version: tool.version, rules: codes.map(code => ruleOf(code, ruleText(code))) } },
      invocations: [{
        executionSuccessful: failures.length === 0,
        toolExecutionNotifications: failures.map(text => ({ level: 'error', message: { text } })),
      }],
      columnKind: 'utf16CodeUnits',
      results: findings.map(finding => resultOf(finding, codes.indexOf(finding.code))),
    }],
  };
}

function ruleOf(id: string, text: RuleText | RuleName | undefined): object {
  if (text === undefined) return { id };
  if (!('problem' in text)) return { id, name: text.name, shortDescription: { text: text.name.replaceAll('-', ' ') } };
  return {
    id,
    name: text.name,
    shortDescription: { text: text.name.replaceAll('-', ' ') },
    fullDescription: { text: text.problem },
    help: { text: `${text.problem}\n\n${text.remedy}`, markdown: `${text.problem}\n\n${text.remedy}` },
    defaultConfiguration: { level: LEVELS[text.severity] },
  };
}

function resultOf(finding: Finding, ruleIndex: number): object {
  const { code, severity, message, remedy } = finding;
  const location = { ...physicalLocation(finding), ...logicalLocations(finding) };
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: remedy === undefined ? message : `${message}\n${remedy}` },
    locations: Object.keys(location).length === 0 ? [] : [location],
  };
}

function physicalLocation({ file, line, column }: Finding): object {
  if (file === undefined) return {};
  const region = line === undefined ? {} : { region: { startLine: line, ...(column !== undefined && { startColumn: column }) } };
  return { physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region } };
}

/** The object of Kubernetes, and the field in it. */
function logicalLocations({ object, path }: Finding): object {
  const names = [object, path].filter(name => name !== undefined);
  return names.length === 0 ? {} : { logicalLocations: [{ fullyQualifiedName: names.join(' ') }] };
}

/** A path as a reference of RFC 3986. */
function uriOf(path: string): string {
  const segments = path.split('/').map(segment => encodeURIComponent(Buffer.from(segment).toString())); // well-formed: without halves of surrogate pairs
  const uri = segments.join('/');
  return path.startsWith('/') ? `file://${uri}` : uri.replace(/^(?:\.\/)+/, '');
}
