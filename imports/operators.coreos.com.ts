// The kinds of operators.coreos.com, generated from their CustomResourceDefinitions by `npm run imports`. Do not edit.
import { ApiObject, ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';

/** A CatalogSource (operators.coreos.com/v1alpha1). */
export class CatalogSource extends ApiObject {
  /** The apiVersion and the kind. */
  public static readonly GVK: GroupVersionKind = { apiVersion: 'operators.coreos.com/v1alpha1', kind: 'CatalogSource' };

  public constructor(scope: Construct, id: string, props: CatalogSourceProps) {
    super(scope, id, { ...CatalogSource.GVK, ...props });
  }

  /** The object as Kubernetes reads it. */
  public override toJson(): any {
    return { ...CatalogSource.GVK, ...toJson_CatalogSourceProps(super.toJson()) };
  }
}

/** The fields of a CatalogSource (operators.coreos.com/v1alpha1). */
export interface CatalogSourceProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: CatalogSourceSpec;
}

export function toJson_CatalogSourceProps(obj: CatalogSourceProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_CatalogSourceSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/** A ClusterServiceVersion (operators.coreos.com/v1alpha1). */
export class ClusterServiceVersion extends ApiObject {
  /** The apiVersion and the kind. */
  public static readonly GVK: GroupVersionKind = { apiVersion: 'operators.coreos.com/v1alpha1', kind: 'ClusterServiceVersion' };

  public constructor(scope: Construct, id: string, props: ClusterServiceVersionProps) {
    super(scope, id, { ...ClusterServiceVersion.GVK, ...props });
  }

  /** The object as Kubernetes reads it. */
  public override toJson(): any {
    return { ...ClusterServiceVersion.GVK, ...toJson_ClusterServiceVersionProps(super.toJson()) };
  }
}

/** The fields of a ClusterServiceVersion (operators.coreos.com/v1alpha1). */
export interface ClusterServiceVersionProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: ClusterServiceVersionSpec;
}

export function toJson_ClusterServiceVersionProps(obj: ClusterServiceVersionProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ClusterServiceVersionSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/** An InstallPlan (operators.coreos.com/v1alpha1). */
export class InstallPlan extends ApiObject {
  /** The apiVersion and the kind. */
  public static readonly GVK: GroupVersionKind = { apiVersion: 'operators.coreos.com/v1alpha1', kind: 'InstallPlan' };

  public constructor(scope: Construct, id: string, props: InstallPlanProps) {
    super(scope, id, { ...InstallPlan.GVK, ...props });
  }

  /** The object as Kubernetes reads it. */
  public override toJson(): any {
    return { ...InstallPlan.GVK, ...toJson_InstallPlanProps(super.toJson()) };
  }
}

/** The fields of an InstallPlan (operators.coreos.com/v1alpha1). */
export interface InstallPlanProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: InstallPlanSpec;
}

export function toJson_InstallPlanProps(obj: InstallPlanProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_InstallPlanSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/** An OLMConfig (operators.coreos.com/v1). */
export class OlmConfig extends ApiObject {
  /** The apiVersion and the kind. */
  public static readonly GVK: GroupVersionKind = { apiVersion: 'operators.coreos.com/v1', kind: 'OLMConfig' };

  public constructor(scope: Construct, id: string, props: OlmConfigProps = {}) {
    super(scope, id, { ...OlmConfig.GVK, ...props });
  }

  /** The object as Kubernetes reads it. */
  public override toJson(): any {
    return { ...OlmConfig.GVK, ...toJson_OlmConfigProps(super.toJson()) };
  }
}

/** The fields of an OLMConfig (operators.coreos.com/v1). */
export interface OlmConfigProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: OlmConfigSpec;
}

export function toJson_OlmConfigProps(obj: OlmConfigProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_OlmConfigSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/** An Operator (operators.coreos.com/v1). */
export class Operator extends ApiObject {
  /** The apiVersion and the kind. */
  public static readonly GVK: GroupVersionKind = { apiVersion: 'operators.coreos.com/v1', kind: 'Operator' };

  public constructor(scope: Construct, id: string, props: OperatorProps = {}) {
    super(scope, id, { ...Operator.GVK, ...props });
  }

  /** The object as Kubernetes reads it. */
  public override toJson(): any {
    return { ...Operator.GVK, ...toJson_OperatorProps(super.toJson()) };
  }
}

/** The fields of an Operator (operators.coreos.com/v1). */
export interface OperatorProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: any;
}

export function toJson_OperatorProps(obj: OperatorProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': obj.spec,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/** An OperatorCondition (operators.coreos.com/v2). */
export class OperatorCondition extends ApiObject {
  /** The apiVersion and the kind. */
  public static readonly GVK: GroupVersionKind = { apiVersion: 'operators.coreos.com/v2', kind: 'OperatorCondition' };

  public constructor(scope: Construct, id: string, props: OperatorConditionProps = {}) {
    super(scope, id, { ...OperatorCondition.GVK, ...props });
  }

  /** The object as Kubernetes reads it. */
  public override toJson(): any {
    return { ...OperatorCondition.GVK, ...toJson_OperatorConditionProps(super.toJson()) };
  }
}

/** The fields of an OperatorCondition (operators.coreos.com/v2). */
export interface OperatorConditionProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: OperatorConditionSpec;
}

