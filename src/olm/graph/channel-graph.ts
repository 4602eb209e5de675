import { ReleaseEntry } from './release-entry';

/** The way of replacements from the head of a channel down. */
export interface ReplacementWalk {
  /** The entries on the way, the head first. */
  readonly chain: readonly string[];
  /** The name at which the way ends because an entry of the channel skips it. */
  readonly endsAtSkipped?: string;
  /** The names that a circle leads through, the first once more at the end. */
  readonly cycle?: readonly string[];
  /** The entries that are neither on the way nor skipped. */
  readonly stranded: readonly string[];
}

/** The entries of a channel, and what operator-registry makes of them (Channel of alpha/model). */
export class ChannelGraph {
  /** The entries that no other one replaces or skips, nor they themselves; a channel has exactly one. */
  public readonly heads: readonly string[];
  /** The names that an entry skips. */
  public readonly skipped: ReadonlySet<string>;
  private readonly byName: ReadonlyMap<string, ReleaseEntry>;

  /** @param entries the newest first, each name once */
  public constructor(public readonly name: string, public readonly entries: readonly ReleaseEntry[]) {
    this.byName = new Map(entries.map(entry => [entry.name, entry]));
    this.skipped = new Set(entries.flatMap(({ skips }) => skips));
    const replaced = new Set(entries.map(({ replaces }) => replaces));
    this.heads = entries.map(entry => entry.name).filter(head => !replaced.has(head) && !this.skipped.has(head));
  }

  /** The entry of a name; undefined where the channel has none. */
  public entry(name: string): ReleaseEntry | undefined {
    return this.byName.get(name);
  }

  /** The way down from the newest head, as `validateReplacesChain` goes it. */
  public walk(): ReplacementWalk {
    const chain: string[] = [];
    let current = this.heads.length === 0 ? undefined : this.entry(this.heads[0]!);
    while (current !== undefined) {
      chain.push(current.name);
      const next: string | undefined = current.replaces;
      if (next === undefined) break;
      if (this.skipped.has(next)) return { chain, endsAtSkipped: next, stranded: this.outside(chain) };
      if (chain.includes(next)) return { chain, cycle: [...chain.slice(chain.indexOf(next)), next], stranded: [] };
      current = this.entry(next);
    }
    return { chain, stranded: this.outside(chain) };
  }

  private outside(chain: readonly string[]): string[] {
    const reached = new Set(chain);
    return this.entries.map(entry => entry.name).filter(name => !reached.has(name) && !this.skipped.has(name));
  }
}
