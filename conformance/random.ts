const FACTOR = 48271;
const MODULUS = 2 ** 31 - 1;

/** A generator of numbers that is the same for the same seed (Park and Miller's, with the factor 48271). */
export class Random {
  private state: number;

  /** @param seed any whole number above 0 */
  public constructor(seed: number) {
    this.state = seed % MODULUS;
  }

  /** A whole number from `low` to `high`, both included. */
  public int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** One of the items. */
  public pick<T>(items: readonly T[]): T {
    return items[this.int(0, items.length - 1)]!;
  }

  /** Whether something happens that does so in `share` of all cases. */
  public chance(share: number): boolean {
    return this.next() < share;
  }

  /** As many results of a function as `low` to `high` says. */
  public some<T>(low: number, high: number, make: () => T): T[] {
    return Array.from({ length: this.int(low, high) }, make);
  }

  private next(): number {
    this.state = this.state * FACTOR % MODULUS;
    return this.state / MODULUS;
  }
}
