import { ChannelView, Standing, ViewNode } from './channel-view';

/** So many names of one kind are drawn one by one. */
const MOST_NAMES = 3;

/**
 * A channel in which names that are not in it stand together, where the same releases skip them and none replaces them: a series that went
 * through many versions names dozens of them, and would be too wide to look at.
 */
export function condenseView(view: ChannelView): ChannelView {
  const groups = new Map<string, ViewNode[]>();
  for (const node of [...view.nodes].reverse()) {
    if (node.standing !== Standing.ABSENT || view.nodes.some(({ entry }) => entry?.replaces === node.name)) continue;
    const skippedBy = JSON.stringify(view.nodes.filter(({ entry }) => entry?.skips.includes(node.name)).map(({ name }) => name));
    groups.set(skippedBy, [...groups.get(skippedBy) ?? [], node]);
  }
  const together = [...groups.values()].filter(group => group.length > MOST_NAMES);
  const nameOf = new Map(together.flatMap(group => group.map(({ name }) => [name, `${group[0].name} and ${group.length - 1} more`] as const)));
  const firsts = new Set(together.map(group => group[0].name));
  return {
    ...view,
    nodes: view.nodes.filter(({ name }) => !nameOf.has(name) || firsts.has(name)).map((node): ViewNode => ({
      ...node,
      name: nameOf.get(node.name) ?? node.name,
      ...(node.entry !== undefined && { entry: { ...node.entry, skips: [...new Set(node.entry.skips.map(skip => nameOf.get(skip) ?? skip))] } }),
    })),
  };
}
