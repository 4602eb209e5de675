import { join } from 'node:path';
import { writeFiles } from './folders';
import { KustomizeCase } from './kustomize-cases/kustomize-case';
import { differencesOf } from './object-differences';
import { runTool, withTemporaryFolder } from './run-tool';
import { FileTree, Json, SourceError, buildKustomization, isJsonObject, readYamlDocuments, textAt } from './subject';

/** How a case ends: both give the same objects, both refuse it, we alone refuse it as not supported, or there is a difference. */
export interface KustomizeVerdict { readonly outcome: 'same' | 'both refuse' | 'not supported' | 'different'; readonly text: string }

/** Builds a kustomization with kustomize and with the library, and compares the objects one by one, in their order. */
export function judgeKustomization(kustomize: string, { files, folder }: KustomizeCase): KustomizeVerdict {
  return withTemporaryFolder(top => {
    writeFiles(top, new FileTree(Object.entries(files)));
    const theirs = runTool(kustomize, ['build', join(top, folder)]);
    const ours = build(join(top, folder), top);
    if (typeof ours === 'string') {
      if (theirs.status !== 0) return { outcome: 'both refuse', text: `${ours}\n${theirs.stderr}` };
      return { outcome: ours.includes('not supported') ? 'not supported' : 'different', text: `Only we refuse it: ${ours}` };
    }
    if (theirs.status !== 0) return { outcome: 'different', text: `Only kustomize refuses it: ${theirs.stderr}` };
    const text = compare(ours, readYamlDocuments(theirs.stdout).filter(document => document !== null));
    return { outcome: text === undefined ? 'same' : 'different', text: text ?? '' };
  });
}

function build(folder: string, top: string): Json[] | string {
  try {
    return buildKustomization(folder, top).objects.map(({ manifest }) => manifest);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return error.message;
  }
}

function compare(ours: readonly Json[], theirs: readonly Json[]): string | undefined {
  const [mine, others] = [ours.map(nameOf), theirs.map(nameOf)];
  if (mine.join('\n') !== others.join('\n')) return `ours:\n  ${mine.join('\n  ')}\ntheirs:\n  ${others.join('\n  ')}`;
  const differences = ours.flatMap((object, index) => differencesOf(object, theirs[index]!, `${mine[index]}:`));
  if (differences.length === 0) return undefined;
  return differences.map(({ path, ours: our, theirs: their }) => `${path}\n  ours:   ${JSON.stringify(our)}\n  theirs: ${JSON.stringify(their)}`).join('\n');
}

function nameOf(object: Json): string {
  return isJsonObject(object) ? [textAt(object, 'kind'), textAt(object, 'metadata', 'namespace'), textAt(object, 'metadata', 'name')].filter(Boolean).join('/') : '?';
}
