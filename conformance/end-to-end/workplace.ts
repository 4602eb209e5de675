import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { missingLine } from './tutorial-page';
import { Report } from '../report';

/** How a step is to end. */
export interface Expectation {
  /** Default: 0. */
  readonly exitCode?: number;
  /** What the output of both streams has in it, as blocks of a page. */
  readonly shown?: readonly string[];
}

/** Ends a suite in which nothing after a failed step makes sense; the report has it already. */
export class StepFailed extends Error {}

const LONGEST_STEP = 300_000;
const MOST_OUTPUT = 100_000_000;
/** What npm is told by options that a page leaves out: nothing that changes what is installed. */
const NPM = { npm_config_prefer_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false', npm_config_update_notifier: 'false' };

/** A folder in which somebody works, command by command; each step is a check. */
export class Workplace {
  private folder: string;

  public constructor(private readonly report: Report, private readonly title: string, public readonly root: string) {
    this.folder = root;
  }

  /** Where a path leads from the folder that the commands have gone to. */
  public path(...names: string[]): string {
    return join(this.folder, ...names);
  }

  public read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  public write(name: string, text: string): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  /**
   * Runs commands of a shell as one check, and goes where they go.
   *
   * @throws StepFailed when they do not end, or print, as expected
   */
  public run(name: string, commands: string, { exitCode = 0, shown = [] }: Expectation = {}): void {
    const start = Date.now();
    const { status, error, output: [, printed, , end] } = spawnSync('bash', ['-c', `exec 2>&1\nset -e\n${commands}\npwd >&3`], {
      cwd: this.folder,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      encoding: 'utf8',
      timeout: LONGEST_STEP,
      maxBuffer: MOST_OUTPUT,
    });
    const output = printed ?? '';
    const isWrong = error !== undefined || status !== exitCode;
    const missing = shown.map(block => missingLine(block, output)).find(line => line !== undefined);
    const complaint = isWrong ? `It ends with ${error?.message ?? status}, not with ${exitCode}:\n${output}`
      : missing !== undefined ? `It does not print ${JSON.stringify(missing)} where that is shown:\n${output}` : undefined;
    this.report.one(`${this.title}: ${name}`, complaint, `${((Date.now() - start) / 1000).toFixed(1)} s`);
    if (complaint !== undefined) throw new StepFailed(name);
    this.folder = end?.trim() || this.folder;
  }
}

/** The environment of somebody who knows nothing of this checkout: npm, which may have started us, puts its programs on the PATH. */
function environment(): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !/^(?:npm_(?!config_(?:cache|registry|userconfig)$)|INIT_CWD$)/.test(name));
  const path = (process.env.PATH ?? '').split(delimiter).filter(folder => !/node_modules\/\.bin$|node-gyp-bin$/.test(folder));
  return { ...Object.fromEntries(others), ...NPM, PATH: path.join(delimiter), NO_COLOR: '1', CI: '1' };
}
