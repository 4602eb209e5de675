import { JsonPatch } from 'cdk8s';
import { ApiServiceDescription, NativeApi, OwnedApiDescription, RequiredApi } from './api-description';
import { CatalogDescription } from './catalog-description';
import { ConsoleOptions } from './console-options';
import { InstallModeType } from './install-mode-type';

/** An image that is needed when the operator runs in a cluster without access to other registries. */
export interface RelatedImage {
  /** What the image is for. */
  readonly name: string;
  /** Its reference. */
  readonly image: string;
}

/** What a ClusterServiceVersion says, where that is not what the operator says. */
export interface ClusterServiceVersionOptions extends CatalogDescription, ConsoleOptions {
  /**
   * Name of the ClusterServiceVersion.
   * @default - `<package>.v<version>`, or `<package>-v<version>-<release>`, the only one that is accepted then
   */
  readonly name?: string;
  /**
   * The oldest version of Kubernetes that it runs on, as `1.27.0`.
   * @default - the operator's
   */
  readonly minKubeVersion?: string;
  /**
   * Name of the ClusterServiceVersion that this one replaces.
   * @default - none
   */
  readonly replaces?: string;
  /**
   * Names of ClusterServiceVersions that an update may leave out.
   * @default - none
   */
  readonly skips?: string[];
  /**
   * Versions from which this one is reached in one step: `>=0.1.0 <0.2.0`.
   * @default - none
   */
  readonly skipRange?: string;
  /**
   * Name of the ClusterServiceVersion in whose place this one comes, as a rebuild of it; not with a release.
   * @default - none
   */
  readonly substitutesFor?: string;
  /**
   * Which namespaces the operator can be made to watch.
   * @default - [InstallModeType.ALL_NAMESPACES]
   */
  readonly installModes?: InstallModeType[];
  /**
   * Images that the operator needs.
   * @default - its images, those of its containers, and those in `RELATED_IMAGE_` variables
   */
  readonly relatedImages?: RelatedImage[];
  /**
   * More about the custom resources.
   * @default - nothing more
   */
  readonly ownedApis?: OwnedApiDescription[];
  /**
   * Custom resources of others that the operator needs.
   * @default - none
   */
  readonly requiredApis?: RequiredApi[];
  /**
   * APIs that a Deployment of the operator serves as an aggregated API server; OLM makes the APIService.
   * @default - none
   */
  readonly ownedApiServices?: ApiServiceDescription[];
  /**
   * APIs of aggregated API servers of others that the operator needs.
   * @default - none
   */
  readonly requiredApiServices?: ApiServiceDescription[];
  /**
   * Built-in APIs without which the operator is not installed.
   * @default - none
   */
  readonly nativeApis?: NativeApi[];
  /**
   * Whether the custom resources are deleted with the operator.
   * @default false
   */
  readonly cleanup?: boolean;
  /**
   * Labels of the objects that belong to the operator: `spec.labels`.
   * @default - none
   */
  readonly relatedLabels?: { [key: string]: string };
  /**
   * Annotations of the objects that belong to the operator: `spec.annotations`.
   * @default - none
   */
  readonly relatedAnnotations?: { [key: string]: string };
  /**
   * A label selector of the objects that belong to the operator: `spec.selector`.
   * @default - none
   */
  readonly relatedSelector?: any;
  /**
   * Further annotations; they win over those that are derived.
   * @default - none
   */
  readonly annotations?: { [key: string]: string };
  /**
   * Further labels of the ClusterServiceVersion.
   * @default - none
   */
  readonly labels?: { [key: string]: string };
  /**
   * Changes to the finished ClusterServiceVersion.
   * @default - none
   */
  readonly patches?: JsonPatch[];
}
