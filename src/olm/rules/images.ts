import { BundleCheck, Path } from './bundle-check';
import { listAt, objectAt, textAt } from '../../kube/json';
import { CSV_ANNOTATION } from '../format/csv-annotation';
import { podImages } from '../format/pod-images';
import { ManifestFile } from '../model';

const RELATED = ['spec', 'relatedImages'];

/** Where an image is used, as many as there are. */
export interface ImageUse {
  /** The reference. */
  readonly image: string;
  /** Where it stands in the ClusterServiceVersion. */
  readonly path: Path;
}

/** Images are listed once, pinned by digest, and all of them are listed if one is. */
export function images(check: BundleCheck): void {
  const { csv } = check;
  if (csv === undefined) return;
  const related = listedImages(csv);
  const used = deploymentImages(csv);
  relatedImages(check, csv, related);
  unpinned(check, csv, [...used, ...related]);
  operatorImage(check, csv, used);
  if (related.length === 0) return;
  const listed = new Set(related.map(({ image }) => image));
  for (const { image, path } of firstUses(used)) {
    if (listed.has(image)) continue;
    const message = `The image ${image} is used but not among spec.relatedImages: it will be missing in a cluster without internet.`;
    check.warning(csv, { code: 'OLM054', message, remedy: 'Add it to spec.relatedImages.', path });
  }
}

/** The entries of `spec.relatedImages`. */
export function listedImages(csv: ManifestFile): ImageUse[] {
  return listAt(csv.manifest, ...RELATED).map((entry, index) => ({ image: textAt(entry, 'image') ?? '', path: [...RELATED, index, 'image'] }));
}

/** The images of the Deployments: those of containers, and those in variables that are named for it. */
export function deploymentImages(csv: ManifestFile): ImageUse[] {
  const path = ['spec', 'install', 'spec', 'deployments'];
  return listAt(csv.manifest, ...path).flatMap((deployment, index) => podImages(objectAt(deployment, 'spec', 'template', 'spec'))
    .map(({ image, path: below }) => ({ image, path: [...path, index, 'spec', 'template', 'spec', ...stepsOf(below)] })));
}

/** Images where each is used first. */
export function firstUses(uses: readonly ImageUse[]): ImageUse[] {
  const first = new Map<string, ImageUse>();
  for (const use of uses) if (!first.has(use.image)) first.set(use.image, use);
  return [...first.values()];
}

/** Whether a reference names an image by digest. */
export function isPinned(image: string): boolean {
  return image.includes('@');
}

function relatedImages(check: BundleCheck, csv: ManifestFile, related: readonly ImageUse[]): void {
  const seen = new Set<string>();
  for (const { image, path } of related) {
    if (image === '') {
      check.error(csv, { code: 'OLM051', message: 'A related image has no reference.', remedy: 'Give it, or remove the entry.', path });
    } else if (!isPullSpec(image)) {
      check.error(csv, { code: 'OLM055', message: `${JSON.stringify(image)} is no reference of an image.`, remedy: 'Write registry/repository:tag or registry/repository@sha256:digest.', path });
    } else if (seen.has(image)) {
      check.warning(csv, { code: 'OLM052', message: `The related image ${image} is listed twice.`, remedy: 'Remove one of the two.', path });
    }
    seen.add(image);
  }
}

function unpinned(check: BundleCheck, csv: ManifestFile, uses: readonly ImageUse[]): void {
  for (const { image, path } of firstUses(uses)) {
    if (image === '' || isPinned(image)) continue;
    check.warning(csv, {
      code: 'OLM053',
      message: `The image ${image} is not pinned: what it holds may change, and a mirror cannot be sure of it.`,
      remedy: 'Name it by digest.',
      path,
    });
  }
}

function operatorImage(check: BundleCheck, csv: ManifestFile, used: readonly ImageUse[]): void {
  const image = textAt(csv.manifest, 'metadata', 'annotations', CSV_ANNOTATION.CONTAINER_IMAGE) ?? '';
  if (image === '' || used.length === 0 || used.some(use => use.image === image)) return;
  check.warning(csv, {
    code: 'OLM197',
    message: `The annotation ${CSV_ANNOTATION.CONTAINER_IMAGE} names ${image}, which no Deployment uses.`,
    remedy: `Write ${used[0].image}.`,
    path: ['metadata', 'annotations', CSV_ANNOTATION.CONTAINER_IMAGE],
  });
}

function stepsOf(path: string): (string | number)[] {
  return path.match(/[^.[\]]+/g)!.map(step => (/^\d+$/.test(step) ? Number(step) : step));
}

const DOMAIN = '(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])(?:\\.(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9]))*';
const COMPONENT = '[a-z0-9]+(?:(?:[._]|__|[-]+)[a-z0-9]+)*';
const NAME = `(?:${DOMAIN}(?::[0-9]+)?/)?${COMPONENT}(?:/${COMPONENT})*`;
const PULL_SPEC = new RegExp(`^(${NAME})(?::[\\w][\\w.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$`);
const DIGEST_LENGTHS: { readonly [algorithm: string]: number | undefined } = { sha256: 64, sha384: 96, sha512: 128 };
const LONGEST_NAME = 255;

/**
 * The grammar of github.com/distribution/reference, as its older ParseNormalizedNamed in go.podman.io/image reads it: `docker.io` and `library/` stand where nothing else
 * does, and what looks like an identifier of an image is none.
 */
function isPullSpec(text: string): boolean {
  if (/^[a-f0-9]{64}$/.test(text)) return false;
  const slash = text.indexOf('/');
  const domain = slash < 0 ? '' : text.slice(0, slash);
  const isDomain = /[.:]/.test(domain) || domain === 'localhost';
  const path = isDomain ? text.slice(slash + 1) : text;
  const remote = path.split('@')[0].replace(/:[^/]*$/, '');
  if (remote !== remote.toLowerCase()) return false;
  const full = isDomain ? text : `docker.io/${path.includes('/') ? '' : 'library/'}${path}`;
  const name = PULL_SPEC.exec(full)?.[1];
  if (name === undefined || name.length > LONGEST_NAME) return false;
  const [algorithm, hex] = /@([^:@]+):([^:@]+)$/.exec(text)?.slice(1) ?? [];
  if (algorithm === undefined) return true;
  return DIGEST_LENGTHS[algorithm] === hex.length && /^[a-f0-9]+$/.test(hex);
}
