import { BundleCheck, Path } from './bundle-check';
import { isJsonObject, Json, JsonObject, textAt } from '../../kube/json';
import { judgeObject, toldBeside } from '../../kube/judge/judge-object';
import { OwnKinds } from '../../kube/judge/own-kinds';
import { Code } from '../../kube/rules/codes';
import { Field } from '../../kube/rules/field';
import type { ObjectProblem } from '../../kube/rules/object-problem';
import { policyRules } from '../../kube/rules/rbac';
import { deploymentSpec } from '../../kube/rules/workloads';
import { ManifestFile } from '../model';

/** Metadata that the rules for objects of a bundle speak of. */
const TOLD_ELSEWHERE = ['name', 'namespace', 'labels', 'annotations'];
const EXAMPLES = ['metadata', 'annotations', 'alm-examples'];

/**
 * What the API server has against the objects of a bundle: the ClusterServiceVersion, what OLM makes of it, the manifests, and the examples
 * that users begin with. Upstream's validators look at few fields of them.
 */
export function apiServer(check: BundleCheck): void {
  const { csv, objects } = check.model;
  const own = new OwnKinds(objects.map(({ manifest }) => manifest));
  for (const file of objects) tell(check, file, judgeObject(file.manifest, own));
  if (csv === undefined) return;
  const judged = judgeObject(csv.manifest, own);
  const places = judged.map(({ path }) => JSON.stringify(path));
  tell(check, csv, [...judged, ...installProblems(csv.manifest).filter(({ path }) => !places.includes(JSON.stringify(path)))]);
  examplesOf(csv.manifest).forEach((example, index) => {
    // An example is a form to begin with: whoever uses it names it.
    const problems = judgeObject(withoutNulls(example) as JsonObject, own).filter(({ path }) => path.join('.') !== 'metadata.name');
    tell(check, csv, problems.map(problem => ({ ...problem, path: [...EXAMPLES, index, ...problem.path] })));
  });
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

function tell(check: BundleCheck, file: ManifestFile, problems: readonly ObjectProblem[]): void {
  for (const { path, severity, code, message, remedy } of problems) {
    const isToldElsewhere = path.length <= 3 && path[0] === 'metadata' && TOLD_ELSEWHERE.includes(String(path[1]));
    if (isToldElsewhere && code !== Code.DEFINITION_NAME) continue;
    check[severity](file, { code, message, path: path as Path, ...(remedy !== undefined && { remedy }) });
  }
}
