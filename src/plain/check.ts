import { Finding, Severity } from '../findings/finding';
import { judgeObject } from '../kube/judge/judge-object';
import { OwnKinds } from '../kube/judge/own-kinds';
import { describeObject } from '../kube/object-ref';
import { fieldPath } from '../kube/schema/field-error';
import { InventoryObject } from '../operator/inventory';

/** What the API server has against the objects, their metadata, fields and values, or takes though it will hurt. */
export function checkManifests(objects: readonly InventoryObject[]): Finding[] {
  const own = new OwnKinds(objects.map(({ manifest }) => manifest));
  return objects.flatMap(({ manifest, constructPath, source }) => judgeObject(manifest, own).map(({ code, severity, path, message, remedy }) => ({
    code,
    severity: severity === 'error' ? Severity.ERROR : Severity.WARNING,
    message,
    ...(remedy !== undefined && { remedy }),
    object: describeObject(manifest),
    path: fieldPath(path),
    constructPath,
    ...(source !== undefined && { source }),
  })));
}
