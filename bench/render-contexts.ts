/**
 * How long the templates of a real package take in all its test contexts, beside Go's text/template in one process.
 *
 * Both parse the templates once, and then, in each round and context, evaluate the conditions and execute all templates.
 *
 * Usage: node -r tsx/cjs bench/render-contexts.ts [folder of a package]; it needs Go, and by default the corpus of conformance/README.md
 */
import { join, resolve } from 'node:path';
import { jsonLines } from '../conformance/run-tool';
import { readDirectory } from '../conformance/subject';
import { buildTools } from '../conformance/tools';
import { textOf } from '../src/files/file-tree';
import { JsonObject, listAt, textAt } from '../src/kube/json';
import { admitConfig } from '../src/pko/instantiate/admission';
import { contextOfTestCase, templateValues } from '../src/pko/instantiate/context';
import { celContext } from '../src/pko/instantiate/filter';
import { executeTemplates } from '../src/pko/instantiate/template-files';
import { effectiveManifest, testCases } from '../src/pko/read/manifest';
import { readPackage } from '../src/pko/read/read-package';

const WARM_UP = 50;
const ROUNDS = 200;
const SUFFIX = '.gotmpl';

const root = resolve(__dirname, '..');
const folder = process.argv[2] ?? join(resolve(root, process.env.OPACK_CORPUS ?? '../shared'), 'corpus/pko/pagerduty-operator');
const model = readPackage(readDirectory(folder));
const contexts = testCases(effectiveManifest(model)).map(testCase => {
  const context = contextOfTestCase(model, testCase);
  return templateValues(context, admitConfig(model, context.config));
});

/** One rendering in each context. */
function render(): ReadonlyMap<string, string | Uint8Array>[] {
  return contexts.map(values => executeTemplates(model.files, values, celContext(values, model)));
}

function medianOfOurs(): number {
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const start = process.hrtime.bigint();
    render();
    if (round >= WARM_UP) times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

function theirs(): { readonly median: number; readonly outputs: readonly { readonly [path: string]: string }[] } {
  const files = Object.fromEntries([...model.files].map(([path, content]) => [path, textOf(content)]));
  const templates = Object.fromEntries(Object.entries(files).filter(([path]) => path.endsWith(SUFFIX)));
  const conditions = listAt(effectiveManifest(model), 'spec', 'filter', 'conditions')
    .map(condition => ({ name: textAt(condition, 'name')!, expression: textAt(condition, 'expression')! }));
  const input = { contexts: contexts.map((data: JsonObject) => ({ templates, files, data, conditions })), warmUp: WARM_UP, rounds: ROUNDS };
  return jsonLines<ReturnType<typeof theirs>>(buildTools(join(root, 'conformance')).timeTemplates, [], { input: JSON.stringify(input) })[0]!;
}

const go = theirs();
for (const [index, files] of render().entries()) {
  for (const [path, text] of Object.entries(go.outputs[index]!)) {
    if (files.get(path.slice(0, -SUFFIX.length)) !== text) throw new Error(`${path} is not rendered as Go does.`);
  }
}
const ours = medianOfOurs();
console.log(`${contexts.length} contexts: Go in ${go.median.toFixed(2)} ms, we in ${ours.toFixed(2)} ms, ratio ${(ours / go.median).toFixed(2)}`);
