import { ParameterFacts } from '../operator/facts';
import { Parameter } from '../operator/parameter';

/** How a package comes by one of the operator's images. */
export class ImageBinding {
  /** The image is pinned: listed in `spec.images`, its digest in the lock file. Needs a digest. */
  public static locked(): ImageBinding {
    return new ImageBinding('locked');
  }

  /** The reference is what a text parameter says. */
  public static parameter(parameter: Parameter): ImageBinding {
    return new ImageBinding('parameter', parameter._facts);
  }

  /** The reference is written as it is. */
  public static literal(): ImageBinding {
    return new ImageBinding('literal');
  }

  private constructor(
    /** @internal */
    public readonly _kind: 'locked' | 'parameter' | 'literal',
    /** @internal */
    public readonly _parameter?: ParameterFacts,
  ) {}
}
