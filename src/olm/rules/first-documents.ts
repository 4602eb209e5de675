import { contentBehind, firstDocument } from './first-document';
import { FileTree } from '../../files/file-tree';
import { Finding, Severity } from '../../findings/finding';
import { isJsonObject, textAt } from '../../kube/json';
import { ManifestFile, OlmModel } from '../model';
import { ReadBundle } from '../read';

const MANIFEST = /^manifests\/([^/]+)$/;

/**
 * A bundle as OLM v0 and the validators read it: of each file of manifests/ the first document, as apimachinery's YAMLReader cuts it off.
 *
 * What they do not see is left out of the model, with a finding; what they see although the rest of the file is no YAML is in it.
 */
export function byFirstDocuments({ model, findings }: ReadBundle, tree: FileTree): ReadBundle {
  const told = new Map<string, Finding>();
  const seen: ManifestFile[] = [];
  for (const file of model.csv === undefined ? model.objects : [model.csv, ...model.objects]) {
    const path = `manifests/${file.file}`;
    const finding = unseen(path, file, tree.text(path) ?? '');
    if (finding === undefined) seen.push(file);
    else told.set(path, finding);
  }
  for (const [path] of model.otherFiles) {
    const file = MANIFEST.exec(path)?.[1];
    const text = tree.text(path) ?? '';
    const manifest = file === undefined || text === '' ? undefined : firstDocument(text);
    if (file === undefined || manifest === undefined) continue;
    if (manifest === null) told.set(path, empty(path, 'The file holds nothing but comments.'));
    if (!isJsonObject(manifest)) continue;
    seen.push({ file, manifest });
    told.set(path, behind(path));
  }
  return { model: withManifests(model, seen), findings: [...findings.filter(({ file }) => !told.has(file ?? '')), ...told.values()] };
}

function unseen(path: string, { manifest }: ManifestFile, text: string): Finding | undefined {
  const hidden = contentBehind(text);
  if (hidden === 'a marker') {
    return { ...empty(path, 'OLM reads the first document of a file, which here ends before the marker ---.'), remedy: 'Remove the marker.', line: 1, column: 1 };
  }
  if (hidden === 'a directive') {
    return { code: 'OLM001', severity: Severity.ERROR, message: 'OLM does not read YAML with directives.', remedy: 'Remove the directive.', file: path, line: 1, column: 1 };
  }
  if ((textAt(manifest, 'apiVersion') ?? '').split('/').length <= 2) return undefined;
  const message = `The file does not hold a Kubernetes object: its apiVersion ${JSON.stringify(manifest.apiVersion)} is no group and version.`;
  return { code: 'OLM002', severity: Severity.ERROR, message, remedy: 'Correct it.', file: path };
}

function empty(path: string, message: string): Finding {
  return { code: 'OLM037', severity: Severity.ERROR, message, remedy: 'Remove the file: every file of manifests/ is one object.', file: path };
}

function behind(path: string): Finding {
  return {
    code: 'OLM006',
    severity: Severity.ERROR,
    message: 'What stands behind the first object of the file cannot be read; OLM v0 and the validators do not look at it.',
    remedy: 'Write one object in each file.',
    file: path,
  };
}

function withManifests(model: OlmModel, manifests: readonly ManifestFile[]): OlmModel {
  const { csv: _, ...rest } = model;
  const csv = manifests.find(({ manifest }) => manifest.kind === 'ClusterServiceVersion');
  return { ...rest, ...(csv !== undefined && { csv }), objects: manifests.filter(file => file !== csv) };
}
