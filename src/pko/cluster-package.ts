import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { installationProblems, installationSpec, installed } from './installation';
import { PackageInstallationProps } from './package-installation-props';
import { PackageScope } from './scope';

/** How a package is installed for the whole cluster. */
export interface ClusterPackageProps extends PackageInstallationProps {}

/**
 * Installs a package for the whole cluster (ClusterPackage, `package-operator.run/v1alpha1`).
 *
 * When the app is synthesized, it is an error if the package cannot be installed so, if the configuration names a parameter that the
 * package leaves no choice of, or if a value is missing or wrong.
 */
export class ClusterPackage extends ApiObject {
  constructor(scope: Construct, id: string, props: ClusterPackageProps) {
    super(scope, id, {
      apiVersion: 'package-operator.run/v1alpha1',
      kind: 'ClusterPackage',
      metadata: { name: installed(props).packageName, ...props.metadata },
      spec: installationSpec(props),
    });
    this.node.addValidation({ validate: () => installationProblems(this, props, PackageScope.CLUSTER) });
  }
}
