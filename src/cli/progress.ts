import { Session, TextSink } from './session';
import { cellsOf, fitting, shownText } from '../findings/terminal-cells';

/** Tells of a step that begins, as `bundle harbor`. */
export type Step = (what: string) => void;

const CLEAR_LINE = '\r\u001b[2K';
const DEFAULT_WIDTH = 80;

/**
 * Does something that takes a while, with one line on the terminal that says how far it is: `12/143 bundle harbor`.
 *
 * There is no line where the standard error stream is no terminal, nor in a pipeline (CI). The line is gone at the end, whatever the end is.
 *
 * @param total how many steps there will be, where that is known
 * @param work gets the session to write to: its streams take the line away before they write
 */
export async function withProgress<T>(
  session: Session, total: number | undefined, work: (step: Step, session: Session) => T | Promise<T>,
): Promise<T> {
  if (!hasProgress(session)) return work(() => {}, session);
  const line = new ProgressLine(session.stderr, total);
  try {
    return await work(what => line.show(what), { ...session, stdout: line.before(session.stdout), stderr: line.before(session.stderr) });
  } finally {
    line.clear();
  }
}

function hasProgress({ stderr, env }: Session): boolean {
  const isPipeline = env.CI !== undefined && env.CI !== '' && env.CI !== 'false';
  return stderr.isTTY === true && !isPipeline && env.TERM !== 'dumb';
}

/** A line of a terminal that is written again and again. */
class ProgressLine {
  private steps = 0;
  private isShown = false;

  constructor(private readonly terminal: TextSink, private readonly total: number | undefined) {}

  /** Puts the next step into the line, as much of it as fits. */
  public show(what: string): void {
    this.steps++;
    const count = this.total === undefined ? '' : `${this.steps}/${this.total} `;
    const cells = fitting(cellsOf(count + what), (this.terminal.columns ?? DEFAULT_WIDTH) - 1);
    this.terminal.write(`${CLEAR_LINE}${shownText(cells)}`);
    this.isShown = true;
  }

  public clear(): void {
    if (this.isShown) this.terminal.write(CLEAR_LINE);
    this.isShown = false;
  }

  /** The stream, in front of which the line goes away. */
  public before(sink: TextSink): TextSink {
    const write = (text: string): unknown => {
      this.clear();
      return sink.write(text);
    };
    return { write, isTTY: sink.isTTY, columns: sink.columns };
  }
}
