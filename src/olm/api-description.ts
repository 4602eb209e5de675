/** Describes one field of a custom resource to the console of OpenShift. */
export interface FieldDescriptor {
  /** Path of the field, relative to `spec` or `status`: `pod.resources`, `rules[0].port`. */
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
   * How the console shows the field: constants and functions of `XDescriptor`, or `urn:...` as it is.
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

/** What the console tells about an API beside its name and description. */
export interface ApiDetails {
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
  /**
   * Actions that can be performed on an object.
   * @default - none are described
   */
  readonly actionDescriptors?: FieldDescriptor[];
}

/** What the catalogue tells about a custom resource of the operator, beside its name, description and samples. */
export interface OwnedApiDescription extends ApiDetails {
  /** Name of the CustomResourceDefinition. */
  readonly name: string;
  /**
   * The version that this is about.
   * @default - all versions
   */
  readonly version?: string;
}

/** A custom resource of another operator, without which this one does not work: OLM v0 installs one that has it, OLM v1 refuses the bundle. */
export interface RequiredApi extends ApiDetails {
  /** Name of the CustomResourceDefinition: `certificates.cert-manager.io`. */
  readonly name: string;
  /** Version that is needed. */
  readonly version: string;
  /** Its kind. */
  readonly kind: string;
  /**
   * Name for people.
   * @default - the kind
   */
  readonly displayName?: string;
  /**
   * What it is needed for.
   * @default - not said
   */
  readonly description?: string;
}

/** An API that an aggregated API server offers. */
export interface ApiServiceDescription extends ApiDetails {
  /** Plural of the resource: `podmetrics`. */
  readonly name: string;
  /** Group of the API. */
  readonly group: string;
  /** Version of the API. */
  readonly version: string;
  /** Kind of the resource. */
  readonly kind: string;
  /**
   * Name of the operator's Deployment that is the API server.
   * @default - none, as for an API that is required
   */
  readonly deploymentName?: string;
  /**
   * Port of the API server.
   * @default 443
   */
  readonly containerPort?: number;
  /**
   * Name for people.
   * @default - the kind
   */
  readonly displayName?: string;
  /**
   * What it is for.
   * @default - not said
   */
  readonly description?: string;
}

/** An API that is built into Kubernetes or a distribution of it. */
export interface NativeApi {
  /** Its group. */
  readonly group: string;
  /** Its version. */
  readonly version: string;
  /** Its kind. */
  readonly kind: string;
}
