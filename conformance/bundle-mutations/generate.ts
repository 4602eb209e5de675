import { Base } from './bases';
import { CRD_MUTATIONS } from './crds';
import { CSV_FIELD_MUTATIONS } from './csv-fields';
import { CSV_VALUE_MUTATIONS } from './csv-values';
import { FILE_MUTATIONS } from './file-changes';
import { METADATA_MUTATIONS } from './metadata';
import { OBJECT_MUTATIONS } from './objects';
import { Mutant, Mutants } from '../mutants';
import { Mutations } from '../package-mutations/mutation';
import { Random } from '../random';

const MUTATIONS: Mutations = {
  ...CSV_FIELD_MUTATIONS, ...CSV_VALUE_MUTATIONS, ...CRD_MUTATIONS, ...OBJECT_MUTATIONS, ...METADATA_MUTATIONS, ...FILE_MUTATIONS,
};
/** What chooses among many places is tried in several bundles. */
const CHOOSING = /: (drop|misspell|retype|a wrong value|repeat|an unknown field)$/;
const BUNDLES_FOR_A_CHOICE = 4;
const SEED = 20261121;
const WITH_TWO_CHANGES = 120;

/** The kinds of changes. */
export const MUTATION_KINDS: readonly string[] = [...Object.keys(MUTATIONS), 'two changes'];

/** Bundles with a change, some with two: the same for the same seed, no two of one name, and of every base. */
export function mutatedBundles(bases: readonly Base[], seed = SEED): Mutant[] {
  const random = new Random(seed);
  const bundles = new Mutants(inRounds(bases, random), random);
  for (const [kind, mutation] of Object.entries(MUTATIONS)) {
    bundles.add(kind, CHOOSING.test(kind) ? BUNDLES_FOR_A_CHOICE : 1, [() => mutation]);
  }
  const all = Object.entries(MUTATIONS).filter(([kind]) => !kind.startsWith('size:')).map(([, mutation]) => mutation);
  const any = () => random.pick(all);
  bundles.add('two changes', WITH_TWO_CHANGES, [any, any]);
  return bundles.all;
}

/** The bases one after the other, in another order each round. */
function inRounds(bases: readonly Base[], random: Random): () => Base {
  let waiting: Base[] = [];
  return () => {
    if (waiting.length === 0) waiting = [...bases];
    return waiting.splice(random.int(0, waiting.length - 1), 1)[0]!;
  };
}
