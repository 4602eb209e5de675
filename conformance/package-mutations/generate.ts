import { Base, corpusBases, ownBases } from './bases';
import { FIELD_MUTATIONS } from './field-mutations';
import { FILE_MUTATIONS } from './file-mutations';
import { MANIFEST_MUTATIONS } from './manifest-mutations';
import { Files, Mutated, Mutation, Mutations } from './mutation';
import { OBJECT_MUTATIONS } from './object-mutations';
import { TEXT_MUTATIONS } from './text-mutations';
import { Random } from '../random';
import { FileTree } from '../subject';

/** A changed package. */
export interface MutatedPackage {
  /** The package that it was, and what was changed where. */
  readonly name: string;
  /** What the change is about. */
  readonly kind: string;
  readonly files: FileTree;
}

const MUTATIONS: Mutations = { ...FIELD_MUTATIONS, ...MANIFEST_MUTATIONS, ...OBJECT_MUTATIONS, ...TEXT_MUTATIONS, ...FILE_MUTATIONS };
const SEED = 20261121;
const PACKAGES_A_KIND = 8;
const WITH_TWO_CHANGES = 60;
/** A package of more files is seldom taken, as it takes long. */
const FEW_FILES = 14;
const MOST_TRIES = 40;

/** The kinds of changes. */
export const MUTATION_KINDS: readonly string[] = [...Object.keys(MUTATIONS), 'two changes'];

/** Packages of ours and of the corpus with a change, some with two: the same for the same seed, and no two of one name. */
export function mutatedPackages(corpus: string, seed = SEED, share = 1): MutatedPackage[] {
  const random = new Random(seed);
  const bases = new Bases(ownBases(), corpusBases(corpus), random);
  const packages = new Map<string, MutatedPackage>();
  for (const [kind, mutation] of Object.entries(MUTATIONS)) addPackages(packages, kind, PACKAGES_A_KIND * share, bases, [() => mutation], random);
  const any = () => random.pick(Object.values(MUTATIONS));
  addPackages(packages, 'two changes', WITH_TWO_CHANGES * share, bases, [any, any], random);
  return [...packages.values()];
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

/** Tries until there are enough packages; a package may lack what a mutation is about. */
function addPackages(
  packages: Map<string, MutatedPackage>, kind: string, count: number, bases: Bases, mutations: readonly (() => Mutation)[], random: Random,
): void {
  let found = 0;
  for (let tries = 0; found < count && tries < count * MOST_TRIES; tries++) {
    const base = bases.next();
    const mutated = mutate(base.files, mutations.map(choose => choose()), random);
    if (mutated === undefined) continue;
    const name = `${base.name}: ${mutated.what}`;
    if (packages.has(name)) continue;
    packages.set(name, { name, kind, files: new FileTree(mutated.files) });
    found++;
  }
}

function mutate(files: Files, mutations: readonly Mutation[], random: Random): Mutated | undefined {
  let mutated: Mutated | undefined;
  for (const mutation of mutations) {
    const next = mutation(mutated?.files ?? files, random);
    if (next === undefined) return undefined;
    mutated = { files: next.files, what: mutated === undefined ? next.what : `${mutated.what}; ${next.what}` };
  }
  return mutated;
}
