import { JsonObject, Json, listAt, objectAt, textAt } from '../../kube/json';
import { PkoModel } from '../../pko/model';
import { configSchema, effectiveManifest } from '../../pko/read/manifest';
import { ChangeSeverity, PlacedChange, placed } from '../comparison';
import { foldDescriptions, fieldPath } from '../crd/definition-changes';
import { schemaChanges } from '../crd/schema-changes';
import { ImageUse } from '../images/image-list';
import { plainMessage } from '../objects/field-meaning';
import { Difference, differencesOf } from '../values/differences';
import { TableGuide } from '../values/guide';

const GUIDE = new TableGuide({
  'spec.scopes': [],
  'spec.phases': ['name'],
  'spec.dependencies': ['image.name'],
  'spec.repositories': ['name'],
  'spec.filters.conditions': ['name'],
  'test.template': ['name'],
}, new Set(['spec.phases', 'spec.filters.conditions']));

type Words = readonly [ChangeSeverity, string];

/** What a difference means, by the beginning of its path; the first that fits counts. */
const MEANINGS: readonly (readonly [RegExp, string, (difference: Difference) => Words])[] = [
  [/^metadata\.name$/, 'Package', () => ['breaking', 'it is another package: what is installed is not updated']],
  [/^spec\.scopes\b/, 'Scopes', ({ after }) => after === undefined ? ['breaking', 'it cannot be installed in this scope any more'] : ['compatible', 'it can be installed in this scope, too']],
  [/^spec\.phases\[<order>\]/, 'Phases', () => ['attention', 'the phases come in another order']],
  [/^spec\.phases\b/, 'Phases', ({ path, before, after }) => ['compatible', plainMessage(path, before, after)]],
  [/^spec\.availabilityProbes\b/, 'Probes', () => ['attention', 'when it counts as available changes']],
  [/^spec\.constraints\b/, 'Constraints', ({ after }) => ['attention', after === undefined ? 'where it can be installed is not limited by this any more' : 'where it can be installed changes']],
  [/^spec\.(dependencies|repositories)\b/, 'Dependencies', () => ['attention', 'what it needs changes']],
  [/^spec\.filters\b/, 'Filters', () => ['attention', 'which files and objects are applied changes']],
  [/^spec\.components\b/, 'Components', () => ['attention', 'whether it has components changes']],
  [/^test\b/, 'Tests', ({ path, before, after }) => ['compatible', plainMessage(path, before, after)]],
];

/** What the manifests of two packages say, but for their images. */
export function manifestChanges(before: PkoModel, after: PkoModel): PlacedChange[] {
  const [old, now] = [effectiveManifest(before), effectiveManifest(after)];
  const differences = differencesOf(withoutOwnParts(old), withoutOwnParts(now), GUIDE);
  return [
    ...differences.map(difference => {
      const found = MEANINGS.find(([pattern]) => pattern.test(difference.path));
      const { path, before: was, after: is } = difference;
      const [severity, message] = found?.[2](difference) ?? ['compatible', plainMessage(path, was, is)];
      return placed('package', { severity, subject: found?.[1] ?? 'Manifest', message, rule: 'manifest-changed', ...difference });
    }),
    ...configChanges(configSchema(old), configSchema(now)),
  ];
}

/** The images that a manifest and its lock file name. */
export function imagesOfPackage({ manifest, lock }: PkoModel): ImageUse[] {
  const uses = (list: readonly Json[], what: string): ImageUse[] => list.map(entry => {
    const digest = textAt(entry, 'digest');
    return { place: `${what} ${textAt(entry, 'name') ?? ''}`, image: `${textAt(entry, 'image') ?? ''}${digest === undefined ? '' : `@${digest}`}` };
  });
  return [...uses(listAt(manifest.object, 'spec', 'images'), 'image'), ...uses(listAt(lock?.object, 'spec', 'images'), 'locked image')];
}

/** A configuration that is there is judged by the new schema; without a schema, nothing of it is seen. */
function configChanges(before: JsonObject | undefined, after: JsonObject | undefined): PlacedChange[] {
  return foldDescriptions(schemaChanges(before ?? { type: 'object' }, after ?? { type: 'object' })).map(({ path, rule, severity, message, ...values }) =>
    placed('config', { severity, subject: 'Configuration', path: `config${fieldPath(path)}`, message, rule, ...values }));
}

function withoutOwnParts(manifest: JsonObject): JsonObject {
  const { images: _images, config, ...spec } = objectAt(manifest, 'spec') ?? {};
  const { openAPIV3Schema: _schema, ...otherConfig } = objectAt({ config: config ?? null }, 'config') ?? {};
  return { ...manifest, spec: { ...spec, ...(Object.keys(otherConfig).length > 0 && { config: otherConfig }) } };
}
