import { CONDITION_ANNOTATION, PHASE_ANNOTATION } from '../annotations';
import { admitConfig } from './admission';
import { PackageContext, templateValues } from './context';
import { celContext, pathFilter } from './filter';
import { executeTemplates } from './template-files';
import { FileContent, comparePaths, textOf } from '../../files/file-tree';
import { trimSpace } from '../../go/unicode';
import { textAt } from '../../kube/json';
import { describeObject } from '../../kube/object-ref';
import { CelContext } from '../cel/cel-context';
import { CelError } from '../cel/cel-error';
import { PkoModel } from '../model';
import { Code } from '../problem/codes';
import { PackageError, Reason, violationText } from '../problem/package-error';
import { PackageObject, isYaml, splitDocuments, textMap } from '../read/documents';
import { effectiveManifest, phaseNames } from '../read/manifest';
import { parseFiles } from '../read/parse-files';
import { objectErrors } from '../rules/objects';

/** A package as Package Operator would apply it somewhere. */
export interface RenderedPackage {
  /** All files after the templates ran: path to content. In bytewise order. */
  readonly files: ReadonlyMap<string, FileContent>;
  /** Every object of the files, also those that conditions drop, in the order of their files. */
  readonly parsed: readonly PackageObject[];
  /** The objects that are applied, in the order in which they are. */
  readonly objects: readonly PackageObject[];
  /** The files that a path filter drops. */
  readonly droppedFiles: ReadonlySet<string>;
}

/** How far a package renders: what could be, and why Package Operator refuses it; one of the two at least. */
export interface Attempt {
  /** All that rendered; where there is an error, Package Operator would not come that far. */
  readonly rendered?: RenderedPackage;
  readonly error?: PackageError;
}

/**
 * Renders a package: templates, objects, the rules about objects, then the filters.
 *
 * @throws PackageError with the words of Package Operator
 */
export function instantiate(model: PkoModel, context: PackageContext): RenderedPackage {
  const { rendered, error } = tryToInstantiate(model, context);
  if (error) throw error;
  return rendered!;
}

/** Renders a package and goes on after an error as long as there is something to say about the rest. */
export function tryToInstantiate(model: PkoModel, context: PackageContext): Attempt {
  const manifest = effectiveManifest(model);
  try {
    const values = templateValues(context, admitConfig(model, context.config));
    const cel = celContext(values, model);
    const files = executeTemplates(model.files, values, cel);
    const { objects: parsed, error } = parseFiles(files);
    const filter = filterObjects(parsed, model, cel);
    const objects = inApplyOrder(filter.kept, phaseNames(manifest));
    return {
      rendered: { files, parsed, objects, droppedFiles: filter.droppedFiles },
      error: PackageError.first([error, objectErrors(parsed, manifest, context.package.name), filter.error]),
    };
  } catch (error) {
    if (error instanceof PackageError) return { error };
    throw error;
  }
}

interface Filtered {
  readonly kept: readonly PackageObject[];
  readonly droppedFiles: ReadonlySet<string>;
  readonly error?: PackageError;
}

/** What the conditions of paths and objects leave; an object whose condition is wrong stays. */
function filterObjects(parsed: readonly PackageObject[], model: PkoModel, cel: CelContext): Filtered {
  const errors: PackageError[] = [];
  const attempt = <T>(run: () => T, instead: T): T => {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof PackageError)) throw error;
      errors.push(error);
      return instead;
    }
  };
  const isDropped = attempt(() => pathFilter(model, cel), () => false);
  const paths = [...new Set(parsed.map(object => object.path))];
  const droppedFiles = new Set(attempt(() => paths.filter(isDropped), []));
  const kept = parsed.filter(object => !droppedFiles.has(object.path) && attempt(() => meetsCondition(object, cel), true));
  return { kept, droppedFiles, error: PackageError.first(errors) };
}

/**
 * The text of each file as a test fixture holds it, by path.
 *
 * Files stay as they are unless objects were dropped from them. As upstream, an object's position among the objects is then taken for
 * its position among the documents, so that behind an empty document the wrong one is left out.
 */
export function fixturesOf(rendered: RenderedPackage): Map<string, FileContent> {
  const kept = new Set(rendered.objects.map(object => `${object.path}\0${object.index}`));
  const dropped = new Map<string, Set<number>>();
  for (const { path, index } of rendered.parsed) {
    if (!dropped.has(path)) dropped.set(path, new Set());
    if (!kept.has(`${path}\0${index}`)) dropped.get(path)!.add(index);
  }
  const fixtures = new Map<string, FileContent>();
  for (const [path, content] of rendered.files) {
    if (!isYaml(path) || rendered.droppedFiles.has(path)) continue;
    const left = withoutDocuments(content, dropped.get(path) ?? new Set());
    if (trimSpace(textOf(left)) !== '') fixtures.set(path, left);
  }
  return fixtures;
}

function withoutDocuments(content: FileContent, dropped: ReadonlySet<number>): FileContent {
  if (dropped.size === 0) return content;
  const left = splitDocuments(textOf(content)).filter((_, index) => !dropped.has(index)).map(document => document.text);
  return left.length === 0 ? '' : `${left.join('\n---\n')}\n`;
}

function meetsCondition(object: PackageObject, cel: CelContext): boolean {
  const expression = textMap(object.object, 'annotations')[CONDITION_ANNOTATION];
  if (expression === undefined) return true;
  try {
    return cel.evaluate(expression);
  } catch (error) {
    if (!(error instanceof CelError)) throw error;
    const name = textAt(object.object, 'metadata', 'name') ?? '';
    throw PackageError.of({
      code: Code.CONDITION_INVALID,
      text: violationText(Reason.INVALID_CONDITION, { details: error.message, subject: name }),
      file: object.path,
      document: object.document,
      path: ['metadata', 'annotations', CONDITION_ANNOTATION],
      object: describeObject(object.object),
    });
  }
}

/** Phases in the order of the manifest; within a phase files by path, a folder's content before what shares its prefix. */
function inApplyOrder(objects: readonly PackageObject[], phases: readonly string[]): PackageObject[] {
  return objects
    .map(object => ({
      object,
      phase: phases.indexOf(textMap(object.object, 'annotations')[PHASE_ANNOTATION]),
      path: object.path.replaceAll('/', '\0'),
    }))
    .sort((a, b) => a.phase - b.phase || comparePaths(a.path, b.path) || a.object.index - b.object.index)
    .map(({ object }) => object);
}
