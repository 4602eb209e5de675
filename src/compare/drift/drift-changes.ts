import { Operator, effectiveObjects, namespaceOf } from './effective-objects';
import { withExpected } from './expected-differences';
import { markNotes, webhookServices, withoutMarks } from './format-marks';
import { withoutPromotions } from './promoted-permissions';
import { JsonObject, objectAt, textAt } from '../../kube/json';
import { scopeOf } from '../../kube/scope';
import { PlacedChange } from '../comparison';
import { imageChanges } from '../images/image-changes';
import { imagesOfObjects } from '../images/image-list';
import { objectChanges } from '../objects/object-changes';
import { permissionChanges } from '../rbac/permission-changes';
import { isRbac, permissionsOfObjects } from '../rbac/permissions';

/** Where a bundle is installed when the other one does not say it. */
const SOME_NAMESPACE = 'operator';

/**
 * How one operator in two formats differs on a cluster: what it may do, whatever the roles are called; its objects; its images. What the
 * formats themselves bring is told apart.
 */
export function driftChanges(before: Operator, after: Operator): PlacedChange[] {
  const operators = [before, after];
  const namespace = operators.filter(({ kind }) => kind !== 'bundle').map(operator => namespaceOf(effectiveObjects(operator, SOME_NAMESPACE)))
    .find(found => found !== undefined && found !== '') ?? SOME_NAMESPACE;
  const [old, now] = operators.map(operator =>
    withoutMarks(operator, effectiveObjects(operator, namespace).map(object => inNamespace(object, namespace)))) as [JsonObject[], JsonObject[]];
  const withoutRoles = (objects: readonly JsonObject[]): JsonObject[] => objects.filter(object => !isRbac(object));
  const [mayOld, mayNow] = [permissionsOfObjects(old), permissionsOfObjects(now)];
  const [own, others] = [withoutPromotions(before, mayOld, mayNow), withoutPromotions(after, mayNow, mayOld)];
  const changes = [
    ...permissionChanges(own.permissions, others.permissions).map(worthALook),
    ...own.notes,
    ...others.notes,
    ...objectChanges(withoutRoles(old), withoutRoles(now)),
    ...imageChanges(imagesOfObjects(old), imagesOfObjects(now)),
  ];
  const services = new Set([...webhookServices(old), ...webhookServices(now)]);
  return [...withExpected(changes, { isBundleAfter: after.kind === 'bundle', webhookServices: services }), ...markNotes(operators)];
}

/** An object that names no namespace goes into that of the installation. */
function inNamespace(object: JsonObject, namespace: string): JsonObject {
  if (scopeOf(textAt(object, 'apiVersion') ?? '', textAt(object, 'kind') ?? '') !== 'Namespaced' || textAt(object, 'metadata', 'namespace')) return object;
  return { ...object, metadata: { ...objectAt(object, 'metadata'), namespace } };
}

/** Neither of the two is the newer one: what one may not do is a question, too. */
function worthALook(change: PlacedChange): PlacedChange {
  return change.severity === 'compatible' ? { ...change, severity: 'attention' } : change;
}
