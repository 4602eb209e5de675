import { FileContent, isSameContent, textOf } from '../../files/file-tree';
import { counted } from '../../findings/counted';
import { Json, isJsonObject } from '../../kube/json';
import { YamlError, readYamlDocuments } from '../../kube/yaml/read';
import { RenderedPackage } from '../../pko/instantiate/instantiate';
import { PkoModel, TEMPLATE_SUFFIX } from '../../pko/model';
import { renderedPath } from '../../pko/read/documents';
import { PlacedChange, placed } from '../comparison';
import { fileChanges } from '../file-changes';
import { canonicalText } from '../values/differences';
import { normalizedObject } from '../values/normalize';
import { compareText } from '../values/order';

/** What two packages render to in one context. */
export interface ComparedFiles {
  readonly before: RenderedPackage;
  readonly after: RenderedPackage;
}

/**
 * Files that differ, though no object shows it: templates that render alike, told in one line; objects that no context applies; and what is
 * neither. Where nothing can be rendered, every file that differs is told as a text.
 */
export function quietFileChanges(before: PkoModel, after: PkoModel, compared: readonly ComparedFiles[]): PlacedChange[] {
  const paths = [...new Set([...before.files.keys(), ...after.files.keys()])].sort(compareText);
  const differing = paths.filter(path => !isEqual(before.files.get(path), after.files.get(path)));
  const visible = differing.filter(path => !compared.some(pair => isVisible(pair, path)));
  const templates = visible.filter(path => path.endsWith(TEMPLATE_SUFFIX));
  const isTold = compared.length > 0;
  const others = visible.filter(path => !(isTold && templates.includes(path)));
  return [
    ...isTold && templates.length > 0 ? [placed('files', {
      severity: 'compatible',
      subject: 'Templates',
      rule: 'templates-render-alike',
      after: templates,
      message: `${counted(templates.length, 'template')} differ${templates.length === 1 ? 's' : ''} as text and render${templates.length === 1 ? 's' : ''} alike in ${counted(compared.length, 'context')}`,
    })] : [],
    ...fileChanges(pick(before.files, others), pick(after.files, others)),
  ];
}

/** Comments and the order of keys make no difference to an object. */
function isEqual(old: FileContent | undefined, now: FileContent | undefined): boolean {
  if (old === undefined || now === undefined) return false;
  if (isSameContent(old, now)) return true;
  const [left, right] = [meaningOf(old), meaningOf(now)];
  return left !== undefined && left === right;
}

/** What a file renders to where the path of a template has lost its suffix. */
function isVisible({ before, after }: ComparedFiles, path: string): boolean {
  const rendered = renderedPath(path);
  return objectsAt(before, rendered) !== objectsAt(after, rendered);
}

function objectsAt({ objects }: RenderedPackage, path: string): string {
  return objects.filter(object => object.path === path).map(({ object }) => canonicalText(normalizedObject(object))).sort(compareText).join('\n');
}

function meaningOf(content: FileContent): string | undefined {
  const text = textOf(content);
  if (text.includes('{{')) return undefined;
  try {
    const documents: Json[] = readYamlDocuments(text).filter(document => document !== null);
    return documents.every(isJsonObject) && documents.length > 0 ? documents.map(document => canonicalText(normalizedObject(document))).join('\n') : undefined;
  } catch (error) {
    if (error instanceof YamlError) return undefined;
    throw error;
  }
}

function pick(files: ReadonlyMap<string, FileContent>, paths: readonly string[]): Map<string, FileContent> {
  return new Map(paths.flatMap(path => files.has(path) ? [[path, files.get(path)!] as const] : []));
}
