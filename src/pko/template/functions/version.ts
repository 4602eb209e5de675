import { byteLength } from '../../../go/bytes';
import { FunctionError } from '../template-error';
import { GoInt, GoObject, TemplateFunction, Value, fn, int } from '../values';

const MAX_LENGTH = 256;
const VERSION = /^v?([0-9]+)(\.[0-9]+)?(\.[0-9]+)?(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/;

/** A `*semver.Version` of Masterminds/semver 3; `1` and `v1.2` are versions too. */
export class Version extends GoObject {
  /**
   * @param text the version
   * @throws FunctionError where it is none
   */
  public static parse(text: string): Version {
    if (byteLength(text) > MAX_LENGTH) throw new FunctionError(`version string is too long (max ${MAX_LENGTH} bytes)`);
    const match = VERSION.exec(text);
    if (match === null) throw new FunctionError('invalid semantic version');
    const [, major, minor = '.0', patch = '.0', prerelease = '', metadata = ''] = match;
    if (prerelease.split('.').some(part => /^0[0-9]+$/.test(part))) throw new FunctionError('version segment starts with 0');
    const numbers = [major, minor.slice(1), patch.slice(1)].map(segment);
    return new Version(numbers, prerelease, metadata, text);
  }

  public readonly type = '*semver.Version';

  private constructor(
    private readonly numbers: readonly bigint[],
    public readonly prerelease: string,
    private readonly metadata: string,
    private readonly original: string,
  ) {
    super();
  }

  /** The first number. */
  public get major(): bigint {
    return this.numbers[0];
  }

  /** The second number. */
  public get minor(): bigint {
    return this.numbers[1];
  }

  /** The third number. */
  public get patch(): bigint {
    return this.numbers[2];
  }

  /** The version in full. */
  public text(): string {
    return this.numbers.join('.') + (this.prerelease && `-${this.prerelease}`) + (this.metadata && `+${this.metadata}`);
  }

  /** Below 0 for an older version than the other one, above 0 for a newer one; metadata do not count. */
  public compare(other: Version): number {
    for (const [index, number] of this.numbers.entries()) {
      if (number !== other.numbers[index]) return number < other.numbers[index] ? -1 : 1;
    }
    if (this.prerelease === '' || other.prerelease === '') return Number(this.prerelease === '') - Number(other.prerelease === '');
    return comparePrerelease(this.prerelease, other.prerelease);
  }

  /** The methods of Go that a template may call. */
  public method(name: string): TemplateFunction | undefined {
    const number = (value: bigint): TemplateFunction => fn([], () => new GoInt(value, 'uint64'));
    switch (name) {
      case 'Major': return number(this.major);
      case 'Minor': return number(this.minor);
      case 'Patch': return number(this.patch);
      case 'Prerelease': return fn([], () => this.prerelease);
      case 'Metadata': return fn([], () => this.metadata);
      case 'Original': return fn([], () => this.original);
      case 'String': return fn([], () => this.text());
      case 'Compare': return comparison(other => int(this.compare(other)));
      case 'Equal': return comparison(other => this.compare(other) === 0);
      case 'LessThan': return comparison(other => this.compare(other) < 0);
      case 'LessThanEqual': return comparison(other => this.compare(other) <= 0);
      case 'GreaterThan': return comparison(other => this.compare(other) > 0);
      case 'GreaterThanEqual': return comparison(other => this.compare(other) >= 0);
      case 'IncMajor': return fn([], () => this.next([this.major + 1n, 0n, 0n]));
      case 'IncMinor': return fn([], () => this.next([this.major, this.minor + 1n, 0n]));
      case 'IncPatch': return fn([], () => this.next([this.major, this.minor, this.patch + (this.prerelease === '' ? 1n : 0n)]));
      default: return undefined;
    }
  }

  private next(numbers: readonly bigint[]): Version {
    return new Version(numbers, '', '', (this.original.startsWith('v') ? 'v' : '') + numbers.join('.'));
  }
}

function comparison(call: (other: Version) => Value): TemplateFunction {
  return fn(['interface {}'], (other: Value) => {
    if (!(other instanceof Version)) throw new FunctionError('wrong type for value; expected *semver.Version');
    return call(other);
  });
}

function segment(text: string): bigint {
  const value = BigInt(text);
  if (value >= 2n ** 64n) throw new FunctionError(`error parsing version segment: strconv.ParseUint: parsing "${text}": value out of range`);
  return value;
}

/** The order of prerelease parts: numbers by value and before words, words bytewise, fewer parts first. */
export function comparePrerelease(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const order = comparePart(left[i] ?? '', right[i] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

function comparePart(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? -1 : 1;
  const [isNumber, isOtherNumber] = [/^[0-9]+$/.test(a), /^[0-9]+$/.test(b)];
  if (isNumber && isOtherNumber) return BigInt(a) > BigInt(b) ? 1 : -1;
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  return a > b ? 1 : -1;
}
