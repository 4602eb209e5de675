import { ApiObject, ApiObjectMetadata, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { bundleInstallation } from './bundle-installation';
import { InstallerRules, installerRules } from './installer-rules';
import { given, JsonObject } from '../../kube/json';
import { checkDns1123Label, checkDns1123Subdomain } from '../../kube/names';
import { checkProps, listOf, made, oneOf, PropRules, text } from '../../operator/check-props';
import { CertificateProvider } from '../install/olm-v1-options';
import { OlmBundle } from '../olm-bundle';
import { versionExpression } from '../prop-rules';

/** Which versions OLM v1 may go to. */
export enum UpgradeConstraintPolicy {
  /** Those that the catalogue leads to. */
  CATALOG_PROVIDED = 'CatalogProvided',
  /** Any: whoever says so knows that it works. */
  SELF_CERTIFIED = 'SelfCertified',
}

/** Who makes the certificates of webhooks for OLM v1. */
export enum WebhookCertificateProvider {
  /** cert-manager. */
  CERT_MANAGER = 'cert-manager',
  /** The service CA of OpenShift. */
  OPENSHIFT_SERVICE_CA = 'openshift-service-ca',
}

/** How an operator is installed by OLM v1. */
export interface ClusterExtensionProps {
  /** The operator, as this program makes it. */
  readonly bundle: OlmBundle;
  /**
   * The namespace that it is installed into.
   * @default - the operator's
   */
  readonly namespace?: string;
  /**
   * Whether the namespace is made, too.
   * @default true
   */
  readonly createNamespace?: boolean;
  /**
   * A range of versions: `1.2.3`, `~1.2`, `>=1.0.0, <2.0.0`.
   * @default - the bundle's version and no other
   */
  readonly version?: string;
  /**
   * Channels to choose the version from.
   * @default - all
   */
  readonly channels?: string[];
  /**
   * A label selector of the ClusterCatalogs to look in.
   * @default - all
   */
  readonly catalogSelector?: any;
  /**
   * Which versions it may be updated to.
   * @default UpgradeConstraintPolicy.CATALOG_PROVIDED
   */
  readonly upgradeConstraintPolicy?: UpgradeConstraintPolicy;
  /**
   * Whether an update is stopped that would make stored custom resources invalid.
   * @default true
   */
  readonly crdUpgradeSafety?: boolean;
  /**
   * Who makes the certificates of the operator's webhooks.
   * @default WebhookCertificateProvider.CERT_MANAGER
   */
  readonly webhookCertificates?: WebhookCertificateProvider;
  /**
   * Name, labels and annotations of the ClusterExtension.
   * @default - named after the package
   */
  readonly metadata?: ApiObjectMetadata;
}

const PROP_RULES: PropRules<ClusterExtensionProps> = {
  bundle: made('an OlmBundle', 'bundleName', 'channels'),
  namespace: text,
  version: versionExpression,
  channels: listOf(text),
  upgradeConstraintPolicy: oneOf(UpgradeConstraintPolicy),
  webhookCertificates: oneOf(WebhookCertificateProvider),
};

/**
 * Installs an operator with OLM v1 (ClusterExtension, `olm.operatorframework.io/v1`): with a service account that may do what this bundle
 * needs, and nothing more. Its permissions are those for this version; an update that brings more needs a new run of the program.
 *
 * When the app is synthesized, it is an error if OLM v1 does not install the bundle.
 */
export class ClusterExtension extends Construct {
  /** The ClusterExtension. */
  public readonly extension: ApiObject;
  /** The service account that installs. */
  public readonly installer: ApiObject;

  private readonly name: string;
  private readonly namespace: string;

  /** @throws when a property has a value that cannot be meant, or the version is no range of versions */
  constructor(scope: Construct, id: string, private readonly props: ClusterExtensionProps) {
    checkProps(`the ClusterExtension '${id}'`, props, PROP_RULES, ['bundle']);
    super(scope, id);
    const { bundle } = props;
    this.name = props.metadata?.name ?? bundle.packageName;
    this.namespace = props.namespace ?? bundle.operator.operatorNamespace.name;
    if (props.createNamespace !== false) new ApiObject(this, 'namespace', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: this.namespace } });
    const installer = `${this.name}-installer`;
    this.installer = new ApiObject(this, 'installer', { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: installer, namespace: this.namespace } });
    this.grant('Cluster', installer, undefined, () => this.rules().cluster);
    this.grant('', installer, this.namespace, () => this.rules().namespace);
    this.extension = new ApiObject(this, 'extension', {
      apiVersion: 'olm.operatorframework.io/v1',
      kind: 'ClusterExtension',
      metadata: { name: this.name, ...props.metadata },
      spec: {
        namespace: this.namespace,
        serviceAccount: { name: installer },
        source: { sourceType: 'Catalog', catalog: this.catalog() },
        ...(props.crdUpgradeSafety === false && { install: { preflight: { crdUpgradeSafety: { enforcement: 'None' } } } }),
      },
    });
    this.node.addValidation({ validate: () => this.problems() });
  }

  private catalog(): { [key: string]: any } {
    const { bundle, version, channels, catalogSelector, upgradeConstraintPolicy } = this.props;
    const choice = given<any>({ channels, selector: catalogSelector, upgradeConstraintPolicy });
    return { packageName: bundle.packageName, version: version ?? bundle.version, ...choice };
  }

  private grant(prefix: 'Cluster' | '', name: string, namespace: string | undefined, rules: () => JsonObject[]): void {
    const apiVersion = 'rbac.authorization.k8s.io/v1';
    const metadata = { name, ...given({ namespace }) };
    const id = prefix === '' ? 'namespace' : 'cluster';
    new ApiObject(this, `${id}-role`, { apiVersion, kind: `${prefix}Role`, metadata, rules: Lazy.any({ produce: rules }) });
    new ApiObject(this, `${id}-role-binding`, {
      apiVersion,
      kind: `${prefix}RoleBinding`,
      metadata,
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: `${prefix}Role`, name },
      subjects: [{ kind: 'ServiceAccount', name, namespace: this.namespace }],
    });
  }

  private rules(): InstallerRules {
    return installerRules(this.name, this.installation().objects);
  }

  private problems(): string[] {
    const { bundle, channels = [] } = this.props;
    const unknown = channels.filter(channel => !bundle.channels.includes(channel));
    return [
      ...this.installation().problems,
      ...unknown.map(channel => `it is not in the channel '${channel}', but in ${bundle.channels.join(', ')}`),
      ...checkDns1123Label(this.namespace).map(problem => `the namespace '${this.namespace}' is no name: ${problem}`),
      ...checkDns1123Subdomain(this.name).map(problem => `'${this.name}' is no name of a ClusterExtension: ${problem}`),
    ].map(problem => `OLM v1 does not install the bundle '${bundle.node.path}' like this: ${problem}.`);
  }

  private installation(): { objects: JsonObject[]; problems: readonly string[] } {
    const certificates: CertificateProvider = this.props.webhookCertificates ?? WebhookCertificateProvider.CERT_MANAGER;
    return bundleInstallation(this.props.bundle._model(), { installNamespace: this.namespace, certificates });
  }
}
