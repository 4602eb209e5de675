// The kinds of manifests.package-operator.run, generated from their CustomResourceDefinitions by `npm run imports`. Do not edit.
import { ApiObject, ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';

/** A PackageManifest (manifests.package-operator.run/v1alpha1). */
export class PackageManifest extends ApiObject {
  /** The apiVersion and the kind. */
  public static readonly GVK: GroupVersionKind = { apiVersion: 'manifests.package-operator.run/v1alpha1', kind: 'PackageManifest' };

  public constructor(scope: Construct, id: string, props: PackageManifestProps) {
    super(scope, id, { ...PackageManifest.GVK, ...props });
  }

  /** The object as Kubernetes reads it. */
  public override toJson(): any {
    return { ...PackageManifest.GVK, ...toJson_PackageManifestProps(super.toJson()) };
  }
}

/** The fields of a PackageManifest (manifests.package-operator.run/v1alpha1). */
export interface PackageManifestProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: PackageManifestSpec;
  readonly test?: PackageManifestTest;
}

export function toJson_PackageManifestProps(obj: PackageManifestProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_PackageManifestSpec(obj.spec),
    'test': toJson_PackageManifestTest(obj.test),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/** A PackageManifestLock (manifests.package-operator.run/v1alpha1). */
export class PackageManifestLock extends ApiObject {
  /** The apiVersion and the kind. */
  public static readonly GVK: GroupVersionKind = { apiVersion: 'manifests.package-operator.run/v1alpha1', kind: 'PackageManifestLock' };

  public constructor(scope: Construct, id: string, props: PackageManifestLockProps) {
    super(scope, id, { ...PackageManifestLock.GVK, ...props });
  }

  /** The object as Kubernetes reads it. */
  public override toJson(): any {
    return { ...PackageManifestLock.GVK, ...toJson_PackageManifestLockProps(super.toJson()) };
  }
}

/** The fields of a PackageManifestLock (manifests.package-operator.run/v1alpha1). */
export interface PackageManifestLockProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: PackageManifestLockSpec;
}

