import { ApiObject, App } from 'cdk8s';
import { Conditional, OlmBundle, Operator, PkoPackage, PlainManifests, Value, Variant } from 'cdk8s-opack';
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

test('plain manifests have a variant, too', () => {
  const { app, operator } = webOperator();
  const [text] = Object.values(new PlainManifests(app, 'plain', { operator, variant: 'certified' }).toFiles());
  expect(readYamlDocuments(text).map(object => valueAt(object, 'metadata', 'name'))).toContain('license');
});
