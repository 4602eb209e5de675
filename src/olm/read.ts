import { ManifestFile, MetadataFile, OlmModel } from './model';
import { readDocuments, readManifest } from './read-manifest';
import { FileContent, FileTree } from '../files/file-tree';
import { Finding } from '../findings/finding';
import { isJsonObject } from '../kube/json';

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

/** Reads a bundle, and keeps the text of each file: what is written again is what was read. A file that is no part of the format stays as it is. */
export function readBundle(tree: FileTree): ReadBundle {
  let read = readBundles.get(tree);
  if (read === undefined) {
    const reader = new BundleReader();
    for (const [path, content] of tree.entries()) reader.add(path, content);
    read = reader.result();
    readBundles.set(tree, read);
  }
  return { ...read, findings: [...read.findings] };
}

/** What was read of trees, which never change: whoever reads a bundle and then checks it parses its files once. */
const readBundles = new WeakMap<FileTree, ReadBundle>();

type MetadataKey = 'annotations' | 'dependencies' | 'properties';

class BundleReader {
  private readonly findings: Finding[] = [];
  private readonly manifests: ManifestFile[] = [];
  private readonly metadata: { [K in MetadataKey | 'scorecard']?: MetadataFile } = {};
  private readonly otherFiles: [string, FileContent][] = [];
  private dockerfile: string | undefined;

  public add(path: string, content: FileContent): void {
    if (path === 'Dockerfile' && typeof content === 'string') {
      this.dockerfile = content;
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
    const manifest = file === undefined ? undefined : readManifest(path, file, content, this.findings);
    if (manifest !== undefined) this.manifests.push(manifest);
    return manifest !== undefined;
  }

  /** operator-registry knows the files of metadata/ by what they say, not by their names. */
  private addMetadata(path: string, content: FileContent): boolean {
    if (path !== SCORECARD && !METADATA.test(path)) return false;
    const read = readDocuments(path, content, this.findings);
    if (read === undefined) return false;
    const [file, ...more] = read.documents;
    if (!isJsonObject(file) || more.length > 0) return false;
    const key = path === SCORECARD ? 'scorecard' : (['annotations', 'dependencies', 'properties'] as const).find(name => Object.hasOwn(file, name));
    if (key === undefined || this.metadata[key] !== undefined) return false;
    this.metadata[key] = { file: path, content: file, text: read.text };
    return true;
  }
}
