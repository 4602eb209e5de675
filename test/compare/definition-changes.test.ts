import { definitionAddedOrRemoved, definitionChanges } from '../../src/compare/crd/definition-changes';
import { JsonObject } from '../../src/kube/json';

const SCHEMA = { openAPIV3Schema: { type: 'object', properties: { spec: { type: 'object', properties: { size: { type: 'integer' } } } } } };

function definition(versions: JsonObject[], spec: JsonObject = {}): JsonObject {
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'boats.sea.example' },
    spec: { group: 'sea.example', scope: 'Namespaced', names: { kind: 'Boat', plural: 'boats' }, versions, ...spec },
  };
}

function version(name: string, more: JsonObject = {}): JsonObject {
  return { name, served: true, storage: name === 'v1', schema: SCHEMA, ...more };
}

/** `severity rule path` of each change. */
function changes(before: JsonObject, after: JsonObject): string[] {
  return definitionChanges(before, after).map(({ severity, rule, path }) => `${severity} ${rule} ${path}`);
}

test('a definition that says the same in other words does not change', () => {
  const plain = definition([version('v1')]);
  const wordy = definition([version('v1')], { names: { plural: 'boats', singular: 'boat', kind: 'Boat', listKind: 'BoatList' }, conversion: { strategy: 'None' } });
  expect(changes(plain, wordy)).toEqual([]);
});

test('a definition of v1beta1 is the same as its like of v1', () => {
  const beta: JsonObject = {
    ...definition([], { version: 'v1', validation: SCHEMA, preserveUnknownFields: false, subresources: { status: {} } }),
    apiVersion: 'apiextensions.k8s.io/v1beta1',
  };
  delete (beta.spec as JsonObject).versions;
  expect(changes(beta, definition([version('v1', { subresources: { status: {} } })]))).toEqual([]);
});

test('scope, versions and subresources', () => {
  expect(changes(definition([version('v1')]), definition([version('v1')], { scope: 'Cluster' }))).toEqual(['breaking scope spec.scope']);
  expect(changes(definition([version('v1'), version('v1beta1')]), definition([version('v1')]))).toEqual(['breaking version-removed v1beta1']);
  expect(changes(definition([version('v1')]), definition([version('v2', { storage: true })]))).toEqual([
    'breaking storedVersionRemoval v1', 'attention version-added v2',
  ]);
  expect(changes(definition([version('v1')]), definition([version('v1', { served: false })]))).toEqual(['breaking version-not-served v1']);
  expect(changes(definition([version('v1', { subresources: { status: {} } })]), definition([version('v1')]))).toEqual(['breaking version-changed v1 subresources']);
});

test('a new version that lacks a field is told, as values are lost between the two', () => {
  const small = { openAPIV3Schema: { type: 'object', properties: { spec: { type: 'object' } } } };
  const [added, pair] = definitionChanges(definition([version('v1beta1'), version('v1')]), definition([version('v1beta1'), version('v1'), version('v2', { schema: small })]));
  expect(added).toMatchObject({ severity: 'compatible', rule: 'version-added', path: 'v2' });
  expect(pair).toMatchObject({
    severity: 'attention',
    path: 'v1beta1 -> v2',
    message: 'served versions differ in 1 field (.spec.size), and nothing converts between them: values are lost or refused',
  });
});

test('descriptions are one change, with their texts for programs', () => {
  const described = (text: string) => definition([version('v1', {
    schema: { openAPIV3Schema: { type: 'object', description: text, properties: { spec: { type: 'object', description: text } } } },
  })]);
  expect(definitionChanges(described('old'), described('new'))).toEqual([{
    section: 'crds',
    severity: 'compatible',
    subject: 'boats.sea.example',
    rule: 'description',
    path: 'v1',
    message: 'the descriptions of 2 fields change: the whole, .spec',
    before: { '': 'old', '.spec': 'old' },
    after: { '': 'new', '.spec': 'new' },
  }]);
});

test('with a definition go its objects', () => {
  expect(definitionAddedOrRemoved(definition([version('v1')]), undefined)).toMatchObject([{ severity: 'breaking', message: 'is removed: with it go all objects of its kind' }]);
  expect(definitionAddedOrRemoved(undefined, definition([version('v1')]))).toMatchObject([{ severity: 'compatible', message: 'is new: namespaced, v1' }]);
});
