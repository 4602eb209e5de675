import { CSV_GUIDE, meaningInCsv } from './csv-meaning';
import { deploymentsOf, relatedImagesOf, restOfCsv } from './csv-parts';
import { imagesOfTests, metadataChanges } from './metadata-changes';
import { updatePathChanges } from './update-path';
import { JsonObject, isJsonObject, listAt, textAt } from '../../kube/json';
import { itemsOf } from '../../kube/list-items';
import { OlmModel } from '../../olm/model';
import { PlacedChange, placed } from '../comparison';
import { imageChanges } from '../images/image-changes';
import { imagesOfObjects } from '../images/image-list';
import { objectChanges } from '../objects/object-changes';
import { permissionChanges } from '../rbac/permission-changes';
import { Permissions, addPermissionsOfCsv, permissionsOfObjects } from '../rbac/permissions';
import { differencesOf } from '../values/differences';

/** How two bundles differ in meaning: what OLM would make of them, and what they say about themselves. */
export function bundleChanges(before: OlmModel, after: OlmModel): PlacedChange[] {
  const [old, now] = [before.csv?.manifest ?? {}, after.csv?.manifest ?? {}];
  const [oldObjects, newObjects] = [objectsOfBundle(before), objectsOfBundle(after)];
  return [
    ...permissionChanges(permissionsOf(oldObjects, old), permissionsOf(newObjects, now)),
    ...objectChanges(oldObjects, newObjects),
    ...csvChanges(old, now),
    ...metadataChanges(before, after),
    ...imageChanges(
      [...relatedImagesOf(old), ...imagesOfTests(before), ...imagesOfObjects(oldObjects)],
      [...relatedImagesOf(now), ...imagesOfTests(after), ...imagesOfObjects(newObjects)],
    ),
  ];
}

/** The objects of manifests/ and the Deployments of the ClusterServiceVersion. */
function objectsOfBundle({ csv, objects }: OlmModel): JsonObject[] {
  const documents = objects.flatMap(({ manifest, furtherDocuments = [] }) => [manifest, ...furtherDocuments.filter(isJsonObject)]);
  return [...documents.flatMap(itemsOf).filter(isJsonObject), ...deploymentsOf(csv?.manifest ?? {})];
}

function permissionsOf(objects: readonly JsonObject[], csv: JsonObject): Permissions {
  const permissions = permissionsOfObjects(objects);
  addPermissionsOfCsv(permissions, csv);
  return permissions;
}

function csvChanges(before: JsonObject, after: JsonObject): PlacedChange[] {
  const differences = differencesOf(restOfCsv(before), restOfCsv(after), CSV_GUIDE);
  const owned = new Set(listAt(after, 'spec', 'customresourcedefinitions', 'owned').map(entry => textAt(entry, 'name') ?? ''));
  return [
    ...differences.map(difference => placed('release', { ...meaningInCsv(difference, owned), rule: 'csv-changed', ...difference })),
    ...updatePathChanges(before, after),
  ];
}
