import { FieldSpec, visitField } from './field-spec';
import { KustomizeError } from './kustomize-error';
import { describeId, isSameId } from './res-id';
import { Resource, metadataOf } from './resource';
import { ResourceList } from './resource-list';
import { isJsonObject, listAt } from '../../kube/json';

const BINDING = /^(Cluster)?RoleBinding$/;

/**
 * What `namespace` does: the namespace of what is not known to belong to the cluster, of subjects named `default`, and of configured fields.
 * Other subjects follow their service account later, as all that refers to an object does.
 *
 * Mirrors api/filters/namespace/namespace.go.
 *
 * @throws KustomizeError where two objects become one
 */
export function moveToNamespace(list: ResourceList, namespace: string, fields: readonly FieldSpec[]): void {
  for (const resource of list.all) {
    resource.rememberId();
    move(resource, namespace, fields);
    const { id } = resource;
    if (list.all.filter(other => isSameId(other.id, id)).length > 1) throw new KustomizeError(`in one namespace there are two objects ${describeId(id)}`);
  }
}

function move(resource: Resource, namespace: string, fields: readonly FieldSpec[]): void {
  const { object, id: { isClusterScoped } } = resource;
  if (!isClusterScoped) metadataOf(object).namespace = namespace;
  const isBinding = BINDING.test(resource.kind);
  if (isBinding) {
    for (const subject of listAt(object, 'subjects')) {
      if (isJsonObject(subject) && subject.name === 'default') subject.namespace = namespace;
    }
  }
  for (const field of fields) {
    if (field.path === 'metadata/namespace' || (field.path === 'metadata/name' && resource.apiVersion !== 'v1')) continue;
    if (isBinding && field.path === 'subjects/namespace' && BINDING.test(field.kind ?? '')) continue;
    visitField(object, field, place => {
      if (typeof place.value === 'object' && place.value !== null) throw new KustomizeError(`the namespace cannot be written to ${field.path}, which is no text`);
      place.set(namespace);
    }, 'scalar');
  }
}
