import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Context } from '../context';
import { JsiiKernel, KernelError, enumMember, packLibrary, packageOf, runtimeProgram, struct } from '../jsii-kernel';
import { Report } from '../report';

const LIBRARY = 'cdk8s-opack';
const ASSERTIONS = ['PackageAssertions', 'BundleAssertions', 'Match', 'Capture'].map(name => `${LIBRARY}.${name}`);
const NAME = 'wire: an operator, its package, its bundle and assertions on them';

/** The assertions as other languages call them: through the kernel of jsii, with the compiled library. */
export async function run(report: Report, { root }: Context): Promise<void> {
  const types = compiledTypes(root);
  const missing = types === undefined ? ['the library'] : ASSERTIONS.filter(name => !types.has(name));
  if (missing.length > 0) {
    report.notRun(NAME, `${missing.join(', ')} not compiled: npx projen compile`);
    return;
  }
  const program = runtimeProgram(root);
  if (program === undefined) {
    report.notRun(NAME, 'npm cannot get @jsii/runtime');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'opack-wire-'));
  const kernel = await JsiiKernel.start(program);
  try {
    await loadLibraries(kernel, root, folder);
    const outcomes = await useAssertions(kernel);
    const failures = outcomes.flatMap(({ what, got, expected }) => got === expected ? [] : [`${what}: expected ${expected}\ngot ${got}`]);
    report.add({ name: NAME, passed: outcomes.length - failures.length, failures, detail: program.match(/jsii-runtime-[^/]+/)?.[0] });
  } finally {
    kernel.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The names of the types of the compiled library; undefined where it is not compiled. */
function compiledTypes(root: string): Set<string> | undefined {
  if (!existsSync(join(root, '.jsii'))) return undefined;
  const assembly = JSON.parse(readFileSync(join(root, '.jsii'), 'utf8')) as { schema: string; types?: object };
  const { types = {} } = assembly.schema === 'jsii/file-redirect' ? redirected(root) : assembly;
  return new Set(Object.keys(types));
}

/** A large assembly is compressed, in a file beside. */
function redirected(root: string): { types?: object } {
  return JSON.parse(gunzipSync(readFileSync(join(root, '.jsii.gz'))).toString('utf8')) as { types?: object };
}

async function loadLibraries(kernel: JsiiKernel, root: string, folder: string): Promise<void> {
  const modules = join(root, 'node_modules');
  for (const name of ['constructs', 'cdk8s']) {
    const library = join(modules, name);
    await kernel.load(name, packageOf(library).version, packLibrary(library, ['.'], modules, folder));
  }
  const files = ['package.json', '.jsii', '.jsii.gz', 'lib'].filter(file => existsSync(join(root, file)));
  await kernel.load(LIBRARY, packageOf(root).version, packLibrary(root, files, modules, folder));
}

/** Something that was done through the kernel, what came of it, and what should have. */
interface Outcome { readonly what: string; readonly got: string; readonly expected: string }

async function useAssertions(kernel: JsiiKernel): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const expectValue = (what: string, value: unknown, expected: unknown) => (
    void outcomes.push({ what, got: JSON.stringify(value), expected: JSON.stringify(expected) })
  );
  const holds = async (what: string, assertion: Promise<unknown>) => void outcomes.push({ what, got: await messageOf(assertion), expected: 'nothing wrong' });
  const fails = async (what: string, assertion: Promise<unknown>, message: string) => (
    void outcomes.push({ what, got: await messageOf(assertion), expected: message })
  );
  const { pkg, bundle } = await makeOperator(kernel);
  const match = (name: string, ...args: unknown[]) => kernel.call(`${LIBRARY}.Match`, name, ...args);

  const assertions = await kernel.call(`${LIBRARY}.PackageAssertions`, 'fromPackage', pkg);
  const loud = await kernel.call(assertions, 'inTestCase', 'loud');
  await holds('a map is a pattern', kernel.call(loud, 'hasObject', 'ConfigMap', { metadata: { name: 'settings' }, data: { level: 'debug' } }));
  await holds('a matcher stands in a map', kernel.call(loud, 'hasObject', 'ConfigMap', { data: { level: await match('stringLikeRegexp', '^de') } }));
  await holds('a matcher stands in a matcher', kernel.call(loud, 'hasObject', 'ConfigMap', {
    data: await match('objectEquals', { level: await match('not', 'info'), list: await match('serializedJson', await match('arrayWith', [{ a: 1 }])) }),
  }));
  const capture = await kernel.create(`${LIBRARY}.Capture`);
  await holds('a capture stands in a map', kernel.call(loud, 'hasObject', 'ConfigMap', { data: { level: capture } }));
  expectValue('what was captured', await kernel.call(capture, 'asString'), 'debug');
  await fails('a failure arrives with its text', kernel.call(loud, 'hasObject', 'ConfigMap', { data: { level: await match('stringLikeRegexp', '^x') } }), [
    "The only ConfigMap in the test case 'loud' of the package web is not as expected: v1 ConfigMap web/settings (one mismatch):",
    '  data:',
    "    level: debug  !! expected text like /^x/ but received 'debug'",
  ].join('\n'));
  const found = await kernel.call(loud, 'findObjects', 'ConfigMap') as { data: unknown }[];
  expectValue('what was found', found.map(({ data }) => data), [{ level: 'debug', list: '[{"a":1,"b":2}]' }]);
  const context = struct(`${LIBRARY}.TestCaseProps`, { config: { level: 'info' } });
  await holds('a rendering of its own', kernel.call(await kernel.call(assertions, 'renderedWith', context), 'hasObject', 'ConfigMap', { data: { level: 'info' } }));
  await holds('a phase', kernel.call(await kernel.call(loud, 'inPhase', 'deploy'), 'objectCountIs', 'ConfigMap', 1));
  await holds('the manifest', kernel.call(assertions, 'hasParameter', 'level', { type: 'string', default: 'info' }));
  await fails('a missing parameter', kernel.call(assertions, 'hasParameter', 'levle'), "There is no parameter 'levle' in the package web. Did you mean 'level'?");

  const ofBundle = await kernel.call(`${LIBRARY}.BundleAssertions`, 'fromBundle', bundle);
  await holds('a Deployment of the bundle', kernel.call(ofBundle, 'hasDeployment', 'web', { template: { spec: { containers: [{ name: 'web' }] } } }));
  await holds('several texts', kernel.call(ofBundle, 'channelsAre', 'fast', 'stable'));
  await holds('members of an enum', kernel.call(ofBundle, 'installModesAre', enumMember(`${LIBRARY}.InstallModeType`, 'ALL_NAMESPACES')));
  await holds('objects of the bundle', kernel.call(await kernel.get(ofBundle, 'objects'), 'hasObject', 'ConfigMap', { data: { level: 'info' } }));
  await fails('a missing API', kernel.call(ofBundle, 'hasOwnedApi', 'Site'), "There is no owned API 'Site' in the bundle web 1.0.0; there is none at all.");
  await holds('findings that may be there', kernel.call(ofBundle, 'hasNoErrors'));
  return outcomes;
}

