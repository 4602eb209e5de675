import { Definition, DefinitionVersion, definitionOf } from './definition';
import { SchemaChange } from './schema-change';
import { schemaChanges } from './schema-changes';
import { servedVersionChanges } from './served-versions';
import { counted } from '../../findings/counted';
import { Json, JsonObject, isJsonObject, objectAt, textAt } from '../../kube/json';
import { ChangeSeverity, PlacedChange, placed } from '../comparison';
import { differencesOf } from '../values/differences';
import { TableGuide } from '../values/guide';

/** How many paths a line names. */
const MOST_NAMED = 5;

const REST_GUIDE = new TableGuide({
  'additionalPrinterColumns': ['name'],
  'selectableFields': ['jsonPath'],
  'names.categories': [],
  'names.shortNames': [],
  'conversion.webhook.conversionReviewVersions': [],
});

/** What changes about a CustomResourceDefinition, and what that means for the objects of its kind that are there. */
export function definitionChanges(before: JsonObject, after: JsonObject): PlacedChange[] {
  const [old, now] = [definitionOf(before), definitionOf(after)];
  const subject = now.name;
  return [
    ...wholeChanges(old, now),
    ...versionSetChanges(old, now),
    ...old.versions.flatMap(version => {
      const same = now.versions.find(({ name }) => name === version.name);
      return same === undefined ? [] : [...schemaChangesOf(subject, version, same), ...restOfVersion(subject, version, same)];
    }),
    ...servedPairs(old, now),
  ];
}

/** What it means that a definition is gone, or new. */
export function definitionAddedOrRemoved(before: JsonObject | undefined, after: JsonObject | undefined): PlacedChange[] {
  if (after === undefined && before !== undefined) {
    return [change(definitionOf(before).name, 'breaking', 'definition-removed', 'is removed: with it go all objects of its kind')];
  }
  if (before !== undefined || after === undefined) return [];
  const { name, versions, scope } = definitionOf(after);
  const served = versions.filter(({ isServed }) => isServed).map(version => version.name).join(', ');
  return [change(name, 'compatible', 'definition-added', `is new: ${scope === 'Cluster' ? 'cluster-wide' : 'namespaced'}, ${served}`)];
}

function wholeChanges(old: Definition, now: Definition): PlacedChange[] {
  const changes: PlacedChange[] = [];
  if (old.scope !== now.scope) {
    changes.push(change(now.name, 'breaking', 'scope', 'the scope cannot be changed: the definition must be deleted, and all objects with it', 'spec.scope', old.scope, now.scope));
  }
  if (old.keepsUnknown && !now.keepsUnknown) {
    changes.push(change(now.name, 'breaking', 'preserveUnknownFields', 'unknown fields are dropped from stored objects', 'spec.preserveUnknownFields', true, false));
  } else if (!old.keepsUnknown && now.keepsUnknown) {
    changes.push(change(now.name, 'attention', 'preserveUnknownFields', 'unknown fields are kept', 'spec.preserveUnknownFields', false, true));
  }
  for (const { path, before, after } of differencesOf(old.rest, now.rest, REST_GUIDE)) {
    const place = path.startsWith('metadata') ? path : `spec.${path}`;
    const [severity, message] = meaningOfWhole(path);
    changes.push(change(now.name, severity, 'definition-changed', message, place, before, after));
  }
  return changes;
}

function meaningOfWhole(path: string): readonly [ChangeSeverity, string] {
  if (path === 'group' || path === 'names.kind' || path === 'names.plural' || path === 'names.listKind') return ['breaking', 'the API has another name: clients and stored objects do not find each other'];
  if (path.startsWith('names.')) return ['attention', 'the names for people and clients change'];
  if (path === 'conversion' || path === 'conversion.strategy') return ['attention', 'how versions are converted into each other changes'];
  return ['compatible', 'changes'];
}

function versionSetChanges(old: Definition, now: Definition): PlacedChange[] {
  const left = new Map(now.versions.map(version => [version.name, version]));
  const storedBefore = old.storedVersions.length > 0 ? old.storedVersions : old.versions.filter(({ isStored }) => isStored).map(({ name }) => name);
  const changes = old.versions.flatMap((version): PlacedChange[] => {
    const same = left.get(version.name);
    const path = version.name;
    if (same === undefined) {
      const message = storedBefore.includes(version.name)
        ? 'a version that objects are stored in is removed: the definition is refused until they are migrated'
        : version.isServed ? 'a version is removed: clients that use it fail' : 'a version that was not served is removed';
      const rule = storedBefore.includes(version.name) ? 'storedVersionRemoval' : 'version-removed';
      return [change(now.name, version.isServed || rule === 'storedVersionRemoval' ? 'breaking' : 'attention', rule, message, path)];
    }
    return [
      ...version.isServed && !same.isServed ? [change(now.name, 'breaking', 'version-not-served', 'the version is not served any more: clients that use it fail', path)] : [],
      ...!version.isServed && same.isServed ? [change(now.name, 'compatible', 'version-served', 'the version is served', path)] : [],
      ...!version.isStored && same.isStored ? [change(now.name, 'attention', 'storage-version', 'objects are stored in this version from now on; those before it must stay until all are migrated', path)] : [],
      ...version.isStored && !same.isStored && !now.versions.some(({ isStored }) => isStored) ? [change(now.name, 'breaking', 'storage-version', 'no version is stored', path)] : [],
    ];
  });
  const known = new Set(old.versions.map(({ name }) => name));
  const added = now.versions.filter(({ name }) => !known.has(name)).map(version =>
    change(now.name, version.isStored ? 'attention' : 'compatible', 'version-added',
      `the version is new${version.isStored ? '; objects are stored in it from now on' : ''}${version.isServed ? '' : ', and not served'}`, version.name));
  return [...changes, ...added, ...versionOrder(old, now)];
}

