import { isSameMinor } from './channel-entries';
import { ChannelGraph, ReplacementWalk } from './channel-graph';
import { Release } from './release';
import { list } from './release-finding';
import { Series } from './series';
import { Finding, Severity } from '../../findings/finding';
import { UpdateGraph } from '../update-graph';

/** What keeps a channel from working: operator-registry's rules (Channel.Validate of alpha/model), and what they lead to. */
export function checkChannel(series: Series, channel: ChannelGraph): Finding[] {
  if (series.updateGraph === UpdateGraph.SEMVER_SKIPPATCH) return checkSkippedPatches(series, channel);
  return [...checkHeads(channel), ...checkWalk(channel), ...checkNewest(series, channel), ...checkEnd(series, channel)];
}

function error(code: string, message: string, remedy: string): Finding {
  return { code, severity: Severity.ERROR, message, remedy };
}

function checkHeads({ name, heads, entries }: ChannelGraph): Finding[] {
  if (entries.length === 0 || heads.length === 1) return [];
  if (heads.length === 0) {
    return [error('OLM366', `The channel '${name}' has no head: each of its releases is replaced or skipped, by itself or in a circle.`,
      'Let nothing replace or skip the newest release.')];
  }
  return [error('OLM365', `The channel '${name}' has several heads, which no release of the channel replaces or skips: ${list(heads)}.`,
    `Let '${heads[0]}' replace one of them and skip the others, or take releases out of the channel; olm.skipRange is no replacement.`)];
}

function checkWalk(channel: ChannelGraph): Finding[] {
  if (channel.heads.length !== 1) return [];
  const walk = channel.walk();
  if (walk.cycle !== undefined) {
    return [error('OLM367', `Releases of the channel '${channel.name}' replace each other in a circle: ${walk.cycle.join(' -> ')}.`,
      'Let each release replace a lower one.')];
  }
  if (walk.stranded.length === 0) return [];
  return [error('OLM368', `From ${list(walk.stranded)} no update leads to the head of the channel '${channel.name}'. ${wayOf(walk)}`,
    strandedRemedy(channel, walk))];
}

function wayOf({ chain, endsAtSkipped }: ReplacementWalk): string {
  const last = chain.at(-1)!;
  return endsAtSkipped === undefined
    ? `The way down from the head ends at '${last}'.`
    : `'${last}' replaces '${endsAtSkipped}', which is skipped too, and what is skipped is not followed.`;
}

/** What is skipped is left out of the way: the release above it must replace what it replaces. */
function strandedRemedy(channel: ChannelGraph, { chain, endsAtSkipped, stranded }: ReplacementWalk): string {
  const last = chain.at(-1)!;
  if (endsAtSkipped === undefined) return `Let '${last}' replace '${stranded[0]}', or let a release skip what is stranded.`;
  const below = channel.entry(endsAtSkipped)?.replaces ?? stranded[0]!;
  return `Let '${last}' replace '${below}' in place of '${endsAtSkipped}', and keep '${endsAtSkipped}' among what is skipped.`;
}

/** Catalogues that are made of bundles take the highest version as the head, whatever replaces what. */
function checkNewest({ updateGraph }: Series, { name, heads, entries }: ChannelGraph): Finding[] {
  const newest = entries[0];
  if (updateGraph !== UpdateGraph.REPLACES || heads.length !== 1 || newest === undefined || heads[0] === newest.name) return [];
  return [{
    code: 'OLM372',
    severity: Severity.WARNING,
    message: `The head of the channel '${name}' is '${heads[0]}', but '${newest.name}' is the highest version.`,
    remedy: `Let '${newest.name}' be the head: a catalogue that is made of bundles takes it for that and loses what it does not lead down to.`,
  }];
}

/** A release that moves on to other channels leaves the subscribers of this one behind. */
function checkEnd({ releases, updateGraph }: Series, { name, heads }: ChannelGraph): Finding[] {
  if (updateGraph !== UpdateGraph.REPLACES || heads.length !== 1) return [];
  const head = heads[0]!;
  const next = releases.find(({ replaces, skips, channels }: Release) => !channels.includes(name) && (replaces === head || skips.includes(head)));
  if (next === undefined) return [];
  return [{
    code: 'OLM371',
    severity: Severity.INFO,
    message: `The channel '${name}' ends with '${head}': '${next.name}', which follows it, is in ${list(next.channels)} only.`,
    remedy: `Let '${next.name}' belong to '${name}' too, unless its subscribers are to stay.`,
  }];
}

/**
 * operator-registry refuses a channel whose entries are not one chain, and this mode breaks it: a patch that is left out takes its own way
 * down with it, and comes back as an entry when the next bundle is added (`AddPackageChannelsFromGraph`, `Invalid graph`).
 */
function checkSkippedPatches({ releases }: Series, channel: ChannelGraph): Finding[] {
  const members = releases.filter(({ channels, _version }) => channels.includes(channel.name) && _version !== undefined);
  const refused = members.find((_, index) => index > 0 && isRefused(members, index));
  if (refused === undefined) return [];
  return [error('OLM376', `opm refuses to add '${refused.name}' to the channel '${channel.name}' in semver-skippatch-mode.`,
    'Use semver-mode or replaces-mode: this one works for the patches of the lowest minor version alone, with two of them if others follow.')];
}

function isRefused(members: readonly Release[], index: number): boolean {
  const patchesBefore = (at: number) => members.slice(0, at).filter(({ _version }) => isSameMinor(_version!, members[at]!._version!)).length;
  const here = patchesBefore(index);
  if (here > 0) return index > here;
  return patchesBefore(index - 1) >= 2;
}
