import { FieldSpec, visitField } from './field-spec';
import { isSelected } from './res-id';
import { Resource, scalarText } from './resource';
import { ResourceList } from './resource-list';

/** Kinds whose names say more than a name, and are never changed. */
const NEVER_RENAMED = [{ kind: 'CustomResourceDefinition' }, { group: 'apiregistration.k8s.io', kind: 'APIService' }, { kind: 'Namespace' }];

/** What `namePrefix` and `nameSuffix` do. Throws KustomizeError where a field is configured that is no scalar. */
export function affixNames(list: ResourceList, affix: 'prefix' | 'suffix', text: string, fields: readonly FieldSpec[]): void {
  for (const resource of list.all) {
    const { originalId } = resource;
    if (NEVER_RENAMED.some(selector => isSelected(originalId, selector))) continue;
    for (const field of fields) {
      if (!isSelected(originalId, field)) continue;
      if (field.path === 'metadata/name') remember(resource, affix, text);
      visitField(resource.object, field, place => {
        const name = scalarText(place.value ?? '');
        place.set(affix === 'prefix' ? text + name : name + text);
      }, 'scalar');
    }
  }
}

function remember(resource: Resource, affix: 'prefix' | 'suffix', text: string): void {
  (affix === 'prefix' ? resource.prefixes : resource.suffixes).push(text);
  resource.rememberId();
}
