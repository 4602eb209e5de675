import { bundleObjects } from './bundle-objects';
import { csvBaseName, suggestedNamespace } from './naming';
import { placeholderNotes } from './placeholders';
import { FileTree } from '../../files/file-tree';
import { Finding, Severity } from '../../findings/finding';
import { JsonObject, listAt, textAt } from '../../kube/json';
import { BUNDLE_ANNOTATION } from '../../olm/format/bundle-annotation';
import { CSV_ANNOTATION } from '../../olm/format/csv-annotation';
import { OlmModel } from '../../olm/model';
import { declarationOf } from '../../olm/package-manifests/package-file';
import { readPackageManifests } from '../../olm/package-manifests/read';
import { bundlesOf } from '../../olm/package-manifests/to-bundles';
import { readBundle } from '../../olm/read';
import { almExamples } from '../alm-examples';
import type { OperatorSource } from '../operator-source';
import { SourceError, SourceProblem } from '../source-error';

/**
 * The operator in an OLM bundle: what OLM installs of it.
 *
 * @param folder the folder as it was typed
 * @throws SourceError when it cannot be read, or has no ClusterServiceVersion
 */
export function bundleSource(tree: FileTree, folder: string, said?: string): OperatorSource {
  const { model, findings } = readBundle(tree);
  const problems = problemsOf(findings);
  const missing = model.csv === undefined && problems.length === 0 ? [{ message: `the bundle in ${folder} has no ClusterServiceVersion in manifests/` }] : [];
  if (problems.length + missing.length > 0) throw new SourceError([...problems, ...missing]);
  return sourceOf(model, said, []);
}

/**
 * The operator in a directory of package manifests, the format from before bundles: the version at the head of the default channel.
 *
 * @throws SourceError when it cannot be read, or has no version
 */
export function packageManifestsSource(tree: FileTree, folder: string, said?: string): OperatorSource {
  const { model, findings } = readPackageManifests(tree);
  const versions = bundlesOf(model);
  if (versions.length === 0) {
    const problems = problemsOf(findings);
    throw new SourceError(problems.length > 0 ? problems : [{ message: `no version in ${folder} has a ClusterServiceVersion` }]);
  }
  const { channels, defaultChannel } = declarationOf(model.packageFile?.manifest);
  const head = (channels.find(({ name }) => name === defaultChannel) ?? channels[0])?.currentCSV;
  const chosen = versions.find(({ model: { csv } }) => textAt(csv.manifest, 'metadata', 'name') === head) ?? versions.at(-1)!;
  const others = versions.filter(version => version !== chosen).map(version => version.folder);
  const note = `The operator is that of ${chosen.folder}; the other versions are left out: ${others.join(', ')}.`;
  return sourceOf(chosen.model, said, others.length === 0 ? [] : [note]);
}

function problemsOf(findings: readonly Finding[]): SourceProblem[] {
  return findings.filter(({ severity }) => severity === Severity.ERROR)
    .map(({ message, file, line }) => ({ message, ...file !== undefined && { file }, ...line !== undefined && { line } }));
}

function sourceOf(model: OlmModel, said: string | undefined, notes: readonly string[]): OperatorSource {
  const csv = model.csv!.manifest;
  const inAnnotations = textAt(model.annotations?.content, 'annotations', BUNDLE_ANNOTATION.package);
  const name = said ?? (inAnnotations || csvBaseName(csv) || 'operator');
  const namespace = suggestedNamespace(csv);
  const objects = bundleObjects(model, name, namespace);
  const samples = almExamples(csv);
  const sampleNotes = samples === undefined ? [`The examples are left out: the annotation ${CSV_ANNOTATION.ALM_EXAMPLES} is no JSON list.`] : [];
  return {
    name,
    objects,
    ...namespace !== undefined && { namespace },
    csv,
    samples: samples ?? [],
    notes: [...notes, ...sampleNotes, ...installNotes(csv), ...placeholderNotes(objects)],
  };
}

/** What OLM does that no object says. */
function installNotes(csv: JsonObject): string[] {
  const notes: string[] = [];
  if (listAt(csv, 'spec', 'webhookdefinitions').length > 0) {
    notes.push('OLM makes the certificates of the webhooks and mounts them into their Deployments; no object here does.');
  }
  if (JSON.stringify(listAt(csv, 'spec', 'install', 'spec', 'deployments')).includes("metadata.annotations['olm.targetNamespaces']")) {
    notes.push('The operator reads the namespaces that it watches from the annotation olm.targetNamespaces, which only OLM writes.');
  }
  if (listAt(csv, 'spec', 'apiservicedefinitions', 'owned').length > 0) {
    notes.push('The APIServices that the operator serves are left out: OLM makes them, with their certificates.');
  }
  return notes;
}
