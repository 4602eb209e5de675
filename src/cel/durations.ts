import { formatFloat } from '../go/numbers';

const UNITS: Readonly<Record<string, bigint>> = {
  ns: 1n, us: 1_000n, µs: 1_000n, μs: 1_000n, ms: 1_000_000n, s: 1_000_000_000n, m: 60_000_000_000n, h: 3_600_000_000_000n,
};
const PART = /^(\d*)(?:\.(\d*))?(ns|us|µs|μs|ms|s|m|h)/;

/** The nanoseconds of a text like `1h30m` or `-1.5s`, by the rules of Go's time.ParseDuration; undefined when it is none. */
export function parseDuration(text: string): bigint | undefined {
  const negative = text.startsWith('-');
  let rest = text.replace(/^[+-]/, '');
  if (rest === '0') return 0n;
  if (rest === '') return undefined;
  let nanos = 0n;
  while (rest !== '') {
    const match = PART.exec(rest);
    if (!match) return undefined;
    const [whole, digits, fraction = '', unit] = match;
    if (digits === '' && fraction === '') return undefined;
    nanos += BigInt(digits || '0') * UNITS[unit];
    if (fraction !== '') nanos += BigInt(fraction) * UNITS[unit] / 10n ** BigInt(fraction.length);
    rest = rest.slice(whole.length);
  }
  const limit = 2n ** 63n;
  if (nanos > limit || (nanos === limit && !negative)) return undefined;
  return negative ? -nanos : nanos;
}

/** A duration in seconds as cel-go prints it: `5400s`, `0.5s`. */
export function formatDuration(nanos: bigint): string {
  const seconds = Number(nanos / 1_000_000_000n) + Number(nanos % 1_000_000_000n) / 1e9;
  return `${formatFloat(seconds, 'f', -1)}s`;
}
