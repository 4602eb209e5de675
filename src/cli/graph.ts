import { resolve } from 'node:path';
import { CommandError, ExitCode, Session, isExpected } from './session';
import { findingsStyle } from './style';
import { replaceFile } from '../files/replace-file';
import { formatFindings, hasErrors, uniqueFindings, worthTelling } from '../findings/findings';
import { correction } from '../findings/suggest';
import { describeSeries } from '../olm/graph/describe-series';
import { drawMermaid } from '../olm/graph/draw-mermaid';
import { drawSvg } from '../olm/graph/draw-svg';
import { drawText } from '../olm/graph/draw-text';
import { JudgedSeries, readSeries, withChannel } from '../olm/graph/read-series';
import { Series } from '../olm/graph/series';
import { UpdateGraph } from '../olm/update-graph';

/** What `opack graph` is told. */
export interface GraphOptions {
  readonly output: 'text' | 'json' | 'mermaid' | 'svg';
  readonly out?: string;
  readonly package?: string;
  readonly channel?: string;
  readonly updateGraph?: 'replaces' | 'semver' | 'semver-skippatch';
}

const MODES = { 'replaces': UpdateGraph.REPLACES, 'semver': UpdateGraph.SEMVER, 'semver-skippatch': UpdateGraph.SEMVER_SKIPPATCH };

/** Draws the graphs of the packages in some paths, and says what is wrong with them. */
export function graph(paths: readonly string[], options: GraphOptions, session: Session): number {
  const { output, out, channel } = options;
  const judged = ofPackage(read(paths, options, session), options);
  const drawing = draw(ofChannel(judged.map(({ series }) => series), channel), output);
  if (out === undefined) {
    session.stdout.write(drawing);
  } else {
    replaceFile(resolve(session.cwd, out), drawing);
    session.stderr.write(`${out} is written.\n`);
  }
  const findings = worthTelling(uniqueFindings(judged.flatMap(one => one.findings)));
  if (findings.length > 0) session.stderr.write(`${formatFindings(findings, findingsStyle(session.stderr, session))}\n`);
  return hasErrors(findings) ? ExitCode.ERRORS_FOUND : ExitCode.OK;
}

/** What cannot be read is a mistake of whoever named the path; messages name it as it was typed. */
function read(paths: readonly string[], { updateGraph }: GraphOptions, { cwd }: Session): JudgedSeries[] {
  const places = paths.map(path => ({ path, place: resolve(cwd, path) }));
  try {
    return readSeries(places.map(({ place }) => place), updateGraph && MODES[updateGraph]);
  } catch (error) {
    if (isExpected(error) || !isOfInput(error)) throw error;
    throw new CommandError(places.reduce((message, { path, place }) => message.replaceAll(place, path), error.message));
  }
}

function isOfInput(error: unknown): error is Error {
  return error instanceof Error && error.name === 'Error';
}

function ofPackage(judged: readonly JudgedSeries[], { package: name, output }: GraphOptions): readonly JudgedSeries[] {
  const names = judged.map(({ series }) => series.packageName ?? '');
  if (name !== undefined) {
    if (!names.includes(name)) throw new CommandError(`There is no package ${name}. ${correction(name, names)}`);
    return judged.filter(({ series }) => series.packageName === name);
  }
  const isOneDrawing = output === 'mermaid' || output === 'svg';
  if (isOneDrawing && judged.length > 1) throw new CommandError(`There are several packages, ${names.join(', ')}, and a drawing is of one: name it with --package.`);
  return judged;
}

/** The packages that have a channel of the name, with that one alone. */
function ofChannel(series: readonly Series[], channel: string | undefined): Series[] {
  if (channel === undefined) return [...series];
  const names = [...new Set(series.flatMap(({ channels }) => channels.map(({ name }) => name)))];
  if (!names.includes(channel)) throw new CommandError(`There is no channel ${channel}. ${correction(channel, names)}`);
  return series.filter(({ channels }) => channels.some(({ name }) => name === channel)).map(one => withChannel(one, channel));
}

function draw(series: readonly Series[], output: GraphOptions['output']): string {
  if (output === 'json') return series.map(one => `${JSON.stringify(describeSeries(one))}\n`).join('');
  const drawOne = { text: drawText, mermaid: drawMermaid, svg: drawSvg }[output];
  return series.map(drawOne).join('\n');
}
