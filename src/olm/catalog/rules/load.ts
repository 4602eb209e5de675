import { CatalogCheck } from './catalog-check';
import { Blob, BundleValue, ChannelValue, DeprecationsValue, LoadedCatalog, PackageValue, PropertyValue } from './loaded-catalog';
import { decode } from '../../../go/decode';
import { quote } from '../../../go/quote';
import { Json, textAt } from '../../../kube/json';
import { YamlError, readYaml } from '../../../kube/yaml/read';
import { BLOB_TYPES, BUNDLE_OBJECT } from '../blob-types';
import { objectJson } from '../bundle/object-json';
import { CatalogMeta } from '../model';
import { UnreadableBlob, isMeta } from '../read';

/** What operator-registry's loader makes of the blobs, and its first complaint. */
export interface Loaded {
  readonly catalog: LoadedCatalog;
  readonly refusal?: string;
}

/** Reads the blobs into operator-registry's types, as LoadFS does (alpha/declcfg/load.go), and reports what does not fit. */
export function loadBlobs(found: readonly (CatalogMeta | UnreadableBlob)[], check: CatalogCheck): Loaded {
  const catalog = { packages: [], channels: [], bundles: [], deprecations: [] };
  const refusals = found.flatMap(one => (isMeta(one) ? loadBlob(one, catalog, check) : reportUnreadable(one, check)) ?? []);
  return { catalog, refusal: refusals[0] };
}

const UNREADABLE: { readonly [P in UnreadableBlob['problem']]: { readonly code: string; readonly remedy: string } } = {
  'text': { code: 'OLM300', remedy: 'Every file of a catalog is read, whatever its name: list other files in .indexignore.' },
  'form': { code: 'OLM300', remedy: 'Write each blob as a map; list other files in .indexignore.' },
  'same keys': { code: 'OLM303', remedy: 'Remove all but one of them: upper and lower case do not count.' },
  'no text': { code: 'OLM302', remedy: 'Write text; put it in quotes if it looks like something else.' },
};

function reportUnreadable(one: UnreadableBlob, check: CatalogCheck): string {
  const { message, problem, isJson } = one;
  check.error({ ...UNREADABLE[problem], message: plainMessage(one), at: one });
  if (message.startsWith('invalid Yaml document separator')) return message;
  if (problem === 'text') return `error converting YAML to JSON: yaml: ${message}`;
  return isJson ? message : `error unmarshaling JSON: while decoding JSON: ${message}`;
}

/** Of Go's messages, what people can read. */
function plainMessage({ message, problem }: UnreadableBlob): string {
  if (problem === 'text') return `The file cannot be read: ${message}.`;
  return problem === 'form' ? 'A blob is no map.' : message.replace(/, got .*$/s, '');
}

interface Lists {
  readonly packages: Blob<PackageValue>[];
  readonly channels: Blob<ChannelValue>[];
  readonly bundles: Blob<BundleValue>[];
  readonly deprecations: Blob<DeprecationsValue>[];
}

/** Adds a blob to the list of its schema; returns what operator-registry says where it refuses it. */
function loadBlob(meta: CatalogMeta, catalog: Lists, check: CatalogCheck): string | undefined {
  if (meta.schema === '') return reportNoSchema(meta, check);
  const known = BLOB_TYPES.get(meta.schema);
  if (known === undefined) return undefined;
  const { value, error, errorPath, unknownKeys } = decode(meta.blob, known.type, 'encoding/json');
  if (error !== undefined) {
    const message = `parse ${known.word}: ${error}`;
    check.error({ code: 'OLM304', message, at: meta, path: errorPath });
    return message;
  }
  switch (meta.schema) {
    case 'olm.package': catalog.packages.push({ meta, value: value as PackageValue, unknownKeys }); return undefined;
    case 'olm.channel': catalog.channels.push({ meta, value: value as ChannelValue, unknownKeys }); return undefined;
    case 'olm.deprecations': catalog.deprecations.push({ meta, value: value as DeprecationsValue, unknownKeys }); return undefined;
    default: catalog.bundles.push({ meta, value: value as BundleValue, unknownKeys }); return bundleObjectProblem(meta, value as BundleValue, check);
  }
}

function reportNoSchema(meta: CatalogMeta, check: CatalogCheck): string {
  const isEmpty = Object.keys(meta.blob).length === 0;
  check.error({
    code: 'OLM301',
    message: isEmpty ? 'A document without any value is taken for a blob, and it has no schema.' : 'The blob has no schema.',
    remedy: isEmpty ? 'Remove the separator, or the comment that stands alone before it.' : 'Say schema: olm.package, olm.channel, olm.bundle or olm.deprecations.',
    at: meta,
  });
  const shown = isEmpty && !meta.source.includes('{') ? '' : `${unescaped(objectJson(meta.blob))}\n`;
  return `object '${shown}' is missing root schema field`;
}

function unescaped(json: string): string {
  return json.replace(/\\u00(3c|3e|26)/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function bundleObjectProblem(meta: CatalogMeta, value: BundleValue, check: CatalogCheck): string | undefined {
  const { name = '', package: ofPackage = '', properties } = value;
  for (const [index, property] of (properties ?? []).entries()) {
    const problem = property.type === 'olm.bundle.object' ? objectProblem(property, index) : undefined;
    if (problem === undefined) continue;
    const message = `read bundle objects: package ${quote(ofPackage)}, bundle ${quote(name)}: ${problem}`;
    check.error({ code: 'OLM305', message, remedy: 'Its data is the base64 form of an object.', at: meta, path: ['properties', index, 'value'] });
    return message;
  }
  return undefined;
}

function objectProblem(property: PropertyValue, index: number): string | undefined {
  const prefix = `parse property at index ${index} as bundle object: `;
  if (!Object.hasOwn(property, 'value')) return `${prefix}unexpected end of JSON input`;
  const { value, error } = decode(property.value as Json, BUNDLE_OBJECT, 'encoding/json');
  if (error !== undefined) return prefix + error;
  const data = Buffer.from(textAt(value, 'data') ?? '', 'base64').toString('utf8');
  if (data.trimStart().startsWith('{')) return undefined;
  try {
    readYaml(data);
    return undefined;
  } catch (problem) {
    if (!(problem instanceof YamlError)) throw problem;
    return `convert bundle object property at index ${index} to JSON: yaml: ${problem.reason}`;
  }
}