export function toJson_OperatorConditionProps(obj: OperatorConditionProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_OperatorConditionSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/** An OperatorCondition (operators.coreos.com/v1). */
export class OperatorConditionV1 extends ApiObject {
  /** The apiVersion and the kind. */
  public static readonly GVK: GroupVersionKind = { apiVersion: 'operators.coreos.com/v1', kind: 'OperatorCondition' };

  public constructor(scope: Construct, id: string, props: OperatorConditionV1Props = {}) {
    super(scope, id, { ...OperatorConditionV1.GVK, ...props });
  }

  /** The object as Kubernetes reads it. */
  public override toJson(): any {
    return { ...OperatorConditionV1.GVK, ...toJson_OperatorConditionV1Props(super.toJson()) };
  }
}

/** The fields of an OperatorCondition (operators.coreos.com/v1). */
export interface OperatorConditionV1Props {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: OperatorConditionV1Spec;
}

export function toJson_OperatorConditionV1Props(obj: OperatorConditionV1Props | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_OperatorConditionV1Spec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/** An OperatorGroup (operators.coreos.com/v1). */
export class OperatorGroup extends ApiObject {
  /** The apiVersion and the kind. */
  public static readonly GVK: GroupVersionKind = { apiVersion: 'operators.coreos.com/v1', kind: 'OperatorGroup' };

  public constructor(scope: Construct, id: string, props: OperatorGroupProps = {}) {
    super(scope, id, { ...OperatorGroup.GVK, ...props });
  }

  /** The object as Kubernetes reads it. */
  public override toJson(): any {
    return { ...OperatorGroup.GVK, ...toJson_OperatorGroupProps(super.toJson()) };
  }
}

/** The fields of an OperatorGroup (operators.coreos.com/v1). */
export interface OperatorGroupProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: OperatorGroupSpec;
}

export function toJson_OperatorGroupProps(obj: OperatorGroupProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_OperatorGroupSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/** An OperatorGroup (operators.coreos.com/v1alpha2). */
export class OperatorGroupV1alpha2 extends ApiObject {
  /** The apiVersion and the kind. */
  public static readonly GVK: GroupVersionKind = { apiVersion: 'operators.coreos.com/v1alpha2', kind: 'OperatorGroup' };

  public constructor(scope: Construct, id: string, props: OperatorGroupV1alpha2Props = {}) {
    super(scope, id, { ...OperatorGroupV1alpha2.GVK, ...props });
  }

  /** The object as Kubernetes reads it. */
  public override toJson(): any {
    return { ...OperatorGroupV1alpha2.GVK, ...toJson_OperatorGroupV1alpha2Props(super.toJson()) };
  }
}

/** The fields of an OperatorGroup (operators.coreos.com/v1alpha2). */
export interface OperatorGroupV1alpha2Props {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: OperatorGroupV1Alpha2Spec;
}

export function toJson_OperatorGroupV1alpha2Props(obj: OperatorGroupV1alpha2Props | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_OperatorGroupV1Alpha2Spec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/** A Subscription (operators.coreos.com/v1alpha1). */
export class Subscription extends ApiObject {
  /** The apiVersion and the kind. */
  public static readonly GVK: GroupVersionKind = { apiVersion: 'operators.coreos.com/v1alpha1', kind: 'Subscription' };

  public constructor(scope: Construct, id: string, props: SubscriptionProps) {
    super(scope, id, { ...Subscription.GVK, ...props });
  }

  /** The object as Kubernetes reads it. */
  public override toJson(): any {
    return { ...Subscription.GVK, ...toJson_SubscriptionProps(super.toJson()) };
  }
}

/** The fields of a Subscription (operators.coreos.com/v1alpha1). */
export interface SubscriptionProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: SubscriptionSpec;
}

export function toJson_SubscriptionProps(obj: SubscriptionProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_SubscriptionSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpec {
  readonly address?: string;
  readonly configMap?: string;
  readonly description?: string;
  readonly displayName?: string;
  readonly grpcPodConfig?: CatalogSourceSpecGrpcPodConfig;
  readonly icon?: CatalogSourceSpecIcon;
  readonly image?: string;
  readonly priority?: number;
  readonly publisher?: string;
  readonly secrets?: string[];
  readonly sourceType: string;
  readonly updateStrategy?: CatalogSourceSpecUpdateStrategy;
}

export function toJson_CatalogSourceSpec(obj: CatalogSourceSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'address': obj.address,
    'configMap': obj.configMap,
    'description': obj.description,
    'displayName': obj.displayName,
    'grpcPodConfig': toJson_CatalogSourceSpecGrpcPodConfig(obj.grpcPodConfig),
    'icon': toJson_CatalogSourceSpecIcon(obj.icon),
    'image': obj.image,
    'priority': obj.priority,
    'publisher': obj.publisher,
    'secrets': obj.secrets?.map(y => y),
    'sourceType': obj.sourceType,
    'updateStrategy': toJson_CatalogSourceSpecUpdateStrategy(obj.updateStrategy),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpec {
  readonly annotations?: { [key: string]: string };
  readonly apiservicedefinitions?: ClusterServiceVersionSpecApiservicedefinitions;
  readonly cleanup?: ClusterServiceVersionSpecCleanup;
  readonly customresourcedefinitions?: ClusterServiceVersionSpecCustomresourcedefinitions;
  readonly description?: string;
  readonly displayName: string;
  readonly icon?: ClusterServiceVersionSpecIcon[];
  readonly install: ClusterServiceVersionSpecInstall;
  readonly installModes?: ClusterServiceVersionSpecInstallModes[];
  readonly keywords?: string[];
  readonly labels?: { [key: string]: string };
  readonly links?: ClusterServiceVersionSpecLinks[];
  readonly maintainers?: ClusterServiceVersionSpecMaintainers[];
  readonly maturity?: string;
  readonly minKubeVersion?: string;
  readonly nativeApIs?: ClusterServiceVersionSpecNativeApIs[];
  readonly provider?: ClusterServiceVersionSpecProvider;
  readonly relatedImages?: ClusterServiceVersionSpecRelatedImages[];
  readonly release?: string;
  readonly replaces?: string;
  readonly selector?: ClusterServiceVersionSpecSelector;
  readonly skips?: string[];
  readonly version?: string;
  readonly webhookdefinitions?: ClusterServiceVersionSpecWebhookdefinitions[];
}

export function toJson_ClusterServiceVersionSpec(obj: ClusterServiceVersionSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (Object.entries(obj.annotations).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'apiservicedefinitions': toJson_ClusterServiceVersionSpecApiservicedefinitions(obj.apiservicedefinitions),
    'cleanup': toJson_ClusterServiceVersionSpecCleanup(obj.cleanup),
    'customresourcedefinitions': toJson_ClusterServiceVersionSpecCustomresourcedefinitions(obj.customresourcedefinitions),
    'description': obj.description,
    'displayName': obj.displayName,
    'icon': obj.icon?.map(y => toJson_ClusterServiceVersionSpecIcon(y)),
    'install': toJson_ClusterServiceVersionSpecInstall(obj.install),
    'installModes': obj.installModes?.map(y => toJson_ClusterServiceVersionSpecInstallModes(y)),
    'keywords': obj.keywords?.map(y => y),
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'links': obj.links?.map(y => toJson_ClusterServiceVersionSpecLinks(y)),
    'maintainers': obj.maintainers?.map(y => toJson_ClusterServiceVersionSpecMaintainers(y)),
    'maturity': obj.maturity,
    'minKubeVersion': obj.minKubeVersion,
    'nativeAPIs': obj.nativeApIs?.map(y => toJson_ClusterServiceVersionSpecNativeApIs(y)),
    'provider': toJson_ClusterServiceVersionSpecProvider(obj.provider),
    'relatedImages': obj.relatedImages?.map(y => toJson_ClusterServiceVersionSpecRelatedImages(y)),
    'release': obj.release,
    'replaces': obj.replaces,
    'selector': toJson_ClusterServiceVersionSpecSelector(obj.selector),
    'skips': obj.skips?.map(y => y),
    'version': obj.version,
    'webhookdefinitions': obj.webhookdefinitions?.map(y => toJson_ClusterServiceVersionSpecWebhookdefinitions(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface InstallPlanSpec {
  readonly approval: string;
  readonly approved: boolean;
  readonly clusterServiceVersionNames: string[];
  readonly generation?: number;
  readonly source?: string;
  readonly sourceNamespace?: string;
}

export function toJson_InstallPlanSpec(obj: InstallPlanSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'approval': obj.approval,
    'approved': obj.approved,
    'clusterServiceVersionNames': obj.clusterServiceVersionNames?.map(y => y),
    'generation': obj.generation,
    'source': obj.source,
    'sourceNamespace': obj.sourceNamespace,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface OlmConfigSpec {
  readonly features?: OlmConfigSpecFeatures;
}

export function toJson_OlmConfigSpec(obj: OlmConfigSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'features': toJson_OlmConfigSpecFeatures(obj.features),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface OperatorConditionSpec {
  readonly conditions?: OperatorConditionSpecConditions[];
  readonly deployments?: string[];
  readonly overrides?: OperatorConditionSpecOverrides[];
  readonly serviceAccounts?: string[];
}

export function toJson_OperatorConditionSpec(obj: OperatorConditionSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'conditions': obj.conditions?.map(y => toJson_OperatorConditionSpecConditions(y)),
    'deployments': obj.deployments?.map(y => y),
    'overrides': obj.overrides?.map(y => toJson_OperatorConditionSpecOverrides(y)),
    'serviceAccounts': obj.serviceAccounts?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface OperatorConditionV1Spec {
  readonly deployments?: string[];
  readonly overrides?: OperatorConditionV1SpecOverrides[];
  readonly serviceAccounts?: string[];
}

export function toJson_OperatorConditionV1Spec(obj: OperatorConditionV1Spec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'deployments': obj.deployments?.map(y => y),
    'overrides': obj.overrides?.map(y => toJson_OperatorConditionV1SpecOverrides(y)),
    'serviceAccounts': obj.serviceAccounts?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface OperatorGroupSpec {
  readonly selector?: OperatorGroupSpecSelector;
  readonly serviceAccountName?: string;
  readonly staticProvidedApIs?: boolean;
  readonly targetNamespaces?: string[];
  readonly upgradeStrategy?: OperatorGroupSpecUpgradeStrategy;
}

export function toJson_OperatorGroupSpec(obj: OperatorGroupSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'selector': toJson_OperatorGroupSpecSelector(obj.selector),
    'serviceAccountName': obj.serviceAccountName,
    'staticProvidedAPIs': obj.staticProvidedApIs,
    'targetNamespaces': obj.targetNamespaces?.map(y => y),
    'upgradeStrategy': obj.upgradeStrategy,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface OperatorGroupV1Alpha2Spec {
  readonly selector?: OperatorGroupV1Alpha2SpecSelector;
  readonly serviceAccountName?: string;
  readonly staticProvidedApIs?: boolean;
  readonly targetNamespaces?: string[];
}

export function toJson_OperatorGroupV1Alpha2Spec(obj: OperatorGroupV1Alpha2Spec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'selector': toJson_OperatorGroupV1Alpha2SpecSelector(obj.selector),
    'serviceAccountName': obj.serviceAccountName,
    'staticProvidedAPIs': obj.staticProvidedApIs,
    'targetNamespaces': obj.targetNamespaces?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpec {
  readonly channel?: string;
  readonly config?: SubscriptionSpecConfig;
  readonly installPlanApproval?: string;
  readonly name: string;
  readonly source: string;
  readonly sourceNamespace: string;
  readonly startingCsv?: string;
}

export function toJson_SubscriptionSpec(obj: SubscriptionSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'channel': obj.channel,
    'config': toJson_SubscriptionSpecConfig(obj.config),
    'installPlanApproval': obj.installPlanApproval,
    'name': obj.name,
    'source': obj.source,
    'sourceNamespace': obj.sourceNamespace,
    'startingCSV': obj.startingCsv,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfig {
  readonly affinity?: CatalogSourceSpecGrpcPodConfigAffinity;
  readonly extractContent?: CatalogSourceSpecGrpcPodConfigExtractContent;
  readonly memoryTarget?: IntOrString;
  readonly nodeSelector?: { [key: string]: string };
  readonly priorityClassName?: string;
  readonly securityContextConfig?: CatalogSourceSpecGrpcPodConfigSecurityContextConfig;
  readonly tolerations?: CatalogSourceSpecGrpcPodConfigTolerations[];
}

export function toJson_CatalogSourceSpecGrpcPodConfig(obj: CatalogSourceSpecGrpcPodConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'affinity': toJson_CatalogSourceSpecGrpcPodConfigAffinity(obj.affinity),
    'extractContent': toJson_CatalogSourceSpecGrpcPodConfigExtractContent(obj.extractContent),
    'memoryTarget': obj.memoryTarget?.value,
    'nodeSelector': ((obj.nodeSelector) === undefined) ? undefined : (Object.entries(obj.nodeSelector).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'priorityClassName': obj.priorityClassName,
    'securityContextConfig': obj.securityContextConfig,
    'tolerations': obj.tolerations?.map(y => toJson_CatalogSourceSpecGrpcPodConfigTolerations(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecIcon {
  readonly base64Data: string;
  readonly mediatype: string;
}

export function toJson_CatalogSourceSpecIcon(obj: CatalogSourceSpecIcon | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'base64data': obj.base64Data,
    'mediatype': obj.mediatype,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecUpdateStrategy {
  readonly registryPoll?: CatalogSourceSpecUpdateStrategyRegistryPoll;
}

export function toJson_CatalogSourceSpecUpdateStrategy(obj: CatalogSourceSpecUpdateStrategy | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'registryPoll': toJson_CatalogSourceSpecUpdateStrategyRegistryPoll(obj.registryPoll),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecApiservicedefinitions {
  readonly owned?: ClusterServiceVersionSpecApiservicedefinitionsOwned[];
  readonly required?: ClusterServiceVersionSpecApiservicedefinitionsRequired[];
}

export function toJson_ClusterServiceVersionSpecApiservicedefinitions(obj: ClusterServiceVersionSpecApiservicedefinitions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'owned': obj.owned?.map(y => toJson_ClusterServiceVersionSpecApiservicedefinitionsOwned(y)),
    'required': obj.required?.map(y => toJson_ClusterServiceVersionSpecApiservicedefinitionsRequired(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecCleanup {
  readonly enabled: boolean;
}

export function toJson_ClusterServiceVersionSpecCleanup(obj: ClusterServiceVersionSpecCleanup | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecCustomresourcedefinitions {
  readonly owned?: ClusterServiceVersionSpecCustomresourcedefinitionsOwned[];
  readonly required?: ClusterServiceVersionSpecCustomresourcedefinitionsRequired[];
}

export function toJson_ClusterServiceVersionSpecCustomresourcedefinitions(obj: ClusterServiceVersionSpecCustomresourcedefinitions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'owned': obj.owned?.map(y => toJson_ClusterServiceVersionSpecCustomresourcedefinitionsOwned(y)),
    'required': obj.required?.map(y => toJson_ClusterServiceVersionSpecCustomresourcedefinitionsRequired(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecIcon {
  readonly base64Data: string;
  readonly mediatype: string;
}

export function toJson_ClusterServiceVersionSpecIcon(obj: ClusterServiceVersionSpecIcon | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'base64data': obj.base64Data,
    'mediatype': obj.mediatype,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstall {
  readonly spec?: ClusterServiceVersionSpecInstallSpec;
  readonly strategy: string;
}

export function toJson_ClusterServiceVersionSpecInstall(obj: ClusterServiceVersionSpecInstall | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'spec': toJson_ClusterServiceVersionSpecInstallSpec(obj.spec),
    'strategy': obj.strategy,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallModes {
  readonly supported: boolean;
  readonly type: string;
}

export function toJson_ClusterServiceVersionSpecInstallModes(obj: ClusterServiceVersionSpecInstallModes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'supported': obj.supported,
    'type': obj.type,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecLinks {
  readonly name?: string;
  readonly url?: string;
}

export function toJson_ClusterServiceVersionSpecLinks(obj: ClusterServiceVersionSpecLinks | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'url': obj.url,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecMaintainers {
  readonly email?: string;
  readonly name?: string;
}

export function toJson_ClusterServiceVersionSpecMaintainers(obj: ClusterServiceVersionSpecMaintainers | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'email': obj.email,
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecNativeApIs {
  readonly group: string;
  readonly kind: string;
  readonly version: string;
}

export function toJson_ClusterServiceVersionSpecNativeApIs(obj: ClusterServiceVersionSpecNativeApIs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'version': obj.version,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecProvider {
  readonly name?: string;
  readonly url?: string;
}

export function toJson_ClusterServiceVersionSpecProvider(obj: ClusterServiceVersionSpecProvider | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'url': obj.url,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecRelatedImages {
  readonly image: string;
  readonly name: string;
}

export function toJson_ClusterServiceVersionSpecRelatedImages(obj: ClusterServiceVersionSpecRelatedImages | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'image': obj.image,
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecSelector {
  readonly matchExpressions?: ClusterServiceVersionSpecSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_ClusterServiceVersionSpecSelector(obj: ClusterServiceVersionSpecSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ClusterServiceVersionSpecSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecWebhookdefinitions {
  readonly admissionReviewVersions: string[];
  readonly containerPort?: number;
  readonly conversionCrDs?: string[];
  readonly deploymentName?: string;
  readonly failurePolicy?: string;
  readonly generateName: string;
  readonly matchPolicy?: string;
  readonly objectSelector?: ClusterServiceVersionSpecWebhookdefinitionsObjectSelector;
  readonly reinvocationPolicy?: string;
  readonly rules?: ClusterServiceVersionSpecWebhookdefinitionsRules[];
  readonly sideEffects: string;
  readonly targetPort?: IntOrString;
  readonly timeoutSeconds?: number;
  readonly type: ClusterServiceVersionSpecWebhookdefinitionsType;
  readonly webhookPath?: string;
}

export function toJson_ClusterServiceVersionSpecWebhookdefinitions(obj: ClusterServiceVersionSpecWebhookdefinitions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'admissionReviewVersions': obj.admissionReviewVersions?.map(y => y),
    'containerPort': obj.containerPort,
    'conversionCRDs': obj.conversionCrDs?.map(y => y),
    'deploymentName': obj.deploymentName,
    'failurePolicy': obj.failurePolicy,
    'generateName': obj.generateName,
    'matchPolicy': obj.matchPolicy,
    'objectSelector': toJson_ClusterServiceVersionSpecWebhookdefinitionsObjectSelector(obj.objectSelector),
    'reinvocationPolicy': obj.reinvocationPolicy,
    'rules': obj.rules?.map(y => toJson_ClusterServiceVersionSpecWebhookdefinitionsRules(y)),
    'sideEffects': obj.sideEffects,
    'targetPort': obj.targetPort?.value,
    'timeoutSeconds': obj.timeoutSeconds,
    'type': obj.type,
    'webhookPath': obj.webhookPath,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface OlmConfigSpecFeatures {
  readonly disableCopiedCsVs?: boolean;
  readonly packageServerSyncInterval?: string;
}

export function toJson_OlmConfigSpecFeatures(obj: OlmConfigSpecFeatures | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'disableCopiedCSVs': obj.disableCopiedCsVs,
    'packageServerSyncInterval': obj.packageServerSyncInterval,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface OperatorConditionSpecConditions {
  readonly lastTransitionTime: string;
  readonly message: string;
  readonly observedGeneration?: number;
  readonly reason: string;
  readonly status: OperatorConditionSpecConditionsStatus;
  readonly type: string;
}

export function toJson_OperatorConditionSpecConditions(obj: OperatorConditionSpecConditions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'lastTransitionTime': obj.lastTransitionTime,
    'message': obj.message,
    'observedGeneration': obj.observedGeneration,
    'reason': obj.reason,
    'status': obj.status,
    'type': obj.type,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface OperatorConditionSpecOverrides {
  readonly lastTransitionTime?: string;
  readonly message: string;
  readonly observedGeneration?: number;
  readonly reason: string;
  readonly status: OperatorConditionSpecOverridesStatus;
  readonly type: string;
}

export function toJson_OperatorConditionSpecOverrides(obj: OperatorConditionSpecOverrides | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'lastTransitionTime': obj.lastTransitionTime,
    'message': obj.message,
    'observedGeneration': obj.observedGeneration,
    'reason': obj.reason,
    'status': obj.status,
    'type': obj.type,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface OperatorConditionV1SpecOverrides {
  readonly lastTransitionTime?: string;
  readonly message: string;
  readonly observedGeneration?: number;
  readonly reason: string;
  readonly status: OperatorConditionV1SpecOverridesStatus;
  readonly type: string;
}

export function toJson_OperatorConditionV1SpecOverrides(obj: OperatorConditionV1SpecOverrides | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'lastTransitionTime': obj.lastTransitionTime,
    'message': obj.message,
    'observedGeneration': obj.observedGeneration,
    'reason': obj.reason,
    'status': obj.status,
    'type': obj.type,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface OperatorGroupSpecSelector {
  readonly matchExpressions?: OperatorGroupSpecSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_OperatorGroupSpecSelector(obj: OperatorGroupSpecSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_OperatorGroupSpecSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum OperatorGroupSpecUpgradeStrategy {
  /** Default */
  DEFAULT = "Default",
  /** TechPreviewUnsafeFailForward */
  TECH_PREVIEW_UNSAFE_FAIL_FORWARD = "TechPreviewUnsafeFailForward",
}

export interface OperatorGroupV1Alpha2SpecSelector {
  readonly matchExpressions?: OperatorGroupV1Alpha2SpecSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_OperatorGroupV1Alpha2SpecSelector(obj: OperatorGroupV1Alpha2SpecSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_OperatorGroupV1Alpha2SpecSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfig {
  readonly affinity?: SubscriptionSpecConfigAffinity;
  readonly annotations?: { [key: string]: string };
  readonly env?: SubscriptionSpecConfigEnv[];
  readonly envFrom?: SubscriptionSpecConfigEnvFrom[];
  readonly nodeSelector?: { [key: string]: string };
  readonly resources?: SubscriptionSpecConfigResources;
  readonly selector?: SubscriptionSpecConfigSelector;
  readonly tolerations?: SubscriptionSpecConfigTolerations[];
  readonly volumeMounts?: SubscriptionSpecConfigVolumeMounts[];
  readonly volumes?: SubscriptionSpecConfigVolumes[];
}

export function toJson_SubscriptionSpecConfig(obj: SubscriptionSpecConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'affinity': toJson_SubscriptionSpecConfigAffinity(obj.affinity),
    'annotations': ((obj.annotations) === undefined) ? undefined : (Object.entries(obj.annotations).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'env': obj.env?.map(y => toJson_SubscriptionSpecConfigEnv(y)),
    'envFrom': obj.envFrom?.map(y => toJson_SubscriptionSpecConfigEnvFrom(y)),
    'nodeSelector': ((obj.nodeSelector) === undefined) ? undefined : (Object.entries(obj.nodeSelector).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'resources': toJson_SubscriptionSpecConfigResources(obj.resources),
    'selector': toJson_SubscriptionSpecConfigSelector(obj.selector),
    'tolerations': obj.tolerations?.map(y => toJson_SubscriptionSpecConfigTolerations(y)),
    'volumeMounts': obj.volumeMounts?.map(y => toJson_SubscriptionSpecConfigVolumeMounts(y)),
    'volumes': obj.volumes?.map(y => toJson_SubscriptionSpecConfigVolumes(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinity {
  readonly nodeAffinity?: CatalogSourceSpecGrpcPodConfigAffinityNodeAffinity;
  readonly podAffinity?: CatalogSourceSpecGrpcPodConfigAffinityPodAffinity;
  readonly podAntiAffinity?: CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinity;
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinity(obj: CatalogSourceSpecGrpcPodConfigAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeAffinity': toJson_CatalogSourceSpecGrpcPodConfigAffinityNodeAffinity(obj.nodeAffinity),
    'podAffinity': toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAffinity(obj.podAffinity),
    'podAntiAffinity': toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinity(obj.podAntiAffinity),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigExtractContent {
  readonly cacheDir?: string;
  readonly catalogDir: string;
}

export function toJson_CatalogSourceSpecGrpcPodConfigExtractContent(obj: CatalogSourceSpecGrpcPodConfigExtractContent | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cacheDir': obj.cacheDir,
    'catalogDir': obj.catalogDir,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export class IntOrString {
  public static fromNumber(value: number): IntOrString {
    return new IntOrString(value);
  }
  public static fromString(value: string): IntOrString {
    return new IntOrString(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

export enum CatalogSourceSpecGrpcPodConfigSecurityContextConfig {
  /** legacy */
  LEGACY = "legacy",
  /** restricted */
  RESTRICTED = "restricted",
}

export interface CatalogSourceSpecGrpcPodConfigTolerations {
  readonly effect?: string;
  readonly key?: string;
  readonly operator?: string;
  readonly tolerationSeconds?: number;
  readonly value?: string;
}

export function toJson_CatalogSourceSpecGrpcPodConfigTolerations(obj: CatalogSourceSpecGrpcPodConfigTolerations | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'effect': obj.effect,
    'key': obj.key,
    'operator': obj.operator,
    'tolerationSeconds': obj.tolerationSeconds,
    'value': obj.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecUpdateStrategyRegistryPoll {
  readonly interval?: string;
}

export function toJson_CatalogSourceSpecUpdateStrategyRegistryPoll(obj: CatalogSourceSpecUpdateStrategyRegistryPoll | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'interval': obj.interval,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecApiservicedefinitionsOwned {
  readonly actionDescriptors?: ClusterServiceVersionSpecApiservicedefinitionsOwnedActionDescriptors[];
  readonly containerPort?: number;
  readonly deploymentName?: string;
  readonly description?: string;
  readonly displayName?: string;
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly resources?: ClusterServiceVersionSpecApiservicedefinitionsOwnedResources[];
  readonly specDescriptors?: ClusterServiceVersionSpecApiservicedefinitionsOwnedSpecDescriptors[];
  readonly statusDescriptors?: ClusterServiceVersionSpecApiservicedefinitionsOwnedStatusDescriptors[];
  readonly version: string;
}

export function toJson_ClusterServiceVersionSpecApiservicedefinitionsOwned(obj: ClusterServiceVersionSpecApiservicedefinitionsOwned | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'actionDescriptors': obj.actionDescriptors?.map(y => toJson_ClusterServiceVersionSpecApiservicedefinitionsOwnedActionDescriptors(y)),
    'containerPort': obj.containerPort,
    'deploymentName': obj.deploymentName,
    'description': obj.description,
    'displayName': obj.displayName,
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'resources': obj.resources?.map(y => toJson_ClusterServiceVersionSpecApiservicedefinitionsOwnedResources(y)),
    'specDescriptors': obj.specDescriptors?.map(y => toJson_ClusterServiceVersionSpecApiservicedefinitionsOwnedSpecDescriptors(y)),
    'statusDescriptors': obj.statusDescriptors?.map(y => toJson_ClusterServiceVersionSpecApiservicedefinitionsOwnedStatusDescriptors(y)),
    'version': obj.version,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecApiservicedefinitionsRequired {
  readonly actionDescriptors?: ClusterServiceVersionSpecApiservicedefinitionsRequiredActionDescriptors[];
  readonly containerPort?: number;
  readonly deploymentName?: string;
  readonly description?: string;
  readonly displayName?: string;
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly resources?: ClusterServiceVersionSpecApiservicedefinitionsRequiredResources[];
  readonly specDescriptors?: ClusterServiceVersionSpecApiservicedefinitionsRequiredSpecDescriptors[];
  readonly statusDescriptors?: ClusterServiceVersionSpecApiservicedefinitionsRequiredStatusDescriptors[];
  readonly version: string;
}

export function toJson_ClusterServiceVersionSpecApiservicedefinitionsRequired(obj: ClusterServiceVersionSpecApiservicedefinitionsRequired | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'actionDescriptors': obj.actionDescriptors?.map(y => toJson_ClusterServiceVersionSpecApiservicedefinitionsRequiredActionDescriptors(y)),
    'containerPort': obj.containerPort,
    'deploymentName': obj.deploymentName,
    'description': obj.description,
    'displayName': obj.displayName,
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'resources': obj.resources?.map(y => toJson_ClusterServiceVersionSpecApiservicedefinitionsRequiredResources(y)),
    'specDescriptors': obj.specDescriptors?.map(y => toJson_ClusterServiceVersionSpecApiservicedefinitionsRequiredSpecDescriptors(y)),
    'statusDescriptors': obj.statusDescriptors?.map(y => toJson_ClusterServiceVersionSpecApiservicedefinitionsRequiredStatusDescriptors(y)),
    'version': obj.version,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecCustomresourcedefinitionsOwned {
  readonly actionDescriptors?: ClusterServiceVersionSpecCustomresourcedefinitionsOwnedActionDescriptors[];
  readonly description?: string;
  readonly displayName?: string;
  readonly kind: string;
  readonly name: string;
  readonly resources?: ClusterServiceVersionSpecCustomresourcedefinitionsOwnedResources[];
  readonly specDescriptors?: ClusterServiceVersionSpecCustomresourcedefinitionsOwnedSpecDescriptors[];
  readonly statusDescriptors?: ClusterServiceVersionSpecCustomresourcedefinitionsOwnedStatusDescriptors[];
  readonly version: string;
}

export function toJson_ClusterServiceVersionSpecCustomresourcedefinitionsOwned(obj: ClusterServiceVersionSpecCustomresourcedefinitionsOwned | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'actionDescriptors': obj.actionDescriptors?.map(y => toJson_ClusterServiceVersionSpecCustomresourcedefinitionsOwnedActionDescriptors(y)),
    'description': obj.description,
    'displayName': obj.displayName,
    'kind': obj.kind,
    'name': obj.name,
    'resources': obj.resources?.map(y => toJson_ClusterServiceVersionSpecCustomresourcedefinitionsOwnedResources(y)),
    'specDescriptors': obj.specDescriptors?.map(y => toJson_ClusterServiceVersionSpecCustomresourcedefinitionsOwnedSpecDescriptors(y)),
    'statusDescriptors': obj.statusDescriptors?.map(y => toJson_ClusterServiceVersionSpecCustomresourcedefinitionsOwnedStatusDescriptors(y)),
    'version': obj.version,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecCustomresourcedefinitionsRequired {
  readonly actionDescriptors?: ClusterServiceVersionSpecCustomresourcedefinitionsRequiredActionDescriptors[];
  readonly description?: string;
  readonly displayName?: string;
  readonly kind: string;
  readonly name: string;
  readonly resources?: ClusterServiceVersionSpecCustomresourcedefinitionsRequiredResources[];
  readonly specDescriptors?: ClusterServiceVersionSpecCustomresourcedefinitionsRequiredSpecDescriptors[];
  readonly statusDescriptors?: ClusterServiceVersionSpecCustomresourcedefinitionsRequiredStatusDescriptors[];
  readonly version: string;
}

export function toJson_ClusterServiceVersionSpecCustomresourcedefinitionsRequired(obj: ClusterServiceVersionSpecCustomresourcedefinitionsRequired | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'actionDescriptors': obj.actionDescriptors?.map(y => toJson_ClusterServiceVersionSpecCustomresourcedefinitionsRequiredActionDescriptors(y)),
    'description': obj.description,
    'displayName': obj.displayName,
    'kind': obj.kind,
    'name': obj.name,
    'resources': obj.resources?.map(y => toJson_ClusterServiceVersionSpecCustomresourcedefinitionsRequiredResources(y)),
    'specDescriptors': obj.specDescriptors?.map(y => toJson_ClusterServiceVersionSpecCustomresourcedefinitionsRequiredSpecDescriptors(y)),
    'statusDescriptors': obj.statusDescriptors?.map(y => toJson_ClusterServiceVersionSpecCustomresourcedefinitionsRequiredStatusDescriptors(y)),
    'version': obj.version,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpec {
  readonly clusterPermissions?: ClusterServiceVersionSpecInstallSpecClusterPermissions[];
  readonly deployments: ClusterServiceVersionSpecInstallSpecDeployments[];
  readonly permissions?: ClusterServiceVersionSpecInstallSpecPermissions[];
}

export function toJson_ClusterServiceVersionSpecInstallSpec(obj: ClusterServiceVersionSpecInstallSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clusterPermissions': obj.clusterPermissions?.map(y => toJson_ClusterServiceVersionSpecInstallSpecClusterPermissions(y)),
    'deployments': obj.deployments?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeployments(y)),
    'permissions': obj.permissions?.map(y => toJson_ClusterServiceVersionSpecInstallSpecPermissions(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ClusterServiceVersionSpecSelectorMatchExpressions(obj: ClusterServiceVersionSpecSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecWebhookdefinitionsObjectSelector {
  readonly matchExpressions?: ClusterServiceVersionSpecWebhookdefinitionsObjectSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_ClusterServiceVersionSpecWebhookdefinitionsObjectSelector(obj: ClusterServiceVersionSpecWebhookdefinitionsObjectSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ClusterServiceVersionSpecWebhookdefinitionsObjectSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecWebhookdefinitionsRules {
  readonly apiGroups?: string[];
  readonly apiVersions?: string[];
  readonly operations?: string[];
  readonly resources?: string[];
  readonly scope?: string;
}

export function toJson_ClusterServiceVersionSpecWebhookdefinitionsRules(obj: ClusterServiceVersionSpecWebhookdefinitionsRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiGroups': obj.apiGroups?.map(y => y),
    'apiVersions': obj.apiVersions?.map(y => y),
    'operations': obj.operations?.map(y => y),
    'resources': obj.resources?.map(y => y),
    'scope': obj.scope,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum ClusterServiceVersionSpecWebhookdefinitionsType {
  /** ValidatingAdmissionWebhook */
  VALIDATING_ADMISSION_WEBHOOK = "ValidatingAdmissionWebhook",
  /** MutatingAdmissionWebhook */
  MUTATING_ADMISSION_WEBHOOK = "MutatingAdmissionWebhook",
  /** ConversionWebhook */
  CONVERSION_WEBHOOK = "ConversionWebhook",
}

export enum OperatorConditionSpecConditionsStatus {
  /** True */
  TRUE = "True",
  /** False */
  FALSE = "False",
  /** Unknown */
  UNKNOWN = "Unknown",
}

export enum OperatorConditionSpecOverridesStatus {
  /** True */
  TRUE = "True",
  /** False */
  FALSE = "False",
  /** Unknown */
  UNKNOWN = "Unknown",
}

export enum OperatorConditionV1SpecOverridesStatus {
  /** True */
  TRUE = "True",
  /** False */
  FALSE = "False",
  /** Unknown */
  UNKNOWN = "Unknown",
}

export interface OperatorGroupSpecSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_OperatorGroupSpecSelectorMatchExpressions(obj: OperatorGroupSpecSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface OperatorGroupV1Alpha2SpecSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_OperatorGroupV1Alpha2SpecSelectorMatchExpressions(obj: OperatorGroupV1Alpha2SpecSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinity {
  readonly nodeAffinity?: SubscriptionSpecConfigAffinityNodeAffinity;
  readonly podAffinity?: SubscriptionSpecConfigAffinityPodAffinity;
  readonly podAntiAffinity?: SubscriptionSpecConfigAffinityPodAntiAffinity;
}

export function toJson_SubscriptionSpecConfigAffinity(obj: SubscriptionSpecConfigAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeAffinity': toJson_SubscriptionSpecConfigAffinityNodeAffinity(obj.nodeAffinity),
    'podAffinity': toJson_SubscriptionSpecConfigAffinityPodAffinity(obj.podAffinity),
    'podAntiAffinity': toJson_SubscriptionSpecConfigAffinityPodAntiAffinity(obj.podAntiAffinity),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigEnv {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: SubscriptionSpecConfigEnvValueFrom;
}

export function toJson_SubscriptionSpecConfigEnv(obj: SubscriptionSpecConfigEnv | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_SubscriptionSpecConfigEnvValueFrom(obj.valueFrom),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigEnvFrom {
  readonly configMapRef?: SubscriptionSpecConfigEnvFromConfigMapRef;
  readonly prefix?: string;
  readonly secretRef?: SubscriptionSpecConfigEnvFromSecretRef;
}

export function toJson_SubscriptionSpecConfigEnvFrom(obj: SubscriptionSpecConfigEnvFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapRef': toJson_SubscriptionSpecConfigEnvFromConfigMapRef(obj.configMapRef),
    'prefix': obj.prefix,
    'secretRef': toJson_SubscriptionSpecConfigEnvFromSecretRef(obj.secretRef),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigResources {
  readonly claims?: SubscriptionSpecConfigResourcesClaims[];
  readonly limits?: { [key: string]: IntOrString };
  readonly requests?: { [key: string]: IntOrString };
}

export function toJson_SubscriptionSpecConfigResources(obj: SubscriptionSpecConfigResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claims': obj.claims?.map(y => toJson_SubscriptionSpecConfigResourcesClaims(y)),
    'limits': ((obj.limits) === undefined) ? undefined : (Object.entries(obj.limits).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
    'requests': ((obj.requests) === undefined) ? undefined : (Object.entries(obj.requests).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigSelector {
  readonly matchExpressions?: SubscriptionSpecConfigSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_SubscriptionSpecConfigSelector(obj: SubscriptionSpecConfigSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_SubscriptionSpecConfigSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigTolerations {
  readonly effect?: string;
  readonly key?: string;
  readonly operator?: string;
  readonly tolerationSeconds?: number;
  readonly value?: string;
}

export function toJson_SubscriptionSpecConfigTolerations(obj: SubscriptionSpecConfigTolerations | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'effect': obj.effect,
    'key': obj.key,
    'operator': obj.operator,
    'tolerationSeconds': obj.tolerationSeconds,
    'value': obj.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumeMounts {
  readonly mountPath: string;
  readonly mountPropagation?: string;
  readonly name: string;
  readonly readOnly?: boolean;
  readonly recursiveReadOnly?: string;
  readonly subPath?: string;
  readonly subPathExpr?: string;
}

export function toJson_SubscriptionSpecConfigVolumeMounts(obj: SubscriptionSpecConfigVolumeMounts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mountPath': obj.mountPath,
    'mountPropagation': obj.mountPropagation,
    'name': obj.name,
    'readOnly': obj.readOnly,
    'recursiveReadOnly': obj.recursiveReadOnly,
    'subPath': obj.subPath,
    'subPathExpr': obj.subPathExpr,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumes {
  readonly awsElasticBlockStore?: SubscriptionSpecConfigVolumesAwsElasticBlockStore;
  readonly azureDisk?: SubscriptionSpecConfigVolumesAzureDisk;
  readonly azureFile?: SubscriptionSpecConfigVolumesAzureFile;
  readonly cephfs?: SubscriptionSpecConfigVolumesCephfs;
  readonly cinder?: SubscriptionSpecConfigVolumesCinder;
  readonly configMap?: SubscriptionSpecConfigVolumesConfigMap;
  readonly csi?: SubscriptionSpecConfigVolumesCsi;
  readonly downwardApi?: SubscriptionSpecConfigVolumesDownwardApi;
  readonly emptyDir?: SubscriptionSpecConfigVolumesEmptyDir;
  readonly ephemeral?: SubscriptionSpecConfigVolumesEphemeral;
  readonly fc?: SubscriptionSpecConfigVolumesFc;
  readonly flexVolume?: SubscriptionSpecConfigVolumesFlexVolume;
  readonly flocker?: SubscriptionSpecConfigVolumesFlocker;
  readonly gcePersistentDisk?: SubscriptionSpecConfigVolumesGcePersistentDisk;
  readonly gitRepo?: SubscriptionSpecConfigVolumesGitRepo;
  readonly glusterfs?: SubscriptionSpecConfigVolumesGlusterfs;
  readonly hostPath?: SubscriptionSpecConfigVolumesHostPath;
  readonly image?: SubscriptionSpecConfigVolumesImage;
  readonly iscsi?: SubscriptionSpecConfigVolumesIscsi;
  readonly name: string;
  readonly nfs?: SubscriptionSpecConfigVolumesNfs;
  readonly persistentVolumeClaim?: SubscriptionSpecConfigVolumesPersistentVolumeClaim;
  readonly photonPersistentDisk?: SubscriptionSpecConfigVolumesPhotonPersistentDisk;
  readonly portworxVolume?: SubscriptionSpecConfigVolumesPortworxVolume;
  readonly projected?: SubscriptionSpecConfigVolumesProjected;
  readonly quobyte?: SubscriptionSpecConfigVolumesQuobyte;
  readonly rbd?: SubscriptionSpecConfigVolumesRbd;
  readonly scaleIo?: SubscriptionSpecConfigVolumesScaleIo;
  readonly secret?: SubscriptionSpecConfigVolumesSecret;
  readonly storageos?: SubscriptionSpecConfigVolumesStorageos;
  readonly vsphereVolume?: SubscriptionSpecConfigVolumesVsphereVolume;
}

export function toJson_SubscriptionSpecConfigVolumes(obj: SubscriptionSpecConfigVolumes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'awsElasticBlockStore': toJson_SubscriptionSpecConfigVolumesAwsElasticBlockStore(obj.awsElasticBlockStore),
    'azureDisk': toJson_SubscriptionSpecConfigVolumesAzureDisk(obj.azureDisk),
    'azureFile': toJson_SubscriptionSpecConfigVolumesAzureFile(obj.azureFile),
    'cephfs': toJson_SubscriptionSpecConfigVolumesCephfs(obj.cephfs),
    'cinder': toJson_SubscriptionSpecConfigVolumesCinder(obj.cinder),
    'configMap': toJson_SubscriptionSpecConfigVolumesConfigMap(obj.configMap),
    'csi': toJson_SubscriptionSpecConfigVolumesCsi(obj.csi),
    'downwardAPI': toJson_SubscriptionSpecConfigVolumesDownwardApi(obj.downwardApi),
    'emptyDir': toJson_SubscriptionSpecConfigVolumesEmptyDir(obj.emptyDir),
    'ephemeral': toJson_SubscriptionSpecConfigVolumesEphemeral(obj.ephemeral),
    'fc': toJson_SubscriptionSpecConfigVolumesFc(obj.fc),
    'flexVolume': toJson_SubscriptionSpecConfigVolumesFlexVolume(obj.flexVolume),
    'flocker': toJson_SubscriptionSpecConfigVolumesFlocker(obj.flocker),
    'gcePersistentDisk': toJson_SubscriptionSpecConfigVolumesGcePersistentDisk(obj.gcePersistentDisk),
    'gitRepo': toJson_SubscriptionSpecConfigVolumesGitRepo(obj.gitRepo),
    'glusterfs': toJson_SubscriptionSpecConfigVolumesGlusterfs(obj.glusterfs),
    'hostPath': toJson_SubscriptionSpecConfigVolumesHostPath(obj.hostPath),
    'image': toJson_SubscriptionSpecConfigVolumesImage(obj.image),
    'iscsi': toJson_SubscriptionSpecConfigVolumesIscsi(obj.iscsi),
    'name': obj.name,
    'nfs': toJson_SubscriptionSpecConfigVolumesNfs(obj.nfs),
    'persistentVolumeClaim': toJson_SubscriptionSpecConfigVolumesPersistentVolumeClaim(obj.persistentVolumeClaim),
    'photonPersistentDisk': toJson_SubscriptionSpecConfigVolumesPhotonPersistentDisk(obj.photonPersistentDisk),
    'portworxVolume': toJson_SubscriptionSpecConfigVolumesPortworxVolume(obj.portworxVolume),
    'projected': toJson_SubscriptionSpecConfigVolumesProjected(obj.projected),
    'quobyte': toJson_SubscriptionSpecConfigVolumesQuobyte(obj.quobyte),
    'rbd': toJson_SubscriptionSpecConfigVolumesRbd(obj.rbd),
    'scaleIO': toJson_SubscriptionSpecConfigVolumesScaleIo(obj.scaleIo),
    'secret': toJson_SubscriptionSpecConfigVolumesSecret(obj.secret),
    'storageos': toJson_SubscriptionSpecConfigVolumesStorageos(obj.storageos),
    'vsphereVolume': toJson_SubscriptionSpecConfigVolumesVsphereVolume(obj.vsphereVolume),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityNodeAffinity(obj: CatalogSourceSpecGrpcPodConfigAffinityNodeAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': toJson_CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj.requiredDuringSchedulingIgnoredDuringExecution),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: CatalogSourceSpecGrpcPodConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAffinity(obj: CatalogSourceSpecGrpcPodConfigAffinityPodAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinity(obj: CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecApiservicedefinitionsOwnedActionDescriptors {
  readonly description?: string;
  readonly displayName?: string;
  readonly path: string;
  readonly value?: string;
  readonly xDescriptors?: string[];
}

export function toJson_ClusterServiceVersionSpecApiservicedefinitionsOwnedActionDescriptors(obj: ClusterServiceVersionSpecApiservicedefinitionsOwnedActionDescriptors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'displayName': obj.displayName,
    'path': obj.path,
    'value': obj.value,
    'x-descriptors': obj.xDescriptors?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecApiservicedefinitionsOwnedResources {
  readonly kind: string;
  readonly name: string;
  readonly version: string;
}

export function toJson_ClusterServiceVersionSpecApiservicedefinitionsOwnedResources(obj: ClusterServiceVersionSpecApiservicedefinitionsOwnedResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kind': obj.kind,
    'name': obj.name,
    'version': obj.version,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecApiservicedefinitionsOwnedSpecDescriptors {
  readonly description?: string;
  readonly displayName?: string;
  readonly path: string;
  readonly value?: string;
  readonly xDescriptors?: string[];
}

export function toJson_ClusterServiceVersionSpecApiservicedefinitionsOwnedSpecDescriptors(obj: ClusterServiceVersionSpecApiservicedefinitionsOwnedSpecDescriptors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'displayName': obj.displayName,
    'path': obj.path,
    'value': obj.value,
    'x-descriptors': obj.xDescriptors?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecApiservicedefinitionsOwnedStatusDescriptors {
  readonly description?: string;
  readonly displayName?: string;
  readonly path: string;
  readonly value?: string;
  readonly xDescriptors?: string[];
}

export function toJson_ClusterServiceVersionSpecApiservicedefinitionsOwnedStatusDescriptors(obj: ClusterServiceVersionSpecApiservicedefinitionsOwnedStatusDescriptors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'displayName': obj.displayName,
    'path': obj.path,
    'value': obj.value,
    'x-descriptors': obj.xDescriptors?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecApiservicedefinitionsRequiredActionDescriptors {
  readonly description?: string;
  readonly displayName?: string;
  readonly path: string;
  readonly value?: string;
  readonly xDescriptors?: string[];
}

export function toJson_ClusterServiceVersionSpecApiservicedefinitionsRequiredActionDescriptors(obj: ClusterServiceVersionSpecApiservicedefinitionsRequiredActionDescriptors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'displayName': obj.displayName,
    'path': obj.path,
    'value': obj.value,
    'x-descriptors': obj.xDescriptors?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecApiservicedefinitionsRequiredResources {
  readonly kind: string;
  readonly name: string;
  readonly version: string;
}

export function toJson_ClusterServiceVersionSpecApiservicedefinitionsRequiredResources(obj: ClusterServiceVersionSpecApiservicedefinitionsRequiredResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kind': obj.kind,
    'name': obj.name,
    'version': obj.version,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecApiservicedefinitionsRequiredSpecDescriptors {
  readonly description?: string;
  readonly displayName?: string;
  readonly path: string;
  readonly value?: string;
  readonly xDescriptors?: string[];
}

export function toJson_ClusterServiceVersionSpecApiservicedefinitionsRequiredSpecDescriptors(obj: ClusterServiceVersionSpecApiservicedefinitionsRequiredSpecDescriptors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'displayName': obj.displayName,
    'path': obj.path,
    'value': obj.value,
    'x-descriptors': obj.xDescriptors?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecApiservicedefinitionsRequiredStatusDescriptors {
  readonly description?: string;
  readonly displayName?: string;
  readonly path: string;
  readonly value?: string;
  readonly xDescriptors?: string[];
}

export function toJson_ClusterServiceVersionSpecApiservicedefinitionsRequiredStatusDescriptors(obj: ClusterServiceVersionSpecApiservicedefinitionsRequiredStatusDescriptors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'displayName': obj.displayName,
    'path': obj.path,
    'value': obj.value,
    'x-descriptors': obj.xDescriptors?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecCustomresourcedefinitionsOwnedActionDescriptors {
  readonly description?: string;
  readonly displayName?: string;
  readonly path: string;
  readonly value?: string;
  readonly xDescriptors?: string[];
}

export function toJson_ClusterServiceVersionSpecCustomresourcedefinitionsOwnedActionDescriptors(obj: ClusterServiceVersionSpecCustomresourcedefinitionsOwnedActionDescriptors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'displayName': obj.displayName,
    'path': obj.path,
    'value': obj.value,
    'x-descriptors': obj.xDescriptors?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecCustomresourcedefinitionsOwnedResources {
  readonly kind: string;
  readonly name: string;
  readonly version: string;
}

export function toJson_ClusterServiceVersionSpecCustomresourcedefinitionsOwnedResources(obj: ClusterServiceVersionSpecCustomresourcedefinitionsOwnedResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kind': obj.kind,
    'name': obj.name,
    'version': obj.version,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecCustomresourcedefinitionsOwnedSpecDescriptors {
  readonly description?: string;
  readonly displayName?: string;
  readonly path: string;
  readonly value?: string;
  readonly xDescriptors?: string[];
}

export function toJson_ClusterServiceVersionSpecCustomresourcedefinitionsOwnedSpecDescriptors(obj: ClusterServiceVersionSpecCustomresourcedefinitionsOwnedSpecDescriptors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'displayName': obj.displayName,
    'path': obj.path,
    'value': obj.value,
    'x-descriptors': obj.xDescriptors?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecCustomresourcedefinitionsOwnedStatusDescriptors {
  readonly description?: string;
  readonly displayName?: string;
  readonly path: string;
  readonly value?: string;
  readonly xDescriptors?: string[];
}

export function toJson_ClusterServiceVersionSpecCustomresourcedefinitionsOwnedStatusDescriptors(obj: ClusterServiceVersionSpecCustomresourcedefinitionsOwnedStatusDescriptors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'displayName': obj.displayName,
    'path': obj.path,
    'value': obj.value,
    'x-descriptors': obj.xDescriptors?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecCustomresourcedefinitionsRequiredActionDescriptors {
  readonly description?: string;
  readonly displayName?: string;
  readonly path: string;
  readonly value?: string;
  readonly xDescriptors?: string[];
}

export function toJson_ClusterServiceVersionSpecCustomresourcedefinitionsRequiredActionDescriptors(obj: ClusterServiceVersionSpecCustomresourcedefinitionsRequiredActionDescriptors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'displayName': obj.displayName,
    'path': obj.path,
    'value': obj.value,
    'x-descriptors': obj.xDescriptors?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecCustomresourcedefinitionsRequiredResources {
  readonly kind: string;
  readonly name: string;
  readonly version: string;
}

export function toJson_ClusterServiceVersionSpecCustomresourcedefinitionsRequiredResources(obj: ClusterServiceVersionSpecCustomresourcedefinitionsRequiredResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kind': obj.kind,
    'name': obj.name,
    'version': obj.version,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecCustomresourcedefinitionsRequiredSpecDescriptors {
  readonly description?: string;
  readonly displayName?: string;
  readonly path: string;
  readonly value?: string;
  readonly xDescriptors?: string[];
}

export function toJson_ClusterServiceVersionSpecCustomresourcedefinitionsRequiredSpecDescriptors(obj: ClusterServiceVersionSpecCustomresourcedefinitionsRequiredSpecDescriptors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'displayName': obj.displayName,
    'path': obj.path,
    'value': obj.value,
    'x-descriptors': obj.xDescriptors?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecCustomresourcedefinitionsRequiredStatusDescriptors {
  readonly description?: string;
  readonly displayName?: string;
  readonly path: string;
  readonly value?: string;
  readonly xDescriptors?: string[];
}

export function toJson_ClusterServiceVersionSpecCustomresourcedefinitionsRequiredStatusDescriptors(obj: ClusterServiceVersionSpecCustomresourcedefinitionsRequiredStatusDescriptors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'displayName': obj.displayName,
    'path': obj.path,
    'value': obj.value,
    'x-descriptors': obj.xDescriptors?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecClusterPermissions {
  readonly rules: ClusterServiceVersionSpecInstallSpecClusterPermissionsRules[];
  readonly serviceAccountName: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecClusterPermissions(obj: ClusterServiceVersionSpecInstallSpecClusterPermissions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'rules': obj.rules?.map(y => toJson_ClusterServiceVersionSpecInstallSpecClusterPermissionsRules(y)),
    'serviceAccountName': obj.serviceAccountName,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeployments {
  readonly label?: { [key: string]: string };
  readonly name: string;
  readonly spec: ClusterServiceVersionSpecInstallSpecDeploymentsSpec;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeployments(obj: ClusterServiceVersionSpecInstallSpecDeployments | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'label': ((obj.label) === undefined) ? undefined : (Object.entries(obj.label).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
    'spec': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecPermissions {
  readonly rules: ClusterServiceVersionSpecInstallSpecPermissionsRules[];
  readonly serviceAccountName: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecPermissions(obj: ClusterServiceVersionSpecInstallSpecPermissions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'rules': obj.rules?.map(y => toJson_ClusterServiceVersionSpecInstallSpecPermissionsRules(y)),
    'serviceAccountName': obj.serviceAccountName,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecWebhookdefinitionsObjectSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ClusterServiceVersionSpecWebhookdefinitionsObjectSelectorMatchExpressions(obj: ClusterServiceVersionSpecWebhookdefinitionsObjectSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: SubscriptionSpecConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: SubscriptionSpecConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

export function toJson_SubscriptionSpecConfigAffinityNodeAffinity(obj: SubscriptionSpecConfigAffinityNodeAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_SubscriptionSpecConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': toJson_SubscriptionSpecConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj.requiredDuringSchedulingIgnoredDuringExecution),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: SubscriptionSpecConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export function toJson_SubscriptionSpecConfigAffinityPodAffinity(obj: SubscriptionSpecConfigAffinityPodAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_SubscriptionSpecConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityPodAntiAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: SubscriptionSpecConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export function toJson_SubscriptionSpecConfigAffinityPodAntiAffinity(obj: SubscriptionSpecConfigAffinityPodAntiAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_SubscriptionSpecConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigEnvValueFrom {
  readonly configMapKeyRef?: SubscriptionSpecConfigEnvValueFromConfigMapKeyRef;
  readonly fieldRef?: SubscriptionSpecConfigEnvValueFromFieldRef;
  readonly fileKeyRef?: SubscriptionSpecConfigEnvValueFromFileKeyRef;
  readonly resourceFieldRef?: SubscriptionSpecConfigEnvValueFromResourceFieldRef;
  readonly secretKeyRef?: SubscriptionSpecConfigEnvValueFromSecretKeyRef;
}

export function toJson_SubscriptionSpecConfigEnvValueFrom(obj: SubscriptionSpecConfigEnvValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_SubscriptionSpecConfigEnvValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'fieldRef': toJson_SubscriptionSpecConfigEnvValueFromFieldRef(obj.fieldRef),
    'fileKeyRef': toJson_SubscriptionSpecConfigEnvValueFromFileKeyRef(obj.fileKeyRef),
    'resourceFieldRef': toJson_SubscriptionSpecConfigEnvValueFromResourceFieldRef(obj.resourceFieldRef),
    'secretKeyRef': toJson_SubscriptionSpecConfigEnvValueFromSecretKeyRef(obj.secretKeyRef),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigEnvFromConfigMapRef {
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_SubscriptionSpecConfigEnvFromConfigMapRef(obj: SubscriptionSpecConfigEnvFromConfigMapRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigEnvFromSecretRef {
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_SubscriptionSpecConfigEnvFromSecretRef(obj: SubscriptionSpecConfigEnvFromSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigResourcesClaims {
  readonly name: string;
  readonly request?: string;
}

export function toJson_SubscriptionSpecConfigResourcesClaims(obj: SubscriptionSpecConfigResourcesClaims | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'request': obj.request,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_SubscriptionSpecConfigSelectorMatchExpressions(obj: SubscriptionSpecConfigSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesAwsElasticBlockStore {
  readonly fsType?: string;
  readonly partition?: number;
  readonly readOnly?: boolean;
  readonly volumeId: string;
}

export function toJson_SubscriptionSpecConfigVolumesAwsElasticBlockStore(obj: SubscriptionSpecConfigVolumesAwsElasticBlockStore | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'partition': obj.partition,
    'readOnly': obj.readOnly,
    'volumeID': obj.volumeId,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesAzureDisk {
  readonly cachingMode?: string;
  readonly diskName: string;
  readonly diskUri: string;
  readonly fsType?: string;
  readonly kind?: string;
  readonly readOnly?: boolean;
}

export function toJson_SubscriptionSpecConfigVolumesAzureDisk(obj: SubscriptionSpecConfigVolumesAzureDisk | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cachingMode': obj.cachingMode,
    'diskName': obj.diskName,
    'diskURI': obj.diskUri,
    'fsType': obj.fsType,
    'kind': obj.kind,
    'readOnly': obj.readOnly,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesAzureFile {
  readonly readOnly?: boolean;
  readonly secretName: string;
  readonly shareName: string;
}

export function toJson_SubscriptionSpecConfigVolumesAzureFile(obj: SubscriptionSpecConfigVolumesAzureFile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'readOnly': obj.readOnly,
    'secretName': obj.secretName,
    'shareName': obj.shareName,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesCephfs {
  readonly monitors: string[];
  readonly path?: string;
  readonly readOnly?: boolean;
  readonly secretFile?: string;
  readonly secretRef?: SubscriptionSpecConfigVolumesCephfsSecretRef;
  readonly user?: string;
}

export function toJson_SubscriptionSpecConfigVolumesCephfs(obj: SubscriptionSpecConfigVolumesCephfs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'monitors': obj.monitors?.map(y => y),
    'path': obj.path,
    'readOnly': obj.readOnly,
    'secretFile': obj.secretFile,
    'secretRef': toJson_SubscriptionSpecConfigVolumesCephfsSecretRef(obj.secretRef),
    'user': obj.user,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesCinder {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: SubscriptionSpecConfigVolumesCinderSecretRef;
  readonly volumeId: string;
}

export function toJson_SubscriptionSpecConfigVolumesCinder(obj: SubscriptionSpecConfigVolumesCinder | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'readOnly': obj.readOnly,
    'secretRef': toJson_SubscriptionSpecConfigVolumesCinderSecretRef(obj.secretRef),
    'volumeID': obj.volumeId,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesConfigMap {
  readonly defaultMode?: number;
  readonly items?: SubscriptionSpecConfigVolumesConfigMapItems[];
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_SubscriptionSpecConfigVolumesConfigMap(obj: SubscriptionSpecConfigVolumesConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'defaultMode': obj.defaultMode,
    'items': obj.items?.map(y => toJson_SubscriptionSpecConfigVolumesConfigMapItems(y)),
    'name': obj.name,
    'optional': obj.optional,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesCsi {
  readonly driver: string;
  readonly fsType?: string;
  readonly nodePublishSecretRef?: SubscriptionSpecConfigVolumesCsiNodePublishSecretRef;
  readonly readOnly?: boolean;
  readonly volumeAttributes?: { [key: string]: string };
}

export function toJson_SubscriptionSpecConfigVolumesCsi(obj: SubscriptionSpecConfigVolumesCsi | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'driver': obj.driver,
    'fsType': obj.fsType,
    'nodePublishSecretRef': toJson_SubscriptionSpecConfigVolumesCsiNodePublishSecretRef(obj.nodePublishSecretRef),
    'readOnly': obj.readOnly,
    'volumeAttributes': ((obj.volumeAttributes) === undefined) ? undefined : (Object.entries(obj.volumeAttributes).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesDownwardApi {
  readonly defaultMode?: number;
  readonly items?: SubscriptionSpecConfigVolumesDownwardApiItems[];
}

export function toJson_SubscriptionSpecConfigVolumesDownwardApi(obj: SubscriptionSpecConfigVolumesDownwardApi | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'defaultMode': obj.defaultMode,
    'items': obj.items?.map(y => toJson_SubscriptionSpecConfigVolumesDownwardApiItems(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesEmptyDir {
  readonly medium?: string;
  readonly sizeLimit?: IntOrString;
}

export function toJson_SubscriptionSpecConfigVolumesEmptyDir(obj: SubscriptionSpecConfigVolumesEmptyDir | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'medium': obj.medium,
    'sizeLimit': obj.sizeLimit?.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesEphemeral {
  readonly volumeClaimTemplate?: SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplate;
}

export function toJson_SubscriptionSpecConfigVolumesEphemeral(obj: SubscriptionSpecConfigVolumesEphemeral | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'volumeClaimTemplate': toJson_SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplate(obj.volumeClaimTemplate),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesFc {
  readonly fsType?: string;
  readonly lun?: number;
  readonly readOnly?: boolean;
  readonly targetWwNs?: string[];
  readonly wwids?: string[];
}

export function toJson_SubscriptionSpecConfigVolumesFc(obj: SubscriptionSpecConfigVolumesFc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'lun': obj.lun,
    'readOnly': obj.readOnly,
    'targetWWNs': obj.targetWwNs?.map(y => y),
    'wwids': obj.wwids?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesFlexVolume {
  readonly driver: string;
  readonly fsType?: string;
  readonly options?: { [key: string]: string };
  readonly readOnly?: boolean;
  readonly secretRef?: SubscriptionSpecConfigVolumesFlexVolumeSecretRef;
}

export function toJson_SubscriptionSpecConfigVolumesFlexVolume(obj: SubscriptionSpecConfigVolumesFlexVolume | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'driver': obj.driver,
    'fsType': obj.fsType,
    'options': ((obj.options) === undefined) ? undefined : (Object.entries(obj.options).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'readOnly': obj.readOnly,
    'secretRef': toJson_SubscriptionSpecConfigVolumesFlexVolumeSecretRef(obj.secretRef),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesFlocker {
  readonly datasetName?: string;
  readonly datasetUuid?: string;
}

export function toJson_SubscriptionSpecConfigVolumesFlocker(obj: SubscriptionSpecConfigVolumesFlocker | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'datasetName': obj.datasetName,
    'datasetUUID': obj.datasetUuid,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesGcePersistentDisk {
  readonly fsType?: string;
  readonly partition?: number;
  readonly pdName: string;
  readonly readOnly?: boolean;
}

export function toJson_SubscriptionSpecConfigVolumesGcePersistentDisk(obj: SubscriptionSpecConfigVolumesGcePersistentDisk | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'partition': obj.partition,
    'pdName': obj.pdName,
    'readOnly': obj.readOnly,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesGitRepo {
  readonly directory?: string;
  readonly repository: string;
  readonly revision?: string;
}

export function toJson_SubscriptionSpecConfigVolumesGitRepo(obj: SubscriptionSpecConfigVolumesGitRepo | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'directory': obj.directory,
    'repository': obj.repository,
    'revision': obj.revision,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesGlusterfs {
  readonly endpoints: string;
  readonly path: string;
  readonly readOnly?: boolean;
}

export function toJson_SubscriptionSpecConfigVolumesGlusterfs(obj: SubscriptionSpecConfigVolumesGlusterfs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'endpoints': obj.endpoints,
    'path': obj.path,
    'readOnly': obj.readOnly,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesHostPath {
  readonly path: string;
  readonly type?: string;
}

export function toJson_SubscriptionSpecConfigVolumesHostPath(obj: SubscriptionSpecConfigVolumesHostPath | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'path': obj.path,
    'type': obj.type,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesImage {
  readonly pullPolicy?: string;
  readonly reference?: string;
}

export function toJson_SubscriptionSpecConfigVolumesImage(obj: SubscriptionSpecConfigVolumesImage | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'pullPolicy': obj.pullPolicy,
    'reference': obj.reference,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesIscsi {
  readonly chapAuthDiscovery?: boolean;
  readonly chapAuthSession?: boolean;
  readonly fsType?: string;
  readonly initiatorName?: string;
  readonly iqn: string;
  readonly iscsiInterface?: string;
  readonly lun: number;
  readonly portals?: string[];
  readonly readOnly?: boolean;
  readonly secretRef?: SubscriptionSpecConfigVolumesIscsiSecretRef;
  readonly targetPortal: string;
}

export function toJson_SubscriptionSpecConfigVolumesIscsi(obj: SubscriptionSpecConfigVolumesIscsi | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'chapAuthDiscovery': obj.chapAuthDiscovery,
    'chapAuthSession': obj.chapAuthSession,
    'fsType': obj.fsType,
    'initiatorName': obj.initiatorName,
    'iqn': obj.iqn,
    'iscsiInterface': obj.iscsiInterface,
    'lun': obj.lun,
    'portals': obj.portals?.map(y => y),
    'readOnly': obj.readOnly,
    'secretRef': toJson_SubscriptionSpecConfigVolumesIscsiSecretRef(obj.secretRef),
    'targetPortal': obj.targetPortal,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesNfs {
  readonly path: string;
  readonly readOnly?: boolean;
  readonly server: string;
}

export function toJson_SubscriptionSpecConfigVolumesNfs(obj: SubscriptionSpecConfigVolumesNfs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'path': obj.path,
    'readOnly': obj.readOnly,
    'server': obj.server,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesPersistentVolumeClaim {
  readonly claimName: string;
  readonly readOnly?: boolean;
}

export function toJson_SubscriptionSpecConfigVolumesPersistentVolumeClaim(obj: SubscriptionSpecConfigVolumesPersistentVolumeClaim | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claimName': obj.claimName,
    'readOnly': obj.readOnly,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesPhotonPersistentDisk {
  readonly fsType?: string;
  readonly pdId: string;
}

export function toJson_SubscriptionSpecConfigVolumesPhotonPersistentDisk(obj: SubscriptionSpecConfigVolumesPhotonPersistentDisk | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'pdID': obj.pdId,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesPortworxVolume {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly volumeId: string;
}

export function toJson_SubscriptionSpecConfigVolumesPortworxVolume(obj: SubscriptionSpecConfigVolumesPortworxVolume | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'readOnly': obj.readOnly,
    'volumeID': obj.volumeId,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesProjected {
  readonly defaultMode?: number;
  readonly sources?: SubscriptionSpecConfigVolumesProjectedSources[];
}

export function toJson_SubscriptionSpecConfigVolumesProjected(obj: SubscriptionSpecConfigVolumesProjected | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'defaultMode': obj.defaultMode,
    'sources': obj.sources?.map(y => toJson_SubscriptionSpecConfigVolumesProjectedSources(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesQuobyte {
  readonly group?: string;
  readonly readOnly?: boolean;
  readonly registry: string;
  readonly tenant?: string;
  readonly user?: string;
  readonly volume: string;
}

export function toJson_SubscriptionSpecConfigVolumesQuobyte(obj: SubscriptionSpecConfigVolumesQuobyte | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'readOnly': obj.readOnly,
    'registry': obj.registry,
    'tenant': obj.tenant,
    'user': obj.user,
    'volume': obj.volume,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesRbd {
  readonly fsType?: string;
  readonly image: string;
  readonly keyring?: string;
  readonly monitors: string[];
  readonly pool?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: SubscriptionSpecConfigVolumesRbdSecretRef;
  readonly user?: string;
}

export function toJson_SubscriptionSpecConfigVolumesRbd(obj: SubscriptionSpecConfigVolumesRbd | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'image': obj.image,
    'keyring': obj.keyring,
    'monitors': obj.monitors?.map(y => y),
    'pool': obj.pool,
    'readOnly': obj.readOnly,
    'secretRef': toJson_SubscriptionSpecConfigVolumesRbdSecretRef(obj.secretRef),
    'user': obj.user,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesScaleIo {
  readonly fsType?: string;
  readonly gateway: string;
  readonly protectionDomain?: string;
  readonly readOnly?: boolean;
  readonly secretRef: SubscriptionSpecConfigVolumesScaleIoSecretRef;
  readonly sslEnabled?: boolean;
  readonly storageMode?: string;
  readonly storagePool?: string;
  readonly system: string;
  readonly volumeName?: string;
}

export function toJson_SubscriptionSpecConfigVolumesScaleIo(obj: SubscriptionSpecConfigVolumesScaleIo | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'gateway': obj.gateway,
    'protectionDomain': obj.protectionDomain,
    'readOnly': obj.readOnly,
    'secretRef': toJson_SubscriptionSpecConfigVolumesScaleIoSecretRef(obj.secretRef),
    'sslEnabled': obj.sslEnabled,
    'storageMode': obj.storageMode,
    'storagePool': obj.storagePool,
    'system': obj.system,
    'volumeName': obj.volumeName,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesSecret {
  readonly defaultMode?: number;
  readonly items?: SubscriptionSpecConfigVolumesSecretItems[];
  readonly optional?: boolean;
  readonly secretName?: string;
}

export function toJson_SubscriptionSpecConfigVolumesSecret(obj: SubscriptionSpecConfigVolumesSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'defaultMode': obj.defaultMode,
    'items': obj.items?.map(y => toJson_SubscriptionSpecConfigVolumesSecretItems(y)),
    'optional': obj.optional,
    'secretName': obj.secretName,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesStorageos {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: SubscriptionSpecConfigVolumesStorageosSecretRef;
  readonly volumeName?: string;
  readonly volumeNamespace?: string;
}

export function toJson_SubscriptionSpecConfigVolumesStorageos(obj: SubscriptionSpecConfigVolumesStorageos | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'readOnly': obj.readOnly,
    'secretRef': toJson_SubscriptionSpecConfigVolumesStorageosSecretRef(obj.secretRef),
    'volumeName': obj.volumeName,
    'volumeNamespace': obj.volumeNamespace,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesVsphereVolume {
  readonly fsType?: string;
  readonly storagePolicyId?: string;
  readonly storagePolicyName?: string;
  readonly volumePath: string;
}

export function toJson_SubscriptionSpecConfigVolumesVsphereVolume(obj: SubscriptionSpecConfigVolumesVsphereVolume | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'storagePolicyID': obj.storagePolicyId,
    'storagePolicyName': obj.storagePolicyName,
    'volumePath': obj.volumePath,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference: CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  readonly weight: number;
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preference': toJson_CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj.preference),
    'weight': obj.weight,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms: CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms[];
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeSelectorTerms': obj.nodeSelectorTerms?.map(y => toJson_CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podAffinityTerm': toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: CatalogSourceSpecGrpcPodConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CatalogSourceSpecGrpcPodConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: CatalogSourceSpecGrpcPodConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podAffinityTerm': toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecClusterPermissionsRules {
  readonly apiGroups?: string[];
  readonly nonResourceUrLs?: string[];
  readonly resourceNames?: string[];
  readonly resources?: string[];
  readonly verbs: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecClusterPermissionsRules(obj: ClusterServiceVersionSpecInstallSpecClusterPermissionsRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiGroups': obj.apiGroups?.map(y => y),
    'nonResourceURLs': obj.nonResourceUrLs?.map(y => y),
    'resourceNames': obj.resourceNames?.map(y => y),
    'resources': obj.resources?.map(y => y),
    'verbs': obj.verbs?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpec {
  readonly minReadySeconds?: number;
  readonly paused?: boolean;
  readonly progressDeadlineSeconds?: number;
  readonly replicas?: number;
  readonly revisionHistoryLimit?: number;
  readonly selector: ClusterServiceVersionSpecInstallSpecDeploymentsSpecSelector;
  readonly strategy?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecStrategy;
  readonly template: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplate;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpec(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'minReadySeconds': obj.minReadySeconds,
    'paused': obj.paused,
    'progressDeadlineSeconds': obj.progressDeadlineSeconds,
    'replicas': obj.replicas,
    'revisionHistoryLimit': obj.revisionHistoryLimit,
    'selector': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecSelector(obj.selector),
    'strategy': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecStrategy(obj.strategy),
    'template': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplate(obj.template),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecPermissionsRules {
  readonly apiGroups?: string[];
  readonly nonResourceUrLs?: string[];
  readonly resourceNames?: string[];
  readonly resources?: string[];
  readonly verbs: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecPermissionsRules(obj: ClusterServiceVersionSpecInstallSpecPermissionsRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiGroups': obj.apiGroups?.map(y => y),
    'nonResourceURLs': obj.nonResourceUrLs?.map(y => y),
    'resourceNames': obj.resourceNames?.map(y => y),
    'resources': obj.resources?.map(y => y),
    'verbs': obj.verbs?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference: SubscriptionSpecConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  readonly weight: number;
}

export function toJson_SubscriptionSpecConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: SubscriptionSpecConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preference': toJson_SubscriptionSpecConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj.preference),
    'weight': obj.weight,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms: SubscriptionSpecConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms[];
}

export function toJson_SubscriptionSpecConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: SubscriptionSpecConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeSelectorTerms': obj.nodeSelectorTerms?.map(y => toJson_SubscriptionSpecConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export function toJson_SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podAffinityTerm': toJson_SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: SubscriptionSpecConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: SubscriptionSpecConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_SubscriptionSpecConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: SubscriptionSpecConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_SubscriptionSpecConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_SubscriptionSpecConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export function toJson_SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podAffinityTerm': toJson_SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: SubscriptionSpecConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: SubscriptionSpecConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_SubscriptionSpecConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: SubscriptionSpecConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_SubscriptionSpecConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_SubscriptionSpecConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigEnvValueFromConfigMapKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_SubscriptionSpecConfigEnvValueFromConfigMapKeyRef(obj: SubscriptionSpecConfigEnvValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigEnvValueFromFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

export function toJson_SubscriptionSpecConfigEnvValueFromFieldRef(obj: SubscriptionSpecConfigEnvValueFromFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigEnvValueFromFileKeyRef {
  readonly key: string;
  readonly optional?: boolean;
  readonly path: string;
  readonly volumeName: string;
}

export function toJson_SubscriptionSpecConfigEnvValueFromFileKeyRef(obj: SubscriptionSpecConfigEnvValueFromFileKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'optional': obj.optional,
    'path': obj.path,
    'volumeName': obj.volumeName,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigEnvValueFromResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: IntOrString;
  readonly resource: string;
}

export function toJson_SubscriptionSpecConfigEnvValueFromResourceFieldRef(obj: SubscriptionSpecConfigEnvValueFromResourceFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerName': obj.containerName,
    'divisor': obj.divisor?.value,
    'resource': obj.resource,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigEnvValueFromSecretKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_SubscriptionSpecConfigEnvValueFromSecretKeyRef(obj: SubscriptionSpecConfigEnvValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesCephfsSecretRef {
  readonly name?: string;
}

export function toJson_SubscriptionSpecConfigVolumesCephfsSecretRef(obj: SubscriptionSpecConfigVolumesCephfsSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesCinderSecretRef {
  readonly name?: string;
}

export function toJson_SubscriptionSpecConfigVolumesCinderSecretRef(obj: SubscriptionSpecConfigVolumesCinderSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesConfigMapItems {
  readonly key: string;
  readonly mode?: number;
  readonly path: string;
}

export function toJson_SubscriptionSpecConfigVolumesConfigMapItems(obj: SubscriptionSpecConfigVolumesConfigMapItems | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'mode': obj.mode,
    'path': obj.path,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesCsiNodePublishSecretRef {
  readonly name?: string;
}

export function toJson_SubscriptionSpecConfigVolumesCsiNodePublishSecretRef(obj: SubscriptionSpecConfigVolumesCsiNodePublishSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesDownwardApiItems {
  readonly fieldRef?: SubscriptionSpecConfigVolumesDownwardApiItemsFieldRef;
  readonly mode?: number;
  readonly path: string;
  readonly resourceFieldRef?: SubscriptionSpecConfigVolumesDownwardApiItemsResourceFieldRef;
}

export function toJson_SubscriptionSpecConfigVolumesDownwardApiItems(obj: SubscriptionSpecConfigVolumesDownwardApiItems | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fieldRef': toJson_SubscriptionSpecConfigVolumesDownwardApiItemsFieldRef(obj.fieldRef),
    'mode': obj.mode,
    'path': obj.path,
    'resourceFieldRef': toJson_SubscriptionSpecConfigVolumesDownwardApiItemsResourceFieldRef(obj.resourceFieldRef),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplate {
  readonly metadata?: any;
  readonly spec: SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpec;
}

export function toJson_SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplate(obj: SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesFlexVolumeSecretRef {
  readonly name?: string;
}

export function toJson_SubscriptionSpecConfigVolumesFlexVolumeSecretRef(obj: SubscriptionSpecConfigVolumesFlexVolumeSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesIscsiSecretRef {
  readonly name?: string;
}

export function toJson_SubscriptionSpecConfigVolumesIscsiSecretRef(obj: SubscriptionSpecConfigVolumesIscsiSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesProjectedSources {
  readonly clusterTrustBundle?: SubscriptionSpecConfigVolumesProjectedSourcesClusterTrustBundle;
  readonly configMap?: SubscriptionSpecConfigVolumesProjectedSourcesConfigMap;
  readonly downwardApi?: SubscriptionSpecConfigVolumesProjectedSourcesDownwardApi;
  readonly podCertificate?: SubscriptionSpecConfigVolumesProjectedSourcesPodCertificate;
  readonly secret?: SubscriptionSpecConfigVolumesProjectedSourcesSecret;
  readonly serviceAccountToken?: SubscriptionSpecConfigVolumesProjectedSourcesServiceAccountToken;
}

export function toJson_SubscriptionSpecConfigVolumesProjectedSources(obj: SubscriptionSpecConfigVolumesProjectedSources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clusterTrustBundle': toJson_SubscriptionSpecConfigVolumesProjectedSourcesClusterTrustBundle(obj.clusterTrustBundle),
    'configMap': toJson_SubscriptionSpecConfigVolumesProjectedSourcesConfigMap(obj.configMap),
    'downwardAPI': toJson_SubscriptionSpecConfigVolumesProjectedSourcesDownwardApi(obj.downwardApi),
    'podCertificate': toJson_SubscriptionSpecConfigVolumesProjectedSourcesPodCertificate(obj.podCertificate),
    'secret': toJson_SubscriptionSpecConfigVolumesProjectedSourcesSecret(obj.secret),
    'serviceAccountToken': toJson_SubscriptionSpecConfigVolumesProjectedSourcesServiceAccountToken(obj.serviceAccountToken),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesRbdSecretRef {
  readonly name?: string;
}

export function toJson_SubscriptionSpecConfigVolumesRbdSecretRef(obj: SubscriptionSpecConfigVolumesRbdSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesScaleIoSecretRef {
  readonly name?: string;
}

export function toJson_SubscriptionSpecConfigVolumesScaleIoSecretRef(obj: SubscriptionSpecConfigVolumesScaleIoSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesSecretItems {
  readonly key: string;
  readonly mode?: number;
  readonly path: string;
}

export function toJson_SubscriptionSpecConfigVolumesSecretItems(obj: SubscriptionSpecConfigVolumesSecretItems | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'mode': obj.mode,
    'path': obj.path,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesStorageosSecretRef {
  readonly name?: string;
}

export function toJson_SubscriptionSpecConfigVolumesStorageosSecretRef(obj: SubscriptionSpecConfigVolumesStorageosSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  readonly matchExpressions?: CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
  readonly matchFields?: CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj: CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms {
  readonly matchExpressions?: CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions[];
  readonly matchFields?: CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields[];
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(obj: CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  readonly matchExpressions?: CatalogSourceSpecGrpcPodConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj: CatalogSourceSpecGrpcPodConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  readonly matchExpressions?: CatalogSourceSpecGrpcPodConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj: CatalogSourceSpecGrpcPodConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  readonly matchExpressions?: CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj: CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  readonly matchExpressions?: CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj: CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecSelector {
  readonly matchExpressions?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecSelector(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecStrategy {
  readonly rollingUpdate?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecStrategyRollingUpdate;
  readonly type?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecStrategy(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecStrategy | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'rollingUpdate': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecStrategyRollingUpdate(obj.rollingUpdate),
    'type': obj.type,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplate {
  readonly metadata?: any;
  readonly spec?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpec;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplate(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  readonly matchExpressions?: SubscriptionSpecConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
  readonly matchFields?: SubscriptionSpecConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}

export function toJson_SubscriptionSpecConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj: SubscriptionSpecConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_SubscriptionSpecConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_SubscriptionSpecConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms {
  readonly matchExpressions?: SubscriptionSpecConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions[];
  readonly matchFields?: SubscriptionSpecConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields[];
}

export function toJson_SubscriptionSpecConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(obj: SubscriptionSpecConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_SubscriptionSpecConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_SubscriptionSpecConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  readonly matchExpressions?: SubscriptionSpecConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_SubscriptionSpecConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj: SubscriptionSpecConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_SubscriptionSpecConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  readonly matchExpressions?: SubscriptionSpecConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_SubscriptionSpecConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj: SubscriptionSpecConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_SubscriptionSpecConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  readonly matchExpressions?: SubscriptionSpecConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_SubscriptionSpecConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj: SubscriptionSpecConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_SubscriptionSpecConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  readonly matchExpressions?: SubscriptionSpecConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_SubscriptionSpecConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj: SubscriptionSpecConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_SubscriptionSpecConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesDownwardApiItemsFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

export function toJson_SubscriptionSpecConfigVolumesDownwardApiItemsFieldRef(obj: SubscriptionSpecConfigVolumesDownwardApiItemsFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesDownwardApiItemsResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: IntOrString;
  readonly resource: string;
}

export function toJson_SubscriptionSpecConfigVolumesDownwardApiItemsResourceFieldRef(obj: SubscriptionSpecConfigVolumesDownwardApiItemsResourceFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerName': obj.containerName,
    'divisor': obj.divisor?.value,
    'resource': obj.resource,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpec {
  readonly accessModes?: string[];
  readonly dataSource?: SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpecDataSource;
  readonly dataSourceRef?: SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef;
  readonly resources?: SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpecResources;
  readonly selector?: SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpecSelector;
  readonly storageClassName?: string;
  readonly volumeAttributesClassName?: string;
  readonly volumeMode?: string;
  readonly volumeName?: string;
}

export function toJson_SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpec(obj: SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'accessModes': obj.accessModes?.map(y => y),
    'dataSource': toJson_SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpecDataSource(obj.dataSource),
    'dataSourceRef': toJson_SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef(obj.dataSourceRef),
    'resources': toJson_SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpecResources(obj.resources),
    'selector': toJson_SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpecSelector(obj.selector),
    'storageClassName': obj.storageClassName,
    'volumeAttributesClassName': obj.volumeAttributesClassName,
    'volumeMode': obj.volumeMode,
    'volumeName': obj.volumeName,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesProjectedSourcesClusterTrustBundle {
  readonly labelSelector?: SubscriptionSpecConfigVolumesProjectedSourcesClusterTrustBundleLabelSelector;
  readonly name?: string;
  readonly optional?: boolean;
  readonly path: string;
  readonly signerName?: string;
}

export function toJson_SubscriptionSpecConfigVolumesProjectedSourcesClusterTrustBundle(obj: SubscriptionSpecConfigVolumesProjectedSourcesClusterTrustBundle | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_SubscriptionSpecConfigVolumesProjectedSourcesClusterTrustBundleLabelSelector(obj.labelSelector),
    'name': obj.name,
    'optional': obj.optional,
    'path': obj.path,
    'signerName': obj.signerName,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesProjectedSourcesConfigMap {
  readonly items?: SubscriptionSpecConfigVolumesProjectedSourcesConfigMapItems[];
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_SubscriptionSpecConfigVolumesProjectedSourcesConfigMap(obj: SubscriptionSpecConfigVolumesProjectedSourcesConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'items': obj.items?.map(y => toJson_SubscriptionSpecConfigVolumesProjectedSourcesConfigMapItems(y)),
    'name': obj.name,
    'optional': obj.optional,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesProjectedSourcesDownwardApi {
  readonly items?: SubscriptionSpecConfigVolumesProjectedSourcesDownwardApiItems[];
}

export function toJson_SubscriptionSpecConfigVolumesProjectedSourcesDownwardApi(obj: SubscriptionSpecConfigVolumesProjectedSourcesDownwardApi | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'items': obj.items?.map(y => toJson_SubscriptionSpecConfigVolumesProjectedSourcesDownwardApiItems(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesProjectedSourcesPodCertificate {
  readonly certificateChainPath?: string;
  readonly credentialBundlePath?: string;
  readonly keyPath?: string;
  readonly keyType: string;
  readonly maxExpirationSeconds?: number;
  readonly signerName: string;
  readonly userAnnotations?: { [key: string]: string };
}

export function toJson_SubscriptionSpecConfigVolumesProjectedSourcesPodCertificate(obj: SubscriptionSpecConfigVolumesProjectedSourcesPodCertificate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certificateChainPath': obj.certificateChainPath,
    'credentialBundlePath': obj.credentialBundlePath,
    'keyPath': obj.keyPath,
    'keyType': obj.keyType,
    'maxExpirationSeconds': obj.maxExpirationSeconds,
    'signerName': obj.signerName,
    'userAnnotations': ((obj.userAnnotations) === undefined) ? undefined : (Object.entries(obj.userAnnotations).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesProjectedSourcesSecret {
  readonly items?: SubscriptionSpecConfigVolumesProjectedSourcesSecretItems[];
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_SubscriptionSpecConfigVolumesProjectedSourcesSecret(obj: SubscriptionSpecConfigVolumesProjectedSourcesSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'items': obj.items?.map(y => toJson_SubscriptionSpecConfigVolumesProjectedSourcesSecretItems(y)),
    'name': obj.name,
    'optional': obj.optional,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesProjectedSourcesServiceAccountToken {
  readonly audience?: string;
  readonly expirationSeconds?: number;
  readonly path: string;
}

export function toJson_SubscriptionSpecConfigVolumesProjectedSourcesServiceAccountToken(obj: SubscriptionSpecConfigVolumesProjectedSourcesServiceAccountToken | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'audience': obj.audience,
    'expirationSeconds': obj.expirationSeconds,
    'path': obj.path,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(obj: CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(obj: CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(obj: CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(obj: CatalogSourceSpecGrpcPodConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector {
  readonly matchExpressions?: CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj: CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(obj: CatalogSourceSpecGrpcPodConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(obj: CatalogSourceSpecGrpcPodConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector {
  readonly matchExpressions?: CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj: CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(obj: CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(obj: CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecSelectorMatchExpressions(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecStrategyRollingUpdate {
  readonly maxSurge?: IntOrString;
  readonly maxUnavailable?: IntOrString;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecStrategyRollingUpdate(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecStrategyRollingUpdate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'maxSurge': obj.maxSurge?.value,
    'maxUnavailable': obj.maxUnavailable?.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpec {
  readonly activeDeadlineSeconds?: number;
  readonly affinity?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinity;
  readonly automountServiceAccountToken?: boolean;
  readonly containers: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainers[];
  readonly dnsConfig?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecDnsConfig;
  readonly dnsPolicy?: string;
  readonly enableServiceLinks?: boolean;
  readonly ephemeralContainers?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainers[];
  readonly hostAliases?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecHostAliases[];
  readonly hostIpc?: boolean;
  readonly hostNetwork?: boolean;
  readonly hostPid?: boolean;
  readonly hostUsers?: boolean;
  readonly hostname?: string;
  readonly hostnameOverride?: string;
  readonly imagePullSecrets?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecImagePullSecrets[];
  readonly initContainers?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainers[];
  readonly nodeName?: string;
  readonly nodeSelector?: { [key: string]: string };
  readonly os?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecOs;
  readonly overhead?: { [key: string]: IntOrString };
  readonly preemptionPolicy?: string;
  readonly priority?: number;
  readonly priorityClassName?: string;
  readonly readinessGates?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecReadinessGates[];
  readonly resourceClaims?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecResourceClaims[];
  readonly resources?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecResources;
  readonly restartPolicy?: string;
  readonly runtimeClassName?: string;
  readonly schedulerName?: string;
  readonly schedulingGates?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSchedulingGates[];
  readonly schedulingGroup?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSchedulingGroup;
  readonly securityContext?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContext;
  readonly serviceAccount?: string;
  readonly serviceAccountName?: string;
  readonly setHostnameAsFqdn?: boolean;
  readonly shareProcessNamespace?: boolean;
  readonly subdomain?: string;
  readonly terminationGracePeriodSeconds?: number;
  readonly tolerations?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecTolerations[];
  readonly topologySpreadConstraints?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecTopologySpreadConstraints[];
  readonly volumes?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumes[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpec(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'activeDeadlineSeconds': obj.activeDeadlineSeconds,
    'affinity': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinity(obj.affinity),
    'automountServiceAccountToken': obj.automountServiceAccountToken,
    'containers': obj.containers?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainers(y)),
    'dnsConfig': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecDnsConfig(obj.dnsConfig),
    'dnsPolicy': obj.dnsPolicy,
    'enableServiceLinks': obj.enableServiceLinks,
    'ephemeralContainers': obj.ephemeralContainers?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainers(y)),
    'hostAliases': obj.hostAliases?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecHostAliases(y)),
    'hostIPC': obj.hostIpc,
    'hostNetwork': obj.hostNetwork,
    'hostPID': obj.hostPid,
    'hostUsers': obj.hostUsers,
    'hostname': obj.hostname,
    'hostnameOverride': obj.hostnameOverride,
    'imagePullSecrets': obj.imagePullSecrets?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecImagePullSecrets(y)),
    'initContainers': obj.initContainers?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainers(y)),
    'nodeName': obj.nodeName,
    'nodeSelector': ((obj.nodeSelector) === undefined) ? undefined : (Object.entries(obj.nodeSelector).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'os': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecOs(obj.os),
    'overhead': ((obj.overhead) === undefined) ? undefined : (Object.entries(obj.overhead).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
    'preemptionPolicy': obj.preemptionPolicy,
    'priority': obj.priority,
    'priorityClassName': obj.priorityClassName,
    'readinessGates': obj.readinessGates?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecReadinessGates(y)),
    'resourceClaims': obj.resourceClaims?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecResourceClaims(y)),
    'resources': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecResources(obj.resources),
    'restartPolicy': obj.restartPolicy,
    'runtimeClassName': obj.runtimeClassName,
    'schedulerName': obj.schedulerName,
    'schedulingGates': obj.schedulingGates?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSchedulingGates(y)),
    'schedulingGroup': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSchedulingGroup(obj.schedulingGroup),
    'securityContext': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContext(obj.securityContext),
    'serviceAccount': obj.serviceAccount,
    'serviceAccountName': obj.serviceAccountName,
    'setHostnameAsFQDN': obj.setHostnameAsFqdn,
    'shareProcessNamespace': obj.shareProcessNamespace,
    'subdomain': obj.subdomain,
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'tolerations': obj.tolerations?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecTolerations(y)),
    'topologySpreadConstraints': obj.topologySpreadConstraints?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecTopologySpreadConstraints(y)),
    'volumes': obj.volumes?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumes(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_SubscriptionSpecConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(obj: SubscriptionSpecConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_SubscriptionSpecConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(obj: SubscriptionSpecConfigAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_SubscriptionSpecConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(obj: SubscriptionSpecConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_SubscriptionSpecConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(obj: SubscriptionSpecConfigAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector {
  readonly matchExpressions?: SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj: SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_SubscriptionSpecConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(obj: SubscriptionSpecConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_SubscriptionSpecConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(obj: SubscriptionSpecConfigAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector {
  readonly matchExpressions?: SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj: SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_SubscriptionSpecConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(obj: SubscriptionSpecConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_SubscriptionSpecConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(obj: SubscriptionSpecConfigAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpecDataSource {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
}

export function toJson_SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpecDataSource(obj: SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpecDataSource | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiGroup': obj.apiGroup,
    'kind': obj.kind,
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

export function toJson_SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef(obj: SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiGroup': obj.apiGroup,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpecResources {
  readonly limits?: { [key: string]: IntOrString };
  readonly requests?: { [key: string]: IntOrString };
}

export function toJson_SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpecResources(obj: SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpecResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'limits': ((obj.limits) === undefined) ? undefined : (Object.entries(obj.limits).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
    'requests': ((obj.requests) === undefined) ? undefined : (Object.entries(obj.requests).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpecSelector {
  readonly matchExpressions?: SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpecSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpecSelector(obj: SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpecSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpecSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesProjectedSourcesClusterTrustBundleLabelSelector {
  readonly matchExpressions?: SubscriptionSpecConfigVolumesProjectedSourcesClusterTrustBundleLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_SubscriptionSpecConfigVolumesProjectedSourcesClusterTrustBundleLabelSelector(obj: SubscriptionSpecConfigVolumesProjectedSourcesClusterTrustBundleLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_SubscriptionSpecConfigVolumesProjectedSourcesClusterTrustBundleLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesProjectedSourcesConfigMapItems {
  readonly key: string;
  readonly mode?: number;
  readonly path: string;
}

export function toJson_SubscriptionSpecConfigVolumesProjectedSourcesConfigMapItems(obj: SubscriptionSpecConfigVolumesProjectedSourcesConfigMapItems | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'mode': obj.mode,
    'path': obj.path,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesProjectedSourcesDownwardApiItems {
  readonly fieldRef?: SubscriptionSpecConfigVolumesProjectedSourcesDownwardApiItemsFieldRef;
  readonly mode?: number;
  readonly path: string;
  readonly resourceFieldRef?: SubscriptionSpecConfigVolumesProjectedSourcesDownwardApiItemsResourceFieldRef;
}

export function toJson_SubscriptionSpecConfigVolumesProjectedSourcesDownwardApiItems(obj: SubscriptionSpecConfigVolumesProjectedSourcesDownwardApiItems | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fieldRef': toJson_SubscriptionSpecConfigVolumesProjectedSourcesDownwardApiItemsFieldRef(obj.fieldRef),
    'mode': obj.mode,
    'path': obj.path,
    'resourceFieldRef': toJson_SubscriptionSpecConfigVolumesProjectedSourcesDownwardApiItemsResourceFieldRef(obj.resourceFieldRef),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesProjectedSourcesSecretItems {
  readonly key: string;
  readonly mode?: number;
  readonly path: string;
}

export function toJson_SubscriptionSpecConfigVolumesProjectedSourcesSecretItems(obj: SubscriptionSpecConfigVolumesProjectedSourcesSecretItems | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'mode': obj.mode,
    'path': obj.path,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(obj: CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(obj: CatalogSourceSpecGrpcPodConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(obj: CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(obj: CatalogSourceSpecGrpcPodConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinity {
  readonly nodeAffinity?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinity;
  readonly podAffinity?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinity;
  readonly podAntiAffinity?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinity;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinity(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeAffinity': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinity(obj.nodeAffinity),
    'podAffinity': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinity(obj.podAffinity),
    'podAntiAffinity': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinity(obj.podAntiAffinity),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainers {
  readonly args?: string[];
  readonly command?: string[];
  readonly env?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnv[];
  readonly envFrom?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvFrom[];
  readonly image?: string;
  readonly imagePullPolicy?: string;
  readonly lifecycle?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecycle;
  readonly livenessProbe?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbe;
  readonly name: string;
  readonly ports?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersPorts[];
  readonly readinessProbe?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbe;
  readonly resizePolicy?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersResizePolicy[];
  readonly resources?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersResources;
  readonly restartPolicy?: string;
  readonly restartPolicyRules?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersRestartPolicyRules[];
  readonly securityContext?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContext;
  readonly startupProbe?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbe;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly tty?: boolean;
  readonly volumeDevices?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersVolumeDevices[];
  readonly volumeMounts?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersVolumeMounts[];
  readonly workingDir?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainers(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainers | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'command': obj.command?.map(y => y),
    'env': obj.env?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnv(y)),
    'envFrom': obj.envFrom?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvFrom(y)),
    'image': obj.image,
    'imagePullPolicy': obj.imagePullPolicy,
    'lifecycle': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecycle(obj.lifecycle),
    'livenessProbe': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbe(obj.livenessProbe),
    'name': obj.name,
    'ports': obj.ports?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersPorts(y)),
    'readinessProbe': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbe(obj.readinessProbe),
    'resizePolicy': obj.resizePolicy?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersResizePolicy(y)),
    'resources': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersResources(obj.resources),
    'restartPolicy': obj.restartPolicy,
    'restartPolicyRules': obj.restartPolicyRules?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersRestartPolicyRules(y)),
    'securityContext': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContext(obj.securityContext),
    'startupProbe': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbe(obj.startupProbe),
    'stdin': obj.stdin,
    'stdinOnce': obj.stdinOnce,
    'terminationMessagePath': obj.terminationMessagePath,
    'terminationMessagePolicy': obj.terminationMessagePolicy,
    'tty': obj.tty,
    'volumeDevices': obj.volumeDevices?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersVolumeDevices(y)),
    'volumeMounts': obj.volumeMounts?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersVolumeMounts(y)),
    'workingDir': obj.workingDir,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecDnsConfig {
  readonly nameservers?: string[];
  readonly options?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecDnsConfigOptions[];
  readonly searches?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecDnsConfig(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecDnsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nameservers': obj.nameservers?.map(y => y),
    'options': obj.options?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecDnsConfigOptions(y)),
    'searches': obj.searches?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainers {
  readonly args?: string[];
  readonly command?: string[];
  readonly env?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnv[];
  readonly envFrom?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvFrom[];
  readonly image?: string;
  readonly imagePullPolicy?: string;
  readonly lifecycle?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecycle;
  readonly livenessProbe?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbe;
  readonly name: string;
  readonly ports?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersPorts[];
  readonly readinessProbe?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbe;
  readonly resizePolicy?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersResizePolicy[];
  readonly resources?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersResources;
  readonly restartPolicy?: string;
  readonly restartPolicyRules?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersRestartPolicyRules[];
  readonly securityContext?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContext;
  readonly startupProbe?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbe;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly targetContainerName?: string;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly tty?: boolean;
  readonly volumeDevices?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersVolumeDevices[];
  readonly volumeMounts?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersVolumeMounts[];
  readonly workingDir?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainers(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainers | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'command': obj.command?.map(y => y),
    'env': obj.env?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnv(y)),
    'envFrom': obj.envFrom?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvFrom(y)),
    'image': obj.image,
    'imagePullPolicy': obj.imagePullPolicy,
    'lifecycle': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecycle(obj.lifecycle),
    'livenessProbe': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbe(obj.livenessProbe),
    'name': obj.name,
    'ports': obj.ports?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersPorts(y)),
    'readinessProbe': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbe(obj.readinessProbe),
    'resizePolicy': obj.resizePolicy?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersResizePolicy(y)),
    'resources': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersResources(obj.resources),
    'restartPolicy': obj.restartPolicy,
    'restartPolicyRules': obj.restartPolicyRules?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersRestartPolicyRules(y)),
    'securityContext': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContext(obj.securityContext),
    'startupProbe': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbe(obj.startupProbe),
    'stdin': obj.stdin,
    'stdinOnce': obj.stdinOnce,
    'targetContainerName': obj.targetContainerName,
    'terminationMessagePath': obj.terminationMessagePath,
    'terminationMessagePolicy': obj.terminationMessagePolicy,
    'tty': obj.tty,
    'volumeDevices': obj.volumeDevices?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersVolumeDevices(y)),
    'volumeMounts': obj.volumeMounts?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersVolumeMounts(y)),
    'workingDir': obj.workingDir,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecHostAliases {
  readonly hostnames?: string[];
  readonly ip: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecHostAliases(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecHostAliases | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostnames': obj.hostnames?.map(y => y),
    'ip': obj.ip,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecImagePullSecrets {
  readonly name?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecImagePullSecrets(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecImagePullSecrets | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainers {
  readonly args?: string[];
  readonly command?: string[];
  readonly env?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnv[];
  readonly envFrom?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvFrom[];
  readonly image?: string;
  readonly imagePullPolicy?: string;
  readonly lifecycle?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecycle;
  readonly livenessProbe?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbe;
  readonly name: string;
  readonly ports?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersPorts[];
  readonly readinessProbe?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbe;
  readonly resizePolicy?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersResizePolicy[];
  readonly resources?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersResources;
  readonly restartPolicy?: string;
  readonly restartPolicyRules?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersRestartPolicyRules[];
  readonly securityContext?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContext;
  readonly startupProbe?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbe;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly tty?: boolean;
  readonly volumeDevices?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersVolumeDevices[];
  readonly volumeMounts?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersVolumeMounts[];
  readonly workingDir?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainers(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainers | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'command': obj.command?.map(y => y),
    'env': obj.env?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnv(y)),
    'envFrom': obj.envFrom?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvFrom(y)),
    'image': obj.image,
    'imagePullPolicy': obj.imagePullPolicy,
    'lifecycle': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecycle(obj.lifecycle),
    'livenessProbe': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbe(obj.livenessProbe),
    'name': obj.name,
    'ports': obj.ports?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersPorts(y)),
    'readinessProbe': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbe(obj.readinessProbe),
    'resizePolicy': obj.resizePolicy?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersResizePolicy(y)),
    'resources': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersResources(obj.resources),
    'restartPolicy': obj.restartPolicy,
    'restartPolicyRules': obj.restartPolicyRules?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersRestartPolicyRules(y)),
    'securityContext': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContext(obj.securityContext),
    'startupProbe': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbe(obj.startupProbe),
    'stdin': obj.stdin,
    'stdinOnce': obj.stdinOnce,
    'terminationMessagePath': obj.terminationMessagePath,
    'terminationMessagePolicy': obj.terminationMessagePolicy,
    'tty': obj.tty,
    'volumeDevices': obj.volumeDevices?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersVolumeDevices(y)),
    'volumeMounts': obj.volumeMounts?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersVolumeMounts(y)),
    'workingDir': obj.workingDir,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecOs {
  readonly name: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecOs(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecOs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecReadinessGates {
  readonly conditionType: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecReadinessGates(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecReadinessGates | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'conditionType': obj.conditionType,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecResourceClaims {
  readonly name: string;
  readonly resourceClaimName?: string;
  readonly resourceClaimTemplateName?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecResourceClaims(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecResourceClaims | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'resourceClaimName': obj.resourceClaimName,
    'resourceClaimTemplateName': obj.resourceClaimTemplateName,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecResources {
  readonly claims?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecResourcesClaims[];
  readonly limits?: { [key: string]: IntOrString };
  readonly requests?: { [key: string]: IntOrString };
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecResources(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claims': obj.claims?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecResourcesClaims(y)),
    'limits': ((obj.limits) === undefined) ? undefined : (Object.entries(obj.limits).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
    'requests': ((obj.requests) === undefined) ? undefined : (Object.entries(obj.requests).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSchedulingGates {
  readonly name: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSchedulingGates(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSchedulingGates | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSchedulingGroup {
  readonly podGroupName?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSchedulingGroup(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSchedulingGroup | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podGroupName': obj.podGroupName,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContext {
  readonly appArmorProfile?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextAppArmorProfile;
  readonly fsGroup?: number;
  readonly fsGroupChangePolicy?: string;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxChangePolicy?: string;
  readonly seLinuxOptions?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextSeLinuxOptions;
  readonly seccompProfile?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextSeccompProfile;
  readonly supplementalGroups?: number[];
  readonly supplementalGroupsPolicy?: string;
  readonly sysctls?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextSysctls[];
  readonly windowsOptions?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextWindowsOptions;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContext(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContext | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'appArmorProfile': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextAppArmorProfile(obj.appArmorProfile),
    'fsGroup': obj.fsGroup,
    'fsGroupChangePolicy': obj.fsGroupChangePolicy,
    'runAsGroup': obj.runAsGroup,
    'runAsNonRoot': obj.runAsNonRoot,
    'runAsUser': obj.runAsUser,
    'seLinuxChangePolicy': obj.seLinuxChangePolicy,
    'seLinuxOptions': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextSeLinuxOptions(obj.seLinuxOptions),
    'seccompProfile': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextSeccompProfile(obj.seccompProfile),
    'supplementalGroups': obj.supplementalGroups?.map(y => y),
    'supplementalGroupsPolicy': obj.supplementalGroupsPolicy,
    'sysctls': obj.sysctls?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextSysctls(y)),
    'windowsOptions': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextWindowsOptions(obj.windowsOptions),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecTolerations {
  readonly effect?: string;
  readonly key?: string;
  readonly operator?: string;
  readonly tolerationSeconds?: number;
  readonly value?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecTolerations(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecTolerations | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'effect': obj.effect,
    'key': obj.key,
    'operator': obj.operator,
    'tolerationSeconds': obj.tolerationSeconds,
    'value': obj.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecTopologySpreadConstraints {
  readonly labelSelector?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecTopologySpreadConstraintsLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly maxSkew: number;
  readonly minDomains?: number;
  readonly nodeAffinityPolicy?: string;
  readonly nodeTaintsPolicy?: string;
  readonly topologyKey: string;
  readonly whenUnsatisfiable: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecTopologySpreadConstraints(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecTopologySpreadConstraints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecTopologySpreadConstraintsLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'maxSkew': obj.maxSkew,
    'minDomains': obj.minDomains,
    'nodeAffinityPolicy': obj.nodeAffinityPolicy,
    'nodeTaintsPolicy': obj.nodeTaintsPolicy,
    'topologyKey': obj.topologyKey,
    'whenUnsatisfiable': obj.whenUnsatisfiable,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumes {
  readonly awsElasticBlockStore?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesAwsElasticBlockStore;
  readonly azureDisk?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesAzureDisk;
  readonly azureFile?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesAzureFile;
  readonly cephfs?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCephfs;
  readonly cinder?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCinder;
  readonly configMap?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesConfigMap;
  readonly csi?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCsi;
  readonly downwardApi?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesDownwardApi;
  readonly emptyDir?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEmptyDir;
  readonly ephemeral?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeral;
  readonly fc?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesFc;
  readonly flexVolume?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesFlexVolume;
  readonly flocker?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesFlocker;
  readonly gcePersistentDisk?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesGcePersistentDisk;
  readonly gitRepo?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesGitRepo;
  readonly glusterfs?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesGlusterfs;
  readonly hostPath?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesHostPath;
  readonly image?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesImage;
  readonly iscsi?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesIscsi;
  readonly name: string;
  readonly nfs?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesNfs;
  readonly persistentVolumeClaim?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesPersistentVolumeClaim;
  readonly photonPersistentDisk?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesPhotonPersistentDisk;
  readonly portworxVolume?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesPortworxVolume;
  readonly projected?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjected;
  readonly quobyte?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesQuobyte;
  readonly rbd?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesRbd;
  readonly scaleIo?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesScaleIo;
  readonly secret?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesSecret;
  readonly storageos?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesStorageos;
  readonly vsphereVolume?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesVsphereVolume;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumes(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'awsElasticBlockStore': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesAwsElasticBlockStore(obj.awsElasticBlockStore),
    'azureDisk': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesAzureDisk(obj.azureDisk),
    'azureFile': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesAzureFile(obj.azureFile),
    'cephfs': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCephfs(obj.cephfs),
    'cinder': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCinder(obj.cinder),
    'configMap': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesConfigMap(obj.configMap),
    'csi': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCsi(obj.csi),
    'downwardAPI': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesDownwardApi(obj.downwardApi),
    'emptyDir': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEmptyDir(obj.emptyDir),
    'ephemeral': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeral(obj.ephemeral),
    'fc': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesFc(obj.fc),
    'flexVolume': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesFlexVolume(obj.flexVolume),
    'flocker': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesFlocker(obj.flocker),
    'gcePersistentDisk': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesGcePersistentDisk(obj.gcePersistentDisk),
    'gitRepo': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesGitRepo(obj.gitRepo),
    'glusterfs': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesGlusterfs(obj.glusterfs),
    'hostPath': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesHostPath(obj.hostPath),
    'image': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesImage(obj.image),
    'iscsi': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesIscsi(obj.iscsi),
    'name': obj.name,
    'nfs': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesNfs(obj.nfs),
    'persistentVolumeClaim': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesPersistentVolumeClaim(obj.persistentVolumeClaim),
    'photonPersistentDisk': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesPhotonPersistentDisk(obj.photonPersistentDisk),
    'portworxVolume': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesPortworxVolume(obj.portworxVolume),
    'projected': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjected(obj.projected),
    'quobyte': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesQuobyte(obj.quobyte),
    'rbd': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesRbd(obj.rbd),
    'scaleIO': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesScaleIo(obj.scaleIo),
    'secret': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesSecret(obj.secret),
    'storageos': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesStorageos(obj.storageos),
    'vsphereVolume': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesVsphereVolume(obj.vsphereVolume),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(obj: SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(obj: SubscriptionSpecConfigAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(obj: SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(obj: SubscriptionSpecConfigAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpecSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpecSelectorMatchExpressions(obj: SubscriptionSpecConfigVolumesEphemeralVolumeClaimTemplateSpecSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesProjectedSourcesClusterTrustBundleLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_SubscriptionSpecConfigVolumesProjectedSourcesClusterTrustBundleLabelSelectorMatchExpressions(obj: SubscriptionSpecConfigVolumesProjectedSourcesClusterTrustBundleLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesProjectedSourcesDownwardApiItemsFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

export function toJson_SubscriptionSpecConfigVolumesProjectedSourcesDownwardApiItemsFieldRef(obj: SubscriptionSpecConfigVolumesProjectedSourcesDownwardApiItemsFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface SubscriptionSpecConfigVolumesProjectedSourcesDownwardApiItemsResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: IntOrString;
  readonly resource: string;
}

export function toJson_SubscriptionSpecConfigVolumesProjectedSourcesDownwardApiItemsResourceFieldRef(obj: SubscriptionSpecConfigVolumesProjectedSourcesDownwardApiItemsResourceFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerName': obj.containerName,
    'divisor': obj.divisor?.value,
    'resource': obj.resource,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinity(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj.requiredDuringSchedulingIgnoredDuringExecution),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinity(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinity(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnv {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFrom;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnv(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnv | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFrom(obj.valueFrom),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvFrom {
  readonly configMapRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvFromConfigMapRef;
  readonly prefix?: string;
  readonly secretRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvFromSecretRef;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvFrom(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvFromConfigMapRef(obj.configMapRef),
    'prefix': obj.prefix,
    'secretRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvFromSecretRef(obj.secretRef),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecycle {
  readonly postStart?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStart;
  readonly preStop?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStop;
  readonly stopSignal?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecycle(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecycle | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'postStart': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStart(obj.postStart),
    'preStop': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStop(obj.preStop),
    'stopSignal': obj.stopSignal,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbe {
  readonly exec?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeExec;
  readonly failureThreshold?: number;
  readonly grpc?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeGrpc;
  readonly httpGet?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeHttpGet;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly tcpSocket?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeTcpSocket;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbe(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'grpc': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeGrpc(obj.grpc),
    'httpGet': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeTcpSocket(obj.tcpSocket),
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersPorts {
  readonly containerPort: number;
  readonly hostIp?: string;
  readonly hostPort?: number;
  readonly name?: string;
  readonly protocol?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersPorts(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerPort': obj.containerPort,
    'hostIP': obj.hostIp,
    'hostPort': obj.hostPort,
    'name': obj.name,
    'protocol': obj.protocol,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbe {
  readonly exec?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbeExec;
  readonly failureThreshold?: number;
  readonly grpc?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbeGrpc;
  readonly httpGet?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbeHttpGet;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly tcpSocket?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbeTcpSocket;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbe(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'grpc': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbeGrpc(obj.grpc),
    'httpGet': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbeTcpSocket(obj.tcpSocket),
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersResizePolicy {
  readonly resourceName: string;
  readonly restartPolicy: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersResizePolicy(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersResizePolicy | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'resourceName': obj.resourceName,
    'restartPolicy': obj.restartPolicy,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersResources {
  readonly claims?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersResourcesClaims[];
  readonly limits?: { [key: string]: IntOrString };
  readonly requests?: { [key: string]: IntOrString };
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersResources(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claims': obj.claims?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersResourcesClaims(y)),
    'limits': ((obj.limits) === undefined) ? undefined : (Object.entries(obj.limits).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
    'requests': ((obj.requests) === undefined) ? undefined : (Object.entries(obj.requests).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersRestartPolicyRules {
  readonly action: string;
  readonly exitCodes?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersRestartPolicyRulesExitCodes;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersRestartPolicyRules(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersRestartPolicyRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'action': obj.action,
    'exitCodes': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersRestartPolicyRulesExitCodes(obj.exitCodes),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContext {
  readonly allowPrivilegeEscalation?: boolean;
  readonly appArmorProfile?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContextAppArmorProfile;
  readonly capabilities?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContextCapabilities;
  readonly privileged?: boolean;
  readonly procMount?: string;
  readonly readOnlyRootFilesystem?: boolean;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxOptions?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContextSeLinuxOptions;
  readonly seccompProfile?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContextSeccompProfile;
  readonly windowsOptions?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContextWindowsOptions;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContext(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContext | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowPrivilegeEscalation': obj.allowPrivilegeEscalation,
    'appArmorProfile': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContextAppArmorProfile(obj.appArmorProfile),
    'capabilities': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContextCapabilities(obj.capabilities),
    'privileged': obj.privileged,
    'procMount': obj.procMount,
    'readOnlyRootFilesystem': obj.readOnlyRootFilesystem,
    'runAsGroup': obj.runAsGroup,
    'runAsNonRoot': obj.runAsNonRoot,
    'runAsUser': obj.runAsUser,
    'seLinuxOptions': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContextSeLinuxOptions(obj.seLinuxOptions),
    'seccompProfile': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContextSeccompProfile(obj.seccompProfile),
    'windowsOptions': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContextWindowsOptions(obj.windowsOptions),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbe {
  readonly exec?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbeExec;
  readonly failureThreshold?: number;
  readonly grpc?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbeGrpc;
  readonly httpGet?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbeHttpGet;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly tcpSocket?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbeTcpSocket;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbe(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'grpc': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbeGrpc(obj.grpc),
    'httpGet': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbeTcpSocket(obj.tcpSocket),
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersVolumeDevices {
  readonly devicePath: string;
  readonly name: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersVolumeDevices(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersVolumeDevices | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'devicePath': obj.devicePath,
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersVolumeMounts {
  readonly mountPath: string;
  readonly mountPropagation?: string;
  readonly name: string;
  readonly readOnly?: boolean;
  readonly recursiveReadOnly?: string;
  readonly subPath?: string;
  readonly subPathExpr?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersVolumeMounts(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersVolumeMounts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mountPath': obj.mountPath,
    'mountPropagation': obj.mountPropagation,
    'name': obj.name,
    'readOnly': obj.readOnly,
    'recursiveReadOnly': obj.recursiveReadOnly,
    'subPath': obj.subPath,
    'subPathExpr': obj.subPathExpr,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecDnsConfigOptions {
  readonly name?: string;
  readonly value?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecDnsConfigOptions(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecDnsConfigOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnv {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFrom;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnv(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnv | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFrom(obj.valueFrom),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvFrom {
  readonly configMapRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvFromConfigMapRef;
  readonly prefix?: string;
  readonly secretRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvFromSecretRef;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvFrom(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvFromConfigMapRef(obj.configMapRef),
    'prefix': obj.prefix,
    'secretRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvFromSecretRef(obj.secretRef),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecycle {
  readonly postStart?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStart;
  readonly preStop?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStop;
  readonly stopSignal?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecycle(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecycle | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'postStart': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStart(obj.postStart),
    'preStop': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStop(obj.preStop),
    'stopSignal': obj.stopSignal,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbe {
  readonly exec?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbeExec;
  readonly failureThreshold?: number;
  readonly grpc?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbeGrpc;
  readonly httpGet?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbeHttpGet;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly tcpSocket?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbeTcpSocket;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbe(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'grpc': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbeGrpc(obj.grpc),
    'httpGet': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbeTcpSocket(obj.tcpSocket),
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersPorts {
  readonly containerPort: number;
  readonly hostIp?: string;
  readonly hostPort?: number;
  readonly name?: string;
  readonly protocol?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersPorts(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerPort': obj.containerPort,
    'hostIP': obj.hostIp,
    'hostPort': obj.hostPort,
    'name': obj.name,
    'protocol': obj.protocol,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbe {
  readonly exec?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbeExec;
  readonly failureThreshold?: number;
  readonly grpc?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbeGrpc;
  readonly httpGet?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbeHttpGet;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly tcpSocket?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbeTcpSocket;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbe(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'grpc': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbeGrpc(obj.grpc),
    'httpGet': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbeTcpSocket(obj.tcpSocket),
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersResizePolicy {
  readonly resourceName: string;
  readonly restartPolicy: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersResizePolicy(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersResizePolicy | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'resourceName': obj.resourceName,
    'restartPolicy': obj.restartPolicy,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersResources {
  readonly claims?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersResourcesClaims[];
  readonly limits?: { [key: string]: IntOrString };
  readonly requests?: { [key: string]: IntOrString };
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersResources(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claims': obj.claims?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersResourcesClaims(y)),
    'limits': ((obj.limits) === undefined) ? undefined : (Object.entries(obj.limits).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
    'requests': ((obj.requests) === undefined) ? undefined : (Object.entries(obj.requests).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersRestartPolicyRules {
  readonly action: string;
  readonly exitCodes?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersRestartPolicyRulesExitCodes;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersRestartPolicyRules(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersRestartPolicyRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'action': obj.action,
    'exitCodes': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersRestartPolicyRulesExitCodes(obj.exitCodes),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContext {
  readonly allowPrivilegeEscalation?: boolean;
  readonly appArmorProfile?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContextAppArmorProfile;
  readonly capabilities?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContextCapabilities;
  readonly privileged?: boolean;
  readonly procMount?: string;
  readonly readOnlyRootFilesystem?: boolean;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxOptions?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContextSeLinuxOptions;
  readonly seccompProfile?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContextSeccompProfile;
  readonly windowsOptions?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContextWindowsOptions;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContext(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContext | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowPrivilegeEscalation': obj.allowPrivilegeEscalation,
    'appArmorProfile': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContextAppArmorProfile(obj.appArmorProfile),
    'capabilities': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContextCapabilities(obj.capabilities),
    'privileged': obj.privileged,
    'procMount': obj.procMount,
    'readOnlyRootFilesystem': obj.readOnlyRootFilesystem,
    'runAsGroup': obj.runAsGroup,
    'runAsNonRoot': obj.runAsNonRoot,
    'runAsUser': obj.runAsUser,
    'seLinuxOptions': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContextSeLinuxOptions(obj.seLinuxOptions),
    'seccompProfile': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContextSeccompProfile(obj.seccompProfile),
    'windowsOptions': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContextWindowsOptions(obj.windowsOptions),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbe {
  readonly exec?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbeExec;
  readonly failureThreshold?: number;
  readonly grpc?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbeGrpc;
  readonly httpGet?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbeHttpGet;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly tcpSocket?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbeTcpSocket;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbe(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'grpc': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbeGrpc(obj.grpc),
    'httpGet': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbeTcpSocket(obj.tcpSocket),
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersVolumeDevices {
  readonly devicePath: string;
  readonly name: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersVolumeDevices(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersVolumeDevices | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'devicePath': obj.devicePath,
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersVolumeMounts {
  readonly mountPath: string;
  readonly mountPropagation?: string;
  readonly name: string;
  readonly readOnly?: boolean;
  readonly recursiveReadOnly?: string;
  readonly subPath?: string;
  readonly subPathExpr?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersVolumeMounts(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersVolumeMounts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mountPath': obj.mountPath,
    'mountPropagation': obj.mountPropagation,
    'name': obj.name,
    'readOnly': obj.readOnly,
    'recursiveReadOnly': obj.recursiveReadOnly,
    'subPath': obj.subPath,
    'subPathExpr': obj.subPathExpr,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnv {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFrom;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnv(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnv | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFrom(obj.valueFrom),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvFrom {
  readonly configMapRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvFromConfigMapRef;
  readonly prefix?: string;
  readonly secretRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvFromSecretRef;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvFrom(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvFromConfigMapRef(obj.configMapRef),
    'prefix': obj.prefix,
    'secretRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvFromSecretRef(obj.secretRef),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecycle {
  readonly postStart?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStart;
  readonly preStop?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStop;
  readonly stopSignal?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecycle(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecycle | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'postStart': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStart(obj.postStart),
    'preStop': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStop(obj.preStop),
    'stopSignal': obj.stopSignal,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbe {
  readonly exec?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbeExec;
  readonly failureThreshold?: number;
  readonly grpc?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbeGrpc;
  readonly httpGet?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbeHttpGet;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly tcpSocket?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbeTcpSocket;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbe(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'grpc': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbeGrpc(obj.grpc),
    'httpGet': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbeTcpSocket(obj.tcpSocket),
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersPorts {
  readonly containerPort: number;
  readonly hostIp?: string;
  readonly hostPort?: number;
  readonly name?: string;
  readonly protocol?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersPorts(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerPort': obj.containerPort,
    'hostIP': obj.hostIp,
    'hostPort': obj.hostPort,
    'name': obj.name,
    'protocol': obj.protocol,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbe {
  readonly exec?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbeExec;
  readonly failureThreshold?: number;
  readonly grpc?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbeGrpc;
  readonly httpGet?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbeHttpGet;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly tcpSocket?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbeTcpSocket;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbe(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'grpc': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbeGrpc(obj.grpc),
    'httpGet': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbeTcpSocket(obj.tcpSocket),
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersResizePolicy {
  readonly resourceName: string;
  readonly restartPolicy: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersResizePolicy(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersResizePolicy | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'resourceName': obj.resourceName,
    'restartPolicy': obj.restartPolicy,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersResources {
  readonly claims?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersResourcesClaims[];
  readonly limits?: { [key: string]: IntOrString };
  readonly requests?: { [key: string]: IntOrString };
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersResources(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claims': obj.claims?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersResourcesClaims(y)),
    'limits': ((obj.limits) === undefined) ? undefined : (Object.entries(obj.limits).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
    'requests': ((obj.requests) === undefined) ? undefined : (Object.entries(obj.requests).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersRestartPolicyRules {
  readonly action: string;
  readonly exitCodes?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersRestartPolicyRulesExitCodes;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersRestartPolicyRules(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersRestartPolicyRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'action': obj.action,
    'exitCodes': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersRestartPolicyRulesExitCodes(obj.exitCodes),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContext {
  readonly allowPrivilegeEscalation?: boolean;
  readonly appArmorProfile?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContextAppArmorProfile;
  readonly capabilities?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContextCapabilities;
  readonly privileged?: boolean;
  readonly procMount?: string;
  readonly readOnlyRootFilesystem?: boolean;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxOptions?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContextSeLinuxOptions;
  readonly seccompProfile?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContextSeccompProfile;
  readonly windowsOptions?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContextWindowsOptions;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContext(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContext | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowPrivilegeEscalation': obj.allowPrivilegeEscalation,
    'appArmorProfile': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContextAppArmorProfile(obj.appArmorProfile),
    'capabilities': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContextCapabilities(obj.capabilities),
    'privileged': obj.privileged,
    'procMount': obj.procMount,
    'readOnlyRootFilesystem': obj.readOnlyRootFilesystem,
    'runAsGroup': obj.runAsGroup,
    'runAsNonRoot': obj.runAsNonRoot,
    'runAsUser': obj.runAsUser,
    'seLinuxOptions': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContextSeLinuxOptions(obj.seLinuxOptions),
    'seccompProfile': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContextSeccompProfile(obj.seccompProfile),
    'windowsOptions': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContextWindowsOptions(obj.windowsOptions),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbe {
  readonly exec?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbeExec;
  readonly failureThreshold?: number;
  readonly grpc?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbeGrpc;
  readonly httpGet?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbeHttpGet;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly tcpSocket?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbeTcpSocket;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbe(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'grpc': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbeGrpc(obj.grpc),
    'httpGet': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbeTcpSocket(obj.tcpSocket),
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersVolumeDevices {
  readonly devicePath: string;
  readonly name: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersVolumeDevices(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersVolumeDevices | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'devicePath': obj.devicePath,
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersVolumeMounts {
  readonly mountPath: string;
  readonly mountPropagation?: string;
  readonly name: string;
  readonly readOnly?: boolean;
  readonly recursiveReadOnly?: string;
  readonly subPath?: string;
  readonly subPathExpr?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersVolumeMounts(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersVolumeMounts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mountPath': obj.mountPath,
    'mountPropagation': obj.mountPropagation,
    'name': obj.name,
    'readOnly': obj.readOnly,
    'recursiveReadOnly': obj.recursiveReadOnly,
    'subPath': obj.subPath,
    'subPathExpr': obj.subPathExpr,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecResourcesClaims {
  readonly name: string;
  readonly request?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecResourcesClaims(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecResourcesClaims | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'request': obj.request,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextAppArmorProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextAppArmorProfile(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextAppArmorProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextSeLinuxOptions {
  readonly level?: string;
  readonly role?: string;
  readonly type?: string;
  readonly user?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextSeLinuxOptions(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextSeLinuxOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'level': obj.level,
    'role': obj.role,
    'type': obj.type,
    'user': obj.user,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextSeccompProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextSeccompProfile(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextSeccompProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextSysctls {
  readonly name: string;
  readonly value: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextSysctls(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextSysctls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextWindowsOptions {
  readonly gmsaCredentialSpec?: string;
  readonly gmsaCredentialSpecName?: string;
  readonly hostProcess?: boolean;
  readonly runAsUserName?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextWindowsOptions(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecSecurityContextWindowsOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'gmsaCredentialSpec': obj.gmsaCredentialSpec,
    'gmsaCredentialSpecName': obj.gmsaCredentialSpecName,
    'hostProcess': obj.hostProcess,
    'runAsUserName': obj.runAsUserName,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecTopologySpreadConstraintsLabelSelector {
  readonly matchExpressions?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecTopologySpreadConstraintsLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecTopologySpreadConstraintsLabelSelector(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecTopologySpreadConstraintsLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecTopologySpreadConstraintsLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesAwsElasticBlockStore {
  readonly fsType?: string;
  readonly partition?: number;
  readonly readOnly?: boolean;
  readonly volumeId: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesAwsElasticBlockStore(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesAwsElasticBlockStore | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'partition': obj.partition,
    'readOnly': obj.readOnly,
    'volumeID': obj.volumeId,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesAzureDisk {
  readonly cachingMode?: string;
  readonly diskName: string;
  readonly diskUri: string;
  readonly fsType?: string;
  readonly kind?: string;
  readonly readOnly?: boolean;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesAzureDisk(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesAzureDisk | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cachingMode': obj.cachingMode,
    'diskName': obj.diskName,
    'diskURI': obj.diskUri,
    'fsType': obj.fsType,
    'kind': obj.kind,
    'readOnly': obj.readOnly,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesAzureFile {
  readonly readOnly?: boolean;
  readonly secretName: string;
  readonly shareName: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesAzureFile(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesAzureFile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'readOnly': obj.readOnly,
    'secretName': obj.secretName,
    'shareName': obj.shareName,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCephfs {
  readonly monitors: string[];
  readonly path?: string;
  readonly readOnly?: boolean;
  readonly secretFile?: string;
  readonly secretRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCephfsSecretRef;
  readonly user?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCephfs(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCephfs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'monitors': obj.monitors?.map(y => y),
    'path': obj.path,
    'readOnly': obj.readOnly,
    'secretFile': obj.secretFile,
    'secretRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCephfsSecretRef(obj.secretRef),
    'user': obj.user,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCinder {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCinderSecretRef;
  readonly volumeId: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCinder(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCinder | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'readOnly': obj.readOnly,
    'secretRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCinderSecretRef(obj.secretRef),
    'volumeID': obj.volumeId,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesConfigMap {
  readonly defaultMode?: number;
  readonly items?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesConfigMapItems[];
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesConfigMap(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'defaultMode': obj.defaultMode,
    'items': obj.items?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesConfigMapItems(y)),
    'name': obj.name,
    'optional': obj.optional,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCsi {
  readonly driver: string;
  readonly fsType?: string;
  readonly nodePublishSecretRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCsiNodePublishSecretRef;
  readonly readOnly?: boolean;
  readonly volumeAttributes?: { [key: string]: string };
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCsi(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCsi | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'driver': obj.driver,
    'fsType': obj.fsType,
    'nodePublishSecretRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCsiNodePublishSecretRef(obj.nodePublishSecretRef),
    'readOnly': obj.readOnly,
    'volumeAttributes': ((obj.volumeAttributes) === undefined) ? undefined : (Object.entries(obj.volumeAttributes).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesDownwardApi {
  readonly defaultMode?: number;
  readonly items?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesDownwardApiItems[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesDownwardApi(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesDownwardApi | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'defaultMode': obj.defaultMode,
    'items': obj.items?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesDownwardApiItems(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEmptyDir {
  readonly medium?: string;
  readonly sizeLimit?: IntOrString;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEmptyDir(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEmptyDir | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'medium': obj.medium,
    'sizeLimit': obj.sizeLimit?.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeral {
  readonly volumeClaimTemplate?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplate;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeral(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeral | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'volumeClaimTemplate': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplate(obj.volumeClaimTemplate),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesFc {
  readonly fsType?: string;
  readonly lun?: number;
  readonly readOnly?: boolean;
  readonly targetWwNs?: string[];
  readonly wwids?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesFc(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesFc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'lun': obj.lun,
    'readOnly': obj.readOnly,
    'targetWWNs': obj.targetWwNs?.map(y => y),
    'wwids': obj.wwids?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesFlexVolume {
  readonly driver: string;
  readonly fsType?: string;
  readonly options?: { [key: string]: string };
  readonly readOnly?: boolean;
  readonly secretRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesFlexVolumeSecretRef;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesFlexVolume(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesFlexVolume | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'driver': obj.driver,
    'fsType': obj.fsType,
    'options': ((obj.options) === undefined) ? undefined : (Object.entries(obj.options).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'readOnly': obj.readOnly,
    'secretRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesFlexVolumeSecretRef(obj.secretRef),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesFlocker {
  readonly datasetName?: string;
  readonly datasetUuid?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesFlocker(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesFlocker | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'datasetName': obj.datasetName,
    'datasetUUID': obj.datasetUuid,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesGcePersistentDisk {
  readonly fsType?: string;
  readonly partition?: number;
  readonly pdName: string;
  readonly readOnly?: boolean;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesGcePersistentDisk(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesGcePersistentDisk | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'partition': obj.partition,
    'pdName': obj.pdName,
    'readOnly': obj.readOnly,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesGitRepo {
  readonly directory?: string;
  readonly repository: string;
  readonly revision?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesGitRepo(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesGitRepo | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'directory': obj.directory,
    'repository': obj.repository,
    'revision': obj.revision,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesGlusterfs {
  readonly endpoints: string;
  readonly path: string;
  readonly readOnly?: boolean;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesGlusterfs(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesGlusterfs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'endpoints': obj.endpoints,
    'path': obj.path,
    'readOnly': obj.readOnly,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesHostPath {
  readonly path: string;
  readonly type?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesHostPath(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesHostPath | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'path': obj.path,
    'type': obj.type,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesImage {
  readonly pullPolicy?: string;
  readonly reference?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesImage(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesImage | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'pullPolicy': obj.pullPolicy,
    'reference': obj.reference,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesIscsi {
  readonly chapAuthDiscovery?: boolean;
  readonly chapAuthSession?: boolean;
  readonly fsType?: string;
  readonly initiatorName?: string;
  readonly iqn: string;
  readonly iscsiInterface?: string;
  readonly lun: number;
  readonly portals?: string[];
  readonly readOnly?: boolean;
  readonly secretRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesIscsiSecretRef;
  readonly targetPortal: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesIscsi(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesIscsi | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'chapAuthDiscovery': obj.chapAuthDiscovery,
    'chapAuthSession': obj.chapAuthSession,
    'fsType': obj.fsType,
    'initiatorName': obj.initiatorName,
    'iqn': obj.iqn,
    'iscsiInterface': obj.iscsiInterface,
    'lun': obj.lun,
    'portals': obj.portals?.map(y => y),
    'readOnly': obj.readOnly,
    'secretRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesIscsiSecretRef(obj.secretRef),
    'targetPortal': obj.targetPortal,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesNfs {
  readonly path: string;
  readonly readOnly?: boolean;
  readonly server: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesNfs(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesNfs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'path': obj.path,
    'readOnly': obj.readOnly,
    'server': obj.server,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesPersistentVolumeClaim {
  readonly claimName: string;
  readonly readOnly?: boolean;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesPersistentVolumeClaim(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesPersistentVolumeClaim | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claimName': obj.claimName,
    'readOnly': obj.readOnly,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesPhotonPersistentDisk {
  readonly fsType?: string;
  readonly pdId: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesPhotonPersistentDisk(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesPhotonPersistentDisk | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'pdID': obj.pdId,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesPortworxVolume {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly volumeId: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesPortworxVolume(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesPortworxVolume | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'readOnly': obj.readOnly,
    'volumeID': obj.volumeId,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjected {
  readonly defaultMode?: number;
  readonly sources?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSources[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjected(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjected | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'defaultMode': obj.defaultMode,
    'sources': obj.sources?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSources(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesQuobyte {
  readonly group?: string;
  readonly readOnly?: boolean;
  readonly registry: string;
  readonly tenant?: string;
  readonly user?: string;
  readonly volume: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesQuobyte(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesQuobyte | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'readOnly': obj.readOnly,
    'registry': obj.registry,
    'tenant': obj.tenant,
    'user': obj.user,
    'volume': obj.volume,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesRbd {
  readonly fsType?: string;
  readonly image: string;
  readonly keyring?: string;
  readonly monitors: string[];
  readonly pool?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesRbdSecretRef;
  readonly user?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesRbd(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesRbd | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'image': obj.image,
    'keyring': obj.keyring,
    'monitors': obj.monitors?.map(y => y),
    'pool': obj.pool,
    'readOnly': obj.readOnly,
    'secretRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesRbdSecretRef(obj.secretRef),
    'user': obj.user,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesScaleIo {
  readonly fsType?: string;
  readonly gateway: string;
  readonly protectionDomain?: string;
  readonly readOnly?: boolean;
  readonly secretRef: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesScaleIoSecretRef;
  readonly sslEnabled?: boolean;
  readonly storageMode?: string;
  readonly storagePool?: string;
  readonly system: string;
  readonly volumeName?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesScaleIo(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesScaleIo | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'gateway': obj.gateway,
    'protectionDomain': obj.protectionDomain,
    'readOnly': obj.readOnly,
    'secretRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesScaleIoSecretRef(obj.secretRef),
    'sslEnabled': obj.sslEnabled,
    'storageMode': obj.storageMode,
    'storagePool': obj.storagePool,
    'system': obj.system,
    'volumeName': obj.volumeName,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesSecret {
  readonly defaultMode?: number;
  readonly items?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesSecretItems[];
  readonly optional?: boolean;
  readonly secretName?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesSecret(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'defaultMode': obj.defaultMode,
    'items': obj.items?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesSecretItems(y)),
    'optional': obj.optional,
    'secretName': obj.secretName,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesStorageos {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesStorageosSecretRef;
  readonly volumeName?: string;
  readonly volumeNamespace?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesStorageos(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesStorageos | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'readOnly': obj.readOnly,
    'secretRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesStorageosSecretRef(obj.secretRef),
    'volumeName': obj.volumeName,
    'volumeNamespace': obj.volumeNamespace,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesVsphereVolume {
  readonly fsType?: string;
  readonly storagePolicyId?: string;
  readonly storagePolicyName?: string;
  readonly volumePath: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesVsphereVolume(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesVsphereVolume | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'storagePolicyID': obj.storagePolicyId,
    'storagePolicyName': obj.storagePolicyName,
    'volumePath': obj.volumePath,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  readonly weight: number;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preference': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj.preference),
    'weight': obj.weight,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeSelectorTerms': obj.nodeSelectorTerms?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podAffinityTerm': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podAffinityTerm': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFrom {
  readonly configMapKeyRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
  readonly fieldRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFromFieldRef;
  readonly fileKeyRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFromFileKeyRef;
  readonly resourceFieldRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFromResourceFieldRef;
  readonly secretKeyRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFromSecretKeyRef;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFrom(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'fieldRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFromFieldRef(obj.fieldRef),
    'fileKeyRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFromFileKeyRef(obj.fileKeyRef),
    'resourceFieldRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFromResourceFieldRef(obj.resourceFieldRef),
    'secretKeyRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFromSecretKeyRef(obj.secretKeyRef),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvFromConfigMapRef {
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvFromConfigMapRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvFromConfigMapRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvFromSecretRef {
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvFromSecretRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvFromSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStart {
  readonly exec?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStartExec;
  readonly httpGet?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStartHttpGet;
  readonly sleep?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStartSleep;
  readonly tcpSocket?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStartTcpSocket;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStart(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStart | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStartExec(obj.exec),
    'httpGet': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStartHttpGet(obj.httpGet),
    'sleep': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStartSleep(obj.sleep),
    'tcpSocket': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStartTcpSocket(obj.tcpSocket),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStop {
  readonly exec?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStopExec;
  readonly httpGet?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStopHttpGet;
  readonly sleep?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStopSleep;
  readonly tcpSocket?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStopTcpSocket;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStop(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStop | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStopExec(obj.exec),
    'httpGet': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStopHttpGet(obj.httpGet),
    'sleep': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStopSleep(obj.sleep),
    'tcpSocket': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStopTcpSocket(obj.tcpSocket),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeExec {
  readonly command?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeExec(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeGrpc {
  readonly port: number;
  readonly service?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeGrpc(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'service': obj.service,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeHttpGet {
  readonly host?: string;
  readonly httpHeaders?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeHttpGetHttpHeaders[];
  readonly path?: string;
  readonly port: IntOrString;
  readonly scheme?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeHttpGet(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeTcpSocket {
  readonly host?: string;
  readonly port: IntOrString;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeTcpSocket(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbeExec {
  readonly command?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbeExec(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbeExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbeGrpc {
  readonly port: number;
  readonly service?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbeGrpc(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbeGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'service': obj.service,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbeHttpGet {
  readonly host?: string;
  readonly httpHeaders?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbeHttpGetHttpHeaders[];
  readonly path?: string;
  readonly port: IntOrString;
  readonly scheme?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbeHttpGet(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbeHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbeHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbeTcpSocket {
  readonly host?: string;
  readonly port: IntOrString;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbeTcpSocket(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersResourcesClaims {
  readonly name: string;
  readonly request?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersResourcesClaims(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersResourcesClaims | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'request': obj.request,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersRestartPolicyRulesExitCodes {
  readonly operator: string;
  readonly values?: number[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersRestartPolicyRulesExitCodes(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersRestartPolicyRulesExitCodes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContextAppArmorProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContextAppArmorProfile(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContextAppArmorProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContextCapabilities {
  readonly add?: string[];
  readonly drop?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContextCapabilities(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContextCapabilities | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => y),
    'drop': obj.drop?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContextSeLinuxOptions {
  readonly level?: string;
  readonly role?: string;
  readonly type?: string;
  readonly user?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContextSeLinuxOptions(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContextSeLinuxOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'level': obj.level,
    'role': obj.role,
    'type': obj.type,
    'user': obj.user,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContextSeccompProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContextSeccompProfile(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContextSeccompProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContextWindowsOptions {
  readonly gmsaCredentialSpec?: string;
  readonly gmsaCredentialSpecName?: string;
  readonly hostProcess?: boolean;
  readonly runAsUserName?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContextWindowsOptions(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersSecurityContextWindowsOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'gmsaCredentialSpec': obj.gmsaCredentialSpec,
    'gmsaCredentialSpecName': obj.gmsaCredentialSpecName,
    'hostProcess': obj.hostProcess,
    'runAsUserName': obj.runAsUserName,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbeExec {
  readonly command?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbeExec(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbeExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbeGrpc {
  readonly port: number;
  readonly service?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbeGrpc(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbeGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'service': obj.service,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbeHttpGet {
  readonly host?: string;
  readonly httpHeaders?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbeHttpGetHttpHeaders[];
  readonly path?: string;
  readonly port: IntOrString;
  readonly scheme?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbeHttpGet(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbeHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbeHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbeTcpSocket {
  readonly host?: string;
  readonly port: IntOrString;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbeTcpSocket(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFrom {
  readonly configMapKeyRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFromConfigMapKeyRef;
  readonly fieldRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFromFieldRef;
  readonly fileKeyRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFromFileKeyRef;
  readonly resourceFieldRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFromResourceFieldRef;
  readonly secretKeyRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFromSecretKeyRef;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFrom(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'fieldRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFromFieldRef(obj.fieldRef),
    'fileKeyRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFromFileKeyRef(obj.fileKeyRef),
    'resourceFieldRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFromResourceFieldRef(obj.resourceFieldRef),
    'secretKeyRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFromSecretKeyRef(obj.secretKeyRef),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvFromConfigMapRef {
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvFromConfigMapRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvFromConfigMapRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvFromSecretRef {
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvFromSecretRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvFromSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStart {
  readonly exec?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStartExec;
  readonly httpGet?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStartHttpGet;
  readonly sleep?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStartSleep;
  readonly tcpSocket?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStartTcpSocket;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStart(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStart | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStartExec(obj.exec),
    'httpGet': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStartHttpGet(obj.httpGet),
    'sleep': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStartSleep(obj.sleep),
    'tcpSocket': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStartTcpSocket(obj.tcpSocket),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStop {
  readonly exec?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStopExec;
  readonly httpGet?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStopHttpGet;
  readonly sleep?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStopSleep;
  readonly tcpSocket?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStopTcpSocket;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStop(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStop | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStopExec(obj.exec),
    'httpGet': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStopHttpGet(obj.httpGet),
    'sleep': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStopSleep(obj.sleep),
    'tcpSocket': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStopTcpSocket(obj.tcpSocket),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbeExec {
  readonly command?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbeExec(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbeExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbeGrpc {
  readonly port: number;
  readonly service?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbeGrpc(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbeGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'service': obj.service,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbeHttpGet {
  readonly host?: string;
  readonly httpHeaders?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbeHttpGetHttpHeaders[];
  readonly path?: string;
  readonly port: IntOrString;
  readonly scheme?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbeHttpGet(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbeHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbeHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbeTcpSocket {
  readonly host?: string;
  readonly port: IntOrString;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbeTcpSocket(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbeExec {
  readonly command?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbeExec(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbeExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbeGrpc {
  readonly port: number;
  readonly service?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbeGrpc(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbeGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'service': obj.service,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbeHttpGet {
  readonly host?: string;
  readonly httpHeaders?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbeHttpGetHttpHeaders[];
  readonly path?: string;
  readonly port: IntOrString;
  readonly scheme?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbeHttpGet(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbeHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbeHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbeTcpSocket {
  readonly host?: string;
  readonly port: IntOrString;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbeTcpSocket(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersResourcesClaims {
  readonly name: string;
  readonly request?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersResourcesClaims(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersResourcesClaims | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'request': obj.request,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersRestartPolicyRulesExitCodes {
  readonly operator: string;
  readonly values?: number[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersRestartPolicyRulesExitCodes(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersRestartPolicyRulesExitCodes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContextAppArmorProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContextAppArmorProfile(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContextAppArmorProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContextCapabilities {
  readonly add?: string[];
  readonly drop?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContextCapabilities(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContextCapabilities | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => y),
    'drop': obj.drop?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContextSeLinuxOptions {
  readonly level?: string;
  readonly role?: string;
  readonly type?: string;
  readonly user?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContextSeLinuxOptions(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContextSeLinuxOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'level': obj.level,
    'role': obj.role,
    'type': obj.type,
    'user': obj.user,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContextSeccompProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContextSeccompProfile(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContextSeccompProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContextWindowsOptions {
  readonly gmsaCredentialSpec?: string;
  readonly gmsaCredentialSpecName?: string;
  readonly hostProcess?: boolean;
  readonly runAsUserName?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContextWindowsOptions(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersSecurityContextWindowsOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'gmsaCredentialSpec': obj.gmsaCredentialSpec,
    'gmsaCredentialSpecName': obj.gmsaCredentialSpecName,
    'hostProcess': obj.hostProcess,
    'runAsUserName': obj.runAsUserName,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbeExec {
  readonly command?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbeExec(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbeExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbeGrpc {
  readonly port: number;
  readonly service?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbeGrpc(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbeGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'service': obj.service,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbeHttpGet {
  readonly host?: string;
  readonly httpHeaders?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbeHttpGetHttpHeaders[];
  readonly path?: string;
  readonly port: IntOrString;
  readonly scheme?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbeHttpGet(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbeHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbeHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbeTcpSocket {
  readonly host?: string;
  readonly port: IntOrString;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbeTcpSocket(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFrom {
  readonly configMapKeyRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFromConfigMapKeyRef;
  readonly fieldRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFromFieldRef;
  readonly fileKeyRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFromFileKeyRef;
  readonly resourceFieldRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFromResourceFieldRef;
  readonly secretKeyRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFromSecretKeyRef;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFrom(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'fieldRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFromFieldRef(obj.fieldRef),
    'fileKeyRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFromFileKeyRef(obj.fileKeyRef),
    'resourceFieldRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFromResourceFieldRef(obj.resourceFieldRef),
    'secretKeyRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFromSecretKeyRef(obj.secretKeyRef),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvFromConfigMapRef {
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvFromConfigMapRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvFromConfigMapRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvFromSecretRef {
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvFromSecretRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvFromSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStart {
  readonly exec?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStartExec;
  readonly httpGet?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStartHttpGet;
  readonly sleep?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStartSleep;
  readonly tcpSocket?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStartTcpSocket;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStart(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStart | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStartExec(obj.exec),
    'httpGet': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStartHttpGet(obj.httpGet),
    'sleep': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStartSleep(obj.sleep),
    'tcpSocket': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStartTcpSocket(obj.tcpSocket),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStop {
  readonly exec?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStopExec;
  readonly httpGet?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStopHttpGet;
  readonly sleep?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStopSleep;
  readonly tcpSocket?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStopTcpSocket;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStop(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStop | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStopExec(obj.exec),
    'httpGet': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStopHttpGet(obj.httpGet),
    'sleep': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStopSleep(obj.sleep),
    'tcpSocket': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStopTcpSocket(obj.tcpSocket),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbeExec {
  readonly command?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbeExec(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbeExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbeGrpc {
  readonly port: number;
  readonly service?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbeGrpc(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbeGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'service': obj.service,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbeHttpGet {
  readonly host?: string;
  readonly httpHeaders?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbeHttpGetHttpHeaders[];
  readonly path?: string;
  readonly port: IntOrString;
  readonly scheme?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbeHttpGet(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbeHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbeHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbeTcpSocket {
  readonly host?: string;
  readonly port: IntOrString;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbeTcpSocket(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbeExec {
  readonly command?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbeExec(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbeExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbeGrpc {
  readonly port: number;
  readonly service?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbeGrpc(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbeGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'service': obj.service,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbeHttpGet {
  readonly host?: string;
  readonly httpHeaders?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbeHttpGetHttpHeaders[];
  readonly path?: string;
  readonly port: IntOrString;
  readonly scheme?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbeHttpGet(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbeHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbeHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbeTcpSocket {
  readonly host?: string;
  readonly port: IntOrString;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbeTcpSocket(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersResourcesClaims {
  readonly name: string;
  readonly request?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersResourcesClaims(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersResourcesClaims | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'request': obj.request,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersRestartPolicyRulesExitCodes {
  readonly operator: string;
  readonly values?: number[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersRestartPolicyRulesExitCodes(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersRestartPolicyRulesExitCodes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContextAppArmorProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContextAppArmorProfile(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContextAppArmorProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContextCapabilities {
  readonly add?: string[];
  readonly drop?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContextCapabilities(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContextCapabilities | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => y),
    'drop': obj.drop?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContextSeLinuxOptions {
  readonly level?: string;
  readonly role?: string;
  readonly type?: string;
  readonly user?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContextSeLinuxOptions(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContextSeLinuxOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'level': obj.level,
    'role': obj.role,
    'type': obj.type,
    'user': obj.user,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContextSeccompProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContextSeccompProfile(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContextSeccompProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContextWindowsOptions {
  readonly gmsaCredentialSpec?: string;
  readonly gmsaCredentialSpecName?: string;
  readonly hostProcess?: boolean;
  readonly runAsUserName?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContextWindowsOptions(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersSecurityContextWindowsOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'gmsaCredentialSpec': obj.gmsaCredentialSpec,
    'gmsaCredentialSpecName': obj.gmsaCredentialSpecName,
    'hostProcess': obj.hostProcess,
    'runAsUserName': obj.runAsUserName,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbeExec {
  readonly command?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbeExec(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbeExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbeGrpc {
  readonly port: number;
  readonly service?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbeGrpc(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbeGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'service': obj.service,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbeHttpGet {
  readonly host?: string;
  readonly httpHeaders?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbeHttpGetHttpHeaders[];
  readonly path?: string;
  readonly port: IntOrString;
  readonly scheme?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbeHttpGet(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbeHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbeHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbeTcpSocket {
  readonly host?: string;
  readonly port: IntOrString;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbeTcpSocket(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecTopologySpreadConstraintsLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecTopologySpreadConstraintsLabelSelectorMatchExpressions(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecTopologySpreadConstraintsLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCephfsSecretRef {
  readonly name?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCephfsSecretRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCephfsSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCinderSecretRef {
  readonly name?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCinderSecretRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCinderSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesConfigMapItems {
  readonly key: string;
  readonly mode?: number;
  readonly path: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesConfigMapItems(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesConfigMapItems | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'mode': obj.mode,
    'path': obj.path,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCsiNodePublishSecretRef {
  readonly name?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCsiNodePublishSecretRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesCsiNodePublishSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesDownwardApiItems {
  readonly fieldRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesDownwardApiItemsFieldRef;
  readonly mode?: number;
  readonly path: string;
  readonly resourceFieldRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesDownwardApiItemsResourceFieldRef;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesDownwardApiItems(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesDownwardApiItems | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fieldRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesDownwardApiItemsFieldRef(obj.fieldRef),
    'mode': obj.mode,
    'path': obj.path,
    'resourceFieldRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesDownwardApiItemsResourceFieldRef(obj.resourceFieldRef),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplate {
  readonly metadata?: any;
  readonly spec: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplate(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesFlexVolumeSecretRef {
  readonly name?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesFlexVolumeSecretRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesFlexVolumeSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesIscsiSecretRef {
  readonly name?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesIscsiSecretRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesIscsiSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSources {
  readonly clusterTrustBundle?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundle;
  readonly configMap?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesConfigMap;
  readonly downwardApi?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesDownwardApi;
  readonly podCertificate?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesPodCertificate;
  readonly secret?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesSecret;
  readonly serviceAccountToken?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSources(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clusterTrustBundle': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundle(obj.clusterTrustBundle),
    'configMap': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesConfigMap(obj.configMap),
    'downwardAPI': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesDownwardApi(obj.downwardApi),
    'podCertificate': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesPodCertificate(obj.podCertificate),
    'secret': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesSecret(obj.secret),
    'serviceAccountToken': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken(obj.serviceAccountToken),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesRbdSecretRef {
  readonly name?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesRbdSecretRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesRbdSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesScaleIoSecretRef {
  readonly name?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesScaleIoSecretRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesScaleIoSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesSecretItems {
  readonly key: string;
  readonly mode?: number;
  readonly path: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesSecretItems(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesSecretItems | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'mode': obj.mode,
    'path': obj.path,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesStorageosSecretRef {
  readonly name?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesStorageosSecretRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesStorageosSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  readonly matchExpressions?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
  readonly matchFields?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms {
  readonly matchExpressions?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions[];
  readonly matchFields?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  readonly matchExpressions?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  readonly matchExpressions?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  readonly matchExpressions?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  readonly matchExpressions?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFromFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFromFieldRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFromFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFromFileKeyRef {
  readonly key: string;
  readonly optional?: boolean;
  readonly path: string;
  readonly volumeName: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFromFileKeyRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFromFileKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'optional': obj.optional,
    'path': obj.path,
    'volumeName': obj.volumeName,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFromResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: IntOrString;
  readonly resource: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFromResourceFieldRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFromResourceFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerName': obj.containerName,
    'divisor': obj.divisor?.value,
    'resource': obj.resource,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFromSecretKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFromSecretKeyRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersEnvValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStartExec {
  readonly command?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStartExec(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStartExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStartHttpGet {
  readonly host?: string;
  readonly httpHeaders?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStartHttpGetHttpHeaders[];
  readonly path?: string;
  readonly port: IntOrString;
  readonly scheme?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStartHttpGet(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStartHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStartHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStartSleep {
  readonly seconds: number;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStartSleep(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStartSleep | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'seconds': obj.seconds,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStartTcpSocket {
  readonly host?: string;
  readonly port: IntOrString;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStartTcpSocket(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStartTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStopExec {
  readonly command?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStopExec(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStopExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStopHttpGet {
  readonly host?: string;
  readonly httpHeaders?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStopHttpGetHttpHeaders[];
  readonly path?: string;
  readonly port: IntOrString;
  readonly scheme?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStopHttpGet(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStopHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStopHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStopSleep {
  readonly seconds: number;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStopSleep(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStopSleep | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'seconds': obj.seconds,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStopTcpSocket {
  readonly host?: string;
  readonly port: IntOrString;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStopTcpSocket(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStopTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeHttpGetHttpHeaders {
  readonly name: string;
  readonly value: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeHttpGetHttpHeaders(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLivenessProbeHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbeHttpGetHttpHeaders {
  readonly name: string;
  readonly value: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbeHttpGetHttpHeaders(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersReadinessProbeHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbeHttpGetHttpHeaders {
  readonly name: string;
  readonly value: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbeHttpGetHttpHeaders(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersStartupProbeHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFromConfigMapKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFromConfigMapKeyRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFromFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFromFieldRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFromFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFromFileKeyRef {
  readonly key: string;
  readonly optional?: boolean;
  readonly path: string;
  readonly volumeName: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFromFileKeyRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFromFileKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'optional': obj.optional,
    'path': obj.path,
    'volumeName': obj.volumeName,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFromResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: IntOrString;
  readonly resource: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFromResourceFieldRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFromResourceFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerName': obj.containerName,
    'divisor': obj.divisor?.value,
    'resource': obj.resource,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFromSecretKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFromSecretKeyRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersEnvValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStartExec {
  readonly command?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStartExec(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStartExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStartHttpGet {
  readonly host?: string;
  readonly httpHeaders?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStartHttpGetHttpHeaders[];
  readonly path?: string;
  readonly port: IntOrString;
  readonly scheme?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStartHttpGet(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStartHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStartHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStartSleep {
  readonly seconds: number;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStartSleep(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStartSleep | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'seconds': obj.seconds,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStartTcpSocket {
  readonly host?: string;
  readonly port: IntOrString;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStartTcpSocket(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStartTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStopExec {
  readonly command?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStopExec(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStopExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStopHttpGet {
  readonly host?: string;
  readonly httpHeaders?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStopHttpGetHttpHeaders[];
  readonly path?: string;
  readonly port: IntOrString;
  readonly scheme?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStopHttpGet(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStopHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStopHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStopSleep {
  readonly seconds: number;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStopSleep(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStopSleep | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'seconds': obj.seconds,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStopTcpSocket {
  readonly host?: string;
  readonly port: IntOrString;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStopTcpSocket(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStopTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbeHttpGetHttpHeaders {
  readonly name: string;
  readonly value: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbeHttpGetHttpHeaders(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLivenessProbeHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbeHttpGetHttpHeaders {
  readonly name: string;
  readonly value: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbeHttpGetHttpHeaders(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersReadinessProbeHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbeHttpGetHttpHeaders {
  readonly name: string;
  readonly value: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbeHttpGetHttpHeaders(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersStartupProbeHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFromConfigMapKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFromConfigMapKeyRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFromFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFromFieldRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFromFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFromFileKeyRef {
  readonly key: string;
  readonly optional?: boolean;
  readonly path: string;
  readonly volumeName: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFromFileKeyRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFromFileKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'optional': obj.optional,
    'path': obj.path,
    'volumeName': obj.volumeName,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFromResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: IntOrString;
  readonly resource: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFromResourceFieldRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFromResourceFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerName': obj.containerName,
    'divisor': obj.divisor?.value,
    'resource': obj.resource,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFromSecretKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFromSecretKeyRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersEnvValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStartExec {
  readonly command?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStartExec(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStartExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStartHttpGet {
  readonly host?: string;
  readonly httpHeaders?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStartHttpGetHttpHeaders[];
  readonly path?: string;
  readonly port: IntOrString;
  readonly scheme?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStartHttpGet(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStartHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStartHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStartSleep {
  readonly seconds: number;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStartSleep(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStartSleep | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'seconds': obj.seconds,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStartTcpSocket {
  readonly host?: string;
  readonly port: IntOrString;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStartTcpSocket(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStartTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStopExec {
  readonly command?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStopExec(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStopExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStopHttpGet {
  readonly host?: string;
  readonly httpHeaders?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStopHttpGetHttpHeaders[];
  readonly path?: string;
  readonly port: IntOrString;
  readonly scheme?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStopHttpGet(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStopHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStopHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port?.value,
    'scheme': obj.scheme,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStopSleep {
  readonly seconds: number;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStopSleep(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStopSleep | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'seconds': obj.seconds,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStopTcpSocket {
  readonly host?: string;
  readonly port: IntOrString;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStopTcpSocket(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStopTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port?.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbeHttpGetHttpHeaders {
  readonly name: string;
  readonly value: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbeHttpGetHttpHeaders(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLivenessProbeHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbeHttpGetHttpHeaders {
  readonly name: string;
  readonly value: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbeHttpGetHttpHeaders(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersReadinessProbeHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbeHttpGetHttpHeaders {
  readonly name: string;
  readonly value: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbeHttpGetHttpHeaders(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersStartupProbeHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesDownwardApiItemsFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesDownwardApiItemsFieldRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesDownwardApiItemsFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesDownwardApiItemsResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: IntOrString;
  readonly resource: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesDownwardApiItemsResourceFieldRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesDownwardApiItemsResourceFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerName': obj.containerName,
    'divisor': obj.divisor?.value,
    'resource': obj.resource,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec {
  readonly accessModes?: string[];
  readonly dataSource?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource;
  readonly dataSourceRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef;
  readonly resources?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecResources;
  readonly selector?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecSelector;
  readonly storageClassName?: string;
  readonly volumeAttributesClassName?: string;
  readonly volumeMode?: string;
  readonly volumeName?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'accessModes': obj.accessModes?.map(y => y),
    'dataSource': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource(obj.dataSource),
    'dataSourceRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef(obj.dataSourceRef),
    'resources': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecResources(obj.resources),
    'selector': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecSelector(obj.selector),
    'storageClassName': obj.storageClassName,
    'volumeAttributesClassName': obj.volumeAttributesClassName,
    'volumeMode': obj.volumeMode,
    'volumeName': obj.volumeName,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundle {
  readonly labelSelector?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundleLabelSelector;
  readonly name?: string;
  readonly optional?: boolean;
  readonly path: string;
  readonly signerName?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundle(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundle | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundleLabelSelector(obj.labelSelector),
    'name': obj.name,
    'optional': obj.optional,
    'path': obj.path,
    'signerName': obj.signerName,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesConfigMap {
  readonly items?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesConfigMapItems[];
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesConfigMap(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'items': obj.items?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesConfigMapItems(y)),
    'name': obj.name,
    'optional': obj.optional,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesDownwardApi {
  readonly items?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesDownwardApiItems[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesDownwardApi(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesDownwardApi | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'items': obj.items?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesDownwardApiItems(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesPodCertificate {
  readonly certificateChainPath?: string;
  readonly credentialBundlePath?: string;
  readonly keyPath?: string;
  readonly keyType: string;
  readonly maxExpirationSeconds?: number;
  readonly signerName: string;
  readonly userAnnotations?: { [key: string]: string };
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesPodCertificate(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesPodCertificate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certificateChainPath': obj.certificateChainPath,
    'credentialBundlePath': obj.credentialBundlePath,
    'keyPath': obj.keyPath,
    'keyType': obj.keyType,
    'maxExpirationSeconds': obj.maxExpirationSeconds,
    'signerName': obj.signerName,
    'userAnnotations': ((obj.userAnnotations) === undefined) ? undefined : (Object.entries(obj.userAnnotations).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesSecret {
  readonly items?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesSecretItems[];
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesSecret(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'items': obj.items?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesSecretItems(y)),
    'name': obj.name,
    'optional': obj.optional,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  readonly audience?: string;
  readonly expirationSeconds?: number;
  readonly path: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'audience': obj.audience,
    'expirationSeconds': obj.expirationSeconds,
    'path': obj.path,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector {
  readonly matchExpressions?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector {
  readonly matchExpressions?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStartHttpGetHttpHeaders {
  readonly name: string;
  readonly value: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStartHttpGetHttpHeaders(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePostStartHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStopHttpGetHttpHeaders {
  readonly name: string;
  readonly value: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStopHttpGetHttpHeaders(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecContainersLifecyclePreStopHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStartHttpGetHttpHeaders {
  readonly name: string;
  readonly value: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStartHttpGetHttpHeaders(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePostStartHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStopHttpGetHttpHeaders {
  readonly name: string;
  readonly value: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStopHttpGetHttpHeaders(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecEphemeralContainersLifecyclePreStopHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStartHttpGetHttpHeaders {
  readonly name: string;
  readonly value: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStartHttpGetHttpHeaders(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePostStartHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStopHttpGetHttpHeaders {
  readonly name: string;
  readonly value: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStopHttpGetHttpHeaders(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecInitContainersLifecyclePreStopHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiGroup': obj.apiGroup,
    'kind': obj.kind,
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiGroup': obj.apiGroup,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecResources {
  readonly limits?: { [key: string]: IntOrString };
  readonly requests?: { [key: string]: IntOrString };
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecResources(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'limits': ((obj.limits) === undefined) ? undefined : (Object.entries(obj.limits).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
    'requests': ((obj.requests) === undefined) ? undefined : (Object.entries(obj.requests).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1]?.value }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecSelector {
  readonly matchExpressions?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecSelector(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundleLabelSelector {
  readonly matchExpressions?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundleLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundleLabelSelector(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundleLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundleLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesConfigMapItems {
  readonly key: string;
  readonly mode?: number;
  readonly path: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesConfigMapItems(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesConfigMapItems | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'mode': obj.mode,
    'path': obj.path,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesDownwardApiItems {
  readonly fieldRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesDownwardApiItemsFieldRef;
  readonly mode?: number;
  readonly path: string;
  readonly resourceFieldRef?: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRef;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesDownwardApiItems(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesDownwardApiItems | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fieldRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesDownwardApiItemsFieldRef(obj.fieldRef),
    'mode': obj.mode,
    'path': obj.path,
    'resourceFieldRef': toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRef(obj.resourceFieldRef),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesSecretItems {
  readonly key: string;
  readonly mode?: number;
  readonly path: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesSecretItems(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesSecretItems | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'mode': obj.mode,
    'path': obj.path,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecSelectorMatchExpressions(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundleLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundleLabelSelectorMatchExpressions(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesClusterTrustBundleLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesDownwardApiItemsFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesDownwardApiItemsFieldRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesDownwardApiItemsFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: IntOrString;
  readonly resource: string;
}

export function toJson_ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRef(obj: ClusterServiceVersionSpecInstallSpecDeploymentsSpecTemplateSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerName': obj.containerName,
    'divisor': obj.divisor?.value,
    'resource': obj.resource,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
