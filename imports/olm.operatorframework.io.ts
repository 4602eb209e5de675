// The kinds of olm.operatorframework.io, generated from their CustomResourceDefinitions by `npm run imports`. Do not edit.
import { ApiObject, ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';

/** A ClusterCatalog (olm.operatorframework.io/v1). */
export class ClusterCatalog extends ApiObject {
  /** The apiVersion and the kind. */
  public static readonly GVK: GroupVersionKind = { apiVersion: 'olm.operatorframework.io/v1', kind: 'ClusterCatalog' };

  public constructor(scope: Construct, id: string, props: ClusterCatalogProps) {
    super(scope, id, { ...ClusterCatalog.GVK, ...props });
  }

  /** The object as Kubernetes reads it. */
  public override toJson(): any {
    return { ...ClusterCatalog.GVK, ...toJson_ClusterCatalogProps(super.toJson()) };
  }
}

/** The fields of a ClusterCatalog (olm.operatorframework.io/v1). */
export interface ClusterCatalogProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: ClusterCatalogSpec;
}

export function toJson_ClusterCatalogProps(obj: ClusterCatalogProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ClusterCatalogSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/** A ClusterExtension (olm.operatorframework.io/v1). */
export class ClusterExtension extends ApiObject {
  /** The apiVersion and the kind. */
  public static readonly GVK: GroupVersionKind = { apiVersion: 'olm.operatorframework.io/v1', kind: 'ClusterExtension' };

  public constructor(scope: Construct, id: string, props: ClusterExtensionProps = {}) {
    super(scope, id, { ...ClusterExtension.GVK, ...props });
  }

  /** The object as Kubernetes reads it. */
  public override toJson(): any {
    return { ...ClusterExtension.GVK, ...toJson_ClusterExtensionProps(super.toJson()) };
  }
}

/** The fields of a ClusterExtension (olm.operatorframework.io/v1). */
export interface ClusterExtensionProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: ClusterExtensionSpec;
}

export function toJson_ClusterExtensionProps(obj: ClusterExtensionProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ClusterExtensionSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterCatalogSpec {
  readonly availabilityMode?: ClusterCatalogSpecAvailabilityMode;
  readonly priority?: number;
  readonly source: ClusterCatalogSpecSource;
}

export function toJson_ClusterCatalogSpec(obj: ClusterCatalogSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'availabilityMode': obj.availabilityMode,
    'priority': obj.priority,
    'source': toJson_ClusterCatalogSpecSource(obj.source),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterExtensionSpec {
  readonly install?: ClusterExtensionSpecInstall;
  readonly namespace: string;
  readonly serviceAccount?: ClusterExtensionSpecServiceAccount;
  readonly source: ClusterExtensionSpecSource;
}

export function toJson_ClusterExtensionSpec(obj: ClusterExtensionSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'install': toJson_ClusterExtensionSpecInstall(obj.install),
    'namespace': obj.namespace,
    'serviceAccount': toJson_ClusterExtensionSpecServiceAccount(obj.serviceAccount),
    'source': toJson_ClusterExtensionSpecSource(obj.source),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum ClusterCatalogSpecAvailabilityMode {
  /** Unavailable */
  UNAVAILABLE = "Unavailable",
  /** Available */
  AVAILABLE = "Available",
}

export interface ClusterCatalogSpecSource {
  readonly image?: ClusterCatalogSpecSourceImage;
  readonly type: ClusterCatalogSpecSourceType;
}

export function toJson_ClusterCatalogSpecSource(obj: ClusterCatalogSpecSource | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'image': toJson_ClusterCatalogSpecSourceImage(obj.image),
    'type': obj.type,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterExtensionSpecInstall {
  readonly preflight?: ClusterExtensionSpecInstallPreflight;
}

export function toJson_ClusterExtensionSpecInstall(obj: ClusterExtensionSpecInstall | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preflight': toJson_ClusterExtensionSpecInstallPreflight(obj.preflight),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterExtensionSpecServiceAccount {
  readonly name?: string;
}

export function toJson_ClusterExtensionSpecServiceAccount(obj: ClusterExtensionSpecServiceAccount | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterExtensionSpecSource {
  readonly catalog?: ClusterExtensionSpecSourceCatalog;
  readonly sourceType: ClusterExtensionSpecSourceSourceType;
}

export function toJson_ClusterExtensionSpecSource(obj: ClusterExtensionSpecSource | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'catalog': toJson_ClusterExtensionSpecSourceCatalog(obj.catalog),
    'sourceType': obj.sourceType,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterCatalogSpecSourceImage {
  readonly pollIntervalMinutes?: number;
  readonly ref: string;
}

export function toJson_ClusterCatalogSpecSourceImage(obj: ClusterCatalogSpecSourceImage | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'pollIntervalMinutes': obj.pollIntervalMinutes,
    'ref': obj.ref,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum ClusterCatalogSpecSourceType {
  /** Image */
  IMAGE = "Image",
}

export interface ClusterExtensionSpecInstallPreflight {
  readonly crdUpgradeSafety: ClusterExtensionSpecInstallPreflightCrdUpgradeSafety;
}

export function toJson_ClusterExtensionSpecInstallPreflight(obj: ClusterExtensionSpecInstallPreflight | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'crdUpgradeSafety': toJson_ClusterExtensionSpecInstallPreflightCrdUpgradeSafety(obj.crdUpgradeSafety),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterExtensionSpecSourceCatalog {
  readonly channels?: string[];
  readonly packageName: string;
  readonly selector?: ClusterExtensionSpecSourceCatalogSelector;
  readonly upgradeConstraintPolicy?: ClusterExtensionSpecSourceCatalogUpgradeConstraintPolicy;
  readonly version?: string;
}

export function toJson_ClusterExtensionSpecSourceCatalog(obj: ClusterExtensionSpecSourceCatalog | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'channels': obj.channels?.map(y => y),
    'packageName': obj.packageName,
    'selector': toJson_ClusterExtensionSpecSourceCatalogSelector(obj.selector),
    'upgradeConstraintPolicy': obj.upgradeConstraintPolicy,
    'version': obj.version,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum ClusterExtensionSpecSourceSourceType {
  /** Catalog */
  CATALOG = "Catalog",
}

export interface ClusterExtensionSpecInstallPreflightCrdUpgradeSafety {
  readonly enforcement: ClusterExtensionSpecInstallPreflightCrdUpgradeSafetyEnforcement;
}

export function toJson_ClusterExtensionSpecInstallPreflightCrdUpgradeSafety(obj: ClusterExtensionSpecInstallPreflightCrdUpgradeSafety | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enforcement': obj.enforcement,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterExtensionSpecSourceCatalogSelector {
  readonly matchExpressions?: ClusterExtensionSpecSourceCatalogSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_ClusterExtensionSpecSourceCatalogSelector(obj: ClusterExtensionSpecSourceCatalogSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ClusterExtensionSpecSourceCatalogSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum ClusterExtensionSpecSourceCatalogUpgradeConstraintPolicy {
  /** CatalogProvided */
  CATALOG_PROVIDED = "CatalogProvided",
  /** SelfCertified */
  SELF_CERTIFIED = "SelfCertified",
}

export enum ClusterExtensionSpecInstallPreflightCrdUpgradeSafetyEnforcement {
  /** None */
  NONE = "None",
  /** Strict */
  STRICT = "Strict",
}

export interface ClusterExtensionSpecSourceCatalogSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ClusterExtensionSpecSourceCatalogSelectorMatchExpressions(obj: ClusterExtensionSpecSourceCatalogSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
