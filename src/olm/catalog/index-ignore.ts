import { inWalkOrder } from './walk-order';
import { FileTree } from '../../files/file-tree';

/** Name of the files that say what a catalog's reader leaves out. */
export const INDEX_IGNORE = '.indexignore';

/** A line of such a file. */
interface Pattern {
  /** The folder that the file is in. */
  readonly folder: readonly string[];
  readonly steps: readonly string[];
  readonly isInclusion: boolean;
  readonly isFolderOnly: boolean;
}

/**
 * Which files of a catalog its reader leaves out: those that a pattern of an `.indexignore` file fits, in the syntax of .gitignore.
 *
 * Mirrors github.com/joelanford/ignore over go-git's plumbing/format/gitignore: the last pattern that fits decides.
 */
export function ignoredFiles(tree: FileTree): (path: string) => boolean {
  const patterns = inWalkOrder(tree.paths).filter(path => nameOf(path) === INDEX_IGNORE).flatMap(path => patternsOf(path, tree.text(path)!));
  return path => {
    const steps = path.split('/');
    const last = patterns.filter(pattern => fits(pattern, steps)).at(-1);
    return last !== undefined && !last.isInclusion;
  };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function patternsOf(path: string, text: string): Pattern[] {
  const folder = path.split('/').slice(0, -1);
  return text.split('\n').map(line => line.trim()).filter(line => line !== '' && !line.startsWith('#')).map(line => {
    const isInclusion = line.startsWith('!');
    const pattern = isInclusion ? line.slice(1) : line;
    const isFolderOnly = pattern.endsWith('/');
    return { folder, isInclusion, isFolderOnly, steps: (isFolderOnly ? pattern.slice(0, -1) : pattern).split('/') };
  });
}

function fits(pattern: Pattern, path: readonly string[]): boolean {
  if (path.length <= pattern.folder.length || pattern.folder.some((step, index) => step !== path[index])) return false;
  const below = path.slice(pattern.folder.length);
  return pattern.steps.length === 1 ? fitsName(pattern, below) : fitsPath(pattern, below);
}

function fitsName({ steps, isFolderOnly }: Pattern, path: readonly string[]): boolean {
  const index = path.findIndex(name => fitsStep(steps[0], name));
  return index >= 0 && !(isFolderOnly && index === path.length - 1);
}

function fitsPath({ steps, isFolderOnly }: Pattern, path: readonly string[]): boolean {
  let rest = path;
  let matched = false;
  let anyDepth = false;
  for (const [index, step] of steps.entries()) {
    if (step === '') {
      anyDepth = false;
    } else if (step === '**') {
      if (index === steps.length - 1) break;
      anyDepth = true;
    } else {
      if (step.includes('**') || rest.length === 0) return false;
      const at = anyDepth ? rest.findIndex(name => fitsStep(step, name)) : fitsStep(step, rest[0]) ? 0 : -1;
      if (at < 0 && !anyDepth) return false;
      matched = at >= 0;
      rest = at < 0 ? [] : rest.slice(at + 1);
      anyDepth = false;
    }
  }
  return matched && !(isFolderOnly && rest.length === 0);
}

/** Go's path.Match for one step of a path; a pattern that it refuses fits nothing. */
function fitsStep(pattern: string, name: string): boolean {
  const source = pattern.replace(/\\(.)|\[\^?(?:\\.|[^\]\\])+\]|[*?]|[^\w]/gsu, piece => {
    if (piece === '*') return '[^/]*';
    if (piece === '?') return '[^/]';
    if (piece.length > 1 && piece.startsWith('[')) return piece.replace(/(?<!^\[)(?<!\\)\[/g, '\\[');
    return piece.startsWith('\\') ? escaped(piece.slice(1)) : escaped(piece);
  });
  try {
    return new RegExp(`^${source}$`, 'su').test(name);
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
