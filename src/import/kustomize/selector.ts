import { matchesLabelSelector } from './label-selector';
import { matchesWhole } from './regular-expression';
import { GvkSelector, ResId, effectiveNamespace } from './res-id';
import { Resource } from './resource';
import { objectAt } from '../../kube/json';

/** Which objects a patch, or a replacement, is for; the parts are regular expressions for the whole value. */
export interface Selector extends GvkSelector {
  readonly name?: string;
  readonly namespace?: string;
  readonly labelSelector?: string;
  readonly annotationSelector?: string;
}

/** Whether a selector selects an object by its first name or by that of now. Throws KustomizeError for a pattern or selector that is none. */
export function selects(selector: Selector, resource: Resource): boolean {
  const ids = [resource.originalId, resource.id];
  return ids.some(id => matchesWhole(selector.namespace, effectiveNamespace(id)))
    && ids.some(id => matchesWhole(selector.name, id.name))
    && matchesKind(selector, resource.id)
    && matchesLabelsOf(selector, resource);
}

/** Whether the kind of an object fits. */
export function matchesKind({ group, version, kind }: GvkSelector, id: ResId): boolean {
  return matchesWhole(group, id.group) && matchesWhole(version, id.version) && matchesWhole(kind, id.kind);
}

/** Whether labels and annotations of an object fit. */
export function matchesLabelsOf({ labelSelector = '', annotationSelector = '' }: Selector, { object }: Resource): boolean {
  return matchesLabelSelector(labelSelector, objectAt(object, 'metadata', 'labels') ?? {})
    && matchesLabelSelector(annotationSelector, objectAt(object, 'metadata', 'annotations') ?? {});
}
