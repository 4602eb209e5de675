import { unifiedDiff } from '../../files/unified-diff';
import { Json } from '../../kube/json';
import { Change } from '../comparison';
import { isLong, shown } from '../values/show';

/** Rules whose values are told by the message, or are whole objects. */
const WITHOUT_VALUES = ['object-added', 'object-removed', 'required', 'requiredRelaxed', 'description', 'apply-order'];

/** The values of a change in a line: `a -> b`, the one that there is, or nothing where the message says it or a diff shows it. */
export function valuesInLine({ before, after, rule, subject, path }: Change): string {
  if (isPicture(path)) return '';
  if (WITHOUT_VALUES.includes(rule) || isLong(before) || isLong(after)) return '';
  if (rule === 'image-changed') return [before, after].filter(image => typeof image === 'string').map(image => shortImage(image, subject)).join(' -> ');
  if (before === undefined) return after === undefined ? '' : shown(after);
  return after === undefined ? shown(before) : `${shown(before)} -> ${shown(after)}`;
}

/** The difference of texts of several lines as `diff -u` prints it, without its head; undefined for other values, and for whole texts. */
export function diffOfTexts({ before, after, rule, path }: Change): string | undefined {
  if (rule === 'description' || isPicture(path) || !isText(before) || !isText(after) || !(isLong(before) || isLong(after))) return undefined;
  return unifiedDiff(withLineEnd(before), withLineEnd(after), 'before', 'after').split('\n').slice(2).join('\n').trimEnd();
}

/** An image without its repository where the subject tells that, and with the beginning of its digest. */
function shortImage(image: string, repository: string): string {
  const short = image.replace(/(@[a-z0-9]+:[0-9a-f]{12})[0-9a-f]+/g, '$1');
  return short.startsWith(repository) && short.length > repository.length ? short.slice(repository.length) : shown(short);
}

/** Nobody reads pictures. */
function isPicture(path: string | undefined): boolean {
  return path !== undefined && /^spec\.icon\b/.test(path);
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string';
}

function withLineEnd(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
