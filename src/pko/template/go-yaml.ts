import { encodeJson } from './functions/json';
import { GoYamlEmitter } from './go-yaml-emitter';
import { FunctionError } from './template-error';
import { GoList, GoMap, Value } from './values';

// What go-yaml's reader refuses; sigs.k8s.io/yaml reads the JSON of a value as YAML.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;
/** The texts of JSON, keys with their colon. */
const TEXTS = /"(?:[^"\\]|\\.)*":?/g;
// A line break of YAML 1.1 that JSON leaves as it is, with the spaces and further ones around it.
const NEXT_LINES = / *\u0085[ \u0085]*/g;

/**
 * A value as sigs.k8s.io/yaml.Marshal prints it; what JSON or a YAML reader would refuse on the way is refused.
 *
 * @throws FunctionError for what JSON or YAML cannot say
 */
export function goYaml(value: Value): string {
  const json = asJson(value);
  if (FORBIDDEN.test(json)) throw new FunctionError('yaml: control characters are not allowed');
  if (!json.includes('\u0085')) return new GoYamlEmitter().emit(value);
  refuseKeysOfLines(json);
  return new GoYamlEmitter().emit(withFoldedLines(value));
}

/** A key of several lines is none. */
function refuseKeysOfLines(json: string): void {
  const key = [...json.matchAll(TEXTS)].find(([text]) => text.endsWith(':') && text.includes('\u0085'));
  if (key === undefined) return;
  const lines = json.slice(0, key.index + key[0].length).split('\u0085').length - 1;
  throw new FunctionError(`yaml: line ${lines}: did not find expected ',' or '}'`);
}

/** A value as it is once its JSON was read as YAML, which folds lines within quotes: one break is a space, of more one is lost. */
function withFoldedLines(value: Value): Value {
  if (typeof value === 'string') return value.replace(NEXT_LINES, breaks => '\n'.repeat(breaks.replaceAll(' ', '').length - 1) || ' ');
  if (value instanceof GoList) return new GoList(value.items.map(withFoldedLines), value.element, value.isNil);
  if (!(value instanceof GoMap)) return value;
  const entries = [...value.entries].map(([key, item]) => [key, withFoldedLines(item)] as const);
  return new GoMap(new Map(entries), value.element, value.isNil);
}

function asJson(value: Value): string {
  try {
    return encodeJson(value, { escapesHtml: true });
  } catch (error) {
    throw error instanceof FunctionError ? new FunctionError(`error marshaling into JSON: ${error.message}`) : error;
  }
}
