import { ManifestFile } from './model';
import { FileContent } from '../files/file-tree';
import { Finding, Severity } from '../findings/finding';
import { isJsonObject, Json } from '../kube/json';
import { readYamlDocuments, YamlError } from '../kube/yaml/read';

/** The documents of a file and its text. */
export interface ReadDocuments {
  readonly documents: Json[];
  readonly text: string;
}

/** Reads the documents of a file; undefined, and a finding, where it cannot be read. */
export function readDocuments(path: string, content: FileContent, findings: Finding[]): ReadDocuments | undefined {
  if (typeof content !== 'string') {
    findings.push({ code: 'OLM001', severity: Severity.ERROR, message: 'The file cannot be read as YAML: it is not UTF-8.', file: path });
    return undefined;
  }
  const onDuplicateKey = (key: string, line: number, column: number): void => {
    const message = `The key '${key}' stands twice in one map; the last one counts.`;
    findings.push({ code: 'OLM004', severity: Severity.WARNING, message, remedy: 'Remove one of them.', file: path, line, column });
  };
  try {
    return { documents: readYamlDocuments(content, { onDuplicateKey }), text: content };
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    const message = `The file cannot be read as YAML: ${error.reason}.`;
    findings.push({ code: 'OLM001', severity: Severity.ERROR, message, file: path, line: error.line, column: error.column });
    return undefined;
  }
}

/**
 * Reads a file that holds one object.
 *
 * @param path of the file, for findings
 * @param file name of the file in its folder
 * @returns undefined, and a finding, where there is none
 */
export function readManifest(path: string, file: string, content: FileContent, findings: Finding[]): ManifestFile | undefined {
  const read = readDocuments(path, content, findings);
  if (read === undefined) return undefined;
  const { documents: [manifest, ...furtherDocuments], text } = read;
  if (!isJsonObject(manifest)) {
    const folder = path.slice(0, -file.length);
    findings.push({
      code: 'OLM002',
      severity: Severity.ERROR,
      message: `A file of ${folder} does not hold a Kubernetes object.`,
      remedy: `Remove it: every file of ${folder} is one object.`,
      file: path,
    });
    return undefined;
  }
  return { file, manifest, ...(furtherDocuments.length > 0 && { furtherDocuments }), text };
}
