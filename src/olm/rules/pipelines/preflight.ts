import { objectAt, textAt } from '../../../kube/json';
import { FEATURE_PREFIX } from '../../format/csv-annotation';
import { BundleCheck } from '../bundle-check';
import { deploymentImages, firstUses, isPinned, listedImages } from '../images';

const REQUIRED = ['disconnected', 'fips-compliant', 'proxy-aware', 'tls-profiles', 'token-auth-aws', 'token-auth-azure', 'token-auth-gcp'];

/** RequiredAnnotations of openshift-preflight: the features of an operator are all named, as there or not there. */
export function featureAnnotations(check: BundleCheck): void {
  const { csv } = check;
  if (csv === undefined) return;
  const annotations = objectAt(csv.manifest, 'metadata', 'annotations') ?? {};
  const unsaid = REQUIRED.map(feature => `${FEATURE_PREFIX}${feature}`).filter(key => annotations[key] !== 'true' && annotations[key] !== 'false');
  if (unsaid.length === 0) return;
  check.error(csv, {
    code: 'OLM161',
    message: `${unsaid.length === 1 ? 'An annotation is' : `${unsaid.length} annotations are`} missing, or neither "true" nor "false": ${unsaid.join(', ')}.`,
    remedy: 'Say whether the operator has the feature.',
    path: ['metadata', 'annotations'],
  });
}

/** FollowsRestrictedNetworkEnablementGuidelines: an operator for clusters without internet lists its images, and pins them. */
export function restrictedNetwork(check: BundleCheck): void {
  const { csv } = check;
  const key = `${FEATURE_PREFIX}disconnected`;
  if (csv === undefined || textAt(csv.manifest, 'metadata', 'annotations', key) !== 'true') return;
  const listed = listedImages(csv);
  const path = ['metadata', 'annotations', key];
  if (listed.length === 0) {
    check.error(csv, { code: 'OLM162', message: 'The operator is for clusters without internet, but lists no images.', remedy: 'List them in spec.relatedImages.', path });
  }
  for (const { image, path: place } of listed.filter(use => !isPinned(use.image))) {
    const message = `The operator is for clusters without internet, but the image ${image} is not named by digest.`;
    check.error(csv, { code: 'OLM162', message, remedy: 'Name it by digest.', path: place });
  }
}

/** AllImageRefsInRelatedImages. */
export function imagesAreListed(check: BundleCheck): void {
  const { csv } = check;
  if (csv === undefined) return;
  const listed = new Set(listedImages(csv).map(({ image }) => image));
  for (const { image, path } of firstUses(deploymentImages(csv))) {
    if (listed.has(image)) continue;
    check.error(csv, { code: 'OLM163', message: `The image ${image} of a Deployment is not in spec.relatedImages.`, remedy: 'Add it.', path });
  }
}
