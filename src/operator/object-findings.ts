import { InventoryObject } from './inventory';
import { Finding, Severity } from '../findings/finding';
import { describeObject, identityOf } from '../kube/object-ref';

/** Objects that are the same one on a cluster: whichever is applied last wins. */
export function duplicateObjects(objects: readonly InventoryObject[]): Finding[] {
  const first = new Map<string, InventoryObject>();
  return objects.flatMap(object => {
    const identity = identityOf(object.manifest);
    const other = first.get(identity);
    if (other === undefined) {
      first.set(identity, object);
      return [];
    }
    const name = describeObject(object.manifest);
    const place = other.source === undefined ? `'${other.constructPath}'` : `'${other.constructPath}' at ${other.source}`;
    return [{
      code: 'OP015',
      severity: Severity.ERROR,
      message: `${name} is there twice: ${place} makes it, too.`,
      remedy: 'Name one of them differently, remove it, or put the two under conditions that exclude each other.',
      object: name,
      constructPath: object.constructPath,
      ...(object.source !== undefined && { source: object.source }),
    }];
  });
}
