import { isUtf8 } from 'node:buffer';
import { KustomizeError } from './kustomize-error';

/** Where a generator has its keys and values from. */
export interface KeyValueSources {
  readonly literals?: readonly string[];
  readonly files?: readonly string[];
  readonly envs?: readonly string[];
  readonly env?: string;
}

/** Reads a file that a kustomization names. Throws KustomizeError where there is none. */
export type ReadBytes = (path: string) => Buffer;

/** The files that a generator reads. */
export function filesOf({ files = [], envs = [], env }: KeyValueSources): string[] {
  return [...files.map(source => source.slice(source.indexOf('=') + 1)), ...envs, ...env ? [env] : []];
}

/** Keys and values, as bytes: of env files, of literals, of files. Mirrors api/kv/kv.go. Throws KustomizeError. */
export function keyValuesOf({ literals = [], files = [], envs = [], env }: KeyValueSources, read: ReadBytes): Map<string, Buffer> {
  const pairs = [
    ...[...envs, ...env ? [env] : []].flatMap(path => envPairs(read(path), path)),
    ...literals.map(literalPair),
    ...files.map(source => filePair(source, read)),
  ];
  const values = new Map<string, Buffer>();
  for (const [key, value] of pairs) {
    if (values.has(key)) throw new KustomizeError(`the key ${key} is there twice`);
    values.set(key, value);
  }
  return values;
}

type Pair = readonly [string, Buffer];

function envPairs(bytes: Buffer, path: string): Pair[] {
  if (!isUtf8(bytes)) throw new KustomizeError(`${path} is no text`);
  const lines = bytes.toString('utf8').replace(/^\uFEFF/, '').split(/\r?\n/).map(line => line.trimStart());
  return lines.filter(line => line !== '' && !line.startsWith('#')).map((line): Pair => {
    const equals = line.indexOf('=');
    return equals < 0 ? [line, Buffer.alloc(0)] : [line.slice(0, equals), Buffer.from(line.slice(equals + 1))];
  });
}

function literalPair(literal: string): Pair {
  const equals = literal.indexOf('=');
  if (equals < 1) throw new KustomizeError(`the literal ${JSON.stringify(literal)} has to be key=value`);
  const value = literal.slice(equals + 1);
  return [literal.slice(0, equals), Buffer.from(/^(["'])[^]*\1$/.test(value) && value.length > 1 ? value.slice(1, -1) : value)];
}

function filePair(source: string, read: ReadBytes): Pair {
  const parts = source.split('=');
  if (parts.length > 2 || parts.some(part => part === '')) throw new KustomizeError(`the file ${JSON.stringify(source)} has to be path or key=path`);
  const path = parts.at(-1)!;
  return [parts.length === 2 ? parts[0] : path.replace(/\/+$/, '').split('/').at(-1)!, read(path)];
}
