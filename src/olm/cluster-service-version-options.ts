import { JsonPatch } from 'cdk8s';
import { InstallModeType } from './install-mode-type';
import { Capability, Icon, Link, Maintainer, Provider } from '../operator/metadata';

/** An image that is needed when the operator runs in a cluster without access to other registries. */
export interface RelatedImage {
  /** What the image is for. */
  readonly name: string;
  /** Its reference. */
  readonly image: string;
}

/** Describes one field of a custom resource to the console of OpenShift. */
export interface FieldDescriptor {
  /** Path of the field, relative to `spec` or `status`: `pod.resources`. */
  readonly path: string;
  /**
   * Name for people.
   * @default - the path
   */
  readonly displayName?: string;
  /**
   * What the field is for.
   * @default - none
   */
  readonly description?: string;
  /**
   * How the console shows the field: `urn:alm:descriptor:com.tectonic.ui:podCount`.
   * @default - as text
   */
  readonly xDescriptors?: string[];
}

/** A kind of object that a custom resource makes. */
export interface ManagedKind {
  /** The kind. */
  readonly kind: string;
  /** Its version: `v1`. */
  readonly version: string;
  /**
   * Name of a CustomResourceDefinition, for a kind that is not built in.
   * @default ''
   */
  readonly name?: string;
}

/** What the catalogue tells about a custom resource, beside its name, description and samples. */
export interface OwnedApiDescription {
  /** Name of the CustomResourceDefinition. */
  readonly name: string;
  /**
   * The version that this is about.
   * @default - all versions
   */
  readonly version?: string;
  /**
   * The kinds of objects that it makes.
   * @default - none are told
   */
  readonly resources?: ManagedKind[];
  /**
   * Fields of its spec.
   * @default - none are described
   */
  readonly specDescriptors?: FieldDescriptor[];
  /**
   * Fields of its status.
   * @default - none are described
   */
  readonly statusDescriptors?: FieldDescriptor[];
}

/** What a ClusterServiceVersion says, where that is not what the operator says. */
export interface ClusterServiceVersionOptions {
  /**
   * Name of the ClusterServiceVersion.
   * @default - `<package>.v<version>`
   */
  readonly name?: string;
  /**
   * Name as catalogues show it.
   * @default - the operator's
   */
  readonly displayName?: string;
  /**
   * What the operator does; Markdown.
   * @default - the operator's
   */
  readonly description?: string;
  /**
   * What the operator does, in one line for a card of about 135 characters.
   * @default - the description, if that is one line
   */
  readonly summary?: string;
  /**
   * How far the operator has come.
   * @default - the operator's
   */
  readonly maturity?: string;
  /**
   * Words under which catalogues find it.
   * @default - the operator's
   */
  readonly keywords?: string[];
  /**
   * Who answers for it.
   * @default - the operator's
   */
  readonly maintainers?: Maintainer[];
  /**
   * Who provides it.
   * @default - the operator's
   */
  readonly provider?: Provider;
  /**
   * Pages about it.
   * @default - the operator's
   */
  readonly links?: Link[];
  /**
   * Its picture.
   * @default - the operator's
   */
  readonly icon?: Icon;
  /**
   * The oldest version of Kubernetes that it runs on, as `1.27.0`.
   * @default - the operator's
   */
  readonly minKubeVersion?: string;
  /**
   * How much of the life cycle it automates.
   * @default - the operator's
   */
  readonly capability?: Capability;
  /**
   * Categories of the catalogue: `Database`, `Monitoring` ...
   * @default - none
   */
  readonly categories?: string[];
  /**
   * Whether it is certified.
   * @default - not said
   */
  readonly certified?: boolean;
  /**
   * Who supports it.
   * @default - not said
   */
  readonly support?: string;
  /**
   * Address of its source code.
   * @default - not said
   */
  readonly repository?: string;
  /**
   * When this version was made, as `2026-01-31T12:00:00Z`.
   * @default - not said, so that the same program writes the same bytes
   */
  readonly createdAt?: string;
  /**
   * The image of the operator.
   * @default - the image of the first container of the first Deployment, a declared image first
   */
  readonly containerImage?: string;
  /**
   * The namespace that the console proposes for the operator.
   * @default - the operator's namespace
   */
  readonly suggestedNamespace?: string;
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
   * Further annotations; they win over those that are derived.
   * @default - none
   */
  readonly annotations?: { [key: string]: string };
  /**
   * Labels of the ClusterServiceVersion, for example `operatorframework.io/arch.arm64: supported`.
   * @default - none
   */
  readonly labels?: { [key: string]: string };
  /**
   * Changes to the finished ClusterServiceVersion.
   * @default - none
   */
  readonly patches?: JsonPatch[];
}
