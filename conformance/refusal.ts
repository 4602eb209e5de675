import { FieldKey, Json, isJsonObject } from './subject';

/** What an API server said about an object. */
export interface Refusal { readonly status: number; readonly message: string }

/** One thing that is wrong by value (status 422): what kind of thing, and what the server says of it beside the value. */
export interface ValueProblem { readonly path: string; readonly rule: string }

const TYPED = /^failed to create typed patch object \(.*?\): /;
/** The step to an item; the value of a key may be a text or, wrongly, a list. */
const ITEM = /^\[((?:"(?:[^"\\]|\\.)*"|\[.*?\]|[^[\]"])*)\]/;
const PROBLEM = /(?:^|, )([^\s,]+): (Required value|Unsupported value|Invalid value|Too long|Too many|Duplicate value|Forbidden)(?:: )?(.*?)(?=, [^\s,]+: (?:Required|Unsupported|Invalid|Too|Duplicate|Forbidden)|$)/gs;

/** Whether the schema refuses the object: unknown fields, wrong types. */
export function isTyped({ status, message }: Refusal): boolean {
  return status === 500 && TYPED.test(message);
}

/** The places that a refusal by the schema names, in keys of the object. Throws when there is none, and for one that is not in the object. */
export function placesOf(object: Json, { message }: Refusal): FieldKey[][] {
  const body = message.replace(TYPED, '');
  const lines = body.startsWith('errors:\n') ? body.split('\n').filter(line => line.startsWith('  .')).map(line => line.slice(2)) : [body];
  if (lines.length === 0) throw new Error(`There is no place in ${message}`);
  return lines.map(line => placeOf(object, line));
}

/** `.spec.containers[name="a"].ports: element 0: ...` as keys. */
function placeOf(object: Json, line: string): FieldKey[] {
  const keys: FieldKey[] = [];
  let value = object;
  let rest = line;
  while (!rest.startsWith(': ')) {
    const [key, length] = nextStep(value, rest);
    keys.push(key);
    value = (value as Record<FieldKey, Json>)[key]!;
    rest = rest.slice(length);
  }
  const element = /^: element (\d+): /.exec(rest);
  return element ? [...keys, Number(element[1])] : keys;
}

/** The first step of a path, and how long it is; a key may hold dots. */
function nextStep(value: Json, path: string): [FieldKey, number] {
  if (Array.isArray(value)) {
    const step = ITEM.exec(path);
    const index = step && (/^\d+$/.test(step[1]!) ? Number(step[1]) : value.findIndex(item => isNamed(item, step[1]!)));
    if (step && index !== null && index >= 0) return [index, step[0].length];
  } else if (isJsonObject(value)) {
    const names = Object.keys(value).filter(name => path.startsWith(`.${name}`) && /^(?:[.[]|: )/.test(path.slice(name.length + 1)));
    const longest = names.sort((a, b) => b.length - a.length)[0];
    if (longest !== undefined) return [longest, longest.length + 1];
  }
  throw new Error(`There is no ${path.slice(0, 200)}`);
}

/** Whether an item is the one of `port=80,protocol="TCP"`; what it lacks are defaults. */
function isNamed(item: Json, keys: string): boolean {
  if (!isJsonObject(item)) return keys === `=${JSON.stringify(item)}`;
  return keys.split(/,(?=\w+=)/).every(pair => {
    const [, name, text] = /^(\w+)=(.*)$/s.exec(pair)!;
    return item[name!] === undefined || typeof item[name!] === 'object' || JSON.stringify(item[name!]) === text;
  });
}

/** `spec/ports/0/port text` as keys, as far as they are in the object. */
export function placeOfChange(object: Json, change: string): FieldKey[] {
  const keys: FieldKey[] = [];
  let value = object;
  let rest = change.slice(0, change.lastIndexOf(' '));
  while (rest !== '' && typeof value === 'object' && value !== null) {
    const names = Object.keys(value).filter(name => rest === name || rest.startsWith(`${name}/`)).sort((a, b) => b.length - a.length);
    const name = names[0];
    if (name === undefined) break;
    keys.push(Array.isArray(value) ? Number(name) : name);
    value = (value as Record<string, Json>)[name]!;
    rest = rest.slice(name.length + 1);
  }
  return keys;
}

/** What is wrong by value. */
export function valueProblems({ message }: Refusal): ValueProblem[] {
  const list = message.replace(/^.*? is invalid: /s, '').replace(/^\[(.*)\]$/s, '$1');
  return [...list.matchAll(PROBLEM)].filter(([, path]) => path !== '<nil>').map(([, path, kind, detail]) => ({ path: path!, rule: ruleOf(kind!, detail!, path!) }));
}

/** Names the rule without the value that broke it. */
function ruleOf(kind: string, detail: string, path: string): string {
  const place = path.replaceAll(/\[\d+\]/g, '[]');
  if (kind === 'Required value') return detail === '' ? `${kind}: ${place}` : `${kind}: ${detail}`;
  const text = detail.replace(/^(?:"(?:[^"\\]|\\.)*"|\[.*?\]|\S+?)(?:: |$)/s, '');
  return `${kind}: ${kind === 'Unsupported value' ? `${place}: ` : ''}${text}`.slice(0, 110);
}
