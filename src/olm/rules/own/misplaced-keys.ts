import { Severity } from '../../../findings/finding';
import { isJsonObject } from '../../../kube/json';
import { BUNDLE_ANNOTATION } from '../../format/bundle-annotation';
import { CSV_ANNOTATION } from '../../format/csv-annotation';
import { BundleCheck } from '../bundle-check';

const ANNOTATIONS: readonly string[] = Object.values(CSV_ANNOTATION);
/** Keys that stand beside those of the bundle's annotations in people's minds. */
const OF_BUNDLE: { readonly [key: string]: string | undefined } = {
  channel: BUNDLE_ANNOTATION.channels,
  channels: BUNDLE_ANNOTATION.channels,
  defaultChannel: BUNDLE_ANNOTATION.defaultChannel,
  package: BUNDLE_ANNOTATION.package,
  packageName: BUNDLE_ANNOTATION.package,
};
const KINDS_OF_KEYS = ['metadata', 'spec'];
/** A field of the spec that has the name of an annotation. */
const FIELDS = ['description', 'displayName', 'version', 'labels', 'annotations'];

/** Where a key of `metadata` or `spec` of a ClusterServiceVersion belongs; undefined where it may be right there. */
export function properPlaceOf(path: readonly (string | number)[]): string | undefined {
  const [parent, key] = path;
  if (path.length !== 2 || typeof key !== 'string' || !KINDS_OF_KEYS.includes(String(parent)) || FIELDS.includes(key)) return undefined;
  const annotation = ANNOTATIONS.find(known => known === key || known === `olm.${key}` || known.endsWith(`/${key}`));
  if (annotation !== undefined) return `metadata.annotations['${annotation}']`;
  return OF_BUNDLE[key] === undefined ? undefined : `${OF_BUNDLE[key]} in metadata/annotations.yaml`;
}

/** Keys of the ClusterServiceVersion that no tool reads there, but in another place. */
export function misplacedKeys(check: BundleCheck): void {
  const { csv } = check.model;
  if (csv === undefined) return;
  for (const parent of KINDS_OF_KEYS) {
    const fields = csv.manifest[parent];
    if (!isJsonObject(fields)) continue;
    for (const key of Object.keys(fields)) {
      const place = properPlaceOf([parent, key]);
      if (place === undefined) continue;
      check.error(csv, { code: 'OLM187', message: `No tool reads ${parent}.${key}.`, remedy: `Write it as ${place}.`, path: [parent, key] });
    }
  }
  bundleAnnotations(check);
}

/** Annotations of the ClusterServiceVersion among those of the bundle. */
function bundleAnnotations(check: BundleCheck): void {
  for (const key of Object.keys(check.annotations ?? {})) {
    if (!ANNOTATIONS.includes(key)) continue;
    check.about(Severity.WARNING, check.annotationsFile?.file, {
      code: 'OLM218',
      message: `No tool reads ${key} among the annotations of the bundle.`,
      remedy: 'Write it into metadata.annotations of the ClusterServiceVersion.',
      path: ['annotations', key],
    });
  }
}