/** The order means something to clients of v1beta1 alone; it is told where nothing else is. */
function versionOrder(old: Definition, now: Definition): PlacedChange[] {
  const [before, after] = [old, now].map(({ versions }) => versions.map(({ name }) => name));
  const isReordered = before!.join() !== after!.join() && [...before!].sort().join() === [...after!].sort().join();
  return isReordered ? [change(now.name, 'compatible', 'version-order', 'the versions stand in another order', 'spec.versions', before, after)] : [];
}

/** Descriptions are for people: those of a version are one change. */
function schemaChangesOf(subject: string, old: DefinitionVersion, now: DefinitionVersion): PlacedChange[] {
  const all = schemaChanges(old.schema, now.schema);
  return [...foldDescriptions(all).map(one => change(subject, one.severity, one.rule, one.message, `${now.name}${fieldPath(one.path)}`, one.before, one.after))];
}

/** Changes of a schema with all those of descriptions as one, whose values are the texts by field. */
export function foldDescriptions(changes: readonly SchemaChange[]): SchemaChange[] {
  const descriptions = changes.filter(({ rule }) => rule === 'description');
  if (descriptions.length < 2) return [...changes];
  const paths = descriptions.map(({ path }) => path === '^' ? 'the whole' : fieldPath(path));
  const named = paths.slice(0, MOST_NAMED).join(', ');
  const message = `the descriptions of ${counted(paths.length, 'field')} change: ${named}${paths.length > MOST_NAMED ? ', ...' : ''}`;
  const texts = (side: 'before' | 'after'): JsonObject => Object.fromEntries(descriptions.flatMap(one => one[side] === undefined ? [] : [[fieldPath(one.path), one[side]]]));
  return [
    ...changes.filter(({ rule }) => rule !== 'description'),
    { rule: 'description', severity: 'compatible', path: '^', message, before: texts('before'), after: texts('after') },
  ];
}

/** A path of crdify's kind as people write it: `.spec.replicas`; nothing for the root. */
export function fieldPath(path: string): string {
  return path.slice(1).replaceAll('[*]', '[]');
}

function restOfVersion(subject: string, old: DefinitionVersion, now: DefinitionVersion): PlacedChange[] {
  return differencesOf(old.rest, now.rest, REST_GUIDE).map(({ path, before, after }) => {
    const [severity, message] = meaningInVersion(path, after);
    return change(subject, severity, 'version-changed', message, `${now.name} ${path}`, before, after);
  });
}

function meaningInVersion(path: string, after: Json | undefined): readonly [ChangeSeverity, string] {
  if (/^subresources(\.status)?$/.test(path)) {
    return after === undefined
      ? ['breaking', 'the status is no subresource any more: writing it as one fails']
      : ['attention', 'the status is a subresource: it is dropped where objects are written as a whole'];
  }
  if (path.startsWith('subresources')) return [after === undefined ? 'breaking' : 'attention', 'how objects are scaled changes'];
  if (path.startsWith('selectableFields')) return after === undefined ? ['breaking', 'selecting by this field fails'] : ['compatible', 'objects can be selected by this field'];
  if (path === 'deprecated' && after === true) return ['attention', 'the version is deprecated'];
  return ['compatible', path.startsWith('additionalPrinterColumns') ? 'what is printed of objects changes' : 'changes'];
}

/** One change a pair: it follows from what the versions are. */
function servedPairs(old: Definition, now: Definition): PlacedChange[] {
  const isConverted = isJsonObject(now.rest.conversion) && textAt(objectAt(now.rest, 'conversion'), 'strategy') === 'Webhook';
  return servedVersionChanges(old, now).flatMap(({ pair, changes }) => {
    const losses = changes.filter(({ severity }) => severity === 'breaking');
    if (losses.length === 0) return [];
    const named = losses.slice(0, MOST_NAMED).map(({ path }) => fieldPath(path)).join(', ');
    const more = losses.length > MOST_NAMED ? ', ...' : '';
    const message = `served versions differ in ${counted(losses.length, 'field')} (${named}${more}), `
      + `${isConverted ? 'and a webhook converts between them' : 'and nothing converts between them: values are lost or refused'}`;
    return [change(now.name, isConverted ? 'compatible' : 'attention', 'served-versions-differ', message, pair)];
  });
}

function change(subject: string, severity: ChangeSeverity, rule: string, message: string, path?: string, before?: Json, after?: Json): PlacedChange {
  return placed('crds', { severity, subject, rule, message, ...(path !== undefined && { path }), ...(before !== undefined && { before }), ...(after !== undefined && { after }) });
}
