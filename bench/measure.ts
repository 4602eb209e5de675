import { spawnSync } from 'node:child_process';

/** A program, with its arguments and what it runs in. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** What it reads from its standard input. */
  readonly input?: string;
  /** Exit codes that are no failure. @default [0] */
  readonly exitCodes?: readonly number[];
  /** Run before each measurement, and not measured. */
  readonly prepare?: () => void;
}

/** Seconds of a whole process: by the clock, and of processors, those of all its threads and children. */
export interface Times { readonly wall: number; readonly processor: number }

/**
 * How long a program takes.
 *
 * @throws when it cannot be run, or fails: the time of a failure says nothing
 */
export function timesOf({ command, args, cwd, env = {}, input = '', exitCodes = [0], prepare }: Program): Times {
  prepare?.();
  const script = 'TIMEFORMAT="%R %U %S"; { time "$0" "$@" >/dev/null 2>&3; } 3>&2 2>&4';
  const { status, stderr, output, error } = spawnSync('bash', ['-c', script, command, ...args], {
    cwd, input, env: { ...process.env, ...env, LC_ALL: 'C' }, encoding: 'utf8', maxBuffer: 1e9, stdio: ['pipe', 'ignore', 'pipe', 'ignore', 'pipe'],
  });
  if (status === null || !exitCodes.includes(status)) throw new Error(`${command} ${args.join(' ')} fails: ${error?.message ?? stderr}`);
  const [wall, user, system] = output[4]!.trim().split(' ').map(Number) as [number, number, number];
  return { wall, processor: user + system };
}

/** The medians of some rounds; in each every program runs once, so that a machine whose speed drifts treats them alike. */
export function mediansOf(programs: readonly Program[], rounds: number): Times[] {
  const times = programs.map((): Times[] => []);
  for (let round = 0; round < rounds; round++) programs.forEach((program, index) => times[index]!.push(timesOf(program)));
  return times.map(all => ({ wall: median(all.map(({ wall }) => wall)), processor: median(all.map(({ processor }) => processor)) }));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Times of several programs, one after the other. */
export function sumOf(times: readonly Times[]): Times {
  return { wall: times.reduce((sum, { wall }) => sum + wall, 0), processor: times.reduce((sum, { processor }) => sum + processor, 0) };
}

/** A line for a comparison: the ratio by the clock, which is what a person waits for, whether it is as small as it should be, and that of processors. */
export function compared(what: string, ours: Times, peer: Times, atMost?: number): string {
  const ratio = ours.wall / peer.wall;
  const verdict = atMost === undefined ? '' : `, at most ${atMost}: ${ratio <= atMost ? 'met' : 'missed'}`;
  return `${what}: ${seconds(ours.wall)} to ${seconds(peer.wall)}, ratio ${ratio.toFixed(2)}${verdict} `
    + `(time of processors ${(ours.processor / peer.processor).toFixed(2)})`;
}

function seconds(value: number): string {
  return value < 1 ? `${(value * 1000).toFixed(0)} ms` : `${value.toFixed(1)} s`;
}
