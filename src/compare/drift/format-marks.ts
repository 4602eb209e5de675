import { JsonObject, isJsonObject, objectAt, textAt } from '../../kube/json';
import { PlacedChange, placed } from '../comparison';
import { Operator } from './effective-objects';

/** What the formats write onto objects for themselves. */
const PKO_KEY = /(^|\.)package-operator\.run\//;
const OLM_KEY = /^(olm\.|operatorframework\.io\/|operators\.operatorframework\.io[./])/;

/** Objects without what only the tool of their format reads. */
export function withoutMarks(operator: Operator, objects: readonly JsonObject[]): JsonObject[] {
  const copied = new Set(operator.kind === 'bundle' ? Object.keys(objectAt(operator.model.csv?.manifest, 'metadata', 'annotations') ?? {}) : []);
  const isMark = (key: string): boolean => PKO_KEY.test(key) || OLM_KEY.test(key);
  return objects.map(object => {
    const own = withoutKeys(object, isMark);
    const template = objectAt(own, 'spec', 'template');
    if (own.kind !== 'Deployment' || template === undefined) return own;
    return { ...own, spec: { ...objectAt(own, 'spec'), template: withoutKeys(template, key => isMark(key) || copied.has(key)) } };
  });
}

/** What was left out, a line a format. */
export function markNotes(operators: readonly Operator[]): PlacedChange[] {
  const notes = { package: 'annotations package-operator.run/...: only Package Operator reads them', bundle: 'annotations of the ClusterServiceVersion, olm...: OLM copies them to pods' };
  return operators.flatMap(({ kind }) => kind === 'manifests' ? [] : [placed('expected', { severity: 'compatible', subject: 'Annotations', message: notes[kind], rule: 'format-marks' })]);
}

function withoutKeys(object: JsonObject, isMark: (key: string) => boolean): JsonObject {
  const metadata = objectAt(object, 'metadata');
  if (metadata === undefined) return object;
  const kept = Object.entries(metadata).flatMap(([field, value]): [string, typeof value][] => {
    if ((field !== 'annotations' && field !== 'labels') || !isJsonObject(value)) return [[field, value]];
    const left = Object.entries(value).filter(([key]) => !isMark(key));
    return left.length === 0 ? [] : [[field, Object.fromEntries(left)]];
  });
  return { ...object, metadata: Object.fromEntries(kept) };
}

/** The names of the services that webhooks among objects are reached by. */
export function webhookServices(objects: readonly JsonObject[]): string[] {
  const found: string[] = [];
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    if (!isJsonObject(value)) return;
    const name = textAt(value, 'clientConfig', 'service', 'name');
    if (name !== undefined) found.push(name);
    Object.values(value).forEach(collect);
  };
  collect(objects.filter(({ kind }) => /WebhookConfiguration$/.test(String(kind))));
  collect(objects.filter(({ kind }) => kind === 'CustomResourceDefinition').map(object => objectAt(object, 'spec', 'conversion') ?? {}));
  return found;
}
