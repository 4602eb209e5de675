import { schemaProblems } from './config-schema';
import { isVersionRange } from './version-range';
import { notAnObject } from '../../go/json';
import { Json, JsonObject, isJsonObject, listAt, objectAt, textAt } from '../../kube/json';
import { checkConfigMapKey } from '../../kube/names';
import { configErrors } from '../instantiate/admission';
import { PkoModel } from '../model';
import { Code } from '../problem/codes';
import { PackageError, Problem, fieldPath, invalidText, requiredText } from '../problem/package-error';
import { configSchema, effectiveManifest, packageName, phaseNames, scopesOf, testCases } from '../read/manifest';

type Path = readonly (string | number)[];

/**
 * What Package Operator has against a manifest, one by one, in its order.
 *
 * Mirrors internal/packages/internal/packagemanifestvalidation/manifest.go; the texts are its own.
 *
 * @throws PackageError when the configuration of a test case is no object, which upstream reports instead of all others
 */
export function manifestProblems(model: PkoModel): Problem[] {
  const manifest = effectiveManifest(model);
  return [
    ...requiredProblems(manifest),
    ...phaseProblems(manifest),
    ...probeProblems(manifest),
    ...imageProblems(manifest),
    ...constraintProblems(manifest),
    ...configProblems(manifest, model.manifest.path),
    ...kubeconformProblems(manifest),
  ].map(problem => ({ file: model.manifest.path, ...problem }));
}

function requiredProblems(manifest: JsonObject): Problem[] {
  const problems: Problem[] = [];
  if (packageName(manifest) === '') problems.push(required(Code.NAME_MISSING, ['metadata', 'name']));
  if (scopesOf(manifest).length === 0) problems.push(required(Code.SCOPES_MISSING, ['spec', 'scopes']));
  if (phaseNames(manifest).length === 0) problems.push(required(Code.PHASES_MISSING, ['spec', 'phases']));
  return problems;
}

function phaseProblems(manifest: JsonObject): Problem[] {
  const names = phaseNames(manifest);
  return names.flatMap((name, index) => names.indexOf(name) === index ? [] : [
    invalid(Code.PHASE_NAME_TWICE, ['spec', 'phases', index, 'name'], name, 'must be unique'),
  ]);
}

function probeProblems(manifest: JsonObject): Problem[] {
  return listAt(manifest, 'spec', 'availabilityProbes').flatMap((entry, index) =>
    listAt(entry, 'probes').length > 0 ? [] : [required(Code.PROBES_MISSING, ['spec', 'availabilityProbes', index, 'probes'])]);
}

function imageProblems(manifest: JsonObject): Problem[] {
  return entryProblems(listAt(manifest, 'spec', 'images'), Code.IMAGE_INVALID, ['image']);
}

/** The rules that images of manifests and of lock files share: a unique name, and other fields that are not empty. */
export function entryProblems(entries: readonly Json[], code: string, fields: readonly string[]): Problem[] {
  const names = entries.map(entry => textAt(entry, 'name') ?? '');
  return entries.flatMap((entry, index) => {
    const path = ['spec', 'images', index];
    const problems: Problem[] = [];
    if (names[index] === '') problems.push(invalid(code, [...path, 'name'], '', 'must be non empty'));
    else if (names.indexOf(names[index]) !== index) problems.push(invalid(code, [...path, 'name'], names[index], 'must be unique'));
    for (const field of fields) {
      if (!textAt(entry, field)) problems.push(invalid(code, [...path, field], '', 'must be non empty'));
    }
    return problems;
  });
}

function constraintProblems(manifest: JsonObject): Problem[] {
  return listAt(manifest, 'spec', 'constraints').flatMap((constraint, index) => {
    const platformVersion = objectAt(constraint, 'platformVersion');
    if (platformVersion === undefined) return [];
    const path = ['spec', 'constraints', index, 'platformVersion'];
    const range = textAt(platformVersion, 'range') ?? '';
    const problems: Problem[] = [];
    if (!textAt(platformVersion, 'name')) problems.push(required(Code.CONSTRAINT_INVALID, [...path, 'name']));
    if (range === '') problems.push(required(Code.CONSTRAINT_INVALID, [...path, 'range']));
    else if (!isVersionRange(range)) problems.push(invalid(Code.CONSTRAINT_INVALID, [...path, 'range'], range, 'improper constraint'));
    return problems;
  });
}

/** The schema and the test cases, whose configurations are only judged by a schema that is fine. */
function configProblems(manifest: JsonObject, file: string): Problem[] {
  const schema = configSchema(manifest);
  const ofSchema = schema === undefined ? [] : schemaProblems(schema);
  return [...ofSchema, ...testCases(manifest).flatMap((testCase, index) => [
    ...testNameProblems(textAt(testCase, 'name') ?? '', index),
    ...(schema !== undefined && ofSchema.length === 0 ? testConfigProblems(schema, testCase, index, file) : []),
  ])];
}

function testNameProblems(name: string, index: number): Problem[] {
  return checkConfigMapKey(name).map(message => invalid(Code.TEST_NAME_INVALID, ['test', 'template', index, 'name'], name, message));
}

/** Without defaults, as upstream: what is required must be written in every test case. */
function testConfigProblems(schema: JsonObject, testCase: JsonObject, index: number, file: string): Problem[] {
  const path = ['test', 'template', index, 'context', 'config'];
  const config = objectAt(testCase, 'context')?.config ?? {};
  if (!isJsonObject(config)) {
    const text = `unmarshal config at test ${textAt(testCase, 'name') ?? ''}: ${notAnObject(config)}`;
    throw PackageError.of({ code: Code.TEST_CONFIG_INVALID, text, file, path });
  }
  return configErrors(schema, config, fieldPath(path)).map(error => ({ code: Code.TEST_CONFIG_INVALID, text: error.toString(), path }));
}

function kubeconformProblems(manifest: JsonObject): Problem[] {
  const kubeconform = objectAt(manifest, 'test', 'kubeconform');
  if (kubeconform === undefined || textAt(kubeconform, 'kubernetesVersion')) return [];
  return [required(Code.KUBECONFORM_VERSION_MISSING, ['test', 'kubeconform', 'kubernetesVersion'])];
}

function required(code: string, path: Path): Problem {
  return { code, text: requiredText(fieldPath(path)), path };
}

function invalid(code: string, path: Path, value: string, details: string): Problem {
  return { code, text: invalidText(fieldPath(path), value, details), path };
}
