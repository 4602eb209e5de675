import { objectChanges } from './object-changes';
import { JsonObject } from '../../kube/json';
import { PlacedChange } from '../comparison';
import { imageChanges } from '../images/image-changes';
import { imagesOfObjects } from '../images/image-list';
import { permissionChanges } from '../rbac/permission-changes';
import { permissionsOfObjects } from '../rbac/permissions';

/** How two lists of objects differ in meaning: what they allow, the objects themselves, their images. */
export function manifestsChanges(before: readonly JsonObject[], after: readonly JsonObject[]): PlacedChange[] {
  return [
    ...permissionChanges(permissionsOfObjects(before), permissionsOfObjects(after)),
    ...objectChanges(before, after),
    ...imageChanges(imagesOfObjects(before), imagesOfObjects(after)),
  ];
}
