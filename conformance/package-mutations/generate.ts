import { Base, corpusBases, ownBases } from './bases';
import { FIELD_MUTATIONS } from './field-mutations';
import { FILE_MUTATIONS } from './file-mutations';
import { MANIFEST_MUTATIONS } from './manifest-mutations';
import { Mutations } from './mutation';
import { OBJECT_MUTATIONS } from './object-mutations';
import { TEXT_MUTATIONS } from './text-mutations';
import { Mutant, Mutants } from '../mutants';
import { Random } from '../random';

const MUTATIONS: Mutations = { ...FIELD_MUTATIONS, ...MANIFEST_MUTATIONS, ...OBJECT_MUTATIONS, ...TEXT_MUTATIONS, ...FILE_MUTATIONS };
const SEED = 20261121;
const PACKAGES_A_KIND = 8;
const WITH_TWO_CHANGES = 60;
/** A package of more files is seldom taken, as it takes long. */
const FEW_FILES = 14;

/** The kinds of changes. */
export const MUTATION_KINDS: readonly string[] = [...Object.keys(MUTATIONS), 'two changes'];

/** Packages of ours and of the corpus with a change, some with two: the same for the same seed, and no two of one name. */
export function mutatedPackages(corpus: string, seed = SEED, share = 1): Mutant[] {
  const random = new Random(seed);
  const bases = new Bases(ownBases(), corpusBases(corpus), random);
  const packages = new Mutants(() => bases.next(), random);
  for (const [kind, mutation] of Object.entries(MUTATIONS)) packages.add(kind, PACKAGES_A_KIND * share, [() => mutation]);
  const any = () => random.pick(Object.values(MUTATIONS));
  packages.add('two changes', WITH_TWO_CHANGES * share, [any, any]);
  return packages.all;
}

/** What there is to be changed. */
class Bases {
  private readonly small: readonly Base[];
  private readonly big: readonly Base[];

  public constructor(private readonly own: readonly Base[], corpus: readonly Base[], private readonly random: Random) {
    this.small = corpus.filter(({ files }) => files.size <= FEW_FILES);
    this.big = corpus.filter(({ files }) => files.size > FEW_FILES);
  }

  public next(): Base {
    if (this.random.chance(0.6)) return this.random.pick(this.own);
    return this.random.pick(this.random.chance(0.85) ? this.small : this.big);
  }
}
