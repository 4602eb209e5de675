import { PlacedChange, placed } from './comparison';
import { FileContent, isSameContent, textOf } from '../files/file-tree';
import { Json } from '../kube/json';

/** Files that are compared by what stands in them, as they have no other meaning that is known. */
export function fileChanges(before: ReadonlyMap<string, FileContent>, after: ReadonlyMap<string, FileContent>): PlacedChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap(path => {
    const [old, now] = [before.get(path), after.get(path)];
    if (old !== undefined && now !== undefined && isSameContent(old, now)) return [];
    const message = old === undefined ? 'the file is new' : now === undefined ? 'the file is gone' : 'the file changes';
    return [placed('files', {
      severity: 'compatible', subject: path, message, rule: 'file-changed', ...(old !== undefined && { before: shown(old) }), ...(now !== undefined && { after: shown(now) }),
    })];
  });
}

/** Bytes that are no text are told by their number. */
function shown(content: FileContent): Json {
  return typeof content === 'string' ? textOf(content) : `${content.length} bytes`;
}
