import { Advice } from './advice';
import { textOf } from '../../files/file-tree';
import { Finding, Severity } from '../../findings/finding';
import { Locator } from '../../kube/yaml/locator';
import type { TextPosition } from '../../kube/yaml/text-position';
import { COMPONENTS_FOLDER, PkoModel, TEMPLATE_SUFFIX } from '../model';
import { Problem, fieldPath } from '../problem/package-error';
import { splitDocuments } from '../read/documents';

/** The folder of a component at the beginning of a path. */
const COMPONENT_FOLDER = new RegExp(`^${COMPONENTS_FOLDER}/([^/]+)/`);

/**
 * A problem or a piece of advice as a finding, with the file and the line where it is.
 *
 * @param model the package; undefined when it could not even be read
 */
export function toFinding(model: PkoModel | undefined, problem: Problem | Advice): Finding {
  const source = sourceOf(model, problem.file);
  const position = source?.text !== undefined ? positionIn(source.text, problem)
    : textPosition(problem) ?? (source?.template === undefined ? undefined : keyPosition(source.template, problem.path));
  return {
    code: problem.code,
    severity: 'severity' in problem ? problem.severity : Severity.ERROR,
    message: problem.text,
    remedy: problem.remedy,
    object: problem.object,
    path: problem.path === undefined || problem.path.length === 0 ? undefined : fieldPath(problem.path),
    file: source?.file,
    line: position?.line,
    column: position?.column,
  };
}

interface Source {
  readonly file: string;
  /** The text, where it is the text that the problem is about: not that of a template. */
  readonly text?: string;
  /** The text of the template that the problem's file is rendered from. */
  readonly template?: string;
}

/** The file of a package that a rendered file comes from. */
function sourceOf(model: PkoModel | undefined, file: string | undefined): Source | undefined {
  return file === undefined ? undefined : model === undefined ? { file } : sourceIn(model, file);
}

function sourceIn(model: PkoModel, file: string): Source {
  const component = COMPONENT_FOLDER.exec(file);
  const nested = component ? model.components.get(component[1]) : undefined;
  if (nested) {
    const source = sourceIn(nested, file.slice(component![0].length));
    return { ...source, file: `${COMPONENTS_FOLDER}/${component![1]}/${source.file}` };
  }
  if (file === model.manifest.path) return { file, text: model.manifest.text };
  if (file === model.lock?.path) return { file, text: model.lock.text };
  const template = model.files.get(file + TEMPLATE_SUFFIX);
  if (template !== undefined) return { file: file + TEMPLATE_SUFFIX, template: textOf(template) };
  const content = file.endsWith(TEMPLATE_SUFFIX) ? undefined : model.files.get(file);
  return { file, text: content === undefined ? undefined : textOf(content) };
}

/** The line of the deepest part of the path that is there. */
function positionIn(text: string, problem: Problem): TextPosition | undefined {
  const document = problem.document === undefined ? { text, line: 1 } : splitDocuments(text).at(problem.document);
  if (document === undefined) return undefined;
  if (problem.line !== undefined) return { line: document.line + problem.line - 1, column: 1 };
  const locator = new Locator(document.text);
  for (let length = problem.path?.length ?? 0; length > 0; length--) {
    const position = positionOf(locator, problem.path!.slice(0, length));
    if (position) return { line: document.line + position.line - 1, column: position.column };
  }
  return { line: document.line, column: 1 };
}

/** The line of a template on which the last key of a path stands, where that is one line only. */
function keyPosition(template: string, path: Problem['path'] = []): TextPosition | undefined {
  const key = path.filter(step => typeof step === 'string').at(-1);
  if (key === undefined) return undefined;
  const places = template.split('\n').flatMap((text, index) => {
    const [, before, found] = /^([\s-]*)["']?([^"'\s:]+)["']?:/.exec(text) ?? [];
    return found === key ? [{ line: index + 1, column: before.length + 1 }] : [];
  });
  return places.length === 1 ? places[0] : undefined;
}

/** Text that is no YAML has no places to point at. */
function positionOf(locator: Locator, path: readonly (string | number)[]): TextPosition | undefined {
  try {
    return locator.find(path);
  } catch {
    return undefined;
  }
}

/** Where a template fails, as Go's message about it says, or the line that the problem itself knows. */
function textPosition(problem: Problem): TextPosition | undefined {
  if (problem.line !== undefined && problem.document === undefined) return { line: problem.line, column: 1 };
  if (problem.file === undefined || !problem.file.endsWith(TEMPLATE_SUFFIX)) return undefined;
  // Within a component Package Operator names the template by its path in the component.
  const names = [problem.file, problem.file.replace(COMPONENT_FOLDER, '')];
  const place = names.map(name => problem.text.split(`template: ${name}:`).at(1)).find(text => text !== undefined);
  const numbers = place === undefined ? null : /^(\d+)(?::(\d+))?/.exec(place);
  return numbers ? { line: Number(numbers[1]), column: Number(numbers[2] ?? 0) + 1 } : undefined;
}
