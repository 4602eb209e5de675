import { namespaceOf } from './naming';
import { placeholderNotes } from './placeholders';
import { sortParts } from './source-parts';
import { FileTree } from '../../files/file-tree';
import { JsonObject, listAt, objectAt, textAt } from '../../kube/json';
import { COLLISION_PROTECTION_ANNOTATION } from '../../pko/annotations';
import { contextOfTestCase } from '../../pko/instantiate/context';
import { instantiate } from '../../pko/instantiate/instantiate';
import { PkoModel } from '../../pko/model';
import { PackageError } from '../../pko/problem/package-error';
import { effectiveManifest, testCases } from '../../pko/read/manifest';
import { readPackage } from '../../pko/read/read-package';
import { toFinding } from '../../pko/rules/to-finding';
import type { OperatorSource, SourceObject } from '../operator-source';
import { SourceError } from '../source-error';

const PKO_ANNOTATION = 'package-operator.run/';
/** The values that a template was executed with, which Package Operator prints in full. */
const CONTEXT = /^(executing template from \S+) with context map\[[^]*?\](?=: template: )/;
const NO_TEST_CASE = '; the package has no test case: add one to test.template of its manifest, with the configuration that the templates need';

/**
 * The operator in a package of Package Operator: what it applies in the first test case, with the images of the manifest.
 *
 * @throws SourceError when Package Operator refuses the package, or to render it
 */
export function packageSource(tree: FileTree, said?: string): OperatorSource {
  const model = orProblems(undefined, () => readPackage(tree));
  const manifest = effectiveManifest(model);
  const [testCase] = testCases(manifest);
  const context = contextOfTestCase(model, testCase ?? {});
  const images = Object.fromEntries(listAt(manifest, 'spec', 'images').map(image => [textAt(image, 'name') ?? '', textAt(image, 'image') ?? '']));
  const rendered = orProblems(model, () => instantiate(model, { ...context, images: { ...context.images, ...images } }),
    testCase === undefined ? NO_TEST_CASE : undefined);
  const all = rendered.objects.map(({ object, path }): SourceObject => ({ manifest: withoutPhase(object), file: path }));
  const { objects, samples, notes } = sortParts(all);
  const namespace = namespaceOf(objects) ?? (context.package.namespace || undefined);
  return {
    name: said ?? (textAt(manifest, 'metadata', 'name') || 'operator'),
    objects,
    ...namespace !== undefined && { namespace },
    samples: samples.map(one => one.manifest),
    notes: [...notes, ...parameterNotes(manifest, testCase), ...componentNotes(model), ...placeholderNotes(objects)],
  };
}

/** @param hint what to say where Package Operator refuses */
function orProblems<T>(model: PkoModel | undefined, act: () => T, hint = ''): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    throw new SourceError(error.problems.map(problem => {
      const { message, file, line } = toFinding(model, problem);
      return { message: message.replace(CONTEXT, '$1') + hint, ...file !== undefined && { file }, ...line !== undefined && { line } };
    }));
  }
}

/** Phases, conditions and their like are derived anew. */
function withoutPhase(object: JsonObject): JsonObject {
  const annotations = objectAt(object, 'metadata', 'annotations') ?? {};
  const kept = Object.entries(annotations).filter(([key]) => !key.startsWith(PKO_ANNOTATION) || key === COLLISION_PROTECTION_ANNOTATION);
  const { annotations: _annotations, ...metadata } = objectAt(object, 'metadata') ?? {};
  return { ...object, metadata: { ...metadata, ...kept.length > 0 && { annotations: Object.fromEntries(kept) } } };
}

function parameterNotes(manifest: JsonObject, testCase: JsonObject | undefined): string[] {
  const parameters = Object.keys(objectAt(manifest, 'spec', 'config', 'openAPIV3Schema', 'properties') ?? {});
  const place = testCase === undefined ? 'without any configuration' : `in its test case ${textAt(testCase, 'name') ?? ''}`;
  if (parameters.length === 0) return [`The objects are those that the package has ${place}.`];
  return [`The objects are those that the package has ${place}. It has the parameters ${parameters.join(', ')}: whatever depends on them has the value of that case.`];
}

function componentNotes({ components }: PkoModel): string[] {
  return components.size === 0 ? [] : [`The components ${[...components.keys()].join(', ')} are left out: read the folder of each by itself.`];
}
