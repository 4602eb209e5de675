import { CatalogCheck } from './catalog-check';
import { Blob, BundleValue, LoadedCatalog, PackageValue } from './loaded-catalog';
import { channelRules } from './own-channel-rules';
import { PackageNode } from './package-graph';
import { rangeProblem } from './validate';
import { nearest } from '../../../findings/suggest';
import { textAt } from '../../../kube/json';
import { BLOB_TYPES } from '../blob-types';
import { CatalogModel } from '../model';

/** The rules that operator-registry lacks. */
export function ownRules(model: CatalogModel, catalog: LoadedCatalog, packages: readonly PackageNode[], check: CatalogCheck): void {
  misspeltSchemas(model, check);
  for (const blob of [...catalog.packages, ...catalog.channels, ...catalog.bundles, ...catalog.deprecations]) unknownKeys(blob, check);
  catalog.packages.forEach(blob => icon(blob, check));
  catalog.bundles.forEach(blob => bundle(blob, check));
  packages.forEach(one => channelRules(one, check));
}

/** A blob of an unknown schema is kept and never looked at. */
function misspeltSchemas({ files }: CatalogModel, check: CatalogCheck): void {
  for (const at of files.flatMap(({ metas }) => metas)) {
    const meant = at.schema === '' || BLOB_TYPES.has(at.schema) ? undefined : nearest(at.schema, BLOB_TYPES.keys());
    if (meant === undefined) continue;
    check.warning({
      code: 'OLM345',
      message: `No tool knows the schema ${at.schema}: the blob is passed over.`,
      remedy: `Did you mean ${meant}?`,
      at,
      path: ['schema'],
    });
  }
}

function unknownKeys({ meta: at, unknownKeys: unknown }: Blob<unknown>, check: CatalogCheck): void {
  for (const { path, known, takenFor } of unknown) {
    const key = String(path.at(-1));
    if (takenFor !== undefined) {
      const message = `The key ${key} is written ${takenFor}; operator-registry alone forgives it.`;
      check.warning({ code: 'OLM336', message, remedy: `Write ${takenFor}.`, at, path });
      continue;
    }
    const meant = nearest(key, known);
    const remedy = meant === undefined ? `Known are ${known.join(', ')}.` : `Did you mean ${meant}?`;
    const problem = { code: 'OLM335', message: `The key ${key} is unknown: it is passed over.`, remedy, at, path };
    if (meant === undefined) check.warning(problem);
    else check.error(problem);
  }
}

/** How the bytes of an image begin, by media type. */
const MAGIC: ReadonlyMap<string, RegExp> = new Map([
  ['image/png', /^\x89PNG/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8/],
  ['image/svg+xml', /<svg[\s>]/],
]);

function icon({ meta: at, value }: Blob<PackageValue>, check: CatalogCheck): void {
  if (value.icon === undefined) return;
  const { base64data = '', mediatype = '' } = value.icon;
  const magic = MAGIC.get(mediatype);
  const problem = { code: 'OLM342', at, path: ['icon', base64data === '' ? 'base64data' : 'mediatype'] };
  if (base64data === '') {
    check.warning({ ...problem, message: 'The icon has no data.', remedy: 'Add it, or remove the icon.' });
  } else if (magic === undefined) {
    const remedy = `Use one of ${[...MAGIC.keys()].join(', ')}.`;
    check.warning({ ...problem, message: `No console shows an icon of the type ${JSON.stringify(mediatype)}.`, remedy });
  } else if (!magic.test(Buffer.from(base64data, 'base64').toString('latin1'))) {
    check.warning({ ...problem, message: `The icon is no ${mediatype}.`, remedy: 'Say what it is.' });
  }
}

function bundle({ meta: at, value: { properties, relatedImages, image = '' } }: Blob<BundleValue>, check: CatalogCheck): void {
  for (const [index, property] of (properties ?? []).entries()) {
    const range = property.type === 'olm.package.required' ? textAt(property.value, 'versionRange') : undefined;
    const problem = range === undefined ? undefined : rangeProblem(range);
    if (problem === undefined) continue;
    check.error({
      code: 'OLM346',
      message: `OLM cannot resolve the required package: ${problem}`,
      remedy: 'Write a range as >=1.0.0 <2.0.0.',
      at,
      path: ['properties', index, 'value', 'versionRange'],
    });
  }
  if (image !== '' && (properties ?? []).some(property => property.type === 'olm.bundle.object')) {
    check.warning({
      code: 'OLM343',
      message: 'The bundle carries its objects; catalogs for OpenShift 4.17 and later must not, and they make every catalog slow.',
      remedy: 'Render with --migrate-level bundle-object-to-csv-metadata.',
      at,
    });
  }
  for (const [index, related] of (relatedImages ?? []).entries()) {
    if ((related.image ?? '') !== '') continue;
    check.warning({
      code: 'OLM344',
      message: 'A related image has no reference: it will be missing in a mirror.',
      remedy: 'Give it, or remove the entry.',
      at,
      path: ['relatedImages', index],
    });
  }
}
