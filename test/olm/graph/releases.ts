import * as fc from 'fast-check';
import { Finding } from '../../../src/findings/finding';
import { Release } from '../../../src/olm/graph/release';
import { ReleaseGraph } from '../../../src/olm/graph/release-graph';
import { ReleaseProps } from '../../../src/olm/graph/release-props';
import { UpdateGraph } from '../../../src/olm/update-graph';

/** A release of the package `web` in the channel `stable`. */
export function release(version: string, more: Partial<ReleaseProps> = {}): Release {
  return Release.of({ packageName: 'web', version, channels: ['stable'], ...more });
}

/** A graph of releases. */
export function graph(releases: Release[], updateGraph?: UpdateGraph): ReleaseGraph {
  return ReleaseGraph.of({ releases, updateGraph });
}

/** Severity, code and message of what is wrong with releases. */
export function findings(releases: Release[], updateGraph?: UpdateGraph): string[] {
  return graph(releases, updateGraph).check().map(textOf);
}

/** What to do about it. */
export function remedies(releases: Release[], updateGraph?: UpdateGraph): (string | undefined)[] {
  return graph(releases, updateGraph).check().map(({ remedy }) => remedy);
}

function textOf({ severity, code, message }: Finding): string {
  return `${severity} ${code} ${message}`;
}

const VERSION = fc.tuple(fc.nat(2), fc.nat(2), fc.nat(4), fc.constantFrom('', '', '', '-rc.1', '-rc.2', '-alpha')).map(
  ([major, minor, patch, prerelease]) => `${major}.${minor}.${patch}${prerelease}`);

/** Some versions, each once, in any order. */
export const VERSIONS = fc.uniqueArray(VERSION, { minLength: 1, maxLength: 10 });

/** One or more of three channels. */
export const CHANNELS = fc.subarray(['alpha', 'fast', 'stable'], { minLength: 1 });
