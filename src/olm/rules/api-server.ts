import { betaDefinition } from './beta-definition';
import { BundleCheck, Path, pathText } from './bundle-check';
import { makeText, rename } from './decoding/decoded-csv';
import { properPlaceOf } from './own/misplaced-keys';
import { checkCustomResourceDefinition } from '../../kube/crd/check-crd';
import { isJsonObject, Json, JsonObject, textAt } from '../../kube/json';
import { judgeObject, toldBeside } from '../../kube/judge/judge-object';
import { OwnKinds } from '../../kube/judge/own-kinds';
import { Code } from '../../kube/rules/codes';
import { Field } from '../../kube/rules/field';
import type { ObjectProblem } from '../../kube/rules/object-problem';
import { policyRules } from '../../kube/rules/rbac';
import { deploymentSpec } from '../../kube/rules/workloads';
import { ManifestFile } from '../model';

const EXAMPLES = ['metadata', 'annotations', 'alm-examples'];
const UNKNOWN = 'KUB010';
/** The rules for the values of CustomResourceDefinitions. */
const OF_DEFINITION = /^KUB0[89]/;
const TYPE = 'KUB011';
const REQUIRED = 'KUB012';
/** Required fields of a ClusterServiceVersion of which there is a rule. */
const REQUIRED_ELSEWHERE = ['metadata', 'spec', 'spec.displayName', 'spec.install', 'spec.install.strategy', 'spec.install.spec.deployments'];

/**
 * What the API server has against the objects of a bundle: the ClusterServiceVersion, what OLM makes of it, the manifests, and the examples
 * that users begin with. Upstream's validators look at few fields of them.
 */
export function apiServer(check: BundleCheck): void {
  const { csv, objects } = check.model;
  const own = new OwnKinds(objects.map(({ manifest }) => manifest));
  for (const file of objects) object(check, file, own);
  if (csv === undefined) return;
  const judged = judgeObject(csv.manifest, own);
  const places = judged.map(({ path }) => JSON.stringify(path));
  const all = [...judged, ...installProblems(csv.manifest).filter(({ path }) => !places.includes(JSON.stringify(path)))];
  const undecodable = new Set(check.decoded?.misfits.map(({ path }) => pathText(path)));
  tell(check, csv, all.filter(({ code, path }) => {
    if (code === TYPE) return !undecodable.has(pathText(path as Path));
    if (code === UNKNOWN) return properPlaceOf(path) === undefined;
    return code !== Code.NAME && !(code === REQUIRED && REQUIRED_ELSEWHERE.includes(path.join('.')));
  }));
  examplesOf(csv.manifest).forEach((example, index) => {
    // An example is a form to begin with: whoever uses it names it.
    const problems = judgeObject(withoutNulls(example) as JsonObject, own).filter(({ path }) => path.join('.') !== 'metadata.name');
    tell(check, csv, problems.map(problem => ({ ...problem, path: [...EXAMPLES, index, ...problem.path] })));
  });
}

/** What cannot be decoded has codes of its own, as no tool reads on there. */
function object(check: BundleCheck, file: ManifestFile, own: OwnKinds): void {
  const isDefinition = file.manifest.kind === 'CustomResourceDefinition';
  const problems = problemsOf(file.manifest, own);
  const misfits = problems.filter(({ code, path, message }) => code === TYPE && !message.startsWith('Invalid value: "null"') && !isText(path)
    && (isDefinition || ['metadata', 'apiVersion', 'kind'].includes(String(path[0]))));
  for (const misfit of misfits) {
    if (isDefinition && misfit.path[0] === 'apiVersion') continue; // it is of no known version, of which there is a rule
    const isScalar = isScalarForText(misfit);
    check.error(file, {
      code: !isDefinition ? 'OLM228' : isScalar ? 'OLM229' : 'OLM225',
      message: `OLM cannot read ${String(misfit.path.filter(step => typeof step === 'string').at(-1))}: ${misfit.message}`,
      ...(isScalar && { remedy: 'Put it in quotes.' }),
      path: misfit.path as Path,
    });
  }
  if (isDefinition && !isJsonObject(file.manifest.spec ?? {}) && misfits.length === 0) {
    check.error(file, { code: 'OLM225', message: 'OLM cannot read spec: it is no map.', path: ['spec'] });
  }
  const texts = misfits.filter(isScalarForText);
  const read = isDefinition && texts.length > 0 ? problemsOf(withTexts(file.manifest, texts.map(({ path }) => path)), own) : problems;
  const places = new Set(misfits.map(({ path }) => pathText(path as Path)));
  tell(check, file, read.filter(({ code, path }) => code !== TYPE || !places.has(pathText(path as Path))));
}

