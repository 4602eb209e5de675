import { TargetKind } from './target-kind';
import { FileTree } from '../files/file-tree';
import { Finding } from '../findings/finding';
import { FormatOptions, formatFindings } from '../findings/format-text';
import { SourceText } from '../findings/source-text';

/** Something on the disk that a command is about. */
export interface Target {
  /** The path as it was typed; where it has several targets, with the name of this one. */
  readonly path: string;
  readonly kind: TargetKind;
  /** Its files; a single file is a tree of its own. */
  readonly tree: FileTree;
  /** Whether it is from an image, which is made without hidden files: without fixtures, too. */
  readonly isImage?: boolean;
  /** The path of one of its files, from where the command was typed. */
  readonly placeOf: (file: string) => string;
}

/** Findings about a target with the paths of files from where the command was typed. */
export function placeFindings<F extends Finding>({ placeOf }: Target, findings: readonly F[]): F[] {
  return findings.map(finding => finding.file === undefined ? finding : { ...finding, file: placeOf(finding.file) });
}

/** The same, with the path of the target for what is about no file of it. */
export function placeAllFindings<F extends Finding>(target: Target, findings: readonly F[]): F[] {
  return placeFindings(target, findings).map(finding => finding.file === undefined ? { ...finding, file: target.path } : finding);
}

/** Findings about a target as text with the lines that they are about, a line break at the end; paths lead from where the command was typed. */
export function formatTargetFindings(target: Target, findings: readonly Finding[], style: Omit<FormatOptions, 'sourceText'> = {}): string {
  return `${formatFindings(placeAllFindings(target, findings), { ...style, sourceText: sourceTextOf(target, findings) })}\n`;
}

/** The texts of the files that findings name, by the paths that are printed. */
function sourceTextOf({ tree, placeOf }: Target, findings: readonly Finding[]): SourceText {
  const files = new Map(findings.flatMap(({ file }) => file === undefined ? [] : [[placeOf(file), file]]));
  return place => {
    const file = files.get(place);
    return file === undefined ? undefined : tree.text(file);
  };
}
