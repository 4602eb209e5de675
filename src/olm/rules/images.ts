import { BundleCheck, Path } from './bundle-check';
import { listAt, objectAt, textAt } from '../../kube/json';
import { podImages } from '../format/pod-images';
import { ManifestFile } from '../model';

const RELATED = ['spec', 'relatedImages'];

/** Where an image is used, as many as there are. */
interface Use {
  readonly image: string;
  readonly path: Path;
}

/** Images are listed once, pinned by digest, and all of them are listed if one is. */
export function images(check: BundleCheck): void {
  const { csv } = check.model;
  if (csv === undefined) return;
  const related = listAt(csv.manifest, ...RELATED).map((entry, index): Use => ({ image: textAt(entry, 'image') ?? '', path: [...RELATED, index, 'image'] }));
  const used = deploymentImages(csv);
  relatedImages(check, csv, related);
  const unpinned = new Map([...used, ...related].reverse().filter(({ image }) => image !== '' && !image.includes('@')).map(use => [use.image, use]));
  for (const { image, path } of [...unpinned.values()].reverse()) {
    check.warning(csv, {
      code: 'OLM053',
      message: `The image ${image} is not pinned: what it holds may change, and a mirror cannot be sure of it.`,
      remedy: 'Name it by digest.',
      path,
    });
  }
  if (related.length === 0) return;
  const listed = new Set(related.map(({ image }) => image));
  for (const { image, path } of new Map(used.map(use => [use.image, use])).values()) {
    if (listed.has(image)) continue;
    const message = `The image ${image} is used but not among spec.relatedImages: it will be missing in a cluster without internet.`;
    check.warning(csv, { code: 'OLM054', message, remedy: 'Add it to spec.relatedImages.', path });
  }
}

function relatedImages(check: BundleCheck, csv: ManifestFile, related: readonly Use[]): void {
  const seen = new Set<string>();
  for (const { image, path } of related) {
    if (image === '') {
      check.error(csv, { code: 'OLM051', message: 'A related image has no reference.', remedy: 'Give it, or remove the entry.', path });
    } else if (!isPullSpec(image)) {
      check.error(csv, { code: 'OLM051', message: `${JSON.stringify(image)} is no reference of an image.`, remedy: 'Write registry/repository:tag or registry/repository@sha256:digest.', path });
    } else if (seen.has(image)) {
      check.warning(csv, { code: 'OLM052', message: `The related image ${image} is listed twice.`, remedy: 'Remove one of the two.', path });
    }
    seen.add(image);
  }
}

function deploymentImages(csv: ManifestFile): Use[] {
  const path = ['spec', 'install', 'spec', 'deployments'];
  return listAt(csv.manifest, ...path).flatMap((deployment, index) => podImages(objectAt(deployment, 'spec', 'template', 'spec'))
    .map(({ image, path: below }): Use => ({ image, path: [...path, index, 'spec', 'template', 'spec', ...below.match(/[^.[\]]+/g)!.map(step => (/^\d+$/.test(step) ? Number(step) : step))] })));
}

const DOMAIN = '(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])(?:\\.(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9]))*(?::[0-9]+)?';
const COMPONENT = '[a-z0-9]+(?:(?:[._]|__|[-]+)[a-z0-9]+)*';
const PULL_SPEC = new RegExp(`^(?:${DOMAIN}/)?${COMPONENT}(?:/${COMPONENT})*(?::[\\w][\\w.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$`);

/** The grammar of github.com/distribution/reference. */
function isPullSpec(text: string): boolean {
  return PULL_SPEC.test(text);
}
