import { FileTree, textOf } from '../files/file-tree';
import { Finding, Severity } from '../findings/finding';
import { Json, JsonObject, isJsonObject, textAt } from '../kube/json';
import { judgeObject } from '../kube/judge/judge-object';
import { OwnKinds } from '../kube/judge/own-kinds';
import { problemFinding } from '../kube/judge/problem-finding';
import type { PathStep } from '../kube/rules/object-problem';
import { locate, locateNearest } from '../kube/yaml/locate';
import { YamlError, readYamlDocuments } from '../kube/yaml/read';

/** An object and where it stands. */
interface PlacedObject {
  readonly object: JsonObject;
  readonly file: string;
  readonly document: number;
  /** Keys that lead to it in its document: those of an item of a list. */
  readonly way: readonly PathStep[];
}

/** What an API server has against the objects of plain manifests, each file read as kubectl reads it. */
export function checkManifestFiles(tree: FileTree): Finding[] {
  const findings: Finding[] = [];
  const placed = [...tree.entries()].flatMap(([file, content]) => objectsIn(file, textOf(content), findings));
  const own = new OwnKinds(placed.map(({ object }) => object));
  for (const { object, file, document, way } of placed) {
    for (const problem of judgeObject(object, own)) {
      findings.push({ ...problemFinding(object, problem), file, ...positionOf(tree.text(file)!, [...way, ...problem.path], document) });
    }
  }
  return findings;
}

function objectsIn(file: string, text: string, findings: Finding[]): PlacedObject[] {
  const onDuplicateKey = (key: string, line: number, column: number): void => {
    const message = `The key '${key}' stands twice in one map; the last one counts.`;
    findings.push({ code: 'KUB006', severity: Severity.WARNING, message, remedy: 'Remove one of them.', file, line, column });
  };
  try {
    return readYamlDocuments(text, { onDuplicateKey })
      .flatMap((value, document) => value === null ? [] : objectsOf(value, { file, document, way: [] }, text, findings));
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    const { reason, line, column } = error;
    findings.push({ code: 'KUB005', severity: Severity.ERROR, message: `The file cannot be read as YAML: ${reason}.`, file, line, column });
    return [];
  }
}

/** An object, or the items of a list of them, as kubectl takes it apart. */
function objectsOf(value: Json, place: Omit<PlacedObject, 'object'>, text: string, findings: Finding[]): PlacedObject[] {
  const kind = textAt(value, 'kind');
  if (!isJsonObject(value) || !kind || !textAt(value, 'apiVersion')) {
    findings.push({
      code: 'KUB007',
      severity: Severity.ERROR,
      message: 'This is no Kubernetes object: it lacks apiVersion or kind.',
      file: place.file,
      ...positionOf(text, place.way, place.document),
    });
    return [];
  }
  const { items } = value;
  if (!kind.endsWith('List') || !Array.isArray(items)) return [{ object: value, ...place }];
  return items.flatMap((item, index) => objectsOf(item, { ...place, way: [...place.way, 'items', index] }, text, findings));
}

/** Where a field stands; where it is missing, what should hold it. */
function positionOf(text: string, path: readonly PathStep[], document: number): { line: number; column: number } | undefined {
  const position = locateNearest(text, path, document) ?? locate(text, [], document);
  return position && { line: position.line, column: position.column };
}
