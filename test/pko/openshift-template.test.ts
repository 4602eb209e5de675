import { ApiObject, Chart } from 'cdk8s';
import { aConfigMap, anOperator, aPackage } from './an-operator';
import { ClusterPackage, OpenShiftTemplate, ParameterType, PkoPackage, ResourceApplyMode, SelectorSyncSet } from '../../src';

function aTemplate(): { pkg: PkoPackage; template: OpenShiftTemplate } {
  const operator = anOperator();
  const image = operator.parameter('image', { type: ParameterType.STRING, required: true, pattern: '^quay.io/' });
  const replicas = operator.parameter('replicas', { type: ParameterType.INTEGER, default: 1 });
  aConfigMap(operator, 'c', {}, { image: image.valueAsString, replicas: replicas.valueAsString });
  return { pkg: aPackage(operator), template: new OpenShiftTemplate(operator.node.scope!, 'install', { templateName: 'demo-template' }) };
}

test('a template installs a package on all clusters that Hive selects', () => {
  const { pkg, template } = aTemplate();
  const tag = template.parameter('IMAGE_TAG', { description: 'Tag of all images' });
  const replicas = template.parameter('REPLICAS', { value: '2' });
  const set = new SelectorSyncSet(template, 'demo', { matchLabels: { 'api.openshift.com/managed': 'true' }, resourceApplyMode: ResourceApplyMode.UPSERT });
  new ApiObject(set, 'namespace', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'demo' } });
  new ClusterPackage(set, 'package', { package: pkg, image: `quay.io/a/p:${tag.ref}`, config: { image: `quay.io/a/b:${tag.ref}`, replicas: replicas.value } });
  expect(template.toJson()).toEqual([{
    apiVersion: 'template.openshift.io/v1',
    kind: 'Template',
    metadata: { name: 'demo-template' },
    parameters: [{ name: 'IMAGE_TAG', description: 'Tag of all images', required: true }, { name: 'REPLICAS', value: '2', required: false }],
    objects: [{
      apiVersion: 'hive.openshift.io/v1',
      kind: 'SelectorSyncSet',
      metadata: { name: 'demo' },
      spec: {
        clusterDeploymentSelector: { matchLabels: { 'api.openshift.com/managed': 'true' } },
        resourceApplyMode: 'Upsert',
        resources: [
          { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'demo' } },
          {
            apiVersion: 'package-operator.run/v1alpha1',
            kind: 'ClusterPackage',
            metadata: { name: 'demo' },
            spec: { image: 'quay.io/a/p:${IMAGE_TAG}', config: { image: 'quay.io/a/b:${IMAGE_TAG}', replicas: '${{REPLICAS}}' } },
          },
        ],
      },
    }],
  }]);
});

test('a template declares every parameter that its objects hold', () => {
  const { template } = aTemplate();
  aConfigMap(template, 'c', {}, { tag: '${TAG}' });
  expect(() => template.toJson()).toThrow('holds ${TAG}, which it does not declare');
});

test('what is known of the configuration is checked in a template, too', () => {
  const { pkg, template } = aTemplate();
  template.parameter('IMAGE');
  new ClusterPackage(template, 'package', { package: pkg, image: 'quay.io/a/p:v1', config: { image: '${IMAGE}', replicas: 'two', more: 1 } });
  expect(() => template.toJson()).toThrow('config.replicas: Invalid value: "string"');
  expect(() => template.toJson()).toThrow("there is no parameter 'more'");
});

test('outside of a template, a placeholder is a text like any other', () => {
  const { pkg, template } = aTemplate();
  const made = new ClusterPackage(new Chart(template.node.scope!, 'chart'), 'package', { package: pkg, image: 'quay.io/a/p:v1', config: { image: '${IMAGE}' } });
  expect(made.node.validate()).toEqual([expect.stringContaining('config.image: Invalid value: "${IMAGE}"')]);
  expect(() => new SelectorSyncSet(pkg, 'set')).toThrow('is in no OpenShiftTemplate');
});
