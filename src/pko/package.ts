import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { installationProblems, installationSpec, installed } from './installation';
import { PackageInstallationProps } from './package-installation-props';
import { PackageScope } from './scope';

/** How a package is installed in a namespace, which is that of the metadata or of the chart. */
export interface PackageProps extends PackageInstallationProps {}

/**
 * Installs a package in a namespace (Package, `package-operator.run/v1alpha1`).
 *
 * When the app is synthesized, it is an error if the package cannot be installed so, if the configuration names a parameter that the
 * package leaves no choice of, or if a value is missing or wrong.
 */
export class Package extends ApiObject {
  constructor(scope: Construct, id: string, props: PackageProps) {
    super(scope, id, {
      apiVersion: 'package-operator.run/v1alpha1',
      kind: 'Package',
      metadata: { name: installed(props).packageName, ...props.metadata },
      spec: installationSpec(props),
    });
    this.node.addValidation({ validate: () => installationProblems(this, props, PackageScope.NAMESPACED) });
  }
}
