import { ManifestFile, MetadataFile, OlmModel } from './model';
import { FileContent, FileTree, textOf } from '../files/file-tree';
import { Finding, Severity } from '../findings/finding';
import { isJsonObject, Json, JsonObject } from '../kube/json';
import { readYamlDocuments, YamlError } from '../kube/yaml/read';

/** A bundle as it stands in a directory. */
export interface ReadBundle {
  /** The bundle. */
  readonly model: OlmModel;
  /** What could not be read. */
  readonly findings: Finding[];
}

const METADATA = /^metadata\/[^/]+\.(ya?ml|json)$/;
/** The loaders read every file there, whatever its name. */
const MANIFEST = /^manifests\/([^/]+)$/;
const SCORECARD = 'tests/scorecard/config.yaml';

/** Reads a bundle: all that it says but comments. A file that is no part of the format is kept as it is. */
export function readBundle(tree: FileTree): ReadBundle {
  const reader = new BundleReader();
  for (const [path, content] of tree.entries()) reader.add(path, content);
  return reader.result();
}

type MetadataKey = 'annotations' | 'dependencies' | 'properties';

class BundleReader {
  private readonly findings: Finding[] = [];
  private readonly manifests: ManifestFile[] = [];
  private readonly metadata: { [K in MetadataKey | 'scorecard']?: MetadataFile } = {};
  private readonly otherFiles: [string, FileContent][] = [];
  private dockerfile: string | undefined;

  public add(path: string, content: FileContent): void {
    if (path === 'Dockerfile') {
      this.dockerfile = textOf(content);
    } else if (!this.addManifest(path, content) && !this.addMetadata(path, content)) {
      this.otherFiles.push([path, content]);
    }
  }

  public result(): ReadBundle {
    const csv = this.manifests.find(({ manifest }) => manifest.kind === 'ClusterServiceVersion');
    return {
      model: {
        ...(csv !== undefined && { csv }),
        objects: this.manifests.filter(file => file !== csv),
        ...this.metadata,
        ...(this.dockerfile !== undefined && { dockerfile: this.dockerfile }),
        otherFiles: this.otherFiles,
      },
      findings: this.findings,
    };
  }

  private addManifest(path: string, content: FileContent): boolean {
    const file = MANIFEST.exec(path)?.[1];
    const documents = file === undefined ? undefined : this.documents(path, content);
    if (file === undefined || documents === undefined) return false;
    const [manifest, ...furtherDocuments] = documents;
    if (!isJsonObject(manifest)) {
      this.findings.push({
        code: 'OLM002',
        severity: Severity.ERROR,
        message: 'A file of manifests/ does not hold a Kubernetes object.',
        remedy: 'Remove it: every file of manifests/ is one object.',
        file: path,
      });
      return false;
    }
    this.manifests.push({ file, manifest, ...(furtherDocuments.length > 0 && { furtherDocuments }) });
    return true;
  }

  /** operator-registry knows the files of metadata/ by what they say, not by their names. */
  private addMetadata(path: string, content: FileContent): boolean {
    if (path !== SCORECARD && !METADATA.test(path)) return false;
    const documents = this.documents(path, content);
    if (documents === undefined || documents.length !== 1 || !isJsonObject(documents[0])) return false;
    const [file] = documents as [JsonObject];
    const key = path === SCORECARD ? 'scorecard' : (['annotations', 'dependencies', 'properties'] as const).find(name => Object.hasOwn(file, name));
    if (key === undefined || this.metadata[key] !== undefined) return false;
    this.metadata[key] = { file: path, content: file };
    return true;
  }

  private documents(path: string, content: FileContent): Json[] | undefined {
    const duplicate = (key: string, line: number, column: number) => this.findings.push({
      code: 'OLM004',
      severity: Severity.WARNING,
      message: `The key '${key}' stands twice in one map; the last one counts.`,
      remedy: 'Remove one of them.',
      file: path,
      line,
      column,
    });
    try {
      return readYamlDocuments(textOf(content), { onDuplicateKey: duplicate });
    } catch (error) {
      if (!(error instanceof YamlError)) throw error;
      this.findings.push({
        code: 'OLM001',
        severity: Severity.ERROR,
        message: `The file cannot be read as YAML: ${error.reason}.`,
        file: path,
        line: error.line,
        column: error.column,
      });
      return undefined;
    }
  }
}
