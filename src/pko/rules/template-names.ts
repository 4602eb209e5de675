import { Advice } from './advice';
import { comparePaths, textOf } from '../../files/file-tree';
import { Severity } from '../../findings/finding';
import { TEMPLATE_SUFFIX, PkoModel } from '../model';
import { Code } from '../problem/codes';

const DEFINITION = /\{\{-?\s*(?:define|block)\s+"([^"]+)"/;

/** Templates that several files define under one name: Package Operator reads the files in random order, and the last one counts. */
export function templatesDefinedTwice(model: PkoModel): Advice[] {
  const first = new Map<string, string>();
  const templates = [...model.files].filter(([path]) => path.endsWith(TEMPLATE_SUFFIX)).sort(([a], [b]) => comparePaths(a, b));
  return templates.flatMap(([file, content]) => textOf(content).split('\n').flatMap((text, index) => {
    const name = DEFINITION.exec(text)?.[1];
    if (name === undefined) return [];
    const other = first.get(name) ?? file;
    first.set(name, other);
    return other === file ? [] : [{
      code: Code.TEMPLATE_DEFINED_TWICE,
      severity: Severity.WARNING,
      text: `The template ${JSON.stringify(name)} is defined in ${other}, too: which of the two counts is chance.`,
      file,
      line: index + 1,
      remedy: 'Give each template a name of its own.',
    }];
  }));
}
