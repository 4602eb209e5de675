import { PackageBase } from './package-base';
import { PackageBaseProps } from './package-base-props';
import { PkoPackage } from './pko-package';

/** How an operator becomes a component of a package. Everything that is left out is derived from the operator's objects. */
export interface PkoComponentProps extends PackageBaseProps {}

/**
 * A part of a package that is installed by itself: a package in the package, with a manifest, a configuration and test cases of its own. A
 * Package or ClusterPackage names it as its `component`.
 */
export class PkoComponent extends PackageBase {
  /** The package that holds it. */
  public readonly package: PkoPackage;

  /**
   * @param scope the package
   * @param id name of the component: a DNS label
   */
  constructor(scope: PkoPackage, id: string, props: PkoComponentProps) {
    super(scope, id, props, id);
    this.package = scope;
    scope._addComponent(this);
  }
}
