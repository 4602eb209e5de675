import { ChannelGraph } from './channel-graph';
import { checkSeries } from './check-series';
import { drawMermaid } from './draw-mermaid';
import { drawSvg } from './draw-svg';
import { drawText } from './draw-text';
import { Release } from './release';
import { ReleaseEntry } from './release-entry';
import { Series, seriesOf } from './series';
import { inSkipRange } from './skip-range';
import { Finding } from '../../findings/finding';
import { sortFindings } from '../../findings/findings';
import { UpdateGraph } from '../update-graph';

/** What a graph of releases is made from. */
export interface ReleaseGraphProps {
  /** The releases, in any order. */
  readonly releases: Release[];
  /**
   * Who says which release follows which.
   * @default UpdateGraph.REPLACES
   */
  readonly updateGraph?: UpdateGraph;
}

/** The releases of a package and the ways from one to another, channel by channel. */
export class ReleaseGraph {
  /** The graph of some releases, which may be all of a package or the latest ones. */
  public static of(props: ReleaseGraphProps): ReleaseGraph {
    return new ReleaseGraph(seriesOf(props.releases, props.updateGraph ?? UpdateGraph.REPLACES));
  }

  private constructor(private readonly series: Series) {}

  /** Name of the package; undefined where no release says it. */
  public get packageName(): string | undefined {
    return this.series.packageName;
  }

  /** The releases, the lowest version first. */
  public get releases(): Release[] {
    return [...this.series.releases];
  }

  /** Names of the channels, in alphabetical order. */
  public get channels(): string[] {
    return this.series.channels.map(({ name }) => name);
  }

  /** The channel that is subscribed to when none is named; undefined where that cannot be known. */
  public get defaultChannel(): string | undefined {
    return this.series.defaultChannel;
  }

  /**
   * Names of the releases that no other one of a channel replaces or skips: one in a channel that works.
   * @throws when there is no such channel
   */
  public heads(channel: string): string[] {
    return [...this.channel(channel).heads];
  }

  /**
   * The releases of a channel with the edges to those before them, the newest first.
   * @throws when there is no such channel
   */
  public entries(channel: string): ReleaseEntry[] {
    return [...this.channel(channel).entries];
  }

  /**
   * Names of the releases to which an update leads from a release in one step, the newest first.
   *
   * @param name of the release that is installed
   * @param channel the channel that is subscribed to
   * @throws when there is no such channel
   */
  public successorsOf(name: string, channel: string): string[] {
    const version = this.series.releases.find(release => release.name === name)?._version;
    return this.channel(channel).entries
      .filter(entry => entry.name !== name && (entry.replaces === name || entry.skips.includes(name) || inSkipRange(entry.skipRange, version)))
      .map(entry => entry.name);
  }

  /** All that is wrong with the graph, or may become so. */
  public check(): Finding[] {
    return sortFindings(checkSeries(this.series));
  }

  /** The graph as text: a list for each channel, the newest release first. */
  public toText(): string {
    return drawText(this.series);
  }

  /** The graph as a flowchart for Mermaid. */
  public toMermaid(): string {
    return drawMermaid(this.series);
  }

  /** The graph as a picture for light and dark backgrounds: a lane for each channel, the newest release on the right. */
  public toSvg(): string {
    return drawSvg(this.series);
  }

  private channel(name: string): ChannelGraph {
    const found = this.series.channels.find(channel => channel.name === name);
    if (found === undefined) throw new Error(`There is no channel '${name}'; there are ${this.channels.join(', ') || 'none'}.`);
    return found;
  }
}
