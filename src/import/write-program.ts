import { appModules } from './app-modules';
import { Code, CodeMap, Expression } from './code/code';
import { kebabCase, operatorClassName } from './code/identifiers';
import { printCode } from './code/print-code';
import { csvBundleOptions, withXDescriptors } from './csv-bundle-options';
import { csvMetadata } from './csv-metadata';
import { customResourceStatement, definitionIds } from './custom-resource-statement';
import { declaredImages, isReference } from './images';
import { GROUPS, ObjectGroup, objectGroup } from './object-groups';
import { objectIds } from './object-ids';
import { PlannedObject } from './object-statement';
import { operatorModules } from './operator-module';
import { OperatorSource } from './operator-source';
import { ProgramFiles } from './program-files';
import { restrictionsOn } from './restrictions';
import { sourceObjects } from './source-objects';
import { sourceSamples } from './source-samples';
import { FileTree } from '../files/file-tree';
import { Finding } from '../findings/finding';
import { Json, JsonObject, objectAt, textAt } from '../kube/json';
import { emitYaml, emitYamlDocuments } from '../kube/yaml/emit';
import { CSV_ANNOTATION } from '../olm/format/csv-annotation';
import { OperatorNamespace } from '../operator/operator-namespace';

/** A program in TypeScript that defines an operator. */
export interface Program {
  /** Its files: `src/`, `crds/` and what else it reads. */
  readonly files: FileTree;
  /** Name of the operator. */
  readonly name: string;
  /** The objects that it makes, as `Kind name`. */
  readonly objects: readonly string[];
  /** What of the source is not in it, or otherwise than in the source, and why. */
  readonly notes: readonly string[];
}

const DEFAULT_VERSION = '0.1.0';
const DEFAULT_CHANNEL = 'alpha';
const MOST_LINES_OF_APIS = 150;

/**
 * Writes the program of an operator that is kept as manifests: the objects that it makes are those of the source, but for what its notes say.
 *
 * @param name of the operator; that of the source unless said otherwise. Names of objects stay as they are
 * @throws when the name is no DNS label
 */
export function programOf(source: OperatorSource, { name = source.name }: { readonly name?: string } = {}): Program {
  const namespace = source.namespace ?? name;
  const told = csvMetadata(source.csv);
  const version = told.version ?? DEFAULT_VERSION;
  const sorted = sourceObjects(source, { namespace, version, ...imageHint(source.csv) });
  const { objects, definitions, ownNamespace, ofCluster } = sorted;
  const samples = sourceSamples(source, definitions);
  const isCreated = ownNamespace !== undefined || source.namespace === undefined;
  const trialNamespace = isCreated ? OperatorNamespace.created(namespace) : OperatorNamespace.existing(namespace);
  const { notInBundle, remaining } = restrictionsOn({ name, version, namespace: trialNamespace }, objects, definitions);

  const files = new ProgramFiles();
  if (told.icon !== undefined) files.add(...told.icon);
  const ids = objectIds(objects, name, definitionIds(definitions));
  const modules = modulesOf({
    name,
    namespace,
    csv: source.csv,
    props: { name, version, ...described(told.props, files), ...namespaceProp(namespace, name, isCreated, ownNamespace) },
    definitions,
    samplesOf: samples.of,
    planned: objects.map((object): PlannedObject => {
      const reason = notInBundle.get(object);
      return { object, id: ids.get(object)!, isOfCluster: ofCluster.has(object), ...(reason !== undefined && { notInBundle: reason }) };
    }),
  }, files);
  return {
    files: new FileTree([...modules.map(([path, text]) => [`src/${path}`, text] as const), ...files.entries()]),
    name,
    objects: [...(isCreated ? [`Namespace ${namespace}`] : []), ...[...definitions, ...objects].map(kindAndName)],
    notes: [
      ...source.notes,
      ...sorted.notes,
      ...told.notes,
      ...samples.notes,
      ...(told.version === undefined ? [`Nothing says the version of the operator: it is ${DEFAULT_VERSION} now.`] : []),
      ...[...notInBundle].map(([object, reason]) => `${kindAndName(object)} is not in the bundle: ${reason}`),
      ...new Set(remaining.map(findingNote)),
    ],
  };
}

/** What the modules of a program are made of. */
interface ProgramPlan {
  readonly name: string;
  readonly namespace: string;
  readonly csv: JsonObject | undefined;
  /** Of the operator. */
  readonly props: CodeMap;
  readonly definitions: readonly JsonObject[];
  readonly samplesOf: (definition: JsonObject) => readonly JsonObject[];
  readonly planned: readonly PlannedObject[];
}

