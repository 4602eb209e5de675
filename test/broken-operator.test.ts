import { ApiObject, Testing } from 'cdk8s';
import { CustomResource, OlmBundle, Operator, OperatorApp, PerTarget, PkoPackage, Target } from '../src';

const DEFINITION = `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: sites.example.com }
spec:
  group: example.com
  scope: Namespaced
  names: { kind: Site, plural: sites }
  versions:
  - name: v1
    served: true
    storage: true
    schema:
      openAPIV3Schema:
        type: object
        properties:
          spec:
            type: object
            properties:
              replicas: { type: integer, minimum: 1 }
              theme: { type: string, enum: [dark, light] }
`;

/** An operator with three mistakes: a misspelt field, a text where a number belongs, and an example that its definition refuses. */
function brokenApp(): OperatorApp {
  const app = new OperatorApp({ outdir: Testing.app().outdir });
  const operator = new Operator(app, 'web', { version: '1.0.0', provider: { name: 'Example' }, minKubeVersion: '1.27.0' });
  const image = operator.image('manager', 'quay.io/example/web:v1', { digest: `sha256:${'0'.repeat(64)}` });
  CustomResource.fromText(operator, 'sites', DEFINITION, {
    description: 'A web site.',
    samples: [{ apiVersion: 'example.com/v1', kind: 'Site', metadata: { name: 'example' }, spec: { replicas: 0, theme: 'pink' } }],
  });
  const labels = { app: 'web' };
  new ApiObject(operator, 'manager', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web' },
    spec: {
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { serviceAccountName: 'web', containers: [{ name: 'web', image: image.ref, comand: ['/web'] }] } },
    },
  });
  new ApiObject(operator, 'account', { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'web' } });
  const home = new ApiObject(operator, 'home', { apiVersion: 'example.com/v1', kind: 'Site', metadata: { name: 'home' }, spec: { replicas: 'two' } });
  PerTarget.onlyIn(home, [Target.PKO, Target.PLAIN], 'a bundle has no custom resources');
  new PkoPackage(app, 'pko', { operator });
  new OlmBundle(app, 'olm', { operator, channels: ['stable'] });
  return app;
}

test('what a user sees of mistakes that only a cluster would have found: all at once, where they are, what to do', () => {
  let seen = '';
  try {
    brokenApp().synth();
  } catch (error) {
    seen = (error as Error).message;
  }
  expect(seen.replace(/at \S*broken-operator\.test\.ts/g, 'at broken-operator.test.ts')).toBe(`\
olm/web/1.0.0/manifests/web.v1.0.0.clusterserviceversion.yaml:7:5: error KUB013: \
Unsupported value: "pink": supported values: "dark", "light", says its CustomResourceDefinition.
    7 │     alm-examples: |-
      │     ^
  object: operators.coreos.com/v1alpha1 ClusterServiceVersion placeholder/web.v1.0.0
  field: metadata.annotations.alm-examples[0].spec.theme
  construct: web/sites/Resource  at broken-operator.test.ts:32:18
olm/web/1.0.0/manifests/web.v1.0.0.clusterserviceversion.yaml:7:5: error KUB015: \
Invalid value: 0: spec.replicas in body should be greater than or equal to 1, says its CustomResourceDefinition.
    7 │     alm-examples: |-
      │     ^
  object: operators.coreos.com/v1alpha1 ClusterServiceVersion placeholder/web.v1.0.0
  field: metadata.annotations.alm-examples[0].spec.replicas
  construct: web/sites/Resource  at broken-operator.test.ts:32:18
olm/web/1.0.0/manifests/web.v1.0.0.clusterserviceversion.yaml:60:17: error KUB010: \
There is no field 'comand' in containers of a ClusterServiceVersion, says the CustomResourceDefinition of ClusterServiceVersion.
   60 │                 comand:
      │                 ^
  object: operators.coreos.com/v1alpha1 ClusterServiceVersion placeholder/web.v1.0.0
  field: spec.install.spec.deployments[0].spec.template.spec.containers[0].comand
  construct: web/manager  at broken-operator.test.ts:37:3
  fix: Did you mean 'command'?
pko/web/deploy/web.deployment.yaml.gotmpl:21:9: error KUB010: There is no field 'comand' in containers of a Deployment, says Kubernetes 1.36.
   21 │         comand:
      │         ^
  object: apps/v1 Deployment web/web
  field: spec.template.spec.containers[0].comand
  construct: web/manager  at broken-operator.test.ts:37:3
  fix: Did you mean 'command'?
pko/web/resources/home.site.yaml:9:3: error KUB011: expected numeric (int or float), got "two", says its CustomResourceDefinition.
    9 │   replicas: two
      │   ^
  object: example.com/v1 Site web/home
  field: spec.replicas
  construct: web/home  at broken-operator.test.ts:47:16
5 errors`);
});
