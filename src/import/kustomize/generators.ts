import { isUtf8 } from 'node:buffer';
import { KeyValueSources, ReadBytes, keyValuesOf } from './key-values';
import { KustomizeError } from './kustomize-error';
import { Behavior, Resource } from './resource';
import { JsonObject } from '../../kube/json';

/** `generatorOptions`, or the `options` of one generator. */
export interface GeneratorOptions {
  readonly labels?: { readonly [key: string]: string };
  readonly annotations?: { readonly [key: string]: string };
  readonly disableNameSuffixHash?: boolean;
  readonly immutable?: boolean;
}

/** An item of `configMapGenerator` or `secretGenerator`. */
export interface Generator extends KeyValueSources {
  readonly name?: string;
  readonly namespace?: string;
  readonly behavior?: string;
  readonly options?: GeneratorOptions;
  /** Of a Secret. */
  readonly type?: string;
}

/** How long the lines of base64 are. */
const LINE = 70;
const BEHAVIORS: readonly Behavior[] = ['create', 'replace', 'merge'];

/** Makes the object of a generator. Mirrors api/internal/generators. Throws KustomizeError where it says too little, or the wrong thing. */
export function generate(kind: 'ConfigMap' | 'Secret', generator: Generator, common: GeneratorOptions | undefined, read: ReadBytes): Resource {
  if (!generator.name) throw new KustomizeError(`a ${kind} that is generated needs a name`);
  const options = mergeOptions(generator.options, common);
  const values = keyValuesOf(generator, read);
  const metadata: JsonObject = { name: generator.name, ...generator.namespace && { namespace: generator.namespace } };
  for (const field of ['labels', 'annotations'] as const) {
    if (Object.keys(options[field] ?? {}).length > 0) metadata[field] = sortedTexts(options[field]!);
  }
  const resource = new Resource({
    apiVersion: 'v1',
    kind,
    metadata,
    ...kind === 'Secret' ? { type: generator.type || 'Opaque', data: secretData(values) } : configMapData(values),
    ...options.immutable === true && { immutable: true },
  });
  resource.needsHash = options.disableNameSuffixHash !== true;
  resource.behavior = BEHAVIORS.find(behavior => behavior === generator.behavior) ?? 'unspecified';
  return resource;
}

/** What one generator says goes before what all say. */
function mergeOptions(own: GeneratorOptions = {}, common: GeneratorOptions = {}): GeneratorOptions {
  return {
    labels: { ...common.labels, ...own.labels },
    annotations: { ...common.annotations, ...own.annotations },
    disableNameSuffixHash: common.disableNameSuffixHash === true || own.disableNameSuffixHash === true,
    immutable: common.immutable === true || own.immutable === true,
  };
}

function sortedTexts(texts: { readonly [key: string]: string }): JsonObject {
  return Object.fromEntries(Object.keys(texts).sort().map(key => [key, texts[key]]));
}

function configMapData(values: ReadonlyMap<string, Buffer>): JsonObject {
  const object: { data?: JsonObject; binaryData?: JsonObject } = {};
  for (const key of [...values.keys()].sort()) {
    const bytes = values.get(key)!;
    if (isUtf8(bytes)) (object.data ??= {})[key] = bytes.toString('utf8');
    else (object.binaryData ??= {})[key] = base64Lines(bytes);
  }
  return object as JsonObject;
}

function secretData(values: ReadonlyMap<string, Buffer>): JsonObject {
  return Object.fromEntries([...values.keys()].sort().map(key => [key, base64Lines(values.get(key)!)]));
}

/** Base64, in lines where it is longer than one. */
function base64Lines(bytes: Buffer): string {
  const text = bytes.toString('base64');
  if (text.length < LINE) return text;
  return text.match(new RegExp(`.{1,${LINE}}`, 'g'))!.map(line => `${line}\n`).join('');
}
