import { given, isJsonObject, JsonObject } from '../kube/json';
import { callerLocation } from '../operator/source-location';

/** The installation that a test case imagines. */
export interface TestPackage {
  /**
   * Name of the Package or ClusterPackage.
   * @default - the name of the package
   */
  readonly name?: string;
  /**
   * Namespace of the Package; none for a ClusterPackage.
   * @default - none; that of the operator where the package can only be installed in one
   */
  readonly namespace?: string;
  /**
   * Labels of the object.
   * @default - none
   */
  readonly labels?: { [key: string]: string };
  /**
   * Annotations of the object.
   * @default - none
   */
  readonly annotations?: { [key: string]: string };
  /**
   * The package's own image.
   * @default - none
   */
  readonly image?: string;
}

/** The cluster that a test case imagines. */
export interface TestEnvironment {
  /**
   * Version of Kubernetes.
   * @default - none
   */
  readonly kubernetesVersion?: string;
  /**
   * Version of OpenShift.
   * @default - not OpenShift
   */
  readonly openShiftVersion?: string;
  /**
   * Proxy for http.
   * @default - none
   */
  readonly httpProxy?: string;
  /**
   * Proxy for https.
   * @default - none
   */
  readonly httpsProxy?: string;
  /**
   * Hosts without the proxy.
   * @default - none
   */
  readonly noProxy?: string;
}

/** What a test case imagines. */
export interface TestCaseProps {
  /**
   * Another test case, on which this one is built: what is given here is laid over it, key by key in maps; lists are replaced.
   * @default - none
   */
  readonly base?: TestCase;
  /**
   * The configuration, by parameter.
   * @default - empty
   */
  readonly config?: { [parameter: string]: any };
  /**
   * The cluster.
   * @default - one that nothing is known of
   */
  readonly environment?: TestEnvironment;
  /**
   * The installation.
   * @default - of the package's name
   */
  readonly package?: TestPackage;
}

/** A configuration in which the package is rendered, and compared with what was rendered before. */
export class TestCase {
  /** @internal */
  public readonly _config: JsonObject;
  /** @internal */
  public readonly _environment: TestEnvironment;
  /** @internal */
  public readonly _package: TestPackage;
  /** @internal */
  public readonly _source?: string;

  /** @internal */
  public constructor(
    /** Name of the test case. */
    public readonly name: string,
    installation: TestPackage,
    props: TestCaseProps,
  ) {
    const { base } = props;
    this._config = overlay(base?._config, props.config as JsonObject | undefined);
    this._environment = { ...base?._environment, ...props.environment };
    this._package = overlay({ ...installation, ...base?._package } as JsonObject, props.package as JsonObject | undefined);
    this._source = callerLocation();
  }

  /** @internal */
  public _toJson(): JsonObject {
    const { name, namespace, labels, annotations, image } = this._package;
    const metadata = given({ name, namespace, labels, annotations });
    const environment = environmentJson(this._environment);
    return {
      name: this.name,
      context: {
        package: { metadata, ...given({ image }) },
        ...(Object.keys(this._config).length > 0 && { config: this._config }),
        ...(Object.keys(environment).length > 0 && { environment }),
      },
    };
  }
}

/** A map with the keys of another one on top, in nested maps too. */
function overlay(below: JsonObject = {}, above: JsonObject = {}): JsonObject {
  const changed = Object.entries(above).map(([key, value]) => {
    const own = Object.hasOwn(below, key) ? below[key] : undefined;
    return [key, isJsonObject(own) && isJsonObject(value) ? overlay(own, value) : value] as const;
  });
  return { ...below, ...Object.fromEntries(changed) };
}

function environmentJson(environment: TestEnvironment): JsonObject {
  const { kubernetesVersion, openShiftVersion, httpProxy, httpsProxy, noProxy } = environment;
  const proxy = given({ httpProxy, httpsProxy, noProxy });
  return given({
    kubernetes: kubernetesVersion === undefined ? undefined : { version: kubernetesVersion },
    openShift: openShiftVersion === undefined ? undefined : { version: openShiftVersion },
    proxy: Object.keys(proxy).length === 0 ? undefined : proxy,
  });
}
