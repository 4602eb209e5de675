import { FieldSpec, mergeFieldSpecs, visitField } from './field-spec';
import { KustomizeError } from './kustomize-error';
import { ResourceList } from './resource-list';
import { TransformerConfig } from './transformer-config';
import { isJsonObject } from '../../kube/json';

/** An item of `labels`. */
export interface LabelRule {
  readonly pairs?: { readonly [key: string]: string };
  readonly includeSelectors?: boolean;
  readonly includeTemplates?: boolean;
  readonly fields?: readonly FieldSpec[];
}

/** The fields that an item of `labels` is written to. Throws KustomizeError where they contradict each other. */
export function labelFields({ includeSelectors, includeTemplates, fields = [] }: LabelRule, config: TransformerConfig): FieldSpec[] {
  const own = mergeFieldSpecs(fields, config.labels);
  if (includeSelectors === true) return mergeFieldSpecs(own, config.commonLabels);
  const templates = includeTemplates === true ? mergeFieldSpecs(own, config.templateLabels) : own;
  return mergeFieldSpecs(templates, [{ path: 'metadata/labels', create: true }]);
}

/** Writes labels, or annotations, to fields. Throws KustomizeError where one of them is no map. */
export function addTexts(list: ResourceList, texts: { readonly [key: string]: string }, fields: readonly FieldSpec[]): void {
  const keys = Object.keys(texts).sort();
  for (const { object } of list.all) {
    for (const key of keys) {
      for (const field of fields) {
        visitField(object, field, place => {
          if (place.value === null) place.set({});
          if (!isJsonObject(place.value)) throw new KustomizeError(`${key} cannot be written to ${field.path}, which is no map`);
          place.value[key] = texts[key];
        }, 'map');
      }
    }
  }
}
