import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { manifestDocuments } from './manifest-documents';
import { namespaceOf } from './naming';
import { operatorOfParts } from './operator-of-parts';
import { sortParts } from './source-parts';
import { JsonObject, listAt, textAt } from '../../kube/json';
import { YamlError, readYaml } from '../../kube/yaml/read';
import { buildKustomization } from '../kustomize/build-kustomization';
import { isKustomizationFile } from '../kustomize/kustomize-files';
import type { OperatorSource, SourceObject } from '../operator-source';
import { SourceError } from '../source-error';

const ENTRY = 'config/default';
/** Folders of a project that are not of the operator itself, and what they are. */
const ASIDE: { readonly [folder: string]: string } = { scorecard: 'the configuration of tests by operator-sdk' };
/** Folders that are switched on by a line in config/default. */
const OPTIONAL = ['webhook', 'certmanager', 'prometheus', 'network-policy'];

/** The root of a project of kubebuilder or operator-sdk that a folder is, or is `config` of, or `config/default` of; undefined where it is none. */
export function projectRoot(folder: string): string | undefined {
  const candidates = [folder, ...basename(folder) === 'config' ? [dirname(folder)] : [], ...below(dirname(dirname(folder)), folder) === ENTRY ? [dirname(dirname(folder))] : []];
  return candidates.find(root => kustomizationIn(join(root, ENTRY)) && (root === folder || root === dirname(folder) || existsSync(join(root, 'PROJECT'))));
}

function kustomizationIn(folder: string): boolean {
  return entriesOf(folder).some(isKustomizationFile);
}

function entriesOf(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/**
 * The operator of a project of kubebuilder or operator-sdk: the objects of config/default, the examples of config/samples, and the
 * ClusterServiceVersion of config/manifests/bases.
 *
 * @param root the folder with the file PROJECT, as an absolute path
 * @param typed that folder as it was typed
 * @throws SourceError with all that is wrong with config/default, or not supported
 */
export function projectSource(root: string, typed: string, said?: string): OperatorSource {
  const project = readProject(root);
  const build = buildKustomization(join(root, ENTRY), root, join(typed, ENTRY));
  const { objects, samples, csvs, notes } = sortParts(build.objects);
  const bases = objectsIn(root, 'config/manifests/bases', /clusterserviceversion\.ya?ml$/);
  const further = readSamples(root, join(typed, 'config/samples'));
  return operatorOfParts({ objects, samples: [...samples, ...further.objects], csvs: [...bases, ...csvs], notes }, {
    said: said ?? textAt(project, 'projectName'),
    folder: root,
    namespace: build.namespace ?? namespaceOf(objects),
    notes: [...further.notes, ...webhookNotes(project, objects), ...folderNotes(root, build.objects)],
  });
}

function readProject(root: string): JsonObject {
  const file = join(root, 'PROJECT');
  if (!existsSync(file)) return {};
  try {
    const project = readYaml(readFileSync(file, 'utf8'));
    return typeof project === 'object' && project !== null && !Array.isArray(project) ? project : {};
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    throw new SourceError([{ message: `this is no YAML: ${error.reason}`, file: 'PROJECT', line: error.line }]);
  }
}

/** A path below a folder, with slashes. */
function below(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

/** The objects in the files of a folder; undefined files and what is no object are passed over. */
function objectsIn(root: string, folder: string, names: RegExp): SourceObject[] {
  return entriesOf(join(root, folder)).filter(name => names.test(name)).flatMap(name => {
    const file = `${folder}/${name}`;
    return manifestDocuments(readFileSync(join(root, file), 'utf8')).objects.map(manifest => ({ manifest, file }));
  });
}

interface ReadSamples { readonly objects: readonly SourceObject[]; readonly notes: readonly string[] }

/** Examples are no reason to give up. */
function readSamples(root: string, typed: string): ReadSamples {
  const folder = join(root, 'config/samples');
  if (!kustomizationIn(folder)) return { objects: objectsIn(root, 'config/samples', /\.ya?ml$/), notes: [] };
  try {
    return { objects: buildKustomization(folder, root, typed).objects, notes: [] };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { objects: [], notes: [`The examples of config/samples are left out: ${error.message}`] };
  }
}

/** Webhooks are scaffolded long before they are switched on. */
function webhookNotes(project: JsonObject, objects: readonly SourceObject[]): string[] {
  const isOn = objects.some(({ manifest }) => /WebhookConfiguration$/.test(String(manifest.kind)));
  const has = listAt(project, 'resources').some(resource => ['defaulting', 'validation'].some(kind => resourceHas(resource, kind)));
  return has && !isOn ? [`PROJECT has webhooks, but ${ENTRY} has none: they are commented out there.`] : [];
}

function resourceHas(resource: unknown, kind: string): boolean {
  return (resource as { webhooks?: { [kind: string]: unknown } } | null)?.webhooks?.[kind] === true;
}

function folderNotes(root: string, built: readonly SourceObject[]): string[] {
  const config = join(root, 'config');
  const isUsed = (folder: string): boolean => built.some(({ file }) => file?.startsWith(`config/${folder}/`) ?? false);
  return [
    ...OPTIONAL.filter(folder => kustomizationIn(join(config, folder)) && !isUsed(folder))
      .map(folder => `config/${folder} is left out: ${ENTRY} does not use it.`),
    ...Object.keys(ASIDE).filter(folder => existsSync(join(config, folder))).map(folder => `config/${folder} is left out: it is ${ASIDE[folder]}.`),
  ];
}
