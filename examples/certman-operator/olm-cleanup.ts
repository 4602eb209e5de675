import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';

const NAME = 'olm-cleanup';
const OLM_KINDS = ['clusterserviceversions', 'subscriptions', 'operatorgroups', 'catalogsources'];

/** What removes the operator that OLM installed, once the package has taken over: a Job, and what it may do. */
export class OlmCleanup extends Construct {
  /** The Job; it runs after everything else is there. */
  public readonly job: ApiObject;

  /** @param operator name of the operator, and of the namespace that it runs in */
  constructor(scope: Construct, id: string, operator: string) {
    super(scope, id);
    const metadata = { name: NAME };
    new ApiObject(this, 'service-account', { apiVersion: 'v1', kind: 'ServiceAccount', metadata });
    new ApiObject(this, 'role', {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'Role',
      metadata,
      rules: [{ apiGroups: ['operators.coreos.com'], resources: OLM_KINDS, verbs: ['list', 'get', 'delete'] }],
    });
    new ApiObject(this, 'role-binding', {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata,
      roleRef: { kind: 'Role', name: NAME, apiGroup: 'rbac.authorization.k8s.io' },
      subjects: [{ kind: 'ServiceAccount', name: NAME, namespace: operator }],
    });
    this.job = new ApiObject(this, 'job', {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata,
      spec: {
        template: {
          metadata: { annotations: { 'openshift.io/required-scc': 'restricted-v2' } },
          spec: {
            serviceAccountName: NAME,
            priorityClassName: 'openshift-user-critical',
            restartPolicy: 'Never',
            containers: [{
              name: 'delete-csv',
              image: 'image-registry.openshift-image-registry.svc:5000/openshift/cli:latest',
              imagePullPolicy: 'Always',
              command: ['sh', '-c', script(operator)],
              resources: { requests: { cpu: '100m', memory: '100Mi' } },
            }],
          },
        },
      },
    });
  }
}

function script(operator: string): string {
  const remove = (what: string) => `oc -n ${operator} delete ${what} --ignore-not-found=true`;
  return [
    '#!/bin/sh',
    'set -euxo pipefail',
    remove(`csv -l "operators.coreos.com/${operator}.${operator}"`),
    remove(`subscription ${operator}`),
    remove(`operatorgroups ${operator}-og`),
    remove(`catalogsources ${operator}-catalog`),
    '',
  ].join('\n');
}
