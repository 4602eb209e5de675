import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Context, Suite } from './context';
import { runExamples } from './examples';
import { Report } from './report';
import { run as bundleRules } from './suites/bundle-rules';
import { run as bundles } from './suites/bundles';
import { run as catalogEntries } from './suites/catalog-entries';
import { run as catalogTemplates } from './suites/catalog-templates';
import { run as catalogs } from './suites/catalogs';
import { run as cdk8sCli } from './suites/cdk8s-cli';
import { run as cel } from './suites/cel';
import { run as crdChanges } from './suites/crd-changes';
import { run as endToEnd } from './suites/end-to-end';
import { run as graphs } from './suites/graphs';
import { run as images } from './suites/images';
import { run as importsPrograms } from './suites/imports-programs';
import { run as installs } from './suites/installs';
import { run as kube } from './suites/kube';
import { run as kustomize } from './suites/kustomize';
import { run as mutations } from './suites/mutations';
import { run as packages } from './suites/packages';
import { run as pairs } from './suites/pairs';
import { run as recorded } from './suites/recorded';
import { run as registry } from './suites/registry';
import { run as roundTrips } from './suites/round-trips';
import { run as templates } from './suites/templates';
import { run as wire } from './suites/wire';
import { run as yaml } from './suites/yaml';
import { Tools, buildTools } from './tools';

const SUITES: readonly (readonly [string, Suite])[] = [
  ['yaml', yaml], ['kube', kube], ['bundles', bundles], ['bundle-rules', bundleRules], ['graphs', graphs], ['installs', installs], ['packages', packages], ['recorded', recorded],
  ['mutations', mutations], ['round-trips', roundTrips], ['pairs', pairs], ['templates', templates], ['cel', cel], ['crd-changes', crdChanges],
  ['cdk8s-cli', cdk8sCli], ['catalogs', catalogs], ['catalog-entries', catalogEntries], ['catalog-templates', catalogTemplates], ['images', images],
  ['registry', registry], ['kustomize', kustomize], ['imports-programs', importsPrograms], ['wire', wire],
  ['end-to-end', endToEnd],
];

async function main(): Promise<void> {
  const report = new Report();
  const root = resolve(__dirname, '..');
  const tools = tryToBuild(report);
  if (tools !== undefined) {
    const context: Context = { root, tools, corpus: findCorpus(report, root), examples: runExamples(report, root) };
    await runSuites(report, context, process.argv.slice(2));
  }
  console.log(report.summary());
  process.exitCode = report.counts.failed > 0 ? 1 : 0;
}

function tryToBuild(report: Report): Tools | undefined {
  const start = Date.now();
  try {
    const tools = buildTools(__dirname);
    report.one('tools: they are built', undefined, `${((Date.now() - start) / 1000).toFixed(1)} s`);
    return tools;
  } catch (error) {
    report.one('tools: they are built', (error as Error).message);
    return undefined;
  }
}

/** The corpus lies where OPACK_CORPUS says, or beside the checkout; OPACK_CORPUS_REQUIRED=1 makes a failure of its absence. */
function findCorpus(report: Report, root: string): string | undefined {
  const folder = resolve(root, process.env.OPACK_CORPUS ?? '../shared');
  if (existsSync(join(folder, 'corpus'))) return folder;
  if (process.env.OPACK_CORPUS_REQUIRED === '1') report.one('corpus: it is there', `There is no corpus at ${folder}; OPACK_CORPUS names another place.`);
  return undefined;
}

/** Runs the suites named, all when none is; a suite that throws is a failed check. */
async function runSuites(report: Report, context: Context, names: readonly string[]): Promise<void> {
  const unknown = names.filter(name => !SUITES.some(([suite]) => suite === name));
  if (unknown.length > 0) report.one('suites: all that were named exist', `There is no suite ${unknown.join(', ')}.`);
  for (const [name, suite] of SUITES) {
    if (names.length > 0 && !names.includes(name)) continue;
    try {
      await suite(report, context);
    } catch (error) {
      report.one(`${name}: the suite runs to its end`, (error as Error).stack);
    }
  }
}

void main();
