import { printable } from './describe';
import { Difference } from './difference';
import { isJsonObject, Json } from '../kube/json';
import { emitKey, emitScalarText } from '../kube/yaml/emit';

const LONGEST_TEXT = 80;
const MOST_LINES = 40;
/** What is left out. */
const ELLIPSIS = '...';

/**
 * The part of a value that differs, as YAML with a mark at each line that is wrong; everything else is left out but for names; items of a list
 * that are left out leave a sign.
 *
 * @param indent number of spaces before each line
 */
export function excerpt(value: Json, difference: Difference, indent: number): string {
  const { complaint, below, decoded } = difference;
  const own = complaint === undefined ? [] : [below === undefined ? `${scalar(value)}  !! ${complaint}` : `!! ${complaint}`];
  const lines = below === undefined ? own : [...own, ...itemsOf(decoded ?? value, difference, '')];
  const shown = lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES), ELLIPSIS];
  return shown.map(line => ' '.repeat(indent) + line).join('\n');
}

/** The lines of a value behind its key or dash. */
function linesOf(lead: string, value: Json | undefined, difference: Difference, pad: string): string[] {
  const { complaint, below, decoded } = difference;
  const mark = complaint === undefined ? '' : `  !! ${complaint}`;
  const shown = decoded ?? value;
  if (below === undefined || shown === undefined) return [`${lead}${value === undefined ? '' : ` ${scalar(value)}`}${mark}`];
  return [`${lead}${decoded === undefined ? '' : ' |'}${mark}`, ...itemsOf(shown, difference, `${pad}  `)];
}

function itemsOf(value: Json, { below = new Map() }: Difference, pad: string): string[] {
  return Array.isArray(value) ? listLines(value, below, pad) : mapLines(isJsonObject(value) ? value : {}, below, pad);
}

function mapLines(map: { [key: string]: Json }, below: ReadonlyMap<string | number, Difference>, pad: string): string[] {
  const missing = [...below.keys()].filter(key => !Object.hasOwn(map, key));
  return [...Object.keys(map), ...missing].flatMap(key => {
    const difference = below.get(key);
    const lead = `${pad}${emitKey(String(key))}:`;
    if (difference !== undefined) return linesOf(lead, Object.hasOwn(map, key) ? map[key] : undefined, difference, pad);
    return key === 'name' && typeof map[key] === 'string' ? [`${lead} ${scalar(map[key])}`] : [];
  });
}

function listLines(list: readonly Json[], below: ReadonlyMap<string | number, Difference>, pad: string): string[] {
  const length = Math.max(list.length, ...[...below.keys()].map(index => Number(index) + 1));
  return Array.from({ length }, (_, index) => index).flatMap(index => {
    const difference = below.get(index);
    if (difference === undefined) return below.has(index - 1) || index === 0 ? [`${pad}- ${ELLIPSIS}`] : [];
    const value = list[index];
    if (difference.complaint !== undefined || difference.decoded !== undefined || typeof value !== 'object' || value === null) {
      return linesOf(`${pad}-`, value, difference, pad);
    }
    const [first, ...more] = itemsOf(value, difference, `${pad}  `);
    return [`${pad}- ${first.slice(pad.length + 2)}`, ...more];
  });
}

function scalar(value: Json): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[...]';
  if (isJsonObject(value)) return Object.keys(value).length === 0 ? '{}' : '{...}';
  if (typeof value !== 'string') return String(value);
  if (value.includes('\n') || value.length > LONGEST_TEXT) return `${printable(value).slice(0, LONGEST_TEXT)}…`;
  return emitScalarText(value, 0);
}
