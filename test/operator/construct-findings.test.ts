import { ApiObject, App } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { Operator, ParameterType, Target } from '../../src';

function operator(): Operator {
  return new Operator(new App(), 'demo', { version: '1.0.0' });
}

function account(op: Operator, name: string, namespace?: string): void {
  new ApiObject(op, `account-${name}`, { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace } });
}

function workload(op: Operator, kind: string, pod: any): void {
  const template = { spec: pod };
  const specs: any = { Pod: pod, CronJob: { jobTemplate: { spec: { template } } } };
  new ApiObject(op, kind.toLowerCase(), { apiVersion: 'x/v1', kind, metadata: { name: kind.toLowerCase() }, spec: specs[kind] ?? { template } });
}

function told(op: Operator, target: Target = Target.PKO): unknown[] {
  return op._collect(target).findings.map(({ code, severity, constructPath, remedy }) => [code, severity, constructPath, remedy]);
}

test.each(['Deployment', 'CronJob', 'Pod'])('a %s whose service account no object makes', kind => {
  const op = operator();
  account(op, 'runner');
  workload(op, kind, { serviceAccountName: 'runer' });
  const warning = [['OP013', 'warning', `demo/${kind.toLowerCase()}`, "Did you mean 'runner'?"]];
  expect(told(op)).toEqual(warning);
  expect(told(op, Target.PLAIN)).toEqual(warning);
  expect(told(op, Target.OLM)).toEqual([]);
});

test('a service account of another namespace is not that of the pods', () => {
  const op = operator();
  account(op, 'runner', 'other');
  workload(op, 'Deployment', { serviceAccountName: 'runner' });
  expect(told(op)).toMatchObject([['OP013', 'warning', 'demo/deployment', 'Add a ServiceAccount of that name in the namespace of the pods.']]);
});

test('pods with the service account that every namespace has, with one that is made, or with one that is not known yet', () => {
  const op = operator();
  account(op, 'runner');
  workload(op, 'Deployment', { serviceAccountName: 'runner' });
  workload(op, 'DaemonSet', { serviceAccountName: 'default' });
  workload(op, 'StatefulSet', {});
  workload(op, 'Job', { serviceAccountName: op.parameter('account', { type: ParameterType.STRING, default: 'x' }).valueAsString });
  expect(told(op)).toEqual([]);
});

test('a selector by the address of a construct: of a workload it is refused later, of a Service it misses pods', () => {
  const op = operator();
  const manager = new kplus.Deployment(op, 'manager', {
    containers: [{ image: 'a', portNumber: 8080 }], serviceAccount: new kplus.ServiceAccount(op, 'runner', { automountToken: true }), automountServiceAccountToken: true,
  });
  manager.exposeViaService();
  const found = op._collect(Target.PKO).findings.filter(({ code }) => code === 'OP010');
  expect(found.map(({ object, message, remedy }) => [object, message, remedy])).toEqual([
    ['apps/v1 Deployment', expect.stringContaining('the selector of a Deployment cannot change'), expect.stringContaining('deployment.select(')],
    ['v1 Service', expect.stringContaining('until all pods are new, the Service does not select the old ones'), expect.stringMatching(/label of your own.*select by that/)],
  ]);
});

test('a binding to a role that no object makes, or whose name is nearly that of one', () => {
  const op = operator();
  const apiVersion = 'rbac.authorization.k8s.io/v1';
  const bind = (id: string, kind: string, role: string, name: string) =>
    new ApiObject(op, id, { apiVersion, kind, metadata: { name: id }, roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: role, name } });
  new ApiObject(op, 'leases', { apiVersion, kind: 'Role', metadata: { name: 'leases' }, rules: [] });
  new ApiObject(op, 'reader', { apiVersion, kind: 'ClusterRole', metadata: { name: 'demo-reader' }, rules: [] });
  bind('right', 'RoleBinding', 'Role', 'leases');
  bind('missing', 'RoleBinding', 'Role', 'secrets-of-others');
  bind('typed', 'RoleBinding', 'Role', 'lease');
  bind('of-cluster', 'ClusterRoleBinding', 'ClusterRole', 'system:auth-delegator');
  bind('nearly', 'ClusterRoleBinding', 'ClusterRole', 'demo-raeder');
  expect(told(op)).toEqual([
    ['OP016', 'warning', 'demo/missing', 'Add the role, in the namespace of the binding.'],
    ['OP016', 'warning', 'demo/typed', "Did you mean 'leases'?"],
    ['OP016', 'warning', 'demo/nearly', "Did you mean 'demo-reader'?"],
  ]);
  expect(told(op, Target.OLM)).toEqual([]);
});
