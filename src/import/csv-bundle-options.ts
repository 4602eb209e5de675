import { Code, CodeMap, Expression, replaceTexts } from './code/code';
import { enumeration } from './csv-metadata';
import { repositoryOf } from '../kube/image-reference';
import { JsonObject, given, isJsonObject, listAt, objectAt, textAt } from '../kube/json';
import { Category } from '../olm/category';
import { ARCHITECTURE_PREFIX, CSV_ANNOTATION as KEY, FEATURE_PREFIX, OPERATING_SYSTEM_PREFIX } from '../olm/format/csv-annotation';
import { InstallModeType } from '../olm/install-mode-type';
import { XDescriptor } from '../olm/x-descriptor';

/** Annotations that the operator's own metadata, its samples and its namespace are written to, or that tell of another tool. */
const FROM_ELSEWHERE: readonly string[] = [
  KEY.ALM_EXAMPLES, KEY.CAPABILITIES, KEY.SUGGESTED_NAMESPACE, KEY.SUGGESTED_NAMESPACE_TEMPLATE, KEY.MARKETPLACE_SUPPORT,
  'operators.operatorframework.io/builder', 'operators.operatorframework.io/project_layout',
];
const FEATURES: { readonly [name: string]: string } = {
  'disconnected': 'disconnected',
  'fips-compliant': 'fipsCompliant',
  'proxy-aware': 'proxyAware',
  'tls-profiles': 'tlsProfiles',
  'token-auth-aws': 'tokenAuthAws',
  'token-auth-azure': 'tokenAuthAzure',
  'token-auth-gcp': 'tokenAuthGcp',
  'cnf': 'cnf',
  'cni': 'cni',
  'csi': 'csi',
};

/** What a ClusterServiceVersion says beside what the operator says, as `ClusterServiceVersionOptions`; `images` are the references of its images. */
export function csvBundleOptions(csv: JsonObject | undefined, images: readonly string[]): CodeMap {
  const annotations = objectAt(csv, 'metadata', 'annotations') ?? {};
  const text = (key: string) => textAt(annotations, key);
  const spec = objectAt(csv, 'spec') ?? {};
  const description = textAt(spec, 'description')?.trim();
  const described = (name: string) => listAt(spec, 'customresourcedefinitions', name).filter(isJsonObject);
  return given<Code>({
    summary: text(KEY.DESCRIPTION) === description ? undefined : text(KEY.DESCRIPTION),
    categories: categories(text(KEY.CATEGORIES)),
    certified: flag(text(KEY.CERTIFIED)),
    support: text(KEY.SUPPORT),
    repository: text(KEY.REPOSITORY),
    createdAt: text(KEY.CREATED_AT),
    containerImage: isOneOf(images, text(KEY.CONTAINER_IMAGE)) ? undefined : text(KEY.CONTAINER_IMAGE),
    architectures: listOf(suffixes(csv, ARCHITECTURE_PREFIX)),
    operatingSystems: listOf(suffixes(csv, OPERATING_SYSTEM_PREFIX)),
    skipRange: text(KEY.SKIP_RANGE),
    replaces: textAt(spec, 'replaces'),
    skips: listOf(listAt(spec, 'skips')),
    substitutesFor: text(KEY.SUBSTITUTES_FOR),
    installModes: installModes(csv),
    initializationResource: json(text(KEY.INITIALIZATION_RESOURCE)),
    initializationLink: text(KEY.INITIALIZATION_LINK),
    clusterMonitoring: text(KEY.CLUSTER_MONITORING) === 'true' ? true : undefined,
    standalone: text(KEY.OPERATOR_TYPE) === 'non-standalone' ? false : undefined,
    internalObjects: json(text(KEY.INTERNAL_OBJECTS)),
    validSubscription: json(text(KEY.VALID_SUBSCRIPTION)),
    mustGatherImage: text(KEY.MUST_GATHER_IMAGE),
    consolePlugins: json(text(KEY.CONSOLE_PLUGINS)),
    uninstallMessage: text(KEY.UNINSTALL_MESSAGE),
    operandDeletion: text(KEY.DISABLE_OPERAND_DELETE) === 'true' ? false : undefined,
    marketplace: text(KEY.MARKETPLACE_WORKFLOW) === undefined ? undefined : true,
    features: features(annotations),
    ownedApis: listOf(described('owned').map(ownedApi).filter(api => Object.keys(api).length > 2)),
    requiredApis: listOf(described('required').filter(api => hasAll(api, 'name', 'version', 'kind')).map(api => ({ ...named(api, 'name', 'version', 'kind', 'displayName', 'description'), ...details(api) }))),
    nativeApis: listOf(listAt(spec, 'nativeAPIs').filter(isJsonObject).filter(api => hasAll(api, 'version', 'kind')).map(api => ({ group: textAt(api, 'group') ?? '', ...named(api, 'version', 'kind') }))),
    annotations: mapOf(Object.entries(annotations).filter(([key]) => !isKnown(key))),
  });
}

