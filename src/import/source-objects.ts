import { corrected } from './corrections';
import { OperatorSource, SourceObject } from './operator-source';
import { withOwnNamespace } from './own-namespace';
import { Json, JsonObject, isJsonObject, objectAt, textAt } from '../kube/json';
import { describeObject, identityOf } from '../kube/object-ref';
import { scopeOf } from '../kube/scope';

/** What the objects of a source are to a program. */
export interface SourceObjects {
  /** The objects, without what the API server ignores, and without the namespace of the operator where they are in it. */
  readonly objects: readonly JsonObject[];
  /** The definitions of custom resources that a construct of ours can hold. */
  readonly definitions: readonly JsonObject[];
  /** The operator's namespace, where that is one of the objects. */
  readonly ownNamespace?: JsonObject;
  /** Objects that have no namespace although others name theirs, of kinds that nobody knows: they belong to the cluster. */
  readonly ofCluster: ReadonlySet<JsonObject>;
  /** What was left out. */
  readonly notes: readonly string[];
}

/**
 * Sorts the objects of a source by what becomes of them in a program.
 *
 * @param operator the namespace that it runs in, its version, and its image where that is known
 */
export function sourceObjects(
  source: OperatorSource, operator: { readonly namespace: string; readonly version: string; readonly image?: string },
): SourceObjects {
  const { namespace } = operator;
  const { objects: found, notes: leftOut } = distinct(source.objects, namespace);
  const kept = found.map(object => withOwnNamespace(object, namespace));
  const completed = found.filter((object, index) => kept[index] !== object);
  const definitions = kept.filter(isDefinition);
  const { objects: cleaned, notes: corrections } = corrected(kept.filter(object => !isDefinition(object)).map(clean), { definitions, ...operator });
  const notes = [...leftOut, ...corrections];
  const ownNamespace = cleaned.find(object => isNamespace(object, namespace) && saysOnlyMetadata(object));
  const rest = cleaned.filter(object => object !== ownNamespace);
  const namesNamespaces = source.namespace !== undefined && rest.some(object => textAt(object, 'metadata', 'namespace') !== undefined);
  const ofCluster = new Set<JsonObject>();
  const objects = rest.map(object => {
    const inNamespace = withoutNamespace(object, namespace);
    if (namesNamespaces && textAt(object, 'metadata', 'namespace') === undefined && isOfUnknownScope(object, definitions)) ofCluster.add(inNamespace);
    return inNamespace;
  });
  const isDefaulted = (object: JsonObject) => textAt(object, 'metadata', 'namespace') === undefined && !isOfKnownCluster(object, definitions);
  const namespaceNotes = source.namespace === undefined
    ? (completed.length > 0 || rest.some(isDefaulted) ? [`Nothing says which namespace the operator runs in: its objects are in '${namespace}' now, which the package makes.`] : [])
    : completed.map(object => `${describeObject(object)} refers to others without their namespace: it is '${namespace}' now, that of the operator.`);
  return {
    objects,
    definitions,
    ...(ownNamespace !== undefined && { ownNamespace }),
    ofCluster,
    notes: [...notes, ...namespaceNotes],
  };
}

/** The objects that have a name, each once: what is applied last wins on a cluster. */
function distinct(objects: readonly SourceObject[], namespace: string): { objects: JsonObject[]; notes: string[] } {
  const identity = ({ manifest }: SourceObject) => identityOf(withoutNamespace(manifest, namespace));
  const last = new Map(objects.map(object => [identity(object), object]));
  const reasonAgainst = (object: SourceObject): string | undefined => {
    if (textAt(object.manifest, 'metadata', 'name') === undefined) return 'it has no name';
    return last.get(identity(object)) === object ? undefined : 'it is there once more, and the later one wins';
  };
  return {
    objects: objects.filter(object => reasonAgainst(object) === undefined).map(({ manifest }) => manifest),
    notes: objects.filter(object => reasonAgainst(object) !== undefined).map(object =>
      `${describeObject(object.manifest)}${object.file === undefined ? '' : ` in ${object.file}`} is left out: ${reasonAgainst(object)}.`),
  };
}

/** Without fields that say nothing, which constructs of cdk8s leave out, and what only the API server writes. */
function clean(manifest: JsonObject): JsonObject {
  const { status: _status, ...rest } = manifest;
  return withoutNulls(rest) as JsonObject;
}

function withoutNulls(value: Json): Json {
  if (Array.isArray(value)) return value.filter(item => item !== null).map(withoutNulls);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null).map(([key, item]) => [key, withoutNulls(item)]));
}

function isDefinition({ apiVersion, kind, spec }: JsonObject): boolean {
  return apiVersion === 'apiextensions.k8s.io/v1' && kind === 'CustomResourceDefinition' && isJsonObject(spec) && Array.isArray(spec.versions) && spec.versions.length > 0;
}

function isNamespace({ apiVersion, kind, metadata }: JsonObject, name: string): boolean {
  return apiVersion === 'v1' && kind === 'Namespace' && textAt(metadata, 'name') === name;
}

function saysOnlyMetadata({ apiVersion: _apiVersion, kind: _kind, metadata, ...rest }: JsonObject): boolean {
  const { name: _name, labels: _labels, annotations: _annotations, ...further } = isJsonObject(metadata) ? metadata : {};
  return Object.keys(further).length === 0 && Object.values(rest).every(value => isJsonObject(value) && Object.keys(value).length === 0);
}

function withoutNamespace(object: JsonObject, namespace: string): JsonObject {
  if (textAt(object, 'metadata', 'namespace') !== namespace) return { ...object };
  const { namespace: _namespace, ...metadata } = objectAt(object, 'metadata')!;
  return { ...object, metadata };
}

function scopeIn(object: JsonObject, definitions: readonly JsonObject[]): string | undefined {
  const apiVersion = textAt(object, 'apiVersion') ?? '';
  const own = definitions.find(definition => textAt(definition, 'spec', 'names', 'kind') === object.kind && apiVersion.startsWith(`${textAt(definition, 'spec', 'group')}/`));
  return own === undefined ? scopeOf(apiVersion, textAt(object, 'kind') ?? '') : textAt(own, 'spec', 'scope');
}

function isOfUnknownScope(object: JsonObject, definitions: readonly JsonObject[]): boolean {
  return scopeIn(object, definitions) === undefined;
}

function isOfKnownCluster(object: JsonObject, definitions: readonly JsonObject[]): boolean {
  return scopeIn(object, definitions) === 'Cluster';
}
