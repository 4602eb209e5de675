import { FieldSpec, visitField } from './field-spec';
import { KustomizeError } from './kustomize-error';
import { isSelected } from './res-id';
import { ResourceList } from './resource-list';

/** An item of `replicas`. */
export interface ReplicaRule { readonly name?: string; readonly count?: number }

/** What an item of `replicas` does. Throws KustomizeError where nothing has the name. */
export function setReplicas(list: ResourceList, { name = '', count = 0 }: ReplicaRule, fields: readonly FieldSpec[]): void {
  let found = false;
  for (const field of fields) {
    for (const { object } of list.withAnyId(id => id.name === name && isSelected(id, field))) {
      found = true;
      visitField(object, field, place => place.set(count), 'scalar');
    }
  }
  if (!found) throw new KustomizeError(`there is no ${[...new Set(fields.map(({ kind }) => kind))].join(', ')} ${name} to set the replicas of`);
}
