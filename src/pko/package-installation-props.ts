import { ApiObjectMetadata } from 'cdk8s';
import { PkoComponent } from './pko-component';
import { PkoPackage } from './pko-package';

/** How a package is installed. */
export interface PackageInstallationProps {
  /** The package. */
  readonly package: PkoPackage;
  /**
   * The component of the package that is installed.
   * @default - the package itself, without its components
   */
  readonly component?: PkoComponent;
  /** The package's image, with a tag or, better, a digest. Among the package's own objects, it is `Instance.image`. */
  readonly image: string;
  /**
   * Name, labels and annotations of the object.
   * @default - the name of the package or component
   */
  readonly metadata?: ApiObjectMetadata;
  /**
   * The configuration, by parameter.
   * @default - the defaults
   */
  readonly config?: { [parameter: string]: any };
  /**
   * Whether Package Operator leaves the objects alone for now.
   * @default false
   */
  readonly paused?: boolean;
}
