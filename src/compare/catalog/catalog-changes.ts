import { Json } from '../../kube/json';
import { CatalogMeta, CatalogModel } from '../../olm/catalog/model';
import { ChangeSeverity, PlacedChange, placed } from '../comparison';
import { plainMessage } from '../objects/field-meaning';
import { canonicalText, differencesOf } from '../values/differences';
import { TableGuide } from '../values/guide';
import { compareText } from '../values/order';

const GUIDE = new TableGuide({
  'entries': ['name'],
  'entries[].skips': [],
  'relatedImages': ['name'],
  'properties': ['type', 'value.packageName', 'value.group', 'value.kind', 'value.version'],
});

const KINDS: { readonly [schema: string]: string } = {
  'olm.package': 'package', 'olm.channel': 'channel', 'olm.bundle': 'bundle', 'olm.deprecations': 'deprecations',
};

/** How two catalogs differ in meaning: packages, channels with their edges, bundles, deprecations; however they are spread over files. What is no content does not count. */
export function catalogChanges(before: CatalogModel, after: CatalogModel): PlacedChange[] {
  const [old, now] = [byName(before), byName(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap(key => metaChanges(old.get(key), now.get(key)));
}

function byName({ files }: CatalogModel): Map<string, CatalogMeta> {
  const groups = new Map<string, CatalogMeta[]>();
  for (const meta of files.flatMap(({ metas }) => metas)) {
    const key = JSON.stringify([meta.schema, meta.package, meta.name]);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key)!.push(meta);
  }
  return new Map([...groups].flatMap(([key, metas]) => [...metas].map(meta => [canonicalText(meta.blob), meta] as const)
    .sort(([a], [b]) => compareText(a, b)).map(([, meta], index) => [`${key}#${index}`, meta] as const)));
}

function metaChanges(before: CatalogMeta | undefined, after: CatalogMeta | undefined): PlacedChange[] {
  const meta = (after ?? before)!;
  const subject = subjectOf(meta);
  if (before === undefined) return [placed('catalog', { severity: 'compatible', subject, message: 'is new', rule: 'blob-added' })];
  if (after === undefined) {
    const [severity, message] = REMOVED[meta.schema] ?? ['attention', 'is removed'];
    return [placed('catalog', { severity, subject, message, rule: 'blob-removed' })];
  }
  return differencesOf(before.blob, after.blob, GUIDE).map(difference => {
    const [severity, message] = meaningOf(meta.schema, difference.path, difference.before, difference.after);
    return placed('catalog', { severity, subject, message, rule: 'blob-changed', ...difference });
  });
}

const REMOVED: { readonly [schema: string]: readonly [ChangeSeverity, string] } = {
  'olm.package': ['breaking', 'is removed: who has it gets no updates'],
  'olm.channel': ['breaking', 'is removed: who follows it gets no updates'],
  'olm.bundle': ['attention', 'is removed: it cannot be installed any more'],
  'olm.deprecations': ['compatible', 'is removed'],
};

function meaningOf(schema: string, path: string, before: Json | undefined, after: Json | undefined): readonly [ChangeSeverity, string] {
  if (schema === 'olm.package' && path === 'defaultChannel') return ['attention', 'who names no channel gets another one'];
  if (schema === 'olm.channel' && /^entries\[[^\]]*\]$/.test(path)) {
    return after === undefined ? ['breaking', 'the release is gone from the channel: who has it may get no updates'] : ['compatible', 'the release is in the channel'];
  }
  if (schema === 'olm.channel' && path.startsWith('entries')) return ['attention', 'what the release updates changes'];
  if (schema === 'olm.bundle' && path === 'image') return ['attention', 'the release is another image'];
  if (schema === 'olm.bundle' && path.startsWith('properties')) return ['attention', 'what the resolver is told changes'];
  if (schema === 'olm.deprecations' && after !== undefined) return ['attention', 'something is deprecated'];
  return ['compatible', plainMessage(path, before, after)];
}

function subjectOf(meta: CatalogMeta): string {
  const kind = KINDS[meta.schema] ?? meta.schema;
  const name = meta.name === '' ? meta.package : meta.name;
  return meta.schema === 'olm.channel' || (meta.schema !== 'olm.package' && KINDS[meta.schema] === undefined) ? `${kind} ${meta.package}/${name}` : `${kind} ${name}`;
}