export function toJson_PackageManifestLockProps(obj: PackageManifestLockProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_PackageManifestLockSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestSpec {
  readonly scopes: PackageManifestSpecScopes[];
  readonly phases: PackageManifestSpecPhases[];
  readonly availabilityProbes?: PackageManifestSpecAvailabilityProbes[];
  readonly config?: PackageManifestSpecConfig;
  readonly images?: PackageManifestSpecImages[];
  readonly components?: any;
  readonly filter?: PackageManifestSpecFilter;
  readonly constraints?: PackageManifestSpecConstraints[];
  readonly repositories?: PackageManifestSpecRepositories[];
  readonly dependencies?: PackageManifestSpecDependencies[];
}

export function toJson_PackageManifestSpec(obj: PackageManifestSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'scopes': obj.scopes?.map(y => y),
    'phases': obj.phases?.map(y => toJson_PackageManifestSpecPhases(y)),
    'availabilityProbes': obj.availabilityProbes?.map(y => toJson_PackageManifestSpecAvailabilityProbes(y)),
    'config': toJson_PackageManifestSpecConfig(obj.config),
    'images': obj.images?.map(y => toJson_PackageManifestSpecImages(y)),
    'components': obj.components,
    'filter': toJson_PackageManifestSpecFilter(obj.filter),
    'constraints': obj.constraints?.map(y => toJson_PackageManifestSpecConstraints(y)),
    'repositories': obj.repositories?.map(y => toJson_PackageManifestSpecRepositories(y)),
    'dependencies': obj.dependencies?.map(y => toJson_PackageManifestSpecDependencies(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestTest {
  readonly template?: PackageManifestTestTemplate[];
  readonly kubeconform?: PackageManifestTestKubeconform;
}

export function toJson_PackageManifestTest(obj: PackageManifestTest | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'template': obj.template?.map(y => toJson_PackageManifestTestTemplate(y)),
    'kubeconform': toJson_PackageManifestTestKubeconform(obj.kubeconform),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestLockSpec {
  readonly images?: PackageManifestLockSpecImages[];
  readonly dependencies?: PackageManifestLockSpecDependencies[];
}

export function toJson_PackageManifestLockSpec(obj: PackageManifestLockSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'images': obj.images?.map(y => toJson_PackageManifestLockSpecImages(y)),
    'dependencies': obj.dependencies?.map(y => toJson_PackageManifestLockSpecDependencies(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum PackageManifestSpecScopes {
  /** Cluster */
  CLUSTER = "Cluster",
  /** Namespaced */
  NAMESPACED = "Namespaced",
}

export interface PackageManifestSpecPhases {
  readonly name: string;
  readonly class?: string;
}

export function toJson_PackageManifestSpecPhases(obj: PackageManifestSpecPhases | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'class': obj.class,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestSpecAvailabilityProbes {
  readonly probes: PackageManifestSpecAvailabilityProbesProbes[];
  readonly selector: PackageManifestSpecAvailabilityProbesSelector;
}

export function toJson_PackageManifestSpecAvailabilityProbes(obj: PackageManifestSpecAvailabilityProbes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'probes': obj.probes?.map(y => toJson_PackageManifestSpecAvailabilityProbesProbes(y)),
    'selector': toJson_PackageManifestSpecAvailabilityProbesSelector(obj.selector),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestSpecConfig {
  readonly openApiv3Schema?: any;
}

export function toJson_PackageManifestSpecConfig(obj: PackageManifestSpecConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'openAPIV3Schema': obj.openApiv3Schema,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestSpecImages {
  readonly name: string;
  readonly image: string;
}

export function toJson_PackageManifestSpecImages(obj: PackageManifestSpecImages | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'image': obj.image,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestSpecFilter {
  readonly conditions?: PackageManifestSpecFilterConditions[];
  readonly paths?: PackageManifestSpecFilterPaths[];
}

export function toJson_PackageManifestSpecFilter(obj: PackageManifestSpecFilter | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'conditions': obj.conditions?.map(y => toJson_PackageManifestSpecFilterConditions(y)),
    'paths': obj.paths?.map(y => toJson_PackageManifestSpecFilterPaths(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestSpecConstraints {
  readonly platformVersion?: PackageManifestSpecConstraintsPlatformVersion;
  readonly platform?: PackageManifestSpecConstraintsPlatform[];
  readonly uniqueInScope?: any;
}

export function toJson_PackageManifestSpecConstraints(obj: PackageManifestSpecConstraints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'platformVersion': toJson_PackageManifestSpecConstraintsPlatformVersion(obj.platformVersion),
    'platform': obj.platform?.map(y => y),
    'uniqueInScope': obj.uniqueInScope,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestSpecRepositories {
  readonly file?: string;
  readonly image?: string;
}

export function toJson_PackageManifestSpecRepositories(obj: PackageManifestSpecRepositories | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'file': obj.file,
    'image': obj.image,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestSpecDependencies {
  readonly image?: PackageManifestSpecDependenciesImage;
}

export function toJson_PackageManifestSpecDependencies(obj: PackageManifestSpecDependencies | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'image': toJson_PackageManifestSpecDependenciesImage(obj.image),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestTestTemplate {
  readonly name: string;
  readonly context?: PackageManifestTestTemplateContext;
}

export function toJson_PackageManifestTestTemplate(obj: PackageManifestTestTemplate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'context': toJson_PackageManifestTestTemplateContext(obj.context),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestTestKubeconform {
  readonly kubernetesVersion: string;
  readonly schemaLocations?: string[];
}

export function toJson_PackageManifestTestKubeconform(obj: PackageManifestTestKubeconform | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kubernetesVersion': obj.kubernetesVersion,
    'schemaLocations': obj.schemaLocations?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestLockSpecImages {
  readonly name: string;
  readonly image: string;
  readonly digest: string;
}

export function toJson_PackageManifestLockSpecImages(obj: PackageManifestLockSpecImages | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'image': obj.image,
    'digest': obj.digest,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestLockSpecDependencies {
  readonly name: string;
  readonly image: string;
  readonly digest: string;
  readonly version: string;
}

export function toJson_PackageManifestLockSpecDependencies(obj: PackageManifestLockSpecDependencies | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'image': obj.image,
    'digest': obj.digest,
    'version': obj.version,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestSpecAvailabilityProbesProbes {
  readonly condition?: PackageManifestSpecAvailabilityProbesProbesCondition;
  readonly fieldsEqual?: PackageManifestSpecAvailabilityProbesProbesFieldsEqual;
  readonly cel?: PackageManifestSpecAvailabilityProbesProbesCel;
}

export function toJson_PackageManifestSpecAvailabilityProbesProbes(obj: PackageManifestSpecAvailabilityProbesProbes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'condition': toJson_PackageManifestSpecAvailabilityProbesProbesCondition(obj.condition),
    'fieldsEqual': toJson_PackageManifestSpecAvailabilityProbesProbesFieldsEqual(obj.fieldsEqual),
    'cel': toJson_PackageManifestSpecAvailabilityProbesProbesCel(obj.cel),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestSpecAvailabilityProbesSelector {
  readonly kind: PackageManifestSpecAvailabilityProbesSelectorKind;
  readonly selector?: PackageManifestSpecAvailabilityProbesSelectorSelector;
}

export function toJson_PackageManifestSpecAvailabilityProbesSelector(obj: PackageManifestSpecAvailabilityProbesSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kind': toJson_PackageManifestSpecAvailabilityProbesSelectorKind(obj.kind),
    'selector': toJson_PackageManifestSpecAvailabilityProbesSelectorSelector(obj.selector),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestSpecFilterConditions {
  readonly name: string;
  readonly expression: string;
}

export function toJson_PackageManifestSpecFilterConditions(obj: PackageManifestSpecFilterConditions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'expression': obj.expression,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestSpecFilterPaths {
  readonly glob: string;
  readonly expression: string;
}

export function toJson_PackageManifestSpecFilterPaths(obj: PackageManifestSpecFilterPaths | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'glob': obj.glob,
    'expression': obj.expression,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestSpecConstraintsPlatformVersion {
  readonly name: PackageManifestSpecConstraintsPlatformVersionName;
  readonly range: string;
}

export function toJson_PackageManifestSpecConstraintsPlatformVersion(obj: PackageManifestSpecConstraintsPlatformVersion | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'range': obj.range,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum PackageManifestSpecConstraintsPlatform {
  /** Kubernetes */
  KUBERNETES = "Kubernetes",
  /** OpenShift */
  OPEN_SHIFT = "OpenShift",
}

export interface PackageManifestSpecDependenciesImage {
  readonly name: string;
  readonly package: string;
  readonly range: string;
}

export function toJson_PackageManifestSpecDependenciesImage(obj: PackageManifestSpecDependenciesImage | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'package': obj.package,
    'range': obj.range,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestTestTemplateContext {
  readonly package?: PackageManifestTestTemplateContextPackage;
  readonly config?: any;
  readonly environment?: PackageManifestTestTemplateContextEnvironment;
}

export function toJson_PackageManifestTestTemplateContext(obj: PackageManifestTestTemplateContext | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'package': toJson_PackageManifestTestTemplateContextPackage(obj.package),
    'config': obj.config,
    'environment': toJson_PackageManifestTestTemplateContextEnvironment(obj.environment),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestSpecAvailabilityProbesProbesCondition {
  readonly type: string;
  readonly status: string;
}

export function toJson_PackageManifestSpecAvailabilityProbesProbesCondition(obj: PackageManifestSpecAvailabilityProbesProbesCondition | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'type': obj.type,
    'status': obj.status,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestSpecAvailabilityProbesProbesFieldsEqual {
  readonly fieldA: string;
  readonly fieldB: string;
}

export function toJson_PackageManifestSpecAvailabilityProbesProbesFieldsEqual(obj: PackageManifestSpecAvailabilityProbesProbesFieldsEqual | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fieldA': obj.fieldA,
    'fieldB': obj.fieldB,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestSpecAvailabilityProbesProbesCel {
  readonly rule: string;
  readonly message: string;
}

export function toJson_PackageManifestSpecAvailabilityProbesProbesCel(obj: PackageManifestSpecAvailabilityProbesProbesCel | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'rule': obj.rule,
    'message': obj.message,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestSpecAvailabilityProbesSelectorKind {
  readonly group: string;
  readonly kind: string;
}

export function toJson_PackageManifestSpecAvailabilityProbesSelectorKind(obj: PackageManifestSpecAvailabilityProbesSelectorKind | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestSpecAvailabilityProbesSelectorSelector {
  readonly matchLabels?: { [key: string]: string };
  readonly matchExpressions?: PackageManifestSpecAvailabilityProbesSelectorSelectorMatchExpressions[];
}

export function toJson_PackageManifestSpecAvailabilityProbesSelectorSelector(obj: PackageManifestSpecAvailabilityProbesSelectorSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'matchExpressions': obj.matchExpressions?.map(y => toJson_PackageManifestSpecAvailabilityProbesSelectorSelectorMatchExpressions(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum PackageManifestSpecConstraintsPlatformVersionName {
  /** Kubernetes */
  KUBERNETES = "Kubernetes",
  /** OpenShift */
  OPEN_SHIFT = "OpenShift",
}

export interface PackageManifestTestTemplateContextPackage {
  readonly metadata?: PackageManifestTestTemplateContextPackageMetadata;
  readonly image?: string;
}

export function toJson_PackageManifestTestTemplateContextPackage(obj: PackageManifestTestTemplateContextPackage | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': toJson_PackageManifestTestTemplateContextPackageMetadata(obj.metadata),
    'image': obj.image,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestTestTemplateContextEnvironment {
  readonly kubernetes?: PackageManifestTestTemplateContextEnvironmentKubernetes;
  readonly openShift?: PackageManifestTestTemplateContextEnvironmentOpenShift;
  readonly proxy?: PackageManifestTestTemplateContextEnvironmentProxy;
  readonly hyperShift?: PackageManifestTestTemplateContextEnvironmentHyperShift;
}

export function toJson_PackageManifestTestTemplateContextEnvironment(obj: PackageManifestTestTemplateContextEnvironment | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kubernetes': toJson_PackageManifestTestTemplateContextEnvironmentKubernetes(obj.kubernetes),
    'openShift': toJson_PackageManifestTestTemplateContextEnvironmentOpenShift(obj.openShift),
    'proxy': toJson_PackageManifestTestTemplateContextEnvironmentProxy(obj.proxy),
    'hyperShift': toJson_PackageManifestTestTemplateContextEnvironmentHyperShift(obj.hyperShift),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestSpecAvailabilityProbesSelectorSelectorMatchExpressions {
  readonly key: string;
  readonly operator: PackageManifestSpecAvailabilityProbesSelectorSelectorMatchExpressionsOperator;
  readonly values?: string[];
}

export function toJson_PackageManifestSpecAvailabilityProbesSelectorSelectorMatchExpressions(obj: PackageManifestSpecAvailabilityProbesSelectorSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestTestTemplateContextPackageMetadata {
  readonly name?: string;
  readonly namespace?: string;
  readonly labels?: { [key: string]: string };
  readonly annotations?: { [key: string]: string };
}

export function toJson_PackageManifestTestTemplateContextPackageMetadata(obj: PackageManifestTestTemplateContextPackageMetadata | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'annotations': ((obj.annotations) === undefined) ? undefined : (Object.entries(obj.annotations).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestTestTemplateContextEnvironmentKubernetes {
  readonly version: string;
}

export function toJson_PackageManifestTestTemplateContextEnvironmentKubernetes(obj: PackageManifestTestTemplateContextEnvironmentKubernetes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'version': obj.version,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestTestTemplateContextEnvironmentOpenShift {
  readonly version: string;
  readonly managed?: PackageManifestTestTemplateContextEnvironmentOpenShiftManaged;
}

export function toJson_PackageManifestTestTemplateContextEnvironmentOpenShift(obj: PackageManifestTestTemplateContextEnvironmentOpenShift | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'version': obj.version,
    'managed': toJson_PackageManifestTestTemplateContextEnvironmentOpenShiftManaged(obj.managed),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestTestTemplateContextEnvironmentProxy {
  readonly httpProxy?: string;
  readonly httpsProxy?: string;
  readonly noProxy?: string;
}

export function toJson_PackageManifestTestTemplateContextEnvironmentProxy(obj: PackageManifestTestTemplateContextEnvironmentProxy | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'httpProxy': obj.httpProxy,
    'httpsProxy': obj.httpsProxy,
    'noProxy': obj.noProxy,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestTestTemplateContextEnvironmentHyperShift {
  readonly hostedCluster?: PackageManifestTestTemplateContextEnvironmentHyperShiftHostedCluster;
}

export function toJson_PackageManifestTestTemplateContextEnvironmentHyperShift(obj: PackageManifestTestTemplateContextEnvironmentHyperShift | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostedCluster': toJson_PackageManifestTestTemplateContextEnvironmentHyperShiftHostedCluster(obj.hostedCluster),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum PackageManifestSpecAvailabilityProbesSelectorSelectorMatchExpressionsOperator {
  /** In */
  IN = "In",
  /** NotIn */
  NOT_IN = "NotIn",
  /** Exists */
  EXISTS = "Exists",
  /** DoesNotExist */
  DOES_NOT_EXIST = "DoesNotExist",
}

export interface PackageManifestTestTemplateContextEnvironmentOpenShiftManaged {
  readonly data?: { [key: string]: string };
}

export function toJson_PackageManifestTestTemplateContextEnvironmentOpenShiftManaged(obj: PackageManifestTestTemplateContextEnvironmentOpenShiftManaged | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'data': ((obj.data) === undefined) ? undefined : (Object.entries(obj.data).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestTestTemplateContextEnvironmentHyperShiftHostedCluster {
  readonly metadata?: PackageManifestTestTemplateContextEnvironmentHyperShiftHostedClusterMetadata;
  readonly hostedClusterNamespace?: string;
  readonly nodeSelector?: { [key: string]: string };
}

export function toJson_PackageManifestTestTemplateContextEnvironmentHyperShiftHostedCluster(obj: PackageManifestTestTemplateContextEnvironmentHyperShiftHostedCluster | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': toJson_PackageManifestTestTemplateContextEnvironmentHyperShiftHostedClusterMetadata(obj.metadata),
    'hostedClusterNamespace': obj.hostedClusterNamespace,
    'nodeSelector': ((obj.nodeSelector) === undefined) ? undefined : (Object.entries(obj.nodeSelector).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageManifestTestTemplateContextEnvironmentHyperShiftHostedClusterMetadata {
  readonly name?: string;
  readonly namespace?: string;
  readonly labels?: { [key: string]: string };
  readonly annotations?: { [key: string]: string };
}

export function toJson_PackageManifestTestTemplateContextEnvironmentHyperShiftHostedClusterMetadata(obj: PackageManifestTestTemplateContextEnvironmentHyperShiftHostedClusterMetadata | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'annotations': ((obj.annotations) === undefined) ? undefined : (Object.entries(obj.annotations).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
