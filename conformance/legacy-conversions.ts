import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { writeFiles } from './folders';
import { legacyDirectories } from './olm-round-trips';
import { treesDifference } from './replay';
import { Report } from './report';
import { jsonLines, outputOf, runTool, withTemporaryFolder } from './run-tool';
import { FileTree, JsonObject, bundlesOf, objectAt, readDirectory, readPackageManifests, readYaml, renderBundle } from './subject';
import { Tools } from './tools';

interface Verdict { readonly dir: string; readonly findings: readonly { readonly validator: string; readonly detail: string }[] }

const CHANNELS = 'operators.operatorframework.io.bundle.channels.v1';

/** The versions of every legacy directory of the corpus, made into bundles: opm takes their format, and makes the same of them. */
export function legacyConversions(report: Report, corpus: string, tools: Tools): void {
  const format: string[] = [];
  const generated: string[] = [];
  let count = 0;
  for (const { name, dir } of legacyDirectories(corpus)) {
    for (const { folder, model } of bundlesOf(readPackageManifests(readDirectory(dir)).model)) {
      const bundle = renderBundle(model);
      const complaints = withTemporaryFolder(temporary => formatComplaints(tools, bundle, temporary));
      if (complaints.length > 0) format.push(`${name}/${folder}\n${complaints.join('\n')}`);
      const difference = withTemporaryFolder(temporary => generatedDifference(tools, bundle, join(dir, folder), temporary));
      if (difference !== undefined) generated.push(`${name}/${folder}\n${difference}`);
      count++;
    }
  }
  for (const [what, failures] of [['are bundles to opm', format], ['are what opm makes of them', generated]] as const) {
    report.add({ name: `round-trips: versions in packagemanifests, made into bundles, ${what} ${count - failures.length}/${count}`, passed: count - failures.length, failures });
  }
}

function formatComplaints(tools: Tools, bundle: FileTree, folder: string): string[] {
  writeFiles(folder, bundle);
  const [verdict] = jsonLines<Verdict>(tools.bundleVerdict, [folder]);
  return verdict!.findings.filter(({ validator }) => validator === 'opm-format').map(({ detail }) => detail);
}

/** What `opm alpha bundle generate` makes; it sorts the channels. */
function generatedDifference(tools: Tools, bundle: FileTree, version: string, folder: string): string | undefined {
  const result = runTool(tools.opm, ['alpha', 'bundle', 'generate', '--directory', version, '--output-dir', join(folder, 'out')], { cwd: folder });
  if (result.status !== 0) return outputOf(result);
  const theirs = readDirectory(join(folder, 'out'));
  const difference = treesDifference(bundle.below('manifests'), theirs.below('manifests'));
  if (difference !== undefined) return difference;
  const [mine, other] = [bundle, theirs].map(annotationsOf);
  return isDeepStrictEqual(mine, other) ? undefined : `We annotate ${JSON.stringify(mine)}\nopm annotates ${JSON.stringify(other)}`;
}

/** With the channels in one order. */
function annotationsOf(tree: FileTree): JsonObject {
  const annotations = objectAt(readYaml(tree.text('metadata/annotations.yaml')!), 'annotations')!;
  return { ...annotations, [CHANNELS]: String(annotations[CHANNELS]).split(',').sort().join() };
}
