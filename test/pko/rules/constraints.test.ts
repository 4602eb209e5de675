import { validatePackage } from '../../../src/pko/validate';
import { manifest, packageWith } from '../package-files';

const said = (constraint: string, text = manifest()) => validatePackage(packageWith({ 'manifest.yaml': `${text}  constraints: [${constraint}]\n` }))
  .filter(({ code }) => /PKO09[123]/.test(code)).map(({ code, severity, path, remedy }) => [code, severity, path?.replace('spec.constraints', ''), remedy]);

test('a package that may be there once crashes Package Operator for the cluster, and counts others in a namespace', () => {
  expect(said('{uniqueInScope: {}}')[0].slice(0, 3)).toEqual(['PKO091', 'error', '[0].uniqueInScope']);
  expect(said('{uniqueInScope: {}}', manifest().replace('Cluster', 'Namespaced'))[0].slice(0, 3)).toEqual(['PKO091', 'warning', '[0].uniqueInScope']);
});

test('a platform that is none is told with the nearest one, wherever it is written', () => {
  expect(said('{platform: [Kubernetes, OpenShfit]}')[0]).toEqual(['PKO093', 'error', '[0].platform[1]', 'Did you mean OpenShift?']);
  expect(said('{platformVersion: {name: kubernetes, range: ">=1.30.x"}}')[0])
    .toEqual(['PKO093', 'error', '[0].platformVersion.name', 'Did you mean Kubernetes?']);
});

test('that constraints are not enforced is said once', () => {
  expect(said('{platform: [OpenShift]}, {platformVersion: {name: OpenShift, range: ">=4.16.x"}}').map(([code]) => code)).toEqual(['PKO092']);
});
