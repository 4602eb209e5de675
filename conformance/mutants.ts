import { Files, Mutated, Mutation } from './package-mutations/mutation';
import { Random } from './random';
import { FileTree } from './subject';

/** A package or a bundle that was changed. */
export interface Mutant {
  /** What it was, and what was changed where. */
  readonly name: string;
  /** What the change is about. */
  readonly kind: string;
  readonly files: FileTree;
}

const MOST_TRIES = 40;

/** Collects mutants, no two of one name. */
export class Mutants {
  private readonly found = new Map<string, Mutant>();

  /** @param nextBase what is to be changed next */
  public constructor(private readonly nextBase: () => { readonly name: string; readonly files: Files }, private readonly random: Random) {}

  /** All that were found. */
  public get all(): Mutant[] {
    return [...this.found.values()];
  }

  /** Tries until there are enough of a kind, with all the mutations in each; a base may lack what one is about. */
  public add(kind: string, count: number, mutations: readonly (() => Mutation)[]): void {
    let found = 0;
    for (let tries = 0; found < count && tries < count * MOST_TRIES; tries++) {
      const base = this.nextBase();
      const mutated = this.mutate(base.files, mutations.map(choose => choose()));
      if (mutated === undefined) continue;
      const name = `${base.name}: ${mutated.what}`;
      if (this.found.has(name)) continue;
      this.found.set(name, { name, kind, files: new FileTree(mutated.files) });
      found++;
    }
  }

  private mutate(files: Files, mutations: readonly Mutation[]): Mutated | undefined {
    let mutated: Mutated | undefined;
    for (const mutation of mutations) {
      const next = mutation(mutated?.files ?? files, this.random);
      if (next === undefined) return undefined;
      mutated = { files: next.files, what: mutated === undefined ? next.what : `${mutated.what}; ${next.what}` };
    }
    return mutated;
  }
}
