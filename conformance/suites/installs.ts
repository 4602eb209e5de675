import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Context } from '../context';
import { InstallCase, withInstallCases } from '../install-cases/install-cases';
import { DEPLOYMENT_CONFIGS, INSTALL_MODES } from '../install-cases/install-modes';
import { Difference, differencesOf } from '../object-differences';
import { objectsOf } from '../object-set';
import { Report } from '../report';
import { jsonLines, outputOf, runTool, withTemporaryFolder } from '../run-tool';
import {
  DecodeError, InstallError, JsonObject, OlmModel, OlmV0Permissions, OlmV1Options, rbacForOlmV0, readBundle, readDirectory, readRegistryV1,
  renderRegistryV1, textAt,
} from '../subject';
import { Tools } from '../tools';

/** What the renderer of OLM v1 answers for a bundle; objects that several modes share are there once. */
interface Answer { readonly error?: string; readonly objects?: readonly JsonObject[]; readonly renderings?: readonly Rendering[] }
interface Rendering { readonly error?: string; readonly objects?: readonly number[] }

/** What OLM v0's resolver answers for a ClusterServiceVersion. */
interface Rbac { readonly permissions?: JsonObject; readonly error?: string }

const NAMESPACE = 'install-namespace';
/** A process at a time, and so much at once that its answer is no text too long for Node. */
const BUNDLES_AT_ONCE = 20;
const MOST_DIFFERENCES = 3;

/** What convert is run for, and what it is to render in which folder. */
const CONVERTED = ['own: unchanged', 'own: webhooks in each mode', 'own: quantities'];
const SYSTEM = 'argocd-system';
const CONVERT_SLOTS: { readonly [bundle: string]: { readonly [mode: string]: OlmV1Options } } = {
  'argocd-operator.v0.6.0': {
    'all-namespaces': { installNamespace: SYSTEM },
    'single-namespace': { installNamespace: SYSTEM, targetNamespaces: ['argocd-watch'] },
    'own-namespace': { installNamespace: SYSTEM, targetNamespaces: [SYSTEM] },
    'with-empty-affinity': { installNamespace: SYSTEM, deploymentConfig: { affinity: {} } },
    'with-empty-affinity-subtype': { installNamespace: SYSTEM, deploymentConfig: { affinity: { nodeAffinity: {} } } },
  },
  'webhook-operator.v0.0.5': { 'all-webhook-types': { installNamespace: 'webhook-system' } },
};

/** Every bundle of the corpus and those made for what it does not show, installed by OLM v1 in all install modes; the RBAC of OLM v0. */
export async function run(report: Report, { tools, corpus, examples }: Context): Promise<void> {
  report.one('installs: the Go types are those of the pinned modules', goTypesComplaint(tools));
  withInstallCases(corpus, examples.flatMap(({ bundles }) => bundles), cases => {
    const olmV1 = new Outcome();
    const olmV0 = new Outcome();
    for (let start = 0; start < cases.length; start += BUNDLES_AT_ONCE) {
      const batch = cases.slice(start, start + BUNDLES_AT_ONCE).map(one => ({ ...one, model: readBundle(readDirectory(one.folder)).model }));
      compareOlmV1(olmV1, tools, batch);
      compareOlmV0(olmV0, tools, batch);
    }
    CONVERTED.forEach(name => report.one(`installs: ${name} is what convert renders`, convertComplaint(tools, cases.find(one => one.name === name)!)));
    const { passed, failures } = olmV1;
    report.add({ name: 'installs: OLM v1 agreed', passed, failures, detail: `${cases.length} bundles, ${olmV1.objects} objects, ${olmV1.refusals} refusals` });
    report.add({ name: 'installs: the RBAC of OLM v0 agreed', passed: olmV0.passed, failures: olmV0.failures });
  });
  if (corpus === undefined) report.notRun('installs: the bundles of the corpus', 'no corpus');
}

/**
 * What convert, which renders two bundles in fixed folders, writes for a bundle of ours in their place. All other bundles are rendered by
 * olm1-render, which calls the same renderer.
 */
function convertComplaint(tools: Tools, { folder }: InstallCase): string | undefined {
  const { model } = readBundle(readDirectory(folder));
  return withTemporaryFolder(work => {
    for (const slot of Object.keys(CONVERT_SLOTS)) cpSync(folder, join(work, 'testdata', 'bundles', slot), { recursive: true });
    const result = runTool(tools.convert, ['-output-dir=rendered'], { cwd: work });
    if (result.status !== 0) return outputOf(result);
    const complaints = Object.entries(CONVERT_SLOTS).flatMap(([slot, modes]) => Object.entries(modes).map(([mode, options]) =>
      objectDifferences(renderRegistryV1(readRegistryV1(model), options), objectsOf(readDirectory(join(work, 'rendered', slot, mode))))));
    return complaints.find(complaint => complaint !== undefined);
  });
}

/** A bundle that has been read. */
interface ReadCase extends InstallCase { readonly model: OlmModel }

class Outcome {
  public passed = 0;
  public objects = 0;
  public refusals = 0;
  public readonly failures: string[] = [];

  public add(name: string, complaint: string | undefined): void {
    if (complaint === undefined) this.passed++;
    else this.failures.push(`${name}\n${complaint}`);
  }
}

function goTypesComplaint(tools: Tools): string | undefined {
  const file = join(__dirname, '..', '..', 'src', 'olm', 'install', 'go', 'types-data.ts');
  return runTool(tools.goTypes, []).stdout === readFileSync(file, 'utf8') ? undefined : `${file} is not what cmd/go-types prints.`;
}

