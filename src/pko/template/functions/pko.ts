import { compareText } from '../../../go/bytes';
import { YamlError, readYaml } from '../../../kube/yaml/read';
import { yamlDetails } from '../../read/documents';
import { goYaml } from '../go-yaml';
import { FunctionError } from '../template-error';
import { FunctionTable, GoMap, Reflected, Value, fn, fromJson } from '../values';
import { base64Error, decodeBase64 } from './encoding';
import { compileGlob } from './glob';

const MAX_INCLUDE_DEPTH = 1000;

/** What the functions of Package Operator need of the package that they run in. */
export interface FunctionHost {
  /** The text of a file below the root of the package or component; undefined where there is none. */
  readonly file: (path: string) => string | undefined;
  /** The paths of all files. */
  readonly filePaths: () => readonly string[];
  /** The value of a CEL expression; an error it throws becomes the template's. */
  readonly cel: (expression: string) => boolean;
  /** The output of a template of the set that the functions are part of. */
  readonly include: (name: string, data: Reflected) => string;
}

/** The functions that Package Operator adds to Go's and sprig's. */
export function pkoFunctions(host: FunctionHost): FunctionTable {
  return {
    toYAML: fn(['interface {}'], (value: Value) => goYaml(value).replace(/\n$/, '')),
    fromYAML: fn(['interface {}'], fromYaml),
    b64decMap: fn(['map[string]interface {}'], decodeMap),
    include: includeFunction(host),
    getFile: fn(['string'], (path: string) => {
      const text = host.file(path);
      if (text === undefined) throw new FunctionError('file not found');
      return text;
    }),
    getFileGlob: fn(['string'], (pattern: string) => {
      const glob = compileGlob(pattern);
      const paths = host.filePaths().filter(path => glob.test(path)).sort(compareText);
      return new GoMap(new Map(paths.map(path => [path, host.file(path) ?? ''])), 'string');
    }),
    cel: fn(['string'], (expression: string) => asFunctionError(() => host.cel(expression))),
  };
}

function fromYaml(value: Value): Value {
  if (typeof value !== 'string') throw new FunctionError('fromYAML requires string or []byte as input: invalid type');
  return fromJson(asFunctionError(() => readYaml(value, { completesLastLine: false })));
}

/** Runs what a caller or another room wrote: its errors are errors of the function. */
function asFunctionError<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (error instanceof YamlError) throw new FunctionError(yamlDetails(error));
    throw error instanceof Error ? new FunctionError(error.message) : error;
  }
}

function decodeMap(map: GoMap): GoMap {
  const decoded = new Map<string, Value>();
  for (const key of map.sortedKeys) {
    const value = map.entries.get(key);
    if (typeof value !== 'string') continue;
    const text = decodeBase64(value);
    if (typeof text === 'number') throw new FunctionError(`decode base64 value at key ${key}: ${base64Error(text)}`);
    decoded.set(key, text);
  }
  return new GoMap(decoded);
}

/** `include`: counts how deep each name is in itself, as Package Operator does. */
function includeFunction(host: FunctionHost): FunctionTable[string] {
  const depths = new Map<string, number>();
  return fn(['string', 'interface {}'], (name: string, data: Value) => {
    const depth = depths.get(name) ?? 0;
    if (depth > MAX_INCLUDE_DEPTH) throw new FunctionError(`including template with name ${name}: exceeded max include recursion depth`);
    depths.set(name, depth + 1);
    try {
      return host.include(name, data === null ? undefined : data);
    } finally {
      depths.set(name, depth);
    }
  });
}