/** Whether the image is, in whatever version, one that the operator runs. */
function isOneOf(images: readonly string[], image = ''): boolean {
  return images.some(reference => repositoryOf(reference) === repositoryOf(image));
}

function isKnown(key: string): boolean {
  return Object.values<string>(KEY).includes(key) || FROM_ELSEWHERE.includes(key)
    || (key.startsWith(FEATURE_PREFIX) && Object.hasOwn(FEATURES, key.slice(FEATURE_PREFIX.length)));
}

function ownedApi(api: JsonObject): CodeMap {
  return { ...named(api, 'name', 'version'), ...details(api) };
}

function details(api: JsonObject): CodeMap {
  return given<Code>({
    resources: listOf(listAt(api, 'resources').filter(isJsonObject).filter(resource => hasAll(resource, 'kind', 'version')).map(resource => named(resource, 'kind', 'version', 'name'))),
    specDescriptors: listOf(descriptors(api, 'specDescriptors')),
    statusDescriptors: listOf(descriptors(api, 'statusDescriptors')),
    actionDescriptors: listOf(descriptors(api, 'actionDescriptors')),
  });
}

function descriptors(api: JsonObject, key: string): CodeMap[] {
  return listAt(api, key).filter(isJsonObject).filter(entry => hasAll(entry, 'path')).map(descriptor);
}

/** Whether an entry says what nothing can be said without. */
function hasAll(entry: JsonObject, ...keys: string[]): boolean {
  return keys.every(key => (textAt(entry, key) ?? '') !== '');
}

function descriptor(entry: JsonObject): CodeMap {
  const marks = listAt(entry, 'x-descriptors').filter(mark => typeof mark === 'string');
  return { ...named(entry, 'path', 'displayName', 'description'), ...given<Code>({ xDescriptors: listOf(marks) }) };
}

/** Descriptions of APIs with the names of `XDescriptor` in the place of what they stand for. */
export function withXDescriptors(apis: Code): Code {
  const constants = Object.fromEntries(Object.entries(XDescriptor).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  return replaceTexts(apis, (text, path) => (path.at(-2) === 'xDescriptors' ? enumeration('XDescriptor', constants, text) : undefined) ?? text);
}

function named(entry: JsonObject, ...keys: string[]): CodeMap {
  return given<Code>(Object.fromEntries(keys.map(key => [key, textAt(entry, key) || undefined])));
}

function categories(text: string | undefined): Code[] | undefined {
  const names = (text ?? '').split(',').map(name => name.trim()).filter(name => name !== '');
  return listOf(names.map(name => enumeration('Category', Category, name) ?? name));
}

/** Only all namespaces is what is written where nothing is said. */
function installModes(csv: JsonObject | undefined): Expression[] | undefined {
  const supported = listAt(csv, 'spec', 'installModes').filter(mode => isJsonObject(mode) && mode.supported === true).map(mode => textAt(mode, 'type'));
  if (supported.length === 0 || (supported.length === 1 && supported[0] === InstallModeType.ALL_NAMESPACES)) return undefined;
  return supported.flatMap(type => enumeration('InstallModeType', InstallModeType, type) ?? []);
}

function features(annotations: JsonObject): CodeMap | undefined {
  const said = Object.entries(FEATURES).map(([name, property]) => [property, flag(textAt(annotations, FEATURE_PREFIX + name))] as const);
  return mapOf(said.filter((entry): entry is readonly [string, boolean] => entry[1] !== undefined));
}

function suffixes(csv: JsonObject | undefined, prefix: string): string[] {
  return Object.keys(objectAt(csv, 'metadata', 'labels') ?? {}).filter(key => key.startsWith(prefix)).map(key => key.slice(prefix.length));
}

function flag(text: string | undefined): boolean | undefined {
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

function json(text: string | undefined): Code | undefined {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as Code;
  } catch {
    return undefined; // what is broken would break the console
  }
}

function listOf<T extends Code>(items: readonly T[]): T[] | undefined {
  return items.length === 0 ? undefined : [...items];
}

function mapOf(entries: readonly (readonly [string, Code])[]): CodeMap | undefined {
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