/** An operator of a ConfigMap with a parameter and a Deployment, made as a program in another language makes it. */
async function makeOperator(kernel: JsiiKernel): Promise<{ pkg: unknown; bundle: unknown }> {
  const app = await kernel.create(`${LIBRARY}.OperatorApp`);
  const operator = await kernel.create(`${LIBRARY}.Operator`, app, 'web', struct(`${LIBRARY}.OperatorProps`, { version: '1.0.0', minKubeVersion: '1.27.0' }));
  const type = enumMember(`${LIBRARY}.ParameterType`, 'STRING');
  const parameter = await kernel.call(operator, 'parameter', 'level', struct(`${LIBRARY}.ParameterProps`, { type, default: 'info' }));
  const addObject = async (apiVersion: string, kind: string, name: string, field: string, value: object) => {
    const object = await kernel.create('cdk8s.ApiObject', operator, name, struct('cdk8s.ApiObjectProps', {
      apiVersion, kind, metadata: struct('cdk8s.ApiObjectMetadata', { name }),
    }));
    await kernel.call(object, 'addJsonPatch', await kernel.call('cdk8s.JsonPatch', 'add', `/${field}`, value));
  };
  await addObject('v1', 'ConfigMap', 'settings', 'data', { level: await kernel.get(parameter, 'valueAsString'), list: '[{"a":1,"b":2}]' });
  const labels = { app: 'web' };
  const containers = [{ name: 'web', image: `quay.io/example/web@sha256:${'1'.repeat(64)}` }];
  await addObject('apps/v1', 'Deployment', 'web', 'spec', { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers } } });
  const pkg = await kernel.create(`${LIBRARY}.PkoPackage`, app, 'pko', struct(`${LIBRARY}.PkoPackageProps`, { operator }));
  await kernel.call(pkg, 'addTestCase', 'loud', struct(`${LIBRARY}.TestCaseProps`, { config: { level: 'debug' } }));
  const props = struct(`${LIBRARY}.OlmBundleProps`, { operator, channels: ['stable', 'fast'] });
  return { pkg, bundle: await kernel.create(`${LIBRARY}.OlmBundle`, app, 'olm', props) };
}

async function messageOf(assertion: Promise<unknown>): Promise<string> {
  try {
    await assertion;
    return 'nothing wrong';
  } catch (error) {
    if (!(error instanceof KernelError)) throw error;
    return error.message.replace(/^[A-Za-z.@/]*Error: /, '');
  }
}
