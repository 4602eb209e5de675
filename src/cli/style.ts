import { Session, TextSink } from './session';
import { COLORED, PLAIN, Painter } from '../findings/painter';

/** The columns of a line where no terminal says how wide it is. */
const DEFAULT_WIDTH = 120;

/** Whether what is written there may be colored: FORCE_COLOR decides, else NO_COLOR, else whether it is a terminal that can do it. */
export function hasColor(sink: TextSink, { env }: Pick<Session, 'env'>): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return sink.isTTY === true && terminal !== 'dumb';
}

/** What marks the words of a command on one of its streams: `painterFor(session.stdout, session).bold('harbor')`. */
export function painterFor(sink: TextSink, session: Pick<Session, 'env'>): Painter {
  return hasColor(sink, session) ? COLORED : PLAIN;
}

/** How findings are written to a stream; plain data. */
export interface FindingsStyle {
  readonly color: boolean;
  /** The columns that a line of a source may take. */
  readonly width: number;
}

/** How findings are to be written there. */
export function findingsStyle(sink: TextSink, session: Pick<Session, 'env'>): FindingsStyle {
  return { color: hasColor(sink, session), width: sink.columns ?? DEFAULT_WIDTH };
}
