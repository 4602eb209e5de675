import { BundleIdentity } from './bundle/bundle-blob';
import { nearest } from '../../findings/suggest';
import { imageReferenceProblem } from '../format/image-reference';

const PLACEHOLDERS: readonly (keyof BundleIdentity)[] = ['package', 'name', 'version'];
const EXAMPLE: BundleIdentity = { package: 'example', name: 'example.v1.0.0', version: '1.0.0' };

/** Which bundles a pattern has to tell from each other. */
export interface BundleVersion {
  readonly version?: string;
  /** Which packaging of the version it is. */
  readonly release?: string;
}

/** The image of a bundle by a pattern as `quay.io/example/{package}-bundle:v{version}`; a tag has no `+`, for which there is `-`. */
export function imageOf(pattern: string, bundle: BundleIdentity): string {
  return PLACEHOLDERS.reduce((image, key) => image.replaceAll(`{${key}}`, bundle[key].replaceAll('+', '-')), pattern);
}

/** Why a pattern makes no images of some bundles; undefined for one that does. */
export function imagePatternProblem(pattern: unknown, bundles: readonly BundleVersion[]): string | undefined {
  const shown = JSON.stringify(pattern);
  if (typeof pattern !== 'string' || pattern.trim() === '') {
    return `image is the image of each bundle as text, as 'quay.io/example/{package}-bundle:v{version}', not ${shown}`;
  }
  const unknown = [...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, word]) => word).find(word => !PLACEHOLDERS.some(key => key === word));
  if (unknown !== undefined) {
    const meant = nearest(unknown, PLACEHOLDERS);
    const known = PLACEHOLDERS.map(key => `{${key}}`).join(', ');
    return `the image ${shown} has {${unknown}} in it, which is none of ${known}${meant === undefined ? '' : `; did you mean {${meant}}?`}`;
  }
  const problem = imageReferenceProblem(imageOf(pattern, EXAMPLE));
  if (problem !== undefined) return `the image ${shown} makes no reference of an image: ${problem}`;
  const rebuilt = bundles.find(({ version, release }) => bundles.some(other => other.version === version && other.release !== release));
  if (rebuilt === undefined || pattern.includes('{name}')) return undefined;
  return `the image ${shown} is the same for all releases of the version ${rebuilt.version}: write {name} into it`;
}
