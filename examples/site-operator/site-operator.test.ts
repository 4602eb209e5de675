import { App, Yaml } from 'cdk8s';
import { parse, parseAllDocuments } from 'yaml';
import { synthesize } from './synthesize';

const { pko, olm, catalog } = synthesize(new App());
const files = olm.toFiles();
const csv = parse(files['manifests/site-operator.v0.3.0.clusterserviceversion.yaml']);

test('nothing is wrong with package, bundle and catalogue', () => {
  expect([...pko.check(), ...olm.check(), ...catalog.check()]).toEqual([]);
});

test('the package is as reviewed', () => {
  expect(pko.tree()).toMatchSnapshot();
});

test('the webhooks that are declared once are objects in the package and definitions in the bundle', () => {
  const inPackage = pko.render('default').filter(({ kind }) => kind.endsWith('WebhookConfiguration')).flatMap(({ webhooks }) => webhooks.map(({ name }: any) => name));
  expect(inPackage).toEqual(['msite.web.example.com', 'vsite.web.example.com']);
  expect(Yaml.stringify(csv.spec.webhookdefinitions)).toMatchSnapshot();
  expect(Object.keys(files).filter(path => path.startsWith('manifests/'))).toEqual([
    'manifests/site-operator.v0.3.0.clusterserviceversion.yaml', 'manifests/sites.web.example.com.crd.yaml',
  ]);
});

test('OLM writes the conversion itself, Package Operator is told of it', () => {
  expect(parse(files['manifests/sites.web.example.com.crd.yaml']).spec.conversion).toBeUndefined();
  const definition = pko.render('default').find(({ kind }) => kind === 'CustomResourceDefinition');
  expect(definition.spec.conversion.webhook.clientConfig.service).toMatchObject({ path: '/convert' });
});

test('each Deployment has an account of its own, with the permissions of that account', () => {
  const { deployments, clusterPermissions } = csv.spec.install.spec;
  expect(deployments.map(({ spec }: any) => spec.template.spec.serviceAccountName)).toEqual(['site-operator-manager', 'site-operator-webhooks']);
  expect(clusterPermissions.map(({ serviceAccountName }: any) => serviceAccountName)).toEqual(['site-operator-manager', 'site-operator-webhooks']);
});

test('the release follows the one that both channels have, and skips the candidate between', () => {
  expect([csv.spec.replaces, csv.spec.skips]).toEqual(['site-operator.v0.1.0', ['site-operator.v0.2.0']]);
  expect(olm.releaseGraph.toText()).toMatchSnapshot();
});

test('the catalogue has each release once', () => {
  const blobs = parseAllDocuments(catalog.toFiles()['catalog.yaml']).map(document => document.toJS());
  expect(blobs.map(({ schema, name }) => `${schema} ${name}`)).toEqual([
    'olm.package site-operator', 'olm.channel candidate', 'olm.channel stable',
    'olm.bundle site-operator.v0.1.0', 'olm.bundle site-operator.v0.2.0', 'olm.bundle site-operator.v0.3.0',
  ]);
});