/** What the API server says, and what it would say of a field whose key is misspelt: upstream passes over keys that it does not know. */
function problemsOf(manifest: JsonObject, own: OwnKinds): ObjectProblem[] {
  const problems = [...judgeObject(manifest, own), ...betaDefinition(manifest)];
  const unknown = problems.filter(({ code }) => code === UNKNOWN);
  if (manifest.kind !== 'CustomResourceDefinition' || unknown.length === 0) return problems;
  const places = new Set(problems.map(({ path }) => pathText(path as Path)));
  const cased = unknown.map(fieldOf).filter(field => field !== undefined).map(path => pathText(path as Path));
  const kept = problems.filter(({ code, path }) => !cased.includes(pathText(path as Path)) && !(cased.length > 0 && OF_DEFINITION.test(code)));
  const more = toldBeside([], checkCustomResourceDefinition(withFieldCases(manifest, unknown)));
  return [...kept, ...cased.length > 0 ? more : more.filter(({ path }) => !places.has(pathText(path as Path)))];
}

/** The field that Go takes a key for that is written in another case. */
function fieldOf({ path, remedy = '' }: ObjectProblem): ObjectProblem['path'] | undefined {
  const meant = /^Did you mean '([^']+)'/.exec(remedy)?.[1];
  return meant !== undefined && meant.toLowerCase() === String(path[path.length - 1]).toLowerCase() ? [...path.slice(0, -1), meant] : undefined;
}

function withFieldCases(manifest: JsonObject, unknown: readonly ObjectProblem[]): JsonObject {
  const copy = structuredClone(manifest);
  for (const problem of unknown) {
    const field = fieldOf(problem);
    if (field !== undefined) rename(copy, problem.path, String(field[field.length - 1]));
  }
  return copy;
}

/** Whether sigs.k8s.io/yaml makes text of it. */
function isScalarForText({ message }: ObjectProblem): boolean {
  return /expected string, got/.test(message) && !/got a (list|map)/.test(message);
}

function withTexts(manifest: JsonObject, paths: readonly ObjectProblem['path'][]): JsonObject {
  const copy = structuredClone(manifest);
  for (const path of paths) makeText(copy, path);
  return copy;
}

/** Labels and annotations, of which there is a rule. */
function isText(path: ObjectProblem['path']): boolean {
  return path.length === 3 && path[0] === 'metadata' && (path[1] === 'labels' || path[1] === 'annotations');
}

/** An object as the server keeps it when it is created: fields that are null are dropped. */
function withoutNulls(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null).map(([key, item]) => [key, withoutNulls(item)]));
}

/** What OLM makes Deployments and roles of: their values, as those of the objects themselves. */
function installProblems(csv: JsonObject): ObjectProblem[] {
  const problems: ObjectProblem[] = [];
  const install = Field.root(csv, problems).at('spec', 'install', 'spec');
  for (const deployment of install.at('deployments').items()) deploymentSpec(deployment.at('spec'));
  for (const permission of install.at('permissions').items()) policyRules(permission.at('rules'), { isNamespaced: true });
  for (const permission of install.at('clusterPermissions').items()) policyRules(permission.at('rules'));
  return toldBeside([], problems);
}

/** The examples, where they can be read. */
function examplesOf(csv: JsonObject): JsonObject[] {
  try {
    const examples = JSON.parse(textAt(csv, ...EXAMPLES) ?? '[]') as Json;
    return Array.isArray(examples) ? examples.filter(isJsonObject) : [];
  } catch {
    return []; // the rule for examples says so
  }
}

/** What the metadata has is told by the rules for it. */
function tell(check: BundleCheck, file: ManifestFile, problems: readonly ObjectProblem[]): void {
  for (const { path, severity, code, message, remedy } of problems) {
    const isToldElsewhere = code === Code.NAME || code === Code.LABEL || path[1] === 'namespace' || (code === TYPE && isText(path));
    if (path[0] === 'metadata' && isToldElsewhere) continue;
    check[severity](file, { code: code as `KUB${string}`, message, path: path as Path, ...(remedy !== undefined && { remedy }) });
  }
}