function compareOlmV1(outcome: Outcome, tools: Tools, cases: readonly ReadCase[]): void {
  const input = cases.map(({ folder }) => JSON.stringify({ bundle: folder, modes: INSTALL_MODES })).join('\n');
  jsonLines<Answer>(tools.olm1Render, [], { input }).forEach((answer, index) => compareBundle(outcome, cases[index]!, answer));
}

function compareBundle(outcome: Outcome, { name, model }: ReadCase, { error, objects = [], renderings = [] }: Answer): void {
  const bundle = attempt(() => readRegistryV1(model));
  if (error !== undefined || typeof bundle === 'string') {
    outcome.refusals++;
    outcome.add(name, refusalDifference(typeof bundle === 'string' ? bundle : undefined, error));
    return;
  }
  const equal = new EqualObjects();
  INSTALL_MODES.forEach((options, index) => {
    const theirs = renderings[index]!;
    const ours = attempt(() => renderRegistryV1(bundle, options));
    const mode = `${name}, ${describeMode(options)}`;
    if (theirs.error !== undefined || typeof ours === 'string') {
      outcome.refusals++;
      outcome.add(mode, refusalDifference(typeof ours === 'string' ? ours : undefined, theirs.error));
    } else {
      outcome.objects += theirs.objects!.length;
      outcome.add(mode, objectDifferences(ours, theirs.objects!.map(object => objects[object]!), equal));
    }
  });
}

/** Objects that are known to be equal: most are the same in all modes. */
class EqualObjects {
  private readonly known = new Map<JsonObject, JsonObject>();

  public differences(ours: JsonObject, theirs: JsonObject): Difference[] {
    if (this.known.get(ours) === theirs) return [];
    const differences = differencesOf(ours, theirs);
    if (differences.length === 0) this.known.set(ours, theirs);
    return differences;
  }
}

/** The text of a refusal. */
function attempt<T>(action: () => T): T | string {
  try {
    return action();
  } catch (error) {
    if (error instanceof InstallError || error instanceof DecodeError) return error.message;
    throw error;
  }
}

function refusalDifference(ours: string | undefined, theirs: string | undefined): string | undefined {
  return ours === theirs ? undefined : `ours:   ${ours ?? '(accepted)'}\ntheirs: ${theirs ?? '(accepted)'}`;
}

function describeMode({ targetNamespaces, certificates, deploymentConfig }: OlmV1Options): string {
  const config = deploymentConfig === undefined ? '' : `deployment config ${DEPLOYMENT_CONFIGS.indexOf(deploymentConfig) + 1}`;
  const targets = targetNamespaces === undefined ? 'default targets' : `targets ${JSON.stringify(targetNamespaces)}`;
  return [targets, certificates ?? '', config].filter(part => part !== '').join(', ');
}

/** Objects are paired by kind, namespace and name; a bundle may make two that share them. */
function objectDifferences(ours: readonly JsonObject[], theirs: readonly JsonObject[], equal = new EqualObjects()): string | undefined {
  const [mine, other] = [byLabel(ours), byLabel(theirs)];
  const lines = [...new Set([...mine.keys(), ...other.keys()])].flatMap(label => {
    const [one = [], two = []] = [mine.get(label), other.get(label)];
    if (one.length !== two.length) return [`${label}\n  ours:   ${one.length} of them\n  theirs: ${two.length} of them`];
    return one.flatMap((object, index) => equal.differences(object, two[index]!)).map(difference =>
      `${label}:${difference.path}\n  ours:   ${JSON.stringify(difference.ours)}\n  theirs: ${JSON.stringify(difference.theirs)}`);
  });
  if (lines.length === 0) return undefined;
  const rest = lines.length - MOST_DIFFERENCES;
  return [...lines.slice(0, MOST_DIFFERENCES), ...rest > 0 ? [`and ${rest} more`] : []].join('\n');
}

function byLabel(objects: readonly JsonObject[]): Map<string, JsonObject[]> {
  const labelled = new Map<string, JsonObject[]>();
  for (const object of objects) {
    const label = [textAt(object, 'kind'), textAt(object, 'metadata', 'namespace') ?? '', textAt(object, 'metadata', 'name')].join('/');
    if (!labelled.has(label)) labelled.set(label, []);
    labelled.get(label)!.push(object);
  }
  return labelled;
}

function compareOlmV0(outcome: Outcome, tools: Tools, cases: readonly ReadCase[]): void {
  const csvs = cases.flatMap(({ name, folder, model: { csv } }) =>
    csv === undefined ? [] : [{ name, csv: csv.manifest, path: join(folder, 'manifests', csv.file) }]);
  jsonLines<Rbac>(tools.olm0Rbac, [NAMESPACE, ...csvs.map(({ path }) => path)]).forEach(({ permissions = {}, error }, index) => {
    const { name, csv } = csvs[index]!;
    const ours = attempt(() => plainPermissions(rbacForOlmV0(csv, NAMESPACE)));
    outcome.add(name, error !== undefined || typeof ours === 'string'
      ? refusalDifference(typeof ours === 'string' ? ours : undefined, error)
      : objectDifferences([ours], [permissions]));
  });
}

/** With the keys of Go's struct, which has no tags. */
function plainPermissions(permissions: ReadonlyMap<string, OlmV0Permissions>): JsonObject {
  return Object.fromEntries([...permissions].map(([account, made]) => [account, {
    ServiceAccount: made.serviceAccount,
    Roles: [...made.roles],
    RoleBindings: [...made.roleBindings],
    ClusterRoles: [...made.clusterRoles],
    ClusterRoleBindings: [...made.clusterRoleBindings],
  }]));
}
