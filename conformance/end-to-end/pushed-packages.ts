import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Context } from '../context';
import { findKubectlPackage } from '../kubectl-package';
import { renderWithOpm } from '../pushed-images';
import { Report } from '../report';
import { jsonLines, outputOf, runTool } from '../run-tool';
import { readImageArchive } from '../subject';

const TITLE = 'end-to-end: what was pushed';
const FOLDERS = { package: 'dist/pko/boat-operator', bundle: 'dist/olm/boat-operator/0.1.0' };

/** Lets the tools of the field judge what the tutorial has written and pushed. */
export function checkPushed(report: Report, { tools }: Context, project: string, host: string): void {
  const [pkg, bundle] = (['package', 'bundle'] as const).map(kind => `${host}/boat-operator-${kind}:v0.1.0`) as [string, string];
  for (const image of [pkg, bundle]) {
    report.one(`${TITLE}: crane takes ${image.replace(host, 'localhost:5000')}`, craneComplaint(tools.crane, image, project));
  }
  report.one(`${TITLE}: the archive holds the image that was pushed`, archiveComplaint(tools.crane, pkg, join(project, 'boat-operator-package.tar')));
  const rendered = renderWithOpm(tools.opm, bundle, join(project, '..'));
  const expected = [`"image": "${bundle}"`, '"name": "boat-operator.v0.1.0"'];
  const isRendered = rendered.status === 0 && expected.every(line => rendered.stdout.includes(line));
  report.one(`${TITLE}: opm renders the bundle`, isRendered ? undefined : outputOf(rendered));
  const [verdict] = jsonLines<{ readonly errors: readonly string[] }>(tools.bundleVerdict, [join(project, FOLDERS.bundle)]);
  report.one(`${TITLE}: the validators of bundles find no errors`, verdict?.errors.length === 0 ? undefined : JSON.stringify(verdict));
  checkWithKubectlPackage(report, join(project, FOLDERS.package), pkg);
}

/** The image is valid, and pulled it is what the registry says. */
function craneComplaint(crane: string, image: string, project: string): string | undefined {
  const archive = join(project, 'pulled.tar');
  const results = [['validate', '--remote', image], ['pull', image, archive]].map(args => runTool(crane, args));
  const failed = results.find(({ status }) => status !== 0);
  return failed === undefined ? archiveComplaint(crane, image, archive) : outputOf(failed);
}

function archiveComplaint(crane: string, image: string, archive: string): string | undefined {
  const digests = readImageArchive(readFileSync(archive)).map(found => found.image.manifest.digest).join();
  const asked = runTool(crane, ['digest', image]);
  return asked.stdout.trim() === digests ? undefined : `${archive} has ${digests}, the registry: ${outputOf(asked)}`;
}

function checkWithKubectlPackage(report: Report, folder: string, image: string): void {
  const tool = findKubectlPackage();
  const names = [`${TITLE}: kubectl-package accepts the folder, and its fixtures`, `${TITLE}: kubectl-package accepts the image`] as const;
  if (tool === undefined) {
    for (const name of names) report.notRun(name, 'no kubectl-package: neither on the PATH nor named by KUBECTL_PACKAGE');
    return;
  }
  for (const [index, args] of [['validate', folder], ['validate', '--pull', image]].entries()) {
    const result = runTool(tool, args);
    report.one(names[index]!, result.status === 0 ? undefined : outputOf(result));
  }
}
