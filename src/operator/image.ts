import { ImageFacts } from './facts';
import { hashDigits } from './hash';
import { textToken } from './text-token';

/** What is known of an image beside its reference. */
export interface ImageProps {
  /**
   * Digest of the image, `sha256:` and 64 hexadecimal digits.
   * @default - the one in the reference, if it has one
   */
  readonly digest?: string;
}

/**
 * An image that the operator runs, or hands to what it runs.
 *
 * A package pins it through its lock file or takes it from a parameter; a bundle lists it as a related image.
 */
export class Image {
  /** Name of the image in the operator: `manager`. */
  public readonly name: string;
  /** Stands for the reference, wherever a container or a variable wants one. */
  public readonly ref: string;
  /** @internal */
  public readonly _facts: ImageFacts;

  /**
   * @param name a DNS label
   * @param reference as `quay.io/example/manager:v0.1.0`, or with `@sha256:...`
   * @throws when name, reference or digest are malformed, or the digest is not the one in the reference
   */
  constructor(name: string, reference: string, props: ImageProps = {}) {
    const match = /^([^\s@]+?)(:[\w][\w.-]{0,127})?(?:@(sha256:[0-9a-f]{64}))?$/.exec(reference);
    if (match === null || !/^[a-z0-9./:_-]+$/.test(match[1])) {
      throw new Error(`The reference ${JSON.stringify(reference)} of the image '${name}' is not an image reference.`);
    }
    const digest = props.digest ?? match[3];
    if (digest !== undefined && !/^sha256:[0-9a-f]{64}$/.test(digest)) {
      throw new Error(`The digest ${JSON.stringify(digest)} of the image '${name}' is not 'sha256:' and 64 hexadecimal digits.`);
    }
    if (match[3] !== undefined && digest !== match[3]) {
      throw new Error(`The image '${name}' has two digests: ${match[3]} in its reference, and ${digest}.`);
    }
    if (!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name)) throw new Error(`The image name ${JSON.stringify(name)} is not a DNS label.`);
    this.name = name;
    this._facts = { name, reference, repository: match[1], ...(digest !== undefined && { digest }) };
    this.ref = textToken({ kind: 'image', image: this._facts });
  }

  /**
   * A hash of the reference, for names that have to change with it: `cleanup-${image.hash()}`.
   *
   * @param digits how many of the hexadecimal digits of its SHA-256; 8 unless said otherwise
   */
  public hash(digits: number = 8): string {
    return textToken({ kind: 'image', image: this._facts, hash: hashDigits(digits) });
  }
}
