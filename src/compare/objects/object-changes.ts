import { meaningOf } from './field-meaning';
import { isImmutable } from './immutable-fields';
import { Json, JsonObject, listAt, textAt, valueAt } from '../../kube/json';
import { groupOf, identityOf } from '../../kube/object-ref';
import { schemaOfKind } from '../../kube/schema/kinds';
import { ChangeSeverity, PlacedChange, placed } from '../comparison';
import { isDefinition } from '../crd/definition';
import { definitionAddedOrRemoved, definitionChanges } from '../crd/definition-changes';
import { isImageVariable } from '../images/image-variable';
import { GrantSet, grantsOfRules } from '../rbac/grant';
import { isRbac } from '../rbac/permissions';
import { Difference, canonicalText, differencesOf } from '../values/differences';
import { Guide, NAME_GUIDE, SchemaGuide } from '../values/guide';
import { normalizedObject } from '../values/normalize';
import { compareText } from '../values/order';

/** An image in a pod template: it is compared as an image, not as a field. */
const POD_FIELD = /^spec\.(?:template\.spec\.|jobTemplate\.spec\.template\.spec\.)?(?:initContainers|containers|ephemeralContainers)\[(?!\+?\d+\])[^\]]*\]\.(?:image|env\[([^\]]+)\]\.value)$/;
/** What holds data that are lost with it. */
const HOLDS_DATA = ['Namespace', 'PersistentVolumeClaim', 'PersistentVolume'];

/** Objects that are there, changed and not there any more, each known by group, kind, namespace and name, in any order. */
export function objectChanges(before: readonly JsonObject[], after: readonly JsonObject[]): PlacedChange[] {
  const [old, now] = [byIdentity(before), byIdentity(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap(identity => changesOf(old.get(identity), now.get(identity)));
}

/** How an object is called in a comparison: `Deployment.apps namespace/name`, the group where it is none of Kubernetes itself. */
export function subjectOf(object: JsonObject): string {
  const group = groupOf(textAt(object, 'apiVersion') ?? '');
  const kind = `${textAt(object, 'kind') ?? 'object'}${group.includes('.') && !group.endsWith('.k8s.io') ? `.${group}` : ''}`;
  const name = [textAt(object, 'metadata', 'namespace'), textAt(object, 'metadata', 'name') ?? textAt(object, 'metadata', 'generateName')]
    .filter(part => part !== undefined && part !== '').join('/');
  return name === '' ? kind : `${kind} ${name}`;
}

/** The differences of two objects of one identity, field by field. */
function fieldChanges(before: JsonObject, after: JsonObject): PlacedChange[] {
  const subject = subjectOf(after);
  const kind = textAt(after, 'kind') ?? '';
  const wasFrozen = valueAt(before, 'immutable') === true;
  const [old, now] = isRbac(after) ? [withoutRules(before), withoutRules(after)] : [before, after];
  const rules = isRbac(after) && !isSameRules(before, after)
    ? [placed('objects', { severity: 'compatible', subject, path: 'rules', message: 'see the permissions', rule: 'rules-changed' })] : [];
  const fields = differencesOf(normalizedObject(old), normalizedObject(now), guideFor(after))
    .filter(difference => !isImage(difference))
    .map(difference => {
      const immutable = isImmutable(kind, difference, wasFrozen);
      const { severity, message } = immutable
        ? { severity: 'breaking' as const, message: 'the field cannot be changed: the object must be deleted and made anew' }
        : meaningOf(kind, difference);
      return placed('objects', { severity, subject, message, rule: immutable ? 'immutable-field' : 'field-changed', ...difference });
    });
  return [...rules, ...fields];
}

/** Rules are told once, by what they allow. */
function withoutRules({ rules: _rules, ...rest }: JsonObject): JsonObject {
  return rest;
}

/** Whether the rules of two roles allow the same, however they are cut. */
function isSameRules(before: JsonObject, after: JsonObject): boolean {
  const [old, now] = [before, after].map(role => grantsOfRules(listAt(role, 'rules')));
  const [oldSet, newSet] = [new GrantSet(old), new GrantSet(now)];
  return old!.every(grant => newSet.covers(grant)) && now!.every(grant => oldSet.covers(grant));
}

function isImage({ path, before, after }: Difference): boolean {
  const found = POD_FIELD.exec(path);
  if (found === null || typeof before !== 'string' || typeof after !== 'string') return false;
  const [, variable] = found;
  return variable === undefined || (isImageVariable(variable, before) && isImageVariable(variable, after));
}

function guideFor(object: JsonObject): Guide {
  const kind = schemaOfKind(textAt(object, 'apiVersion') ?? '', textAt(object, 'kind') ?? '');
  return kind === undefined ? NAME_GUIDE : new SchemaGuide(kind.schema);
}

function changesOf(before: JsonObject | undefined, after: JsonObject | undefined): PlacedChange[] {
  if (before !== undefined && after !== undefined) return isDefinition(after) ? definitionChanges(before, after) : fieldChanges(before, after);
  if (isDefinition((before ?? after)!)) return definitionAddedOrRemoved(before, after);
  const object = (before ?? after)!;
  const { severity, message } = after === undefined ? removalOf(object) : additionOf(object);
  const [rule, value] = after === undefined ? ['object-removed', { before: shortForm(object) }] : ['object-added', { after: shortForm(object) }];
  return [placed('objects', { severity, subject: subjectOf(object), message, rule: rule as string, ...value as { before?: Json; after?: Json } })];
}

/** The roles and bindings that come and go are told by what they allow. */
function shortForm(object: JsonObject): Json {
  return isRbac(object) ? textAt(object, 'kind') ?? '' : object;
}

function additionOf(object: JsonObject): { readonly severity: ChangeSeverity; readonly message: string } {
  const kind = textAt(object, 'kind') ?? '';
  if (/^(Validating|Mutating)WebhookConfiguration$/.test(kind)) return { severity: 'attention', message: 'is new: the webhook is asked about requests of others' };
  return { severity: 'compatible', message: isRbac(object) ? 'is new: see the permissions' : 'is new' };
}

function removalOf(object: JsonObject): { readonly severity: ChangeSeverity; readonly message: string } {
  if (HOLDS_DATA.includes(textAt(object, 'kind') ?? '')) return { severity: 'breaking', message: 'is removed, and what is in it' };
  return isRbac(object) ? { severity: 'compatible', message: 'is removed: see the permissions' } : { severity: 'attention', message: 'is removed' };
}

/** Objects by who they are; different ones of one identity have a number, in an order that does not depend on that of their files. */
function byIdentity(objects: readonly JsonObject[]): Map<string, JsonObject> {
  const found = new Map<string, JsonObject[]>();
  for (const object of objects) {
    const identity = identityOf(object);
    if (!found.has(identity)) found.set(identity, []);
    found.get(identity)!.push(object);
  }
  return new Map([...found].flatMap(([identity, same]) => {
    if (same.length === 1) return [[identity, same[0]!] as const];
    const texts = new Map(same.map(object => [canonicalText(normalizedObject(object)), object]));
    return [...texts].sort(([a], [b]) => compareText(a, b)).map(([, object], index) => [index === 0 ? identity : `${identity}#${index}`, object] as const);
  }));
}
