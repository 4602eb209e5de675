import { App } from 'cdk8s';
import { BundleOptions, CatalogTemplateType, OlmBundle, OlmCatalog, OlmCatalogProps, Operator, OperatorProps } from '../../src';

function operator(props: object = {}): Operator {
  return new Operator(new App(), 'web', { version: '0.1.0', ...props } as OperatorProps);
}

function bundle(options: object): OlmBundle {
  const web = operator();
  return new OlmBundle(web.node.scope!, 'olm', { operator: web, channels: ['stable'], ...options } as BundleOptions & { operator: Operator });
}

test.each<[object, string]>([
  [{ profile: 'operatorhbu' }, "profile is 'operatorhbu', none of olm-v0, olm-v1, operatorhub, redhat-community, redhat-certified; did you mean 'operatorhub'?"],
  [{ profile: 1 }, 'profile is 1, none of olm-v0,'],
  [{ channels: 'stable' }, "channels is 'stable', which is no list: write ['stable']."],
  [{ channels: [1] }, 'channels[0] is 1, which is no text.'],
  [{ channels: undefined }, 'channels is missing.'],
  [{ operator: undefined }, 'operator is missing.'],
  [{ operator: {} }, 'operator is an object; it takes an Operator.'],
  [{ updateGraph: 'semver' }, "updateGraph is 'semver', none of semver-mode, semver-skippatch-mode, replaces-mode."],
  [{ releaseConfig: [] }, 'releaseConfig is a list, which is no object.'],
  [{ releaseConfig: {} }, 'releaseConfig.catalogTemplates is missing.'],
  [{ releaseConfig: { catalogTemplates: [{ templateName: 'basic.yaml', channels: 'Stable' }] } }, "releaseConfig.catalogTemplates[0].channels is 'Stable', which is no list: write ['Stable']."],
  [{ catalogs: [{ templateName: 'basic.yaml', type: 'olm.template.basics', catalogNames: ['v4.19'] }] },
    `catalogs[0].type is 'olm.template.basics', none of olm.template.basic, olm.semver; did you mean '${CatalogTemplateType.BASIC}'?`],
  [{ clusterServiceVersion: { installModes: ['AllNamespace'] } }, "clusterServiceVersion.installModes[0] is 'AllNamespace', none of OwnNamespace, SingleNamespace, MultiNamespace, AllNamespaces; did you mean 'AllNamespaces'?"],
  [{ clusterServiceVersion: { icon: 'icon.svg' } }, "clusterServiceVersion.icon is 'icon.svg'; it takes an Icon, as Icon.fromFile('icon.svg')."],
  [{ earlierReleases: 'releases' }, "earlierReleases is 'releases', which is no list."],
  [{ earlierReleases: ['0.1.0'] }, "earlierReleases[0] is '0.1.0'; it takes a Release, as those of Release.allIn."],
])('a bundle of %j is refused', (options, message) => {
  expect(() => bundle(options)).toThrow(`In the bundle 'olm', ${message}`);
});

test.each<[object, string]>([
  [{ format: 'yml' }, "format is 'yml', none of yaml, json; did you mean 'yaml'?"],
  [{ icon: 'icon.svg' }, "icon is 'icon.svg'; it takes an Icon"],
  [{ bundle: 'web' }, "bundle is 'web'; it takes an OlmBundle."],
])('a catalogue of %j is refused', (props, message) => {
  const all = { bundle: bundle({}), image: 'a/b:{version}', ...props } as OlmCatalogProps;
  expect(() => new OlmCatalog(new App(), 'catalog', all)).toThrow(`In the catalogue 'catalog', ${message}`);
});
