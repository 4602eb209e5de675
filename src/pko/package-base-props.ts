import { Constraint } from './constraint';
import { PackageDependency } from './dependency';
import { ImageBinding } from './image-binding';
import { KubeconformOptions } from './kubeconform';
import { Phase } from './phase';
import { AvailabilityProbe } from './probe';
import { PackageRepository } from './repository';
import { CollisionProtection, Layout, PackageScope } from './scope';
import { Operator } from '../operator/operator';
import { Parameter } from '../operator/parameter';

/** How an operator becomes a package. Everything that is left out is derived from the operator's objects. */
export interface PackageBaseProps {
  /** The operator. */
  readonly operator: Operator;
  /**
   * Who may install it.
   * @default - a ClusterPackage only
   */
  readonly scopes?: PackageScope[];
  /**
   * The steps of the installation, in order.
   * @default - `crds`, `namespace`, `rbac`, `deploy`, `webhooks`, `resources`, as far as there are objects for them
   */
  readonly phases?: Phase[];
  /**
   * When objects count as available.
   * @default - the usual probes of the kinds that the package holds
   */
  readonly availabilityProbes?: AvailabilityProbe[];
  /**
   * What happens to objects that exist already.
   * @default - `Prevent`, by saying nothing
   */
  readonly collisionProtection?: CollisionProtection;
  /**
   * How the package comes by the operator's images, by their names.
   * @default - locked where the digest is known, else literal
   */
  readonly images?: { [image: string]: ImageBinding };
  /**
   * Parameters of this package alone, beside the operator's.
   * @default - none
   */
  readonly parameters?: Parameter[];
  /**
   * Values of parameters that this package does not leave open, by name.
   * @default - none
   */
  readonly fixed?: { [parameter: string]: any };
  /**
   * Which variant of the operator the package is, for conditions that ask with `Variant.is`.
   * @default - none
   */
  readonly variant?: string;
  /**
   * How objects are spread over files.
   * @default Layout.FILE_PER_OBJECT
   */
  readonly layout?: Layout;
  /**
   * Labels of the manifest.
   * @default - none
   */
  readonly labels?: { [key: string]: string };
  /**
   * Annotations of the manifest.
   * @default - none
   */
  readonly annotations?: { [key: string]: string };
  /**
   * Where it may be installed.
   * @default - anywhere
   */
  readonly constraints?: Constraint[];
  /**
   * The packages that it depends on.
   * @default - none
   */
  readonly dependencies?: PackageDependency[];
  /**
   * Where `kubectl package update` finds the packages that it depends on.
   * @default - nowhere
   */
  readonly repositories?: PackageRepository[];
  /**
   * How the objects of its test cases are checked with kubeconform.
   * @default - not at all
   */
  readonly kubeconform?: KubeconformOptions;
  /**
   * A schema (structural, as in a CustomResourceDefinition) beside the one of the parameters: `properties`, `required` and more. It is for
   * what files of one's own ask for.
   * @default - none
   */
  readonly configSchema?: { [key: string]: any };
}
