import { ApiObject, App } from 'cdk8s';
import { Conditional, Finding, OlmBundle, Operator, PkoPackage, PlainManifests, Value, Variant } from 'cdk8s-opack';
import { valueAt } from '../../src/kube/json';
import { readYaml, readYamlDocuments } from '../../src/kube/yaml/read';

function webOperator(): { app: App; operator: Operator } {
  const app = new App();
  const operator = new Operator(app, 'web', { version: '0.1.0' });
  new ApiObject(operator, 'settings', {
    apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' }, data: { support: Value.when(Variant.is('certified'), 'hotline', 'forum') },
  });
  const license = new ApiObject(operator, 'license', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'license' } });
  Conditional.object(license, Variant.is('certified').or(Variant.is('openshift')));
  return { app, operator };
}

const supportIn = (text: string) => valueAt(readYaml(text), 'data', 'support');

/** The texts of the two ConfigMaps, by name. */
function mapsIn(files: { [path: string]: string }): { [name: string]: string } {
  const found = Object.entries(files).filter(([path]) => path.endsWith('.configmap.yaml'));
  return Object.fromEntries(found.map(([path, text]) => [path.split('/').at(-1)!.split('.')[0], text]));
}

test('each variant of a package has its own objects and values, and no templates for it', () => {
  const { app, operator } = webOperator();
  const community = mapsIn(new PkoPackage(app, 'community', { operator }).toFiles());
  const certified = mapsIn(new PkoPackage(app, 'certified', { operator, variant: 'certified' }).toFiles());
  expect([Object.keys(community), Object.keys(certified)]).toEqual([['settings'], ['license', 'settings']]);
  expect([supportIn(community.settings), supportIn(certified.settings)]).toEqual(['forum', 'hotline']);
});

test('each variant is a bundle of its own', () => {
  const { app, operator } = webOperator();
  const [community, certified, openshift] = [undefined, 'certified', 'openshift'].map(variant =>
    mapsIn(new OlmBundle(app, `olm-${variant}`, { operator, channels: ['stable'], packageName: `web-${variant ?? 'community'}`, variant }).toFiles()));
  expect([Object.keys(community), Object.keys(certified), Object.keys(openshift)]).toEqual([['settings'], ['license', 'settings'], ['license', 'settings']]);
  expect([supportIn(community.settings), supportIn(certified.settings), supportIn(openshift.settings)]).toEqual(['forum', 'hotline', 'forum']);
});

test('a variant that no output is, and that is misspelt, is told with the one that was meant', () => {
  const { app, operator } = webOperator();
  const told = (output: { check: () => Finding[] }) => output.check().filter(({ code }) => code === 'OP024').map(({ remedy, constructPath }) => [remedy, constructPath]);
  const bundle = new OlmBundle(app, 'olm', { operator, channels: ['stable'], variant: 'certifed' });
  const both = [["Did you mean 'certifed'?", 'web/license'], ["Did you mean 'certifed'?", 'web/settings']];
  expect(told(bundle).sort((a, b) => (a[1]! < b[1]! ? -1 : 1))).toEqual(both);
  expect(told(new PkoPackage(app, 'pko', { operator })).sort((a, b) => (a[1]! < b[1]! ? -1 : 1))).toEqual(both);
  new PlainManifests(app, 'plain', { operator, variant: 'certified' });
  expect(told(bundle)).toEqual([]);
});

test('plain manifests have a variant, too', () => {
  const { app, operator } = webOperator();
  const [text] = Object.values(new PlainManifests(app, 'plain', { operator, variant: 'certified' }).toFiles());
  expect(readYamlDocuments(text).map(object => valueAt(object, 'metadata', 'name'))).toContain('license');
});
