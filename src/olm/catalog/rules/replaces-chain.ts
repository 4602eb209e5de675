import { EntryNode, skipsOf } from './package-graph';

/** What is wrong with the order of a channel's entries. */
export interface ChainProblem {
  readonly code: string;
  /** operator-registry's words. */
  readonly message: string;
  readonly remedy: string;
  /** An entry that it is about. */
  readonly entry?: EntryNode;
}

/**
 * Whether a channel has one head from which `replaces` leads to all entries that none skips.
 *
 * Mirrors Channel.validateReplacesChain (alpha/model/model.go): the walk does not go on to an entry that another one skips.
 */
export function replacesChainProblem(entries: ReadonlyMap<string, EntryNode>): ChainProblem | undefined {
  const all = [...entries.values()];
  const skipped = new Set(all.flatMap(skipsOf));
  const replaced = new Set(all.map(replacesOf).filter(name => name !== ''));
  const heads = all.filter(({ name }) => !replaced.has(name) && !skipped.has(name));
  if (heads.length !== 1) return headProblem(heads);

  const chain = [heads[0].name];
  let current: EntryNode | undefined = heads[0];
  while (current !== undefined) {
    const next = replacesOf(current);
    if (skipped.has(next)) break;
    if (chain.includes(next)) return cycleProblem([...chain.slice(chain.indexOf(next)), next], current);
    chain.push(next);
    current = entries.get(next);
  }
  const stranded = all.filter(({ name }) => !chain.includes(name) && !skipped.has(name)).sort((a, b) => a.name < b.name ? -1 : 1);
  return stranded.length === 0 ? undefined : {
    code: 'OLM324',
    message: `channel contains one or more stranded bundles: ${stranded.map(({ name }) => name).join(', ')}`,
    remedy: 'From the head, replaces must lead to every entry that none skips; it is not followed to an entry that is skipped.',
    entry: stranded[0],
  };
}

function replacesOf({ value }: EntryNode): string {
  return value.replaces ?? '';
}

function headProblem(heads: readonly EntryNode[]): ChainProblem {
  if (heads.length === 0) {
    return { code: 'OLM322', message: 'no channel head found in graph', remedy: 'One entry must be neither replaced nor skipped.' };
  }
  const names = heads.map(({ name }) => name).sort();
  return {
    code: 'OLM322',
    message: `multiple channel heads found in graph: ${names.join(', ')}`,
    remedy: 'Let the newest entry replace or skip the others; a skipRange alone does neither.',
    entry: heads[1],
  };
}

function cycleProblem(names: readonly string[], entry: EntryNode): ChainProblem {
  return {
    code: 'OLM323',
    message: `detected cycle in replaces chain of upgrade graph: ${names.join(' -> ')}`,
    remedy: 'Let no entry replace a newer one.',
    entry,
  };
}
