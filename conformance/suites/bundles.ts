import { cpSync, mkdirSync, existsSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { Context } from '../context';
import { listFiles, writeFiles } from '../folders';
import { Report } from '../report';
import { jsonLines, outputOf, runTool, withTemporaryFolder } from '../run-tool';
import { FileTree, JsonObject, emitYaml, isJsonObject, listAt, readYaml, textAt } from '../subject';
import { Tools } from '../tools';

interface Verdict { readonly dir: string; readonly errors: readonly string[]; readonly warnings: readonly string[] }

const ANNOTATION = 'operators.operatorframework.io.bundle.';

/** The slots of convert: the first is rendered for several install modes, AllNamespaces first; the second for AllNamespaces alone. */
const CONVERT_SLOTS = ['argocd-operator.v0.6.0', 'webhook-operator.v0.0.5'] as const;

/** Every bundle of the examples, by the validators, by opm and by OLM v1's renderer. */
export async function run(report: Report, { root, tools, examples }: Context): Promise<void> {
  const bundles = examples.flatMap(example => example.bundles);
  if (bundles.length === 0) return;
  for (const { dir, errors, warnings } of jsonLines<Verdict>(tools.bundleVerdict, bundles)) {
    report.add({
      name: `bundles: the validators accept ${relative(root, dir)}`,
      passed: errors.length === 0 ? 1 : 0,
      failures: errors.length === 0 ? [] : [errors.join('\n')],
      detail: `${warnings.length} warnings`,
      notes: warnings,
    });
  }
  for (const bundle of bundles) {
    report.one(`bundles: opm renders and validates a catalog of ${relative(root, bundle)}`, catalogComplaint(tools, bundle));
    const { complaint, detail } = renderByOlmV1(tools, bundle);
    report.one(`bundles: OLM v1 renders ${relative(root, bundle)}`, complaint, detail);
  }
  for (const catalog of examples.flatMap(example => example.catalogs)) {
    const { status, ...output } = runTool(tools.opm, ['validate', catalog]);
    report.one(`bundles: opm accepts the catalog ${relative(root, catalog)}`, status === 0 ? undefined : outputOf({ status, ...output }));
  }
}

function catalogComplaint(tools: Tools, bundle: string): string | undefined {
  const rendered = runTool(tools.opm, ['render', bundle, '--alpha-image-ref-template', 'registry.example.com/{{.Package}}:v{{.Version}}', '-o', 'yaml']);
  if (rendered.status !== 0) return `opm render: ${outputOf(rendered)}`;
  return withTemporaryFolder(folder => {
    const frame = catalogFrame(bundle, textAt(readYaml(rendered.stdout), 'name') ?? '').map(blob => emitYaml(blob));
    writeFiles(folder, new FileTree([['catalog/bundle.yaml', rendered.stdout], ['catalog/package.yaml', frame.join('---\n')]]));
    const validated = runTool(tools.opm, ['validate', join(folder, 'catalog')]);
    return validated.status === 0 ? undefined : `opm validate: ${outputOf(validated)}`;
  });
}

/** The package and the channels that the bundle's annotations name, with this bundle alone in them. */
function catalogFrame(bundle: string, bundleName: string): JsonObject[] {
  const annotations = (readYaml(readFileSync(join(bundle, 'metadata', 'annotations.yaml'), 'utf8')) as JsonObject).annotations;
  const name = textAt(annotations, `${ANNOTATION}package.v1`) ?? '';
  const channels = (textAt(annotations, `${ANNOTATION}channels.v1`) ?? '').split(',').map(channel => channel.trim());
  return [
    { schema: 'olm.package', name, defaultChannel: textAt(annotations, `${ANNOTATION}channel.default.v1`) ?? channels[0]! },
    ...channels.map(channel => ({ schema: 'olm.channel', package: name, name: channel, entries: [{ name: bundleName }] })),
  ];
}

/** A bundle for all namespaces is rendered; any other is refused, and for its install modes alone. */
function renderByOlmV1(tools: Tools, bundle: string): { complaint?: string; detail: string } {
  const modes = supportedInstallModes(bundle);
  return withTemporaryFolder(folder => {
    for (const slot of CONVERT_SLOTS) {
      mkdirSync(join(folder, 'testdata', 'bundles', slot), { recursive: true });
      for (const part of ['manifests', 'metadata']) cpSync(join(bundle, part), join(folder, 'testdata', 'bundles', slot, part), { recursive: true });
    }
    const result = runTool(tools.convert, ['-output-dir=rendered'], { cwd: folder });
    const rendered = existsSync(join(folder, 'rendered')) ? listFiles(join(folder, 'rendered', CONVERT_SLOTS[0])) : [];
    const objects = rendered.filter(path => path.startsWith('all-namespaces/')).length;
    const refusedForModes = /invalid target namespaces \[[^\]]*\]: supported install modes \[[^\]]*\] do not support target/.test(result.stdout);
    const fine = (objects > 0) === modes.includes('AllNamespaces') && (result.status === 0 || refusedForModes);
    return {
      complaint: fine ? undefined : outputOf(result),
      detail: objects > 0 ? `${objects} objects` : `refused, as it supports ${modes.join(', ')} only`,
    };
  });
}

function supportedInstallModes(bundle: string): string[] {
  const files = listFiles(join(bundle, 'manifests')).map(path => readYaml(readFileSync(join(bundle, 'manifests', path), 'utf8')));
  const csv = files.find(object => textAt(object, 'kind') === 'ClusterServiceVersion');
  if (csv === undefined) throw new Error(`${basename(bundle)} has no ClusterServiceVersion.`);
  return listAt(csv, 'spec', 'installModes').filter(isJsonObject).filter(mode => mode.supported === true).map(mode => String(mode.type));
}
