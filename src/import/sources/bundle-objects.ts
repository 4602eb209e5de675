import { webhookObjects } from './bundle-webhooks';
import { JsonObject, given, isJsonObject, listAt, objectAt, textAt } from '../../kube/json';
import { scopeOf } from '../../kube/scope';
import { OlmModel } from '../../olm/model';
import type { SourceObject } from '../operator-source';

const RBAC = 'rbac.authorization.k8s.io';

/**
 * The objects that OLM makes of a bundle, with names that a person would choose: roles are called as the service account that has them.
 *
 * @param operator name of the operator
 * @param namespace the namespace that they are in; undefined where nothing says it
 */
export function bundleObjects({ csv, objects }: OlmModel, operator: string, namespace: string | undefined): SourceObject[] {
  const all = objects.flatMap(({ file, manifest, furtherDocuments = [] }) =>
    [manifest, ...furtherDocuments.filter(isJsonObject)].map((one): SourceObject => ({ manifest: one, file: `manifests/${file}` })));
  const file = csv === undefined ? undefined : `manifests/${csv.file}`;
  const { definitions, services, configurations } = webhookObjects(csv?.manifest ?? {}, operator, namespace);
  const isDefinition = ({ manifest }: SourceObject): boolean => manifest.kind === 'CustomResourceDefinition';
  const made = (manifests: readonly JsonObject[]): SourceObject[] => manifests.map(manifest => ({ manifest, ...file !== undefined && { file } }));
  const others = all.filter(object => !isDefinition(object)).map(object => ({ ...object, manifest: inNamespace(object.manifest, namespace) }));
  return [
    ...all.filter(isDefinition).map(object => ({ ...object, manifest: definitions(object.manifest) })),
    ...made(new Permissions(operator, namespace, others.map(({ manifest }) => manifest)).of(csv?.manifest ?? {})),
    ...others,
    ...made([...deployments(csv?.manifest ?? {}, namespace), ...services.filter(service => !isThere(service, others)), ...configurations]),
  ];
}

/** Some bundles bring the Service that OLM would make. */
function isThere(service: JsonObject, others: readonly SourceObject[]): boolean {
  return others.some(({ manifest }) => manifest.kind === 'Service' && textAt(manifest, 'metadata', 'name') === textAt(service, 'metadata', 'name'));
}

function inNamespace(object: JsonObject, namespace: string | undefined): JsonObject {
  const isOfCluster = scopeOf(textAt(object, 'apiVersion') ?? '', textAt(object, 'kind') ?? '') === 'Cluster';
  return isOfCluster || namespace === undefined ? object : { ...object, metadata: { ...objectAt(object, 'metadata'), namespace } };
}

function deployments(csv: JsonObject, namespace: string | undefined): JsonObject[] {
  return listAt(csv, 'spec', 'install', 'spec', 'deployments').map(deployment => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: given({ name: textAt(deployment, 'name') ?? '', namespace, labels: objectAt(deployment, 'label') }),
    spec: objectAt(deployment, 'spec') ?? {},
  }));
}

/** Service accounts and what they may do. */
class Permissions {
  private readonly taken: Set<string>;

  public constructor(private readonly operator: string, private readonly namespace: string | undefined, others: readonly JsonObject[]) {
    this.taken = new Set(others.map(other => `${String(other.kind)} ${textAt(other, 'metadata', 'name')}`));
  }

  public of(csv: JsonObject): JsonObject[] {
    const permissions = listAt(csv, 'spec', 'install', 'spec', 'permissions');
    const clusterPermissions = listAt(csv, 'spec', 'install', 'spec', 'clusterPermissions');
    const accounts = new Set([...clusterPermissions, ...permissions].map(accountOf));
    const missing = [...accounts].filter(name => name !== 'default' && !this.taken.has(`ServiceAccount ${name}`));
    return [
      ...missing.map((name): JsonObject => ({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: given({ name, namespace: this.namespace }) })),
      ...permissions.flatMap(permission => this.roleAndBinding(permission, 'Role')),
      ...clusterPermissions.flatMap(permission => this.roleAndBinding(permission, 'ClusterRole')),
    ];
  }

  private roleAndBinding(permission: unknown, kind: 'Role' | 'ClusterRole'): JsonObject[] {
    const account = accountOf(permission);
    const name = this.freeName(kind, account === 'default' ? this.operator : account);
    const metadata = given({ name, namespace: kind === 'Role' ? this.namespace : undefined });
    const subject: JsonObject = given({ kind: 'ServiceAccount', name: account, namespace: this.namespace });
    return [
      { apiVersion: `${RBAC}/v1`, kind, metadata, rules: listAt(permission, 'rules') },
      { apiVersion: `${RBAC}/v1`, kind: `${kind}Binding`, metadata: { ...metadata }, roleRef: { apiGroup: RBAC, kind, name }, subjects: [subject] },
    ];
  }

  private freeName(kind: string, wanted: string): string {
    let name = wanted;
    for (let number = 2; [kind, `${kind}Binding`].some(one => this.taken.has(`${one} ${name}`)); number++) name = `${wanted}-${number}`;
    this.taken.add(`${kind} ${name}`);
    return name;
  }
}

function accountOf(permission: unknown): string {
  return textAt(permission, 'serviceAccountName') || 'default';
}
