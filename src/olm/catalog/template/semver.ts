import { BundleSource, bundleOf } from './bundle-source';
import { BundleVersions, VersionedBundle, semverChannels } from './semver-channels';
import { ARCHETYPES, Archetype, SemverTemplate, readSemverTemplate, semverTemplateBlob } from './semver-template';
import { TemplateError } from './template-error';
import { base64Problem } from '../../../go/base64';
import { decode } from '../../../go/decode';
import { quote } from '../../../go/quote';
import { JsonObject, isJsonObject, listAt, textAt } from '../../../kube/json';
import { BlangError, parseVersion, versionText } from '../../format/blang-version';
import { PACKAGE_PROPERTY } from '../blob-types';
import { RenderedBundle } from '../bundle/bundle-blob';
import { CatalogSource, catalogOf } from '../catalog-of';

/**
 * The catalog that a semver template stands for: a package, channels with their edges, and the bundles.
 *
 * Mirrors alpha/template/semver of operator-registry. Throws TemplateError.
 *
 * @param text the template
 */
export function renderSemverTemplate(text: string, bundles: BundleSource): JsonObject[] {
  const template = within('render: unable to read file: ', () => readSemverTemplate(text));
  const images = new Set(ARCHETYPES.flatMap(archetype => template.images[archetype]));
  const rendered = new Map([...images].map(image => [image, bundleOf(bundles, image)]));
  if (rendered.size === 0) throw new TemplateError('render: no bundles specified or no bundles could be rendered');
  const { packageName, versions } = within('render: unable to post-process bundle info: ', () => versionsOf(template, rendered));
  const { channels, defaultChannel } = semverChannels(template, versions);
  const head = channels.find(({ name }) => name === defaultChannel)?.entries.at(-1)?.name;
  return catalogOf({
    packageName,
    defaultChannel,
    ...looksOf([...rendered.values()].find(({ blob }) => head !== undefined && blob.name === head)?.csv),
    channels,
    bundles: [...rendered.values()].map(({ blob }) => blob),
  });
}

/**
 * A semver template of the blobs of a catalog: each bundle stands below the archetype with which the names of its channels begin.
 * Throws TemplateError where a channel has no such name.
 */
export function semverTemplateOf(blobs: readonly JsonObject[], options: Omit<SemverTemplate, 'images'>): JsonObject {
  const bundles = blobs.filter(({ schema }) => schema === 'olm.bundle');
  const imageOf = new Map(bundles.map(blob => [textAt(blob, 'name') ?? '', textAt(blob, 'image') ?? '']));
  const images: { [A in Archetype]: Set<string> } = { candidate: new Set(), fast: new Set(), stable: new Set() };
  for (const channel of blobs.filter(({ schema }) => schema === 'olm.channel')) {
    const name = textAt(channel, 'name') ?? '';
    const archetype = ARCHETYPES.find(one => name === one || name.startsWith(`${one}-`));
    if (archetype === undefined) throw new TemplateError(`A semver template has no channel ${quote(name)}: only candidate, fast and stable ones.`);
    for (const entry of listAt(channel, 'entries')) images[archetype].add(imageOf.get(textAt(entry, 'name') ?? '') ?? '');
  }
  return semverTemplateBlob({ ...options, images: { candidate: [...images.candidate], fast: [...images.fast], stable: [...images.stable] } });
}

function versionsOf(template: SemverTemplate, rendered: ReadonlyMap<string, RenderedBundle>): { packageName: string; versions: BundleVersions } {
  let packageName = '';
  const versions: { [A in Archetype]: VersionedBundle[] } = { candidate: [], fast: [], stable: [] };
  for (const archetype of ARCHETYPES) {
    const known = new Set<string>();
    for (const image of template.images[archetype]) {
      const { name, statedPackage, version } = statedBy(rendered.get(image)!.blob);
      if (packageName !== '' && statedPackage !== packageName) {
        throw new TemplateError(`bundle ${quote(statedPackage)} does not belong to this package: ${quote(packageName)}`);
      }
      packageName = statedPackage;
      if (known.has(name)) throw new TemplateError(`duplicate bundle name ${quote(name)}`);
      known.add(name);
      versions[archetype].push({ name, version });
    }
    refuseEqualVersions(versions[archetype]);
  }
  return { packageName, versions };
}

function statedBy(blob: JsonObject): VersionedBundle & { readonly statedPackage: string } {
  const name = textAt(blob, 'name') ?? '';
  const stated = listAt(blob, 'properties').filter(isJsonObject).filter(({ type }) => type === 'olm.package');
  if (stated.length !== 1) throw new TemplateError(`bundle ${quote(name)} has multiple "olm.package" properties, expected exactly 1`);
  const { value, error } = decode(stated[0].value, PACKAGE_PROPERTY, 'encoding/json');
  if (error !== undefined) {
    const index = listAt(blob, 'properties').indexOf(stated[0]);
    throw new TemplateError(`parse properties for bundle ${quote(name)}: parse property[${index}] of type "olm.package": ${error}`);
  }
  const text = textAt(value, 'version') ?? '';
  try {
    return { name, statedPackage: textAt(value, 'packageName') ?? '', version: parseVersion(text) };
  } catch (problem) {
    throw problem instanceof BlangError ? new TemplateError(`bundle ${quote(name)} has invalid version ${quote(text)}: ${problem.message}`) : problem;
  }
}

function refuseEqualVersions(bundles: readonly VersionedBundle[]): void {
  const seen = new Set<string>();
  const problems = bundles.flatMap(({ version }) => {
    const stripped = versionText({ ...version, build: [] });
    const isNew = !seen.has(stripped);
    seen.add(stripped);
    return isNew ? [] : `bundle version ${quote(versionText(version))} cannot be compared to ${quote(stripped)}`;
  });
  if (problems.length === 0) return;
  const all = problems.length === 1 ? problems[0] : `[${problems.join(', ')}]`;
  throw new TemplateError(`encountered bundle versions which differ only by build metadata, which cannot be ordered: ${all}`);
}

/** Description and icon of a package, from a ClusterServiceVersion. */
function looksOf(csv: JsonObject | undefined): Pick<CatalogSource, 'description' | 'icon'> {
  const description = textAt(csv, 'spec', 'description') ?? '';
  const icon = listAt(csv, 'spec', 'icon')[0];
  const data = textAt(icon, 'base64data');
  return {
    ...description !== '' && { description },
    ...isJsonObject(icon) && base64Problem(data ?? '') === undefined && {
      icon: { base64data: data === undefined ? null : Buffer.from(data, 'base64').toString('base64'), mediatype: textAt(icon, 'mediatype') ?? '' },
    },
  };
}

function within<T>(prefix: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw error instanceof TemplateError ? new TemplateError(prefix + error.message) : error;
  }
}
