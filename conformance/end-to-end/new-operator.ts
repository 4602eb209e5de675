import { symlinkSync } from 'node:fs';
import { Stand } from './follow-tutorial';
import { Workplace } from './workplace';
import { Report } from '../report';
import { outputOf, runTool } from '../run-tool';

const TITLE = 'end-to-end: a new operator';
const OPERATOR = 'src/fresh-operator.ts';
const ACCEPTED = `dist/pko/fresh-operator: package accepted by Package Operator
dist/olm/fresh-operator/0.1.0: bundle accepted by OLM
`;

/** Makes a project of a new operator beside that of the tutorial, with what that has installed, and locks its image. */
export function makeNewOperator(report: Report, crane: string, project: string, { library, host }: Stand): void {
  const place = new Workplace(report, TITLE, project);
  place.run('opack init', `cd ..\n'${project}/node_modules/.bin/opack' init fresh --name fresh-operator --library '${library}'\ncd fresh`);
  symlinkSync(place.path('../packaging/node_modules'), place.path('node_modules'));
  place.run('its test passes', 'npm test');
  place.run('its types are right', 'npx tsc');
  place.run('opack synth', 'npx opack synth', { shown: ['dist/olm/fresh-operator/0.1.0  bundle …', 'dist/pko/fresh-operator        package …'] });
  lockImage(report, crane, place, host);
  place.run('opack validate', 'npx opack validate dist/pko/fresh-operator dist/olm/fresh-operator/0.1.0 > told');
  report.one(`${TITLE}: opack validate finds nothing`, place.read('told') === ACCEPTED ? undefined : place.read('told'));
  place.run('opack graph', 'npx opack graph dist/olm/fresh-operator', { shown: ['● fresh-operator.v0.1.0  head'] });
  place.run('opack fixtures --check', 'npx opack fixtures dist/pko/fresh-operator --check');
  place.run('opack completion', 'npx opack completion bash > completion\nbash -n completion\ntest -s completion');
  place.run('opack synth --check', 'npx opack synth --check');
}

/** The image of the program, in a registry, is pinned by its digest in both formats. */
function lockImage(report: Report, crane: string, place: Workplace, host: string): void {
  const image = `${host}/example/fresh-operator:v0.1.0`;
  const layer = place.path('../packaging/boat-operator-package.tar'); // any tar will do
  const pushed = runTool(crane, ['append', '--oci-empty-base', '--new_layer', layer, '--new_tag', image]);
  const digest = pushed.stdout.trim().split('@').at(-1)!;
  report.one(`${TITLE}: crane pushes its image`, pushed.status === 0 ? undefined : outputOf(pushed));
  place.write(OPERATOR, withImageOf(place.read(OPERATOR), host));
  place.run('opack lock', 'npx opack lock\ncat images.lock.yaml', { shown: [`${image}: ${digest}`] });
  place.run('opack lock --check', 'npx opack lock --check');
  place.run('opack synth pins the image', `npx opack synth
grep -r example/fresh-operator@${digest} dist/olm/fresh-operator
grep ${digest} dist/pko/fresh-operator/manifest.lock.yaml`);
}

/** The program with an image of the registry. */
function withImageOf(program: string, host: string): string {
  return program.replace('quay.io/example/', `${host}/example/`);
}