/** Path and text of each module; what is too long for them is added to the files. */
function modulesOf({ name, namespace, csv, props, definitions, samplesOf, planned }: ProgramPlan, files: ProgramFiles): [string, string][] {
  const images = declaredImages(planned.map(({ object }) => object), csv);
  const ids = definitionIds(definitions);
  const names = { className: operatorClassName(name), moduleName: kebabCase(name) };
  return [
    ...operatorModules({
      ...names,
      summary: summaryOf(csv, name),
      props,
      images,
      customResources: definitions.map((definition, index) => customResourceStatement(definition, ids[index]!, samplesOf(definition), csv, files)),
      groups: grouped(planned, name),
      surroundings: {
        namespace,
        images,
        addObject: (object, id) => files.add(`manifests/${id}.yaml`, emitYaml(object)),
        fileOf: (text, path) => files.addLongText(text, path.at(-1)!),
      },
    }),
    ...appModules({
      ...names,
      operatorName: name,
      channels: [DEFAULT_CHANNEL],
      clusterServiceVersion: withoutLongApis(csvBundleOptions(csv, images.map(({ reference }) => reference)), files),
    }),
  ];
}

function kindAndName(object: JsonObject): string {
  return `${String(object.kind)} ${textAt(object, 'metadata', 'name')}`;
}

function grouped(planned: readonly PlannedObject[], name: string): (readonly [ObjectGroup, readonly PlannedObject[]])[] {
  return GROUPS.map(group => [group, planned.filter(({ object }) => objectGroup(object, name) === group)] as const)
    .filter(([, held]) => held.length > 0);
}

/** What the rules refuse, without the places that it had when it was tried. */
function findingNote({ code, object, path, message, remedy = '' }: Finding): string {
  const place = [object, path].filter(part => part !== undefined).join(' ');
  return `${code}, which only you can put right: ${place === '' ? '' : `${place}: `}${message} ${remedy}`.trimEnd();
}

/** The image that a ClusterServiceVersion names as that of the operator. */
function imageHint(csv: JsonObject | undefined): { readonly image?: string } {
  const image = textAt(csv, 'metadata', 'annotations', CSV_ANNOTATION.CONTAINER_IMAGE) ?? '';
  return isReference(image) ? { image } : {};
}

/** The first sentence of what is said about the operator. */
function summaryOf(csv: JsonObject | undefined, name: string): string {
  const text = textAt(csv, 'metadata', 'annotations', 'description') ?? textAt(csv, 'spec', 'description') ?? '';
  const sentence = text.trim().split('\n')[0]!.replace(/^#+\s*/, '').replaceAll('*/', '* /');
  return sentence === '' || sentence.length > 110 ? `The operator ${name}.` : sentence.replace(/[^.!?]$/, '$&.');
}

/** A long description stands in a file of its own. */
function described(props: CodeMap, files: ProgramFiles): CodeMap {
  const { description } = props;
  if (typeof description !== 'string' || printCode(description).split('\n').length <= 10) return props;
  const path = files.add('description.md', `${description}\n`);
  return { ...props, description: new Expression(`readFileSync(join(__dirname, '../${path}'), 'utf8').trimEnd()`) };
}

/** Many descriptions of fields stand in a file of their own, a document an API. */
function withoutLongApis(options: CodeMap, files: ProgramFiles): CodeMap {
  const { ownedApis } = options;
  if (!Array.isArray(ownedApis)) return options;
  if (printCode(ownedApis).split('\n').length <= MOST_LINES_OF_APIS) return { ...options, ownedApis: withXDescriptors(ownedApis) };
  return { ...options, ownedApis: new Expression(`Yaml.load(join(__dirname, '../${files.add('owned-apis.yaml', emitYamlDocuments(ownedApis as Json[]))}'))`) };
}

function namespaceProp(namespace: string, name: string, isCreated: boolean, object: JsonObject | undefined): CodeMap {
  if (!isCreated) return { namespace: new Expression('OperatorNamespace.existing(NAMESPACE)') };
  const { labels, annotations } = objectAt(object, 'metadata') ?? {};
  const options = { ...(labels !== undefined && { labels }), ...(annotations !== undefined && { annotations }) } as { [key: string]: Code };
  if (Object.keys(options).length === 0 && namespace === name) return {};
  const further = Object.keys(options).length === 0 ? '' : `, ${printCode(options, '      ', 60)}`;
  return { namespace: new Expression(`OperatorNamespace.created(NAMESPACE${further})`) };
}
