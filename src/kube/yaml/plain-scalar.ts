/**
 * What an unquoted scalar means to go-yaml v2, the reader below sigs.k8s.io/yaml (its resolve.go), and how the result reads as a map key.
 */

const NULLS = ['', '~', 'null', 'Null', 'NULL'];
const TRUES = ['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'];
const FALSES = ['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'];
const NOT_JSON = /^([-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$/;
const SHORT_DECIMAL = /^[-+]?(0|[1-9][0-9]{0,14})$/;
const INTEGER = /^([-+]?)(0|[1-9][0-9]*|0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+)$/;
const FLOAT = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;
const LONGEST_SIGNED = 2n ** 63n;
const LONGEST_UNSIGNED = 2n ** 64n;

/** A map key that JSON cannot have. */
export class InvalidKeyError extends Error {}

/**
 * A scalar whose text as a map key is not simply the text of its value.
 *
 * js-yaml turns keys into text with String(), but replaces plain objects before; an own tag keeps it from doing so.
 */
export class SpecialScalar {
  public readonly [Symbol.toStringTag] = 'SpecialScalar';

  public constructor(
    /** The value where a value is read; undefined if JSON has no such value. */
    public readonly value: null | number | string | undefined,
    /** The text that was read. */
    public readonly source: string,
    /** The text as a map key; undefined if it cannot be one. */
    private readonly key: string | undefined,
  ) {}

  /** The text as a map key. Throws InvalidKeyError if it cannot be one. */
  public toString(): string {
    if (this.key === undefined) throw new InvalidKeyError(`${this.source === '' ? 'null' : this.source} cannot be a key`);
    return this.key;
  }
}

/** A map or a list that may stand where a key is; js-yaml would make text of it silently. */
export class Collection {
  public readonly [Symbol.toStringTag] = 'Collection';

  public constructor(public readonly value: object) {}

  /** Throws InvalidKeyError. */
  public toString(): string {
    throw new InvalidKeyError('a map or a list cannot be a key');
  }
}

/** The merge key `<<`; as a key it reads as MERGE_KEY and a number, so that a map can have several. */
export class MergeScalar extends SpecialScalar {
  private static count = 0;

  public constructor() {
    super('<<', '<<', '<<');
  }

  public override toString(): string {
    MergeScalar.count += 1;
    return MERGE_KEY + MergeScalar.count;
  }
}

/** How the keys begin that stand for a merge key; no key that was read can begin with it, as YAML text has no such character. */
export const MERGE_KEY = '\u0000<<';

const NULL = new SpecialScalar(null, '', undefined);
const WORDS = new Map<string, boolean | SpecialScalar>([
  ...NULLS.map((word): [string, SpecialScalar] => [word, NULL]),
  ...TRUES.map((word): [string, boolean] => [word, true]),
  ...FALSES.map((word): [string, boolean] => [word, false]),
]);

/** What an unquoted scalar reads as: text is returned as it is. */
export function resolvePlain(source: string): string | number | boolean | SpecialScalar {
  const first = source.charCodeAt(0);
  const numeric = (first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d || first === 0x2e;
  if (numeric) return resolveNumber(source);
  if (source === '<<') return new MergeScalar();
  return source.length > 5 ? source : WORDS.get(source) ?? source;
}

function resolveNumber(source: string): string | number | SpecialScalar {
  if (SHORT_DECIMAL.test(source)) return Number(source) || 0;
  if (NOT_JSON.test(source)) return new SpecialScalar(undefined, source, goSpecialKey(source));
  const startsWithPoint = source.startsWith('.');
  const plain = startsWithPoint ? source : source.replaceAll('_', '');
  const integer = startsWithPoint ? undefined : parseInteger(plain);
  if (integer !== undefined) {
    const key = integer < LONGEST_SIGNED ? String(integer) : undefined;
    return new SpecialScalar(Number(integer), source, key);
  }
  if (!FLOAT.test(plain)) return source;
  const value = Number(plain);
  return Number.isFinite(value) ? new SpecialScalar(value, source, goFloatText(value)) : source;
}

/** An integer as Go's strconv.ParseInt and ParseUint read it with base 0; undefined beyond 64 bits. */
function parseInteger(plain: string): bigint | undefined {
  const match = INTEGER.exec(plain);
  if (match === null) return undefined;
  const digits = /^0[0-7]/.test(match[2]) ? `0o${match[2].slice(1)}` : match[2];
  const magnitude = BigInt(digits);
  if (match[1] === '-') return magnitude <= LONGEST_SIGNED ? -magnitude : undefined;
  if (match[1] === '+') return magnitude < LONGEST_SIGNED ? magnitude : undefined;
  return magnitude < LONGEST_UNSIGNED ? magnitude : undefined;
}

function goSpecialKey(source: string): string {
  const text = source.toLowerCase();
  return text.startsWith('+') ? text.slice(1) : text;
}

/** A float as a key: Go's strconv.FormatFloat(value, 'g', -1, 32), which has an exponent from 1e+06 on. */
function goFloatText(value: number): string {
  const single = Math.fround(value);
  if (!Number.isFinite(single)) return single > 0 ? '.inf' : '-.inf';
  let digits = 1;
  while (Math.fround(Number(single.toExponential(digits - 1))) !== single) digits += 1;
  const [mantissa, exponentText] = single.toExponential(digits - 1).split('e');
  const exponent = Number(exponentText);
  if (exponent >= -4 && exponent < 6) return String(Number(single.toPrecision(digits)));
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}
