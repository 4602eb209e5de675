import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Context } from '../context';
import { Random } from '../random';
import { Report } from '../report';
import { jsonLines } from '../run-tool';
import { Finding, Release, ReleaseGraph, ReleaseProps, Severity, UpdateGraph } from '../subject';

const SEED = 20_260_801;
const VERSION_SETS = 400;
const CHANNELS = 600;
const SEMVER_MODES = [UpdateGraph.SEMVER, UpdateGraph.SEMVER_SKIPPATCH] as const;
/** Two releases of equal precedence in one channel. */
const NOT_DISTINCT = ['OLM351', 'OLM378'];
const CHANNEL_RULES = ['OLM365', 'OLM366', 'OLM367', 'OLM368'];

/** What our cmd/update-graph answers. */
interface Answer {
  readonly defaultChannel?: string;
  readonly channels?: { readonly [channel: string]: { readonly head: string; readonly entries: { readonly [name: string]: readonly string[] } } };
  readonly error?: string;
}

/** The series of releases of a package; `what` is for messages. */
interface Case { readonly what: string; readonly releases: readonly Release[] }

/** The edges between releases, against operator-registry. */
export async function run(report: Report, { corpus, tools }: Context): Promise<void> {
  const random = new Random(SEED);
  compareModes(report, tools.updateGraph, 'generated', Array.from({ length: VERSION_SETS }, (_, index) => versionSet(random, index)));
  compareChannels(report, tools.updateGraph, 'generated', Array.from({ length: CHANNELS }, (_, index) => statedEdges(random, index)));
  if (corpus === undefined) {
    report.notRun('graphs: the releases of the corpus', 'no corpus');
    return;
  }
  const series = realSeries(join(corpus, 'corpus', 'olm'));
  compareModes(report, tools.updateGraph, 'real', series);
  compareChannels(report, tools.updateGraph, 'real', series);
}

/** The semver modes: the edges of each channel, its head and the default channel; or what is refused. */
function compareModes(report: Report, program: string, which: string, cases: readonly Case[]): void {
  for (const updateGraph of SEMVER_MODES) {
    const graphs = cases.map(({ releases }) => ReleaseGraph.of({ releases: [...releases], updateGraph }));
    const skipPatch = updateGraph === UpdateGraph.SEMVER_SKIPPATCH;
    const answers = ask(program, graphs.map(graph => ({ skipPatch, bundles: graph.releases.map(bundleOf) })));
    const failures = cases.flatMap(({ what }, index) => modeDifference(graphs[index]!, answers[index]!).map(text => `${what}: ${text}`));
    const refused = answers.filter(({ error }) => error !== undefined).length;
    report.add({
      name: `graphs: ${updateGraph} connects ${which} versions as operator-registry does`,
      passed: cases.length - failures.length,
      failures,
      detail: `${refused} refused by operator-registry`,
    });
  }
}

function ask(program: string, requests: readonly object[]): Answer[] {
  return jsonLines<Answer>(program, [], { input: requests.map(request => JSON.stringify(request)).join('\n') });
}

function bundleOf({ name, version, channels, defaultChannel }: Release): object {
  return { name, version, channels, defaultChannel };
}

function modeDifference(graph: ReleaseGraph, answer: Answer): string[] {
  const refusal = graph.check().find(({ code, severity }) => NOT_DISTINCT.includes(code) && severity === Severity.ERROR);
  if (answer.error !== undefined) return refusal === undefined ? [`operator-registry refuses: ${answer.error}`] : [];
  if (refusal !== undefined) return [`we refuse: ${refusal.message}`];
  const channels = Object.fromEntries(graph.channels.map(channel => {
    const entries = graph.entries(channel);
    const edges = entries.map(({ name, replaces, skips }) => [name, [...replaces === undefined ? [] : [replaces], ...skips].sort()]);
    return [channel, { head: entries[0]!.name, entries: Object.fromEntries(edges) }];
  }));
  const ours = { defaultChannel: graph.defaultChannel, channels };
  return isDeepStrictEqual(ours, answer) ? [] : [`ours ${JSON.stringify(ours)}\ntheirs ${JSON.stringify(answer)}`];
}

