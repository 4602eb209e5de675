import { CustomResource, OlmBundle, Operator, OperatorApp, ParameterType, PkoPackage } from 'cdk8s-opack';
import { ApiResource, ClusterRole, Deployment, LabelSelector, ServiceAccount } from 'cdk8s-plus-27';

const app = new OperatorApp();
const operator = new Operator(app, 'hello-operator', {
  version: '0.1.0',
  description: 'Says hello.',
  provider: { name: 'Example' },
  minKubeVersion: '1.27.0',
});
const image = operator.image('manager', 'quay.io/example/hello-operator:v0.1.0');
const logLevel = operator.parameter('logLevel', { type: ParameterType.STRING, default: 'info' });

CustomResource.fromText(operator, 'crd', `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: hellos.example.com }
spec:
  group: example.com
  names: { kind: Hello, plural: hellos }
  scope: Namespaced
  versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }]
`, { description: 'A greeting.', samples: [{ apiVersion: 'example.com/v1', kind: 'Hello', metadata: { name: 'world' } }] });

const serviceAccount = new ServiceAccount(operator, 'runner', { automountToken: true });
const role = new ClusterRole(operator, 'role');
role.allowReadWrite(ApiResource.custom({ apiGroup: 'example.com', resourceType: 'hellos' }));
role.bind(serviceAccount);

const labels = { app: 'hello-operator' };
const pod = { podMetadata: { labels }, serviceAccount, automountServiceAccountToken: true };
const manager = new Deployment(operator, 'manager', { replicas: 1, select: false, ...pod });
manager.select(LabelSelector.of({ labels }));
manager.addContainer({ image: image.ref, args: [`--log-level=${logLevel.valueAsString}`] });

new PkoPackage(app, 'pko', { operator }).addTestCase('default');
new OlmBundle(app, 'olm', { operator, channels: ['alpha'] });
app.synth();
