import { JsonObject } from '../../../src/kube/json';
import { csvFileName, objectFileNames } from '../../../src/olm/derive/bundle-file-names';

function manifest(apiVersion: string, kind: string, name: string): JsonObject {
  return { apiVersion, kind, metadata: { name } };
}

test('files are named after object and kind', () => {
  expect(objectFileNames([
    manifest('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'sites.example.com'),
    manifest('v1', 'ConfigMap', 'settings'),
  ])).toEqual(['sites.example.com.crd.yaml', 'settings.configmap.yaml']);
});

test('two kinds of one name in different groups have the group in their names, whatever their order', () => {
  const [a, b] = [manifest('v1', 'Service', 'web'), manifest('serving.knative.dev/v1', 'Service', 'web')];
  expect(objectFileNames([a, b])).toEqual(['web.core.service.yaml', 'web.serving.knative.dev.service.yaml']);
  expect(objectFileNames([b, a])).toEqual(['web.serving.knative.dev.service.yaml', 'web.core.service.yaml']);
});

test('names that are still the same are numbered', () => {
  const role = manifest('rbac.authorization.k8s.io/v1', 'Role', 'a');
  expect(objectFileNames([role, role])).toEqual(['a.rbac.authorization.k8s.io.role.yaml', 'a.rbac.authorization.k8s.io.role-2.yaml']);
});

test('characters that file systems do not like are replaced', () => {
  expect(objectFileNames([manifest('rbac.authorization.k8s.io/v1', 'ClusterRole', 'example:../reader')])).toEqual(['example-..-reader.clusterrole.yaml']);
  expect(csvFileName('../a.v1.0.0')).toBe('a.v1.0.0.clusterserviceversion.yaml');
});

test('no file of an object looks like the annotations of the bundle', () => {
  expect(objectFileNames([manifest('v1', 'ConfigMap', 'annotations-of-mine')])).toEqual(['configmap-annotations-of-mine.configmap.yaml']);
});