/** replaces-mode: the verdict on each channel, with the names that it tells. */
function compareChannels(report: Report, program: string, which: string, cases: readonly Case[]): void {
  const channels = cases.flatMap(({ what, releases }) => {
    const graph = ReleaseGraph.of({ releases: [...releases] });
    const findings = graph.check().filter(({ code }) => CHANNEL_RULES.includes(code));
    return graph.channels.map(name => ({ what: `${what} ${name}`, entries: graph.entries(name), ours: verdictOf(findings, name) }));
  });
  const answers = ask(program, channels.map(({ entries }) => ({ channel: entries })));
  const failures = channels.flatMap(({ what, ours, entries }, index) => {
    const theirs = (answers[index]!.error ?? '').split('\n').at(-1)!.replace('└── ', '');
    return theirs === ours ? [] : [`${what}: ours ${ours}, theirs ${theirs}\n${JSON.stringify(entries)}`];
  });
  const refused = answers.filter(({ error }) => error !== undefined).length;
  report.add({
    name: `graphs: verdicts on ${which} channels of replaces-mode, and the releases that they name`,
    passed: channels.length - failures.length,
    failures,
    detail: `${refused} refused by operator-registry`,
  });
}

/** Our finding in operator-registry's words; nothing where there is none. */
function verdictOf(findings: readonly Finding[], channel: string): string {
  const finding = findings.find(({ message }) => message.includes(`channel '${channel}'`));
  if (finding === undefined) return '';
  const { code, message } = finding;
  const names = (part: string) => [...part.matchAll(/'([^']*)'/g)].map(([, name]) => name!).sort().join(', ');
  if (code === 'OLM366') return 'no channel head found in graph';
  if (code === 'OLM365') return `multiple channel heads found in graph: ${names(message.slice(message.indexOf(':')))}`;
  if (code === 'OLM367') return `detected cycle in replaces chain of upgrade graph: ${/: (.*)\.$/.exec(message)![1]}`;
  return `channel contains one or more stranded bundles: ${names(message.slice(0, message.indexOf(' no update')))}`;
}

/** Versions in one to three channels, near enough to each other that patches, prereleases and build metadata meet. */
function versionSet(random: Random, index: number): Case {
  const versions = random.some(1, 10, () => {
    const prerelease = random.chance(0.25) ? `-${random.pick(['alpha', 'rc.1', 'rc.2', 'rc.10', '0.x'])}` : '';
    const build = random.chance(0.1) ? `+${random.pick(['1', 'b.2'])}` : '';
    return `${random.int(0, 1)}.${random.int(0, 2)}.${random.pick([0, 1, 2, 3, 10])}${prerelease}${build}`;
  });
  const releases = [...new Set(versions)].map(version => Release.of({
    packageName: 'web',
    version,
    channels: ['alpha', 'fast', 'stable'].filter((_, position) => random.chance(0.6) || position === 1),
    defaultChannel: random.chance(0.3) ? random.pick(['fast', 'stable']) : undefined,
  }));
  return { what: `set ${index}`, releases };
}

/** Releases that mostly replace the one before, and sometimes anything. */
function statedEdges(random: Random, index: number): Case {
  const count = random.int(1, 6);
  const nameOf = (number: number) => `web.v1.${number}.0`;
  const releases = Array.from({ length: count }, (_, position): ReleaseProps => ({
    packageName: 'web',
    version: `1.${position}.0`,
    channels: ['stable'],
    replaces: random.chance(0.75) ? nameOf(position - 1) : random.chance(0.7) ? nameOf(random.int(-1, count)) : undefined,
    skips: random.chance(0.35) ? random.some(1, 2, () => nameOf(random.int(position - 3, random.chance(0.2) ? count : position - 1))) : [],
  }));
  return { what: `channel ${index}`, releases: releases.map(release => Release.of(release)) };
}

/** The packages of which the corpus has several releases; a folder that holds no bundle is no release. */
function realSeries(folder: string): Case[] {
  return readdirSync(folder).flatMap((name): Case[] => {
    const releases = releasesIn(join(folder, name)).filter(({ channels }) => channels.length > 0);
    return releases.length > 1 && new Set(releases.map(release => release.name)).size === releases.length ? [{ what: name, releases }] : [];
  });
}

function releasesIn(folder: string): Release[] {
  try {
    return Release.allIn(folder).filter(({ version }) => /^\d+\.\d+\.\d+/.test(version));
  } catch (error) {
    if (/holds no ClusterServiceVersion/.test((error as Error).message)) return [];
    throw error;
  }
}
