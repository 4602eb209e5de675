const UI = 'urn:alm:descriptor:com.tectonic.ui:';
const KUBERNETES = 'urn:alm:descriptor:io.kubernetes:';

/**
 * How the console of OpenShift shows a field: the items of `xDescriptors`. Those that no function is here for can be written as they are.
 *
 * They are those of the console's own list (openshift/console, operator-lifecycle-manager, descriptors/types.ts).
 */
export class XDescriptor {
  /** A number of pods. */
  public static readonly POD_COUNT = `${UI}podCount`;
  /** Pods by their state, for a status. */
  public static readonly POD_STATUSES = `${UI}podStatuses`;
  /** A list of endpoints. */
  public static readonly ENDPOINT_LIST = `${UI}endpointList`;
  /** A label. */
  public static readonly LABEL = `${UI}label`;
  /** Requests and limits. */
  public static readonly RESOURCE_REQUIREMENTS = `${UI}resourceRequirements`;
  /** A selector of namespaces. */
  public static readonly NAMESPACE_SELECTOR = `${UI}namespaceSelector`;
  /** A switch. */
  public static readonly BOOLEAN_SWITCH = `${UI}booleanSwitch`;
  /** A check box. */
  public static readonly CHECKBOX = `${UI}checkbox`;
  /** Text that is not shown while it is typed. */
  public static readonly PASSWORD = `${UI}password`;
  /** A pull policy. */
  public static readonly IMAGE_PULL_POLICY = `${UI}imagePullPolicy`;
  /** A strategy of updates. */
  public static readonly UPDATE_STRATEGY = `${UI}updateStrategy`;
  /** Text. */
  public static readonly TEXT = `${UI}text`;
  /** A number. */
  public static readonly NUMBER = `${UI}number`;
  /** Affinity to nodes. */
  public static readonly NODE_AFFINITY = `${UI}nodeAffinity`;
  /** Affinity to pods. */
  public static readonly POD_AFFINITY = `${UI}podAffinity`;
  /** Anti-affinity to pods. */
  public static readonly POD_ANTI_AFFINITY = `${UI}podAntiAffinity`;
  /** Below "Advanced configuration". */
  public static readonly ADVANCED = `${UI}advanced`;
  /** Not shown. */
  public static readonly HIDDEN = `${UI}hidden`;
  /** A link, for a status. */
  public static readonly LINK = 'urn:alm:descriptor:org.w3:link';
  /** Conditions, for a status. */
  public static readonly CONDITIONS = 'urn:alm:descriptor:io.kubernetes.conditions';
  /** A phase, for a status. */
  public static readonly PHASE = 'urn:alm:descriptor:io.kubernetes.phase';
  /** Why the phase is what it is, for a status. */
  public static readonly PHASE_REASON = 'urn:alm:descriptor:io.kubernetes.phase:reason';
  /** An endpoint of Prometheus, for a status. */
  public static readonly PROMETHEUS_ENDPOINT = 'urn:alm:descriptor:prometheusEndpoint';

  /**
   * A choice among values.
   * @param options the values, in the order in which they are shown
   */
  public static select(...options: string[]): string[] {
    return options.map(option => `${UI}select:${option}`);
  }

  /**
   * Shown only while another field has a value.
   *
   * @param path of the other field, relative to `spec`
   * @param value that it has, as text
   */
  public static fieldDependency(path: string, value: string): string {
    return `${UI}fieldDependency:${path}:${value}`;
  }

  /**
   * Shown together with other fields.
   * @param name of the group
   */
  public static fieldGroup(name: string): string {
    return `${UI}fieldGroup:${name}`;
  }

  /**
   * One of a list of groups of fields.
   * @param name of the group
   */
  public static arrayFieldGroup(name: string): string {
    return `${UI}arrayFieldGroup:${name}`;
  }

  /**
   * A selector of objects of a kind.
   *
   * @param group of the kind; `core` for that without a name
   * @param version of the kind
   * @param kind `ConfigMap`
   */
  public static selector(group: string, version: string, kind: string): string {
    return `${UI}selector:${group}:${version}:${kind}`;
  }

  /**
   * An object of a built-in kind, chosen by its name.
   * @param kind `Secret`
   */
  public static object(kind: string): string {
    return `${KUBERNETES}${kind}`;
  }

  /**
   * An object of another kind, chosen by its name.
   *
   * @param group of the kind
   * @param version of the kind
   * @param kind of the object
   */
  public static customObject(group: string, version: string, kind: string): string {
    return `${KUBERNETES}${group}~${version}~${kind}`;
  }

  private constructor() {}
}
