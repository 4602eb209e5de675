import { floorDivide } from './arithmetic';
import { EvaluationError } from './evaluation-error';

const NANOS = 1_000_000_000n;
const MILLIS = 1_000_000n;
const PATTERN = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])([Tt])([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(?:\.(\d+))?(?:([Zz])|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

/** A point in time that was read: nanoseconds since 1970 and the offset from UTC it was written with. */
export interface ReadTime {
  readonly nanos: bigint;
  readonly offsetMinutes: number;
}

/** Whether a text has the form of RFC 3339. */
export function isRfc3339(text: string): boolean {
  return PATTERN.test(text);
}

/** Reads a text of the form of RFC 3339 by the rules of Go's time.Parse; undefined for a day that does not exist, small letters or second 60. */
export function parseTime(text: string): ReadTime | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [, year, month, day, separator, hours, minutes, seconds, fraction = '', zulu, sign, zoneHours = '0', zoneMinutes = '0'] = match;
  if (separator !== 'T' || zulu === 'z' || seconds === '60') return undefined;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  if (date.getUTCDate() !== Number(day)) return undefined;
  date.setUTCHours(Number(hours), Number(minutes), Number(seconds));
  const offsetMinutes = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -1 : 1);
  const nanos = BigInt(date.getTime()) * MILLIS + BigInt(fraction.slice(0, 9).padEnd(9, '0'));
  return { nanos: nanos - BigInt(offsetMinutes) * 60n * NANOS, offsetMinutes };
}

/** Prints a point in time as Go's RFC3339Nano, in the offset it was written with. */
export function formatTime(nanos: bigint, offsetMinutes: number): string {
  const local = nanos + BigInt(offsetMinutes) * 60n * NANOS;
  const seconds = floorDivide(local, NANOS);
  const fraction = String(local - seconds * NANOS).padStart(9, '0').replace(/0+$/, '');
  const time = new Date(Number(seconds) * 1000).toISOString().slice(0, 19);
  return `${time}${fraction && `.${fraction}`}${formatOffset(offsetMinutes)}`;
}

function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const pad = (value: number): string => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** The getters of a point in time by their names, counted as CEL counts them. Throws for a time zone that does not exist. */
export function partOfTime(getter: string, nanos: bigint, zone: string): bigint {
  const millis = Number(floorDivide(nanos, MILLIS));
  const local = new Date(millis + offsetOfZone(zone, millis));
  switch (getter) {
    case 'getFullYear': return BigInt(local.getUTCFullYear());
    case 'getMonth': return BigInt(local.getUTCMonth());
    case 'getDayOfYear': return BigInt(Math.floor((local.getTime() - yearStart(local)) / 86_400_000));
    case 'getDayOfMonth': return BigInt(local.getUTCDate() - 1);
    case 'getDate': return BigInt(local.getUTCDate());
    case 'getDayOfWeek': return BigInt(local.getUTCDay());
    case 'getHours': return BigInt(local.getUTCHours());
    case 'getMinutes': return BigInt(local.getUTCMinutes());
    case 'getSeconds': return BigInt(local.getUTCSeconds());
    default: return BigInt(local.getUTCMilliseconds());
  }
}

function yearStart(date: Date): number {
  const start = new Date(0);
  start.setUTCFullYear(date.getUTCFullYear(), 0, 1);
  return start.getTime();
}

/** The milliseconds that a zone, `+01:30` or `Europe/Berlin`, is ahead of UTC at a time. */
function offsetOfZone(zone: string, millis: number): number {
  if (zone === '' || zone === 'UTC') return 0;
  const colon = zone.indexOf(':');
  return colon === -1 ? offsetOfNamedZone(zone, millis) : offsetOfNumber(zone, colon);
}

function offsetOfNumber(zone: string, colon: number): number {
  const hours = goInteger(zone.slice(0, colon));
  const minutes = goInteger(zone.slice(colon + 1));
  if (hours < -23 || hours > 23) throw new EvaluationError(`timezone offset hours out of range [-23, 23]: ${zone}`);
  if (minutes < 0 || minutes > 59) throw new EvaluationError(`timezone offset minutes out of range [0, 59]: ${zone}`);
  return (hours * 60 + (zone.startsWith('-') ? -minutes : minutes)) * 60_000;
}

function goInteger(text: string): number {
  if (!/^[+-]?\d+$/.test(text)) throw new EvaluationError(`strconv.Atoi: parsing ${JSON.stringify(text)}: invalid syntax`);
  return Number(text);
}

function offsetOfNamedZone(zone: string, millis: number): number {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone, hourCycle: 'h23', era: 'short', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    });
  } catch (error) {
    if (error instanceof RangeError) throw new EvaluationError(`unknown time zone ${zone}`);
    throw error;
  }
  const parts = new Map(format.formatToParts(millis).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const local = new Date(0);
  local.setUTCFullYear(parts.get('era') === 'BC' ? 1 - part('year') : part('year'), part('month') - 1, part('day'));
  local.setUTCHours(part('hour'), part('minute'), part('second'));
  return local.getTime() - Math.floor(millis / 1000) * 1000;
}
