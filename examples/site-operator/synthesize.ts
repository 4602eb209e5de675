import { join } from 'path';
import { App, Chart } from 'cdk8s';
import {
  BundleProfile, CatalogSource, CatalogTemplateType, Category, ClusterCatalog, ClusterExtension, OlmBundle, OlmCatalog, OperatorGroup, PkoPackage,
  Release, Scorecard, Subscription, UpdateGraph, XDescriptor,
} from 'cdk8s-opack';
import { SiteOperator } from './site-operator';

/** The bundles of the versions before this one, as they were released. */
const RELEASES = join(__dirname, 'releases');
const CATALOG_IMAGE = 'quay.io/example/site-operator-catalog:latest';

/** The operator in both formats, a catalogue of its three releases, and what an administrator applies for each version of OLM. */
export function synthesize(app: App): { pko: PkoPackage; olm: OlmBundle; catalog: OlmCatalog } {
  const operator = new SiteOperator(app, 'site-operator', '0.3.0');
  const pko = new PkoPackage(app, 'pko', { operator });
  pko.addTestCase('default');

  const olm = new OlmBundle(app, 'olm', {
    operator,
    channels: ['candidate', 'stable'],
    defaultChannel: 'stable',
    profile: BundleProfile.OLM_V1,
    updateGraph: UpdateGraph.REPLACES,
    earlierReleases: Release.allIn(RELEASES),
    reviewers: ['example'],
    catalogs: [{ templateName: 'basic.yaml', type: CatalogTemplateType.BASIC, catalogNames: ['latest'] }],
    scorecard: Scorecard.standard(),
    clusterServiceVersion: {
      categories: [Category.NETWORKING],
      architectures: ['amd64', 'arm64'],
      ownedApis: [{
        name: 'sites.web.example.com',
        version: 'v1',
        resources: [{ kind: 'Deployment', version: 'v1' }, { kind: 'Service', version: 'v1' }],
        specDescriptors: [{ path: 'replicas', displayName: 'Servers', xDescriptors: [XDescriptor.POD_COUNT] }],
        statusDescriptors: [{ path: 'phase', displayName: 'Phase', xDescriptors: [XDescriptor.PHASE] }],
      }],
    },
  });
  const catalog = new OlmCatalog(app, 'catalog', {
    bundle: olm, earlierBundles: OlmBundle.allIn(RELEASES), image: 'quay.io/example/site-operator-bundle:v{version}', basicTemplate: 'basic.yaml',
  });

  const v0 = new Chart(app, 'olm-v0');
  const metadata = { name: 'site-operator', namespace: 'site-operator' };
  const source = new CatalogSource(v0, 'catalog', { metadata: { name: 'example', namespace: 'olm' }, image: CATALOG_IMAGE, pollInterval: '30m' });
  new OperatorGroup(v0, 'group', { metadata });
  new Subscription(v0, 'subscription', { bundle: olm, catalog: source });

  const v1 = new Chart(app, 'olm-v1');
  new ClusterCatalog(v1, 'catalog', { image: CATALOG_IMAGE, metadata: { name: 'example' }, pollIntervalMinutes: 30 });
  new ClusterExtension(v1, 'extension', { bundle: olm });
  return { pko, olm, catalog };
}
