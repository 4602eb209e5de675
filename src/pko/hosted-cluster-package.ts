import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { ClusterOrder } from './cluster-order';
import { installationProblems, installationSpec, installed } from './installation';
import { LabelRequirement } from './label-requirement';
import { PackageInstallationProps } from './package-installation-props';
import { PackageScope } from './scope';
import { given } from '../kube/json';

/** How a package is installed for the hosted clusters of a management cluster of HyperShift. */
export interface HostedClusterPackageProps extends PackageInstallationProps {
  /**
   * Labels of the hosted clusters.
   * @default - all hosted clusters
   */
  readonly matchLabels?: { [key: string]: string };
  /**
   * What other labels of the hosted clusters have to be.
   * @default - anything
   */
  readonly labelRequirements?: LabelRequirement[];
  /**
   * How many hosted clusters may be without the package while it is updated.
   * @default - all are updated at once
   */
  readonly maxUnavailable?: number;
  /**
   * In which order the hosted clusters are updated.
   * @default - none
   */
  readonly order?: ClusterOrder;
  /**
   * Labels of the Packages that are made.
   * @default - none
   */
  readonly packageLabels?: { [key: string]: string };
  /**
   * Annotations of the Packages that are made.
   * @default - none
   */
  readonly packageAnnotations?: { [key: string]: string };
}

/**
 * Makes a Package for each hosted cluster, in the namespace of its control plane (HostedClusterPackage, `package-operator.run/v1alpha1`).
 *
 * When the app is synthesized, it is an error if the package cannot be installed so, if the configuration names a parameter that the
 * package leaves no choice of, or if a value is missing or wrong.
 */
export class HostedClusterPackage extends ApiObject {
  /** @throws when `maxUnavailable` is no whole number above 0 */
  constructor(scope: Construct, id: string, props: HostedClusterPackageProps) {
    const { matchLabels, labelRequirements, maxUnavailable, order, packageLabels, packageAnnotations } = props;
    if (maxUnavailable !== undefined && !(Number.isInteger(maxUnavailable) && maxUnavailable > 0)) {
      throw new Error(`maxUnavailable is a whole number above 0, not ${maxUnavailable}.`);
    }
    super(scope, id, {
      apiVersion: 'package-operator.run/v1alpha1',
      kind: 'HostedClusterPackage',
      metadata: { name: installed(props).packageName, ...props.metadata },
      spec: {
        strategy: maxUnavailable === undefined ? { instant: {} } : { rollingUpgrade: { maxUnavailable } },
        hostedClusterSelector: given<any>({ matchLabels, matchExpressions: labelRequirements?.map(requirement => requirement._json) }),
        template: { metadata: given({ labels: packageLabels, annotations: packageAnnotations }), spec: installationSpec(props) },
        ...(order !== undefined && { partition: order._json }),
      },
    });
    this.node.addValidation({ validate: () => installationProblems(this, props, PackageScope.NAMESPACED) });
  }
}
