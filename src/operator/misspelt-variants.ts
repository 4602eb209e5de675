import type { CollectedObject } from './collect';
import { ConditionNode, variantsOf } from './condition-node';
import { Choice, Dynamic, DynamicMap, Text, Tree } from './tree';
import { Finding, Severity } from '../findings/finding';
import { nearest } from '../findings/suggest';

/** Conditions on a variant that no output has, where one has a variant of nearly that name: it was probably meant. */
export function misspeltVariants(objects: readonly CollectedObject[], variants: ReadonlySet<string>): Finding[] {
  if (variants.size === 0) return [];
  return objects.flatMap(({ construct, tree, condition, constructPath, source }) => {
    const asked = [...condition === undefined ? [] : [condition], ...conditionsIn(tree)].flatMap(variantsOf);
    return [...new Set(asked)].filter(name => !variants.has(name)).flatMap(name => {
      const meant = nearest(name, variants);
      return meant === undefined ? [] : [{
        code: 'OP024',
        severity: Severity.WARNING,
        message: `No output of the operator is the variant '${name}', for which a condition asks.`,
        remedy: `Did you mean '${meant}'?`,
        object: `${construct.apiVersion} ${construct.kind}`,
        constructPath,
        ...(source !== undefined && { source }),
      }];
    });
  });
}

function conditionsIn(tree: Tree): ConditionNode[] {
  if (tree instanceof Choice) return [tree.condition, ...[tree.then, tree.otherwise ?? null].flatMap(conditionsIn)];
  if (tree instanceof DynamicMap) return tree.entries.flatMap(([, value]) => conditionsIn(value));
  if (typeof tree !== 'object' || tree === null || tree instanceof Dynamic || tree instanceof Text) return [];
  return Object.values(tree).flatMap(conditionsIn);
}
