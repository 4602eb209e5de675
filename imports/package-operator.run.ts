// The kinds of package-operator.run, generated from their CustomResourceDefinitions by `npm run imports`. Do not edit.
import { ApiObject, ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';

/** A ClusterObjectDeployment (package-operator.run/v1alpha1). */
export class ClusterObjectDeployment extends ApiObject {
  /** The apiVersion and the kind. */
  public static readonly GVK: GroupVersionKind = { apiVersion: 'package-operator.run/v1alpha1', kind: 'ClusterObjectDeployment' };

  public constructor(scope: Construct, id: string, props: ClusterObjectDeploymentProps = {}) {
    super(scope, id, { ...ClusterObjectDeployment.GVK, ...props });
  }

  /** The object as Kubernetes reads it. */
  public override toJson(): any {
    return { ...ClusterObjectDeployment.GVK, ...toJson_ClusterObjectDeploymentProps(super.toJson()) };
  }
}

/** The fields of a ClusterObjectDeployment (package-operator.run/v1alpha1). */
export interface ClusterObjectDeploymentProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: ClusterObjectDeploymentSpec;
}

export function toJson_ClusterObjectDeploymentProps(obj: ClusterObjectDeploymentProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ClusterObjectDeploymentSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/** A ClusterObjectSet (package-operator.run/v1alpha1). */
export class ClusterObjectSet extends ApiObject {
  /** The apiVersion and the kind. */
  public static readonly GVK: GroupVersionKind = { apiVersion: 'package-operator.run/v1alpha1', kind: 'ClusterObjectSet' };

  public constructor(scope: Construct, id: string, props: ClusterObjectSetProps = {}) {
    super(scope, id, { ...ClusterObjectSet.GVK, ...props });
  }

  /** The object as Kubernetes reads it. */
  public override toJson(): any {
    return { ...ClusterObjectSet.GVK, ...toJson_ClusterObjectSetProps(super.toJson()) };
  }
}

/** The fields of a ClusterObjectSet (package-operator.run/v1alpha1). */
export interface ClusterObjectSetProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: ClusterObjectSetSpec;
}

export function toJson_ClusterObjectSetProps(obj: ClusterObjectSetProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ClusterObjectSetSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/** A ClusterObjectSetPhase (package-operator.run/v1alpha1). */
export class ClusterObjectSetPhase extends ApiObject {
  /** The apiVersion and the kind. */
  public static readonly GVK: GroupVersionKind = { apiVersion: 'package-operator.run/v1alpha1', kind: 'ClusterObjectSetPhase' };

  public constructor(scope: Construct, id: string, props: ClusterObjectSetPhaseProps = {}) {
    super(scope, id, { ...ClusterObjectSetPhase.GVK, ...props });
  }

  /** The object as Kubernetes reads it. */
  public override toJson(): any {
    return { ...ClusterObjectSetPhase.GVK, ...toJson_ClusterObjectSetPhaseProps(super.toJson()) };
  }
}

/** The fields of a ClusterObjectSetPhase (package-operator.run/v1alpha1). */
export interface ClusterObjectSetPhaseProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: ClusterObjectSetPhaseSpec;
}

export function toJson_ClusterObjectSetPhaseProps(obj: ClusterObjectSetPhaseProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ClusterObjectSetPhaseSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/** A ClusterObjectSlice (package-operator.run/v1alpha1). */
export class ClusterObjectSlice extends ApiObject {
  /** The apiVersion and the kind. */
  public static readonly GVK: GroupVersionKind = { apiVersion: 'package-operator.run/v1alpha1', kind: 'ClusterObjectSlice' };

  public constructor(scope: Construct, id: string, props: ClusterObjectSliceProps) {
    super(scope, id, { ...ClusterObjectSlice.GVK, ...props });
  }

  /** The object as Kubernetes reads it. */
  public override toJson(): any {
    return { ...ClusterObjectSlice.GVK, ...toJson_ClusterObjectSliceProps(super.toJson()) };
  }
}

/** The fields of a ClusterObjectSlice (package-operator.run/v1alpha1). */
export interface ClusterObjectSliceProps {
  readonly metadata?: ApiObjectMetadata;
  readonly objects: ClusterObjectSliceObjects[];
}

export function toJson_ClusterObjectSliceProps(obj: ClusterObjectSliceProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'objects': obj.objects?.map(y => toJson_ClusterObjectSliceObjects(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/** A ClusterObjectTemplate (package-operator.run/v1alpha1). */
export class ClusterObjectTemplate extends ApiObject {
  /** The apiVersion and the kind. */
  public static readonly GVK: GroupVersionKind = { apiVersion: 'package-operator.run/v1alpha1', kind: 'ClusterObjectTemplate' };

  public constructor(scope: Construct, id: string, props: ClusterObjectTemplateProps = {}) {
    super(scope, id, { ...ClusterObjectTemplate.GVK, ...props });
  }

  /** The object as Kubernetes reads it. */
  public override toJson(): any {
    return { ...ClusterObjectTemplate.GVK, ...toJson_ClusterObjectTemplateProps(super.toJson()) };
  }
}

/** The fields of a ClusterObjectTemplate (package-operator.run/v1alpha1). */
export interface ClusterObjectTemplateProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: ClusterObjectTemplateSpec;
}

export function toJson_ClusterObjectTemplateProps(obj: ClusterObjectTemplateProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ClusterObjectTemplateSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/** A ClusterPackage (package-operator.run/v1alpha1). */
export class ClusterPackage extends ApiObject {
  /** The apiVersion and the kind. */
  public static readonly GVK: GroupVersionKind = { apiVersion: 'package-operator.run/v1alpha1', kind: 'ClusterPackage' };

  public constructor(scope: Construct, id: string, props: ClusterPackageProps = {}) {
    super(scope, id, { ...ClusterPackage.GVK, ...props });
  }

  /** The object as Kubernetes reads it. */
  public override toJson(): any {
    return { ...ClusterPackage.GVK, ...toJson_ClusterPackageProps(super.toJson()) };
  }
}

/** The fields of a ClusterPackage (package-operator.run/v1alpha1). */
export interface ClusterPackageProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: ClusterPackageSpec;
}

export function toJson_ClusterPackageProps(obj: ClusterPackageProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ClusterPackageSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/** A HostedClusterPackage (package-operator.run/v1alpha1). */
export class HostedClusterPackage extends ApiObject {
  /** The apiVersion and the kind. */
  public static readonly GVK: GroupVersionKind = { apiVersion: 'package-operator.run/v1alpha1', kind: 'HostedClusterPackage' };

  public constructor(scope: Construct, id: string, props: HostedClusterPackageProps = {}) {
    super(scope, id, { ...HostedClusterPackage.GVK, ...props });
  }

  /** The object as Kubernetes reads it. */
  public override toJson(): any {
    return { ...HostedClusterPackage.GVK, ...toJson_HostedClusterPackageProps(super.toJson()) };
  }
}

/** The fields of a HostedClusterPackage (package-operator.run/v1alpha1). */
export interface HostedClusterPackageProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: HostedClusterPackageSpec;
}

export function toJson_HostedClusterPackageProps(obj: HostedClusterPackageProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_HostedClusterPackageSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/** An ObjectDeployment (package-operator.run/v1alpha1). */
export class ObjectDeployment extends ApiObject {
  /** The apiVersion and the kind. */
  public static readonly GVK: GroupVersionKind = { apiVersion: 'package-operator.run/v1alpha1', kind: 'ObjectDeployment' };

  public constructor(scope: Construct, id: string, props: ObjectDeploymentProps = {}) {
    super(scope, id, { ...ObjectDeployment.GVK, ...props });
  }

  /** The object as Kubernetes reads it. */
  public override toJson(): any {
    return { ...ObjectDeployment.GVK, ...toJson_ObjectDeploymentProps(super.toJson()) };
  }
}

/** The fields of an ObjectDeployment (package-operator.run/v1alpha1). */
export interface ObjectDeploymentProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: ObjectDeploymentSpec;
}

export function toJson_ObjectDeploymentProps(obj: ObjectDeploymentProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ObjectDeploymentSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/** An ObjectSet (package-operator.run/v1alpha1). */
export class ObjectSet extends ApiObject {
  /** The apiVersion and the kind. */
  public static readonly GVK: GroupVersionKind = { apiVersion: 'package-operator.run/v1alpha1', kind: 'ObjectSet' };

  public constructor(scope: Construct, id: string, props: ObjectSetProps = {}) {
    super(scope, id, { ...ObjectSet.GVK, ...props });
  }

  /** The object as Kubernetes reads it. */
  public override toJson(): any {
    return { ...ObjectSet.GVK, ...toJson_ObjectSetProps(super.toJson()) };
  }
}

/** The fields of an ObjectSet (package-operator.run/v1alpha1). */
export interface ObjectSetProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: ObjectSetSpec;
}

export function toJson_ObjectSetProps(obj: ObjectSetProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ObjectSetSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/** An ObjectSetPhase (package-operator.run/v1alpha1). */
export class ObjectSetPhase extends ApiObject {
  /** The apiVersion and the kind. */
  public static readonly GVK: GroupVersionKind = { apiVersion: 'package-operator.run/v1alpha1', kind: 'ObjectSetPhase' };

  public constructor(scope: Construct, id: string, props: ObjectSetPhaseProps = {}) {
    super(scope, id, { ...ObjectSetPhase.GVK, ...props });
  }

  /** The object as Kubernetes reads it. */
  public override toJson(): any {
    return { ...ObjectSetPhase.GVK, ...toJson_ObjectSetPhaseProps(super.toJson()) };
  }
}

/** The fields of an ObjectSetPhase (package-operator.run/v1alpha1). */
export interface ObjectSetPhaseProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: ObjectSetPhaseSpec;
}

export function toJson_ObjectSetPhaseProps(obj: ObjectSetPhaseProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ObjectSetPhaseSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/** An ObjectSlice (package-operator.run/v1alpha1). */
export class ObjectSlice extends ApiObject {
  /** The apiVersion and the kind. */
  public static readonly GVK: GroupVersionKind = { apiVersion: 'package-operator.run/v1alpha1', kind: 'ObjectSlice' };

  public constructor(scope: Construct, id: string, props: ObjectSliceProps) {
    super(scope, id, { ...ObjectSlice.GVK, ...props });
  }

  /** The object as Kubernetes reads it. */
  public override toJson(): any {
    return { ...ObjectSlice.GVK, ...toJson_ObjectSliceProps(super.toJson()) };
  }
}

/** The fields of an ObjectSlice (package-operator.run/v1alpha1). */
export interface ObjectSliceProps {
  readonly metadata?: ApiObjectMetadata;
  readonly objects: ObjectSliceObjects[];
}

export function toJson_ObjectSliceProps(obj: ObjectSliceProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'objects': obj.objects?.map(y => toJson_ObjectSliceObjects(y)),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/** An ObjectTemplate (package-operator.run/v1alpha1). */
export class ObjectTemplate extends ApiObject {
  /** The apiVersion and the kind. */
  public static readonly GVK: GroupVersionKind = { apiVersion: 'package-operator.run/v1alpha1', kind: 'ObjectTemplate' };

  public constructor(scope: Construct, id: string, props: ObjectTemplateProps = {}) {
    super(scope, id, { ...ObjectTemplate.GVK, ...props });
  }

  /** The object as Kubernetes reads it. */
  public override toJson(): any {
    return { ...ObjectTemplate.GVK, ...toJson_ObjectTemplateProps(super.toJson()) };
  }
}

/** The fields of an ObjectTemplate (package-operator.run/v1alpha1). */
export interface ObjectTemplateProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: ObjectTemplateSpec;
}

export function toJson_ObjectTemplateProps(obj: ObjectTemplateProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ObjectTemplateSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

/** A Package (package-operator.run/v1alpha1). */
export class Package extends ApiObject {
  /** The apiVersion and the kind. */
  public static readonly GVK: GroupVersionKind = { apiVersion: 'package-operator.run/v1alpha1', kind: 'Package' };

  public constructor(scope: Construct, id: string, props: PackageProps = {}) {
    super(scope, id, { ...Package.GVK, ...props });
  }

  /** The object as Kubernetes reads it. */
  public override toJson(): any {
    return { ...Package.GVK, ...toJson_PackageProps(super.toJson()) };
  }
}

/** The fields of a Package (package-operator.run/v1alpha1). */
export interface PackageProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: PackageSpec;
}

export function toJson_PackageProps(obj: PackageProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_PackageSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectDeploymentSpec {
  readonly paused?: boolean;
  readonly revisionHistoryLimit?: number;
  readonly selector: ClusterObjectDeploymentSpecSelector;
  readonly template: ClusterObjectDeploymentSpecTemplate;
}

export function toJson_ClusterObjectDeploymentSpec(obj: ClusterObjectDeploymentSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'paused': obj.paused,
    'revisionHistoryLimit': obj.revisionHistoryLimit,
    'selector': toJson_ClusterObjectDeploymentSpecSelector(obj.selector),
    'template': toJson_ClusterObjectDeploymentSpecTemplate(obj.template),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSetSpec {
  readonly availabilityProbes?: ClusterObjectSetSpecAvailabilityProbes[];
  readonly lifecycleState?: ClusterObjectSetSpecLifecycleState;
  readonly phases?: ClusterObjectSetSpecPhases[];
  readonly previous?: ClusterObjectSetSpecPrevious[];
  readonly revision?: number;
  readonly successDelaySeconds?: number;
}

export function toJson_ClusterObjectSetSpec(obj: ClusterObjectSetSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'availabilityProbes': obj.availabilityProbes?.map(y => toJson_ClusterObjectSetSpecAvailabilityProbes(y)),
    'lifecycleState': obj.lifecycleState,
    'phases': obj.phases?.map(y => toJson_ClusterObjectSetSpecPhases(y)),
    'previous': obj.previous?.map(y => toJson_ClusterObjectSetSpecPrevious(y)),
    'revision': obj.revision,
    'successDelaySeconds': obj.successDelaySeconds,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSetPhaseSpec {
  readonly availabilityProbes?: ClusterObjectSetPhaseSpecAvailabilityProbes[];
  readonly objects: ClusterObjectSetPhaseSpecObjects[];
  readonly paused?: boolean;
  readonly previous?: ClusterObjectSetPhaseSpecPrevious[];
  readonly revision: number;
}

export function toJson_ClusterObjectSetPhaseSpec(obj: ClusterObjectSetPhaseSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'availabilityProbes': obj.availabilityProbes?.map(y => toJson_ClusterObjectSetPhaseSpecAvailabilityProbes(y)),
    'objects': obj.objects?.map(y => toJson_ClusterObjectSetPhaseSpecObjects(y)),
    'paused': obj.paused,
    'previous': obj.previous?.map(y => toJson_ClusterObjectSetPhaseSpecPrevious(y)),
    'revision': obj.revision,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSliceObjects {
  readonly collisionProtection?: string;
  readonly conditionMappings?: ClusterObjectSliceObjectsConditionMappings[];
  readonly object: any;
}

export function toJson_ClusterObjectSliceObjects(obj: ClusterObjectSliceObjects | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'collisionProtection': obj.collisionProtection,
    'conditionMappings': obj.conditionMappings?.map(y => toJson_ClusterObjectSliceObjectsConditionMappings(y)),
    'object': obj.object,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectTemplateSpec {
  readonly sources: ClusterObjectTemplateSpecSources[];
  readonly template: string;
}

export function toJson_ClusterObjectTemplateSpec(obj: ClusterObjectTemplateSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'sources': obj.sources?.map(y => toJson_ClusterObjectTemplateSpecSources(y)),
    'template': obj.template,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterPackageSpec {
  readonly component?: string;
  readonly config?: any;
  readonly image: string;
  readonly paused?: boolean;
}

export function toJson_ClusterPackageSpec(obj: ClusterPackageSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'component': obj.component,
    'config': obj.config,
    'image': obj.image,
    'paused': obj.paused,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface HostedClusterPackageSpec {
  readonly hostedClusterSelector?: HostedClusterPackageSpecHostedClusterSelector;
  readonly partition?: HostedClusterPackageSpecPartition;
  readonly strategy: HostedClusterPackageSpecStrategy;
  readonly template: HostedClusterPackageSpecTemplate;
}

export function toJson_HostedClusterPackageSpec(obj: HostedClusterPackageSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hostedClusterSelector': toJson_HostedClusterPackageSpecHostedClusterSelector(obj.hostedClusterSelector),
    'partition': toJson_HostedClusterPackageSpecPartition(obj.partition),
    'strategy': toJson_HostedClusterPackageSpecStrategy(obj.strategy),
    'template': toJson_HostedClusterPackageSpecTemplate(obj.template),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectDeploymentSpec {
  readonly paused?: boolean;
  readonly revisionHistoryLimit?: number;
  readonly selector: ObjectDeploymentSpecSelector;
  readonly template: ObjectDeploymentSpecTemplate;
}

export function toJson_ObjectDeploymentSpec(obj: ObjectDeploymentSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'paused': obj.paused,
    'revisionHistoryLimit': obj.revisionHistoryLimit,
    'selector': toJson_ObjectDeploymentSpecSelector(obj.selector),
    'template': toJson_ObjectDeploymentSpecTemplate(obj.template),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSetSpec {
  readonly availabilityProbes?: ObjectSetSpecAvailabilityProbes[];
  readonly lifecycleState?: ObjectSetSpecLifecycleState;
  readonly phases?: ObjectSetSpecPhases[];
  readonly previous?: ObjectSetSpecPrevious[];
  readonly revision?: number;
  readonly successDelaySeconds?: number;
}

export function toJson_ObjectSetSpec(obj: ObjectSetSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'availabilityProbes': obj.availabilityProbes?.map(y => toJson_ObjectSetSpecAvailabilityProbes(y)),
    'lifecycleState': obj.lifecycleState,
    'phases': obj.phases?.map(y => toJson_ObjectSetSpecPhases(y)),
    'previous': obj.previous?.map(y => toJson_ObjectSetSpecPrevious(y)),
    'revision': obj.revision,
    'successDelaySeconds': obj.successDelaySeconds,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSetPhaseSpec {
  readonly availabilityProbes?: ObjectSetPhaseSpecAvailabilityProbes[];
  readonly objects: ObjectSetPhaseSpecObjects[];
  readonly paused?: boolean;
  readonly previous?: ObjectSetPhaseSpecPrevious[];
  readonly revision: number;
}

export function toJson_ObjectSetPhaseSpec(obj: ObjectSetPhaseSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'availabilityProbes': obj.availabilityProbes?.map(y => toJson_ObjectSetPhaseSpecAvailabilityProbes(y)),
    'objects': obj.objects?.map(y => toJson_ObjectSetPhaseSpecObjects(y)),
    'paused': obj.paused,
    'previous': obj.previous?.map(y => toJson_ObjectSetPhaseSpecPrevious(y)),
    'revision': obj.revision,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSliceObjects {
  readonly collisionProtection?: string;
  readonly conditionMappings?: ObjectSliceObjectsConditionMappings[];
  readonly object: any;
}

export function toJson_ObjectSliceObjects(obj: ObjectSliceObjects | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'collisionProtection': obj.collisionProtection,
    'conditionMappings': obj.conditionMappings?.map(y => toJson_ObjectSliceObjectsConditionMappings(y)),
    'object': obj.object,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectTemplateSpec {
  readonly sources: ObjectTemplateSpecSources[];
  readonly template: string;
}

export function toJson_ObjectTemplateSpec(obj: ObjectTemplateSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'sources': obj.sources?.map(y => toJson_ObjectTemplateSpecSources(y)),
    'template': obj.template,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface PackageSpec {
  readonly component?: string;
  readonly config?: any;
  readonly image: string;
  readonly paused?: boolean;
}

export function toJson_PackageSpec(obj: PackageSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'component': obj.component,
    'config': obj.config,
    'image': obj.image,
    'paused': obj.paused,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectDeploymentSpecSelector {
  readonly matchExpressions?: ClusterObjectDeploymentSpecSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_ClusterObjectDeploymentSpecSelector(obj: ClusterObjectDeploymentSpecSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ClusterObjectDeploymentSpecSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectDeploymentSpecTemplate {
  readonly metadata: ClusterObjectDeploymentSpecTemplateMetadata;
  readonly spec: ClusterObjectDeploymentSpecTemplateSpec;
}

export function toJson_ClusterObjectDeploymentSpecTemplate(obj: ClusterObjectDeploymentSpecTemplate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': toJson_ClusterObjectDeploymentSpecTemplateMetadata(obj.metadata),
    'spec': toJson_ClusterObjectDeploymentSpecTemplateSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSetSpecAvailabilityProbes {
  readonly probes: ClusterObjectSetSpecAvailabilityProbesProbes[];
  readonly selector: ClusterObjectSetSpecAvailabilityProbesSelector;
}

export function toJson_ClusterObjectSetSpecAvailabilityProbes(obj: ClusterObjectSetSpecAvailabilityProbes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'probes': obj.probes?.map(y => toJson_ClusterObjectSetSpecAvailabilityProbesProbes(y)),
    'selector': toJson_ClusterObjectSetSpecAvailabilityProbesSelector(obj.selector),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum ClusterObjectSetSpecLifecycleState {
  /** Active */
  ACTIVE = "Active",
  /** Paused */
  PAUSED = "Paused",
  /** Archived */
  ARCHIVED = "Archived",
}

export interface ClusterObjectSetSpecPhases {
  readonly class?: string;
  readonly name: string;
  readonly objects?: ClusterObjectSetSpecPhasesObjects[];
  readonly slices?: string[];
}

export function toJson_ClusterObjectSetSpecPhases(obj: ClusterObjectSetSpecPhases | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'class': obj.class,
    'name': obj.name,
    'objects': obj.objects?.map(y => toJson_ClusterObjectSetSpecPhasesObjects(y)),
    'slices': obj.slices?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSetSpecPrevious {
  readonly name: string;
}

export function toJson_ClusterObjectSetSpecPrevious(obj: ClusterObjectSetSpecPrevious | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSetPhaseSpecAvailabilityProbes {
  readonly probes: ClusterObjectSetPhaseSpecAvailabilityProbesProbes[];
  readonly selector: ClusterObjectSetPhaseSpecAvailabilityProbesSelector;
}

export function toJson_ClusterObjectSetPhaseSpecAvailabilityProbes(obj: ClusterObjectSetPhaseSpecAvailabilityProbes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'probes': obj.probes?.map(y => toJson_ClusterObjectSetPhaseSpecAvailabilityProbesProbes(y)),
    'selector': toJson_ClusterObjectSetPhaseSpecAvailabilityProbesSelector(obj.selector),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSetPhaseSpecObjects {
  readonly collisionProtection?: string;
  readonly conditionMappings?: ClusterObjectSetPhaseSpecObjectsConditionMappings[];
  readonly object: any;
}

export function toJson_ClusterObjectSetPhaseSpecObjects(obj: ClusterObjectSetPhaseSpecObjects | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'collisionProtection': obj.collisionProtection,
    'conditionMappings': obj.conditionMappings?.map(y => toJson_ClusterObjectSetPhaseSpecObjectsConditionMappings(y)),
    'object': obj.object,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSetPhaseSpecPrevious {
  readonly name: string;
}

export function toJson_ClusterObjectSetPhaseSpecPrevious(obj: ClusterObjectSetPhaseSpecPrevious | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSliceObjectsConditionMappings {
  readonly destinationType: string;
  readonly sourceType: string;
}

export function toJson_ClusterObjectSliceObjectsConditionMappings(obj: ClusterObjectSliceObjectsConditionMappings | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'destinationType': obj.destinationType,
    'sourceType': obj.sourceType,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectTemplateSpecSources {
  readonly apiVersion: string;
  readonly items: ClusterObjectTemplateSpecSourcesItems[];
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
  readonly optional?: boolean;
}

export function toJson_ClusterObjectTemplateSpecSources(obj: ClusterObjectTemplateSpecSources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'items': obj.items?.map(y => toJson_ClusterObjectTemplateSpecSourcesItems(y)),
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'optional': obj.optional,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface HostedClusterPackageSpecHostedClusterSelector {
  readonly matchExpressions?: HostedClusterPackageSpecHostedClusterSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_HostedClusterPackageSpecHostedClusterSelector(obj: HostedClusterPackageSpecHostedClusterSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_HostedClusterPackageSpecHostedClusterSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface HostedClusterPackageSpecPartition {
  readonly labelKey: string;
  readonly order?: HostedClusterPackageSpecPartitionOrder;
}

export function toJson_HostedClusterPackageSpecPartition(obj: HostedClusterPackageSpecPartition | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelKey': obj.labelKey,
    'order': toJson_HostedClusterPackageSpecPartitionOrder(obj.order),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface HostedClusterPackageSpecStrategy {
  readonly instant?: any;
  readonly rollingUpgrade?: HostedClusterPackageSpecStrategyRollingUpgrade;
}

export function toJson_HostedClusterPackageSpecStrategy(obj: HostedClusterPackageSpecStrategy | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'instant': obj.instant,
    'rollingUpgrade': toJson_HostedClusterPackageSpecStrategyRollingUpgrade(obj.rollingUpgrade),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface HostedClusterPackageSpecTemplate {
  readonly metadata?: HostedClusterPackageSpecTemplateMetadata;
  readonly spec: HostedClusterPackageSpecTemplateSpec;
}

export function toJson_HostedClusterPackageSpecTemplate(obj: HostedClusterPackageSpecTemplate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': toJson_HostedClusterPackageSpecTemplateMetadata(obj.metadata),
    'spec': toJson_HostedClusterPackageSpecTemplateSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectDeploymentSpecSelector {
  readonly matchExpressions?: ObjectDeploymentSpecSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_ObjectDeploymentSpecSelector(obj: ObjectDeploymentSpecSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ObjectDeploymentSpecSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectDeploymentSpecTemplate {
  readonly metadata: ObjectDeploymentSpecTemplateMetadata;
  readonly spec: ObjectDeploymentSpecTemplateSpec;
}

export function toJson_ObjectDeploymentSpecTemplate(obj: ObjectDeploymentSpecTemplate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': toJson_ObjectDeploymentSpecTemplateMetadata(obj.metadata),
    'spec': toJson_ObjectDeploymentSpecTemplateSpec(obj.spec),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSetSpecAvailabilityProbes {
  readonly probes: ObjectSetSpecAvailabilityProbesProbes[];
  readonly selector: ObjectSetSpecAvailabilityProbesSelector;
}

export function toJson_ObjectSetSpecAvailabilityProbes(obj: ObjectSetSpecAvailabilityProbes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'probes': obj.probes?.map(y => toJson_ObjectSetSpecAvailabilityProbesProbes(y)),
    'selector': toJson_ObjectSetSpecAvailabilityProbesSelector(obj.selector),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum ObjectSetSpecLifecycleState {
  /** Active */
  ACTIVE = "Active",
  /** Paused */
  PAUSED = "Paused",
  /** Archived */
  ARCHIVED = "Archived",
}

export interface ObjectSetSpecPhases {
  readonly class?: string;
  readonly name: string;
  readonly objects?: ObjectSetSpecPhasesObjects[];
  readonly slices?: string[];
}

export function toJson_ObjectSetSpecPhases(obj: ObjectSetSpecPhases | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'class': obj.class,
    'name': obj.name,
    'objects': obj.objects?.map(y => toJson_ObjectSetSpecPhasesObjects(y)),
    'slices': obj.slices?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSetSpecPrevious {
  readonly name: string;
}

export function toJson_ObjectSetSpecPrevious(obj: ObjectSetSpecPrevious | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSetPhaseSpecAvailabilityProbes {
  readonly probes: ObjectSetPhaseSpecAvailabilityProbesProbes[];
  readonly selector: ObjectSetPhaseSpecAvailabilityProbesSelector;
}

export function toJson_ObjectSetPhaseSpecAvailabilityProbes(obj: ObjectSetPhaseSpecAvailabilityProbes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'probes': obj.probes?.map(y => toJson_ObjectSetPhaseSpecAvailabilityProbesProbes(y)),
    'selector': toJson_ObjectSetPhaseSpecAvailabilityProbesSelector(obj.selector),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSetPhaseSpecObjects {
  readonly collisionProtection?: string;
  readonly conditionMappings?: ObjectSetPhaseSpecObjectsConditionMappings[];
  readonly object: any;
}

export function toJson_ObjectSetPhaseSpecObjects(obj: ObjectSetPhaseSpecObjects | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'collisionProtection': obj.collisionProtection,
    'conditionMappings': obj.conditionMappings?.map(y => toJson_ObjectSetPhaseSpecObjectsConditionMappings(y)),
    'object': obj.object,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSetPhaseSpecPrevious {
  readonly name: string;
}

export function toJson_ObjectSetPhaseSpecPrevious(obj: ObjectSetPhaseSpecPrevious | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSliceObjectsConditionMappings {
  readonly destinationType: string;
  readonly sourceType: string;
}

export function toJson_ObjectSliceObjectsConditionMappings(obj: ObjectSliceObjectsConditionMappings | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'destinationType': obj.destinationType,
    'sourceType': obj.sourceType,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectTemplateSpecSources {
  readonly apiVersion: string;
  readonly items: ObjectTemplateSpecSourcesItems[];
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
  readonly optional?: boolean;
}

export function toJson_ObjectTemplateSpecSources(obj: ObjectTemplateSpecSources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'items': obj.items?.map(y => toJson_ObjectTemplateSpecSourcesItems(y)),
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
    'optional': obj.optional,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectDeploymentSpecSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ClusterObjectDeploymentSpecSelectorMatchExpressions(obj: ClusterObjectDeploymentSpecSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectDeploymentSpecTemplateMetadata {
  readonly annotations?: { [key: string]: string };
  readonly finalizers?: string[];
  readonly labels?: { [key: string]: string };
  readonly name?: string;
  readonly namespace?: string;
}

export function toJson_ClusterObjectDeploymentSpecTemplateMetadata(obj: ClusterObjectDeploymentSpecTemplateMetadata | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (Object.entries(obj.annotations).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'finalizers': obj.finalizers?.map(y => y),
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectDeploymentSpecTemplateSpec {
  readonly availabilityProbes?: ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbes[];
  readonly phases?: ClusterObjectDeploymentSpecTemplateSpecPhases[];
  readonly successDelaySeconds?: number;
}

export function toJson_ClusterObjectDeploymentSpecTemplateSpec(obj: ClusterObjectDeploymentSpecTemplateSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'availabilityProbes': obj.availabilityProbes?.map(y => toJson_ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbes(y)),
    'phases': obj.phases?.map(y => toJson_ClusterObjectDeploymentSpecTemplateSpecPhases(y)),
    'successDelaySeconds': obj.successDelaySeconds,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSetSpecAvailabilityProbesProbes {
  readonly cel?: ClusterObjectSetSpecAvailabilityProbesProbesCel;
  readonly condition?: ClusterObjectSetSpecAvailabilityProbesProbesCondition;
  readonly fieldsEqual?: ClusterObjectSetSpecAvailabilityProbesProbesFieldsEqual;
}

export function toJson_ClusterObjectSetSpecAvailabilityProbesProbes(obj: ClusterObjectSetSpecAvailabilityProbesProbes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cel': toJson_ClusterObjectSetSpecAvailabilityProbesProbesCel(obj.cel),
    'condition': toJson_ClusterObjectSetSpecAvailabilityProbesProbesCondition(obj.condition),
    'fieldsEqual': toJson_ClusterObjectSetSpecAvailabilityProbesProbesFieldsEqual(obj.fieldsEqual),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSetSpecAvailabilityProbesSelector {
  readonly kind: ClusterObjectSetSpecAvailabilityProbesSelectorKind;
  readonly selector?: ClusterObjectSetSpecAvailabilityProbesSelectorSelector;
}

export function toJson_ClusterObjectSetSpecAvailabilityProbesSelector(obj: ClusterObjectSetSpecAvailabilityProbesSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kind': toJson_ClusterObjectSetSpecAvailabilityProbesSelectorKind(obj.kind),
    'selector': toJson_ClusterObjectSetSpecAvailabilityProbesSelectorSelector(obj.selector),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSetSpecPhasesObjects {
  readonly collisionProtection?: string;
  readonly conditionMappings?: ClusterObjectSetSpecPhasesObjectsConditionMappings[];
  readonly object: any;
}

export function toJson_ClusterObjectSetSpecPhasesObjects(obj: ClusterObjectSetSpecPhasesObjects | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'collisionProtection': obj.collisionProtection,
    'conditionMappings': obj.conditionMappings?.map(y => toJson_ClusterObjectSetSpecPhasesObjectsConditionMappings(y)),
    'object': obj.object,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSetPhaseSpecAvailabilityProbesProbes {
  readonly cel?: ClusterObjectSetPhaseSpecAvailabilityProbesProbesCel;
  readonly condition?: ClusterObjectSetPhaseSpecAvailabilityProbesProbesCondition;
  readonly fieldsEqual?: ClusterObjectSetPhaseSpecAvailabilityProbesProbesFieldsEqual;
}

export function toJson_ClusterObjectSetPhaseSpecAvailabilityProbesProbes(obj: ClusterObjectSetPhaseSpecAvailabilityProbesProbes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cel': toJson_ClusterObjectSetPhaseSpecAvailabilityProbesProbesCel(obj.cel),
    'condition': toJson_ClusterObjectSetPhaseSpecAvailabilityProbesProbesCondition(obj.condition),
    'fieldsEqual': toJson_ClusterObjectSetPhaseSpecAvailabilityProbesProbesFieldsEqual(obj.fieldsEqual),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSetPhaseSpecAvailabilityProbesSelector {
  readonly kind: ClusterObjectSetPhaseSpecAvailabilityProbesSelectorKind;
  readonly selector?: ClusterObjectSetPhaseSpecAvailabilityProbesSelectorSelector;
}

export function toJson_ClusterObjectSetPhaseSpecAvailabilityProbesSelector(obj: ClusterObjectSetPhaseSpecAvailabilityProbesSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kind': toJson_ClusterObjectSetPhaseSpecAvailabilityProbesSelectorKind(obj.kind),
    'selector': toJson_ClusterObjectSetPhaseSpecAvailabilityProbesSelectorSelector(obj.selector),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSetPhaseSpecObjectsConditionMappings {
  readonly destinationType: string;
  readonly sourceType: string;
}

export function toJson_ClusterObjectSetPhaseSpecObjectsConditionMappings(obj: ClusterObjectSetPhaseSpecObjectsConditionMappings | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'destinationType': obj.destinationType,
    'sourceType': obj.sourceType,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectTemplateSpecSourcesItems {
  readonly destination: string;
  readonly key: string;
}

export function toJson_ClusterObjectTemplateSpecSourcesItems(obj: ClusterObjectTemplateSpecSourcesItems | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'destination': obj.destination,
    'key': obj.key,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface HostedClusterPackageSpecHostedClusterSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_HostedClusterPackageSpecHostedClusterSelectorMatchExpressions(obj: HostedClusterPackageSpecHostedClusterSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface HostedClusterPackageSpecPartitionOrder {
  readonly alphanumericAsc?: any;
  readonly static?: string[];
}

export function toJson_HostedClusterPackageSpecPartitionOrder(obj: HostedClusterPackageSpecPartitionOrder | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'alphanumericAsc': obj.alphanumericAsc,
    'static': obj.static?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface HostedClusterPackageSpecStrategyRollingUpgrade {
  readonly maxUnavailable: number;
}

export function toJson_HostedClusterPackageSpecStrategyRollingUpgrade(obj: HostedClusterPackageSpecStrategyRollingUpgrade | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'maxUnavailable': obj.maxUnavailable,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface HostedClusterPackageSpecTemplateMetadata {
  readonly annotations?: { [key: string]: string };
  readonly finalizers?: string[];
  readonly labels?: { [key: string]: string };
  readonly name?: string;
  readonly namespace?: string;
}

export function toJson_HostedClusterPackageSpecTemplateMetadata(obj: HostedClusterPackageSpecTemplateMetadata | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (Object.entries(obj.annotations).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'finalizers': obj.finalizers?.map(y => y),
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface HostedClusterPackageSpecTemplateSpec {
  readonly component?: string;
  readonly config?: any;
  readonly image: string;
  readonly paused?: boolean;
}

export function toJson_HostedClusterPackageSpecTemplateSpec(obj: HostedClusterPackageSpecTemplateSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'component': obj.component,
    'config': obj.config,
    'image': obj.image,
    'paused': obj.paused,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectDeploymentSpecSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ObjectDeploymentSpecSelectorMatchExpressions(obj: ObjectDeploymentSpecSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectDeploymentSpecTemplateMetadata {
  readonly annotations?: { [key: string]: string };
  readonly finalizers?: string[];
  readonly labels?: { [key: string]: string };
  readonly name?: string;
  readonly namespace?: string;
}

export function toJson_ObjectDeploymentSpecTemplateMetadata(obj: ObjectDeploymentSpecTemplateMetadata | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (Object.entries(obj.annotations).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'finalizers': obj.finalizers?.map(y => y),
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectDeploymentSpecTemplateSpec {
  readonly availabilityProbes?: ObjectDeploymentSpecTemplateSpecAvailabilityProbes[];
  readonly phases?: ObjectDeploymentSpecTemplateSpecPhases[];
  readonly successDelaySeconds?: number;
}

export function toJson_ObjectDeploymentSpecTemplateSpec(obj: ObjectDeploymentSpecTemplateSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'availabilityProbes': obj.availabilityProbes?.map(y => toJson_ObjectDeploymentSpecTemplateSpecAvailabilityProbes(y)),
    'phases': obj.phases?.map(y => toJson_ObjectDeploymentSpecTemplateSpecPhases(y)),
    'successDelaySeconds': obj.successDelaySeconds,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSetSpecAvailabilityProbesProbes {
  readonly cel?: ObjectSetSpecAvailabilityProbesProbesCel;
  readonly condition?: ObjectSetSpecAvailabilityProbesProbesCondition;
  readonly fieldsEqual?: ObjectSetSpecAvailabilityProbesProbesFieldsEqual;
}

export function toJson_ObjectSetSpecAvailabilityProbesProbes(obj: ObjectSetSpecAvailabilityProbesProbes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cel': toJson_ObjectSetSpecAvailabilityProbesProbesCel(obj.cel),
    'condition': toJson_ObjectSetSpecAvailabilityProbesProbesCondition(obj.condition),
    'fieldsEqual': toJson_ObjectSetSpecAvailabilityProbesProbesFieldsEqual(obj.fieldsEqual),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSetSpecAvailabilityProbesSelector {
  readonly kind: ObjectSetSpecAvailabilityProbesSelectorKind;
  readonly selector?: ObjectSetSpecAvailabilityProbesSelectorSelector;
}

export function toJson_ObjectSetSpecAvailabilityProbesSelector(obj: ObjectSetSpecAvailabilityProbesSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kind': toJson_ObjectSetSpecAvailabilityProbesSelectorKind(obj.kind),
    'selector': toJson_ObjectSetSpecAvailabilityProbesSelectorSelector(obj.selector),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSetSpecPhasesObjects {
  readonly collisionProtection?: string;
  readonly conditionMappings?: ObjectSetSpecPhasesObjectsConditionMappings[];
  readonly object: any;
}

export function toJson_ObjectSetSpecPhasesObjects(obj: ObjectSetSpecPhasesObjects | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'collisionProtection': obj.collisionProtection,
    'conditionMappings': obj.conditionMappings?.map(y => toJson_ObjectSetSpecPhasesObjectsConditionMappings(y)),
    'object': obj.object,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSetPhaseSpecAvailabilityProbesProbes {
  readonly cel?: ObjectSetPhaseSpecAvailabilityProbesProbesCel;
  readonly condition?: ObjectSetPhaseSpecAvailabilityProbesProbesCondition;
  readonly fieldsEqual?: ObjectSetPhaseSpecAvailabilityProbesProbesFieldsEqual;
}

export function toJson_ObjectSetPhaseSpecAvailabilityProbesProbes(obj: ObjectSetPhaseSpecAvailabilityProbesProbes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cel': toJson_ObjectSetPhaseSpecAvailabilityProbesProbesCel(obj.cel),
    'condition': toJson_ObjectSetPhaseSpecAvailabilityProbesProbesCondition(obj.condition),
    'fieldsEqual': toJson_ObjectSetPhaseSpecAvailabilityProbesProbesFieldsEqual(obj.fieldsEqual),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSetPhaseSpecAvailabilityProbesSelector {
  readonly kind: ObjectSetPhaseSpecAvailabilityProbesSelectorKind;
  readonly selector?: ObjectSetPhaseSpecAvailabilityProbesSelectorSelector;
}

export function toJson_ObjectSetPhaseSpecAvailabilityProbesSelector(obj: ObjectSetPhaseSpecAvailabilityProbesSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kind': toJson_ObjectSetPhaseSpecAvailabilityProbesSelectorKind(obj.kind),
    'selector': toJson_ObjectSetPhaseSpecAvailabilityProbesSelectorSelector(obj.selector),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSetPhaseSpecObjectsConditionMappings {
  readonly destinationType: string;
  readonly sourceType: string;
}

export function toJson_ObjectSetPhaseSpecObjectsConditionMappings(obj: ObjectSetPhaseSpecObjectsConditionMappings | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'destinationType': obj.destinationType,
    'sourceType': obj.sourceType,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectTemplateSpecSourcesItems {
  readonly destination: string;
  readonly key: string;
}

export function toJson_ObjectTemplateSpecSourcesItems(obj: ObjectTemplateSpecSourcesItems | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'destination': obj.destination,
    'key': obj.key,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbes {
  readonly probes: ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesProbes[];
  readonly selector: ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesSelector;
}

export function toJson_ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbes(obj: ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'probes': obj.probes?.map(y => toJson_ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesProbes(y)),
    'selector': toJson_ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesSelector(obj.selector),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectDeploymentSpecTemplateSpecPhases {
  readonly class?: string;
  readonly name: string;
  readonly objects?: ClusterObjectDeploymentSpecTemplateSpecPhasesObjects[];
  readonly slices?: string[];
}

export function toJson_ClusterObjectDeploymentSpecTemplateSpecPhases(obj: ClusterObjectDeploymentSpecTemplateSpecPhases | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'class': obj.class,
    'name': obj.name,
    'objects': obj.objects?.map(y => toJson_ClusterObjectDeploymentSpecTemplateSpecPhasesObjects(y)),
    'slices': obj.slices?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSetSpecAvailabilityProbesProbesCel {
  readonly message: string;
  readonly rule: string;
}

export function toJson_ClusterObjectSetSpecAvailabilityProbesProbesCel(obj: ClusterObjectSetSpecAvailabilityProbesProbesCel | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'message': obj.message,
    'rule': obj.rule,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSetSpecAvailabilityProbesProbesCondition {
  readonly status: string;
  readonly type: string;
}

export function toJson_ClusterObjectSetSpecAvailabilityProbesProbesCondition(obj: ClusterObjectSetSpecAvailabilityProbesProbesCondition | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'status': obj.status,
    'type': obj.type,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSetSpecAvailabilityProbesProbesFieldsEqual {
  readonly fieldA: string;
  readonly fieldB: string;
}

export function toJson_ClusterObjectSetSpecAvailabilityProbesProbesFieldsEqual(obj: ClusterObjectSetSpecAvailabilityProbesProbesFieldsEqual | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fieldA': obj.fieldA,
    'fieldB': obj.fieldB,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSetSpecAvailabilityProbesSelectorKind {
  readonly group: string;
  readonly kind: string;
}

export function toJson_ClusterObjectSetSpecAvailabilityProbesSelectorKind(obj: ClusterObjectSetSpecAvailabilityProbesSelectorKind | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSetSpecAvailabilityProbesSelectorSelector {
  readonly matchExpressions?: ClusterObjectSetSpecAvailabilityProbesSelectorSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_ClusterObjectSetSpecAvailabilityProbesSelectorSelector(obj: ClusterObjectSetSpecAvailabilityProbesSelectorSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ClusterObjectSetSpecAvailabilityProbesSelectorSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSetSpecPhasesObjectsConditionMappings {
  readonly destinationType: string;
  readonly sourceType: string;
}

export function toJson_ClusterObjectSetSpecPhasesObjectsConditionMappings(obj: ClusterObjectSetSpecPhasesObjectsConditionMappings | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'destinationType': obj.destinationType,
    'sourceType': obj.sourceType,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSetPhaseSpecAvailabilityProbesProbesCel {
  readonly message: string;
  readonly rule: string;
}

export function toJson_ClusterObjectSetPhaseSpecAvailabilityProbesProbesCel(obj: ClusterObjectSetPhaseSpecAvailabilityProbesProbesCel | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'message': obj.message,
    'rule': obj.rule,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSetPhaseSpecAvailabilityProbesProbesCondition {
  readonly status: string;
  readonly type: string;
}

export function toJson_ClusterObjectSetPhaseSpecAvailabilityProbesProbesCondition(obj: ClusterObjectSetPhaseSpecAvailabilityProbesProbesCondition | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'status': obj.status,
    'type': obj.type,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSetPhaseSpecAvailabilityProbesProbesFieldsEqual {
  readonly fieldA: string;
  readonly fieldB: string;
}

export function toJson_ClusterObjectSetPhaseSpecAvailabilityProbesProbesFieldsEqual(obj: ClusterObjectSetPhaseSpecAvailabilityProbesProbesFieldsEqual | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fieldA': obj.fieldA,
    'fieldB': obj.fieldB,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSetPhaseSpecAvailabilityProbesSelectorKind {
  readonly group: string;
  readonly kind: string;
}

export function toJson_ClusterObjectSetPhaseSpecAvailabilityProbesSelectorKind(obj: ClusterObjectSetPhaseSpecAvailabilityProbesSelectorKind | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSetPhaseSpecAvailabilityProbesSelectorSelector {
  readonly matchExpressions?: ClusterObjectSetPhaseSpecAvailabilityProbesSelectorSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_ClusterObjectSetPhaseSpecAvailabilityProbesSelectorSelector(obj: ClusterObjectSetPhaseSpecAvailabilityProbesSelectorSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ClusterObjectSetPhaseSpecAvailabilityProbesSelectorSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectDeploymentSpecTemplateSpecAvailabilityProbes {
  readonly probes: ObjectDeploymentSpecTemplateSpecAvailabilityProbesProbes[];
  readonly selector: ObjectDeploymentSpecTemplateSpecAvailabilityProbesSelector;
}

export function toJson_ObjectDeploymentSpecTemplateSpecAvailabilityProbes(obj: ObjectDeploymentSpecTemplateSpecAvailabilityProbes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'probes': obj.probes?.map(y => toJson_ObjectDeploymentSpecTemplateSpecAvailabilityProbesProbes(y)),
    'selector': toJson_ObjectDeploymentSpecTemplateSpecAvailabilityProbesSelector(obj.selector),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectDeploymentSpecTemplateSpecPhases {
  readonly class?: string;
  readonly name: string;
  readonly objects?: ObjectDeploymentSpecTemplateSpecPhasesObjects[];
  readonly slices?: string[];
}

export function toJson_ObjectDeploymentSpecTemplateSpecPhases(obj: ObjectDeploymentSpecTemplateSpecPhases | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'class': obj.class,
    'name': obj.name,
    'objects': obj.objects?.map(y => toJson_ObjectDeploymentSpecTemplateSpecPhasesObjects(y)),
    'slices': obj.slices?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSetSpecAvailabilityProbesProbesCel {
  readonly message: string;
  readonly rule: string;
}

export function toJson_ObjectSetSpecAvailabilityProbesProbesCel(obj: ObjectSetSpecAvailabilityProbesProbesCel | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'message': obj.message,
    'rule': obj.rule,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSetSpecAvailabilityProbesProbesCondition {
  readonly status: string;
  readonly type: string;
}

export function toJson_ObjectSetSpecAvailabilityProbesProbesCondition(obj: ObjectSetSpecAvailabilityProbesProbesCondition | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'status': obj.status,
    'type': obj.type,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSetSpecAvailabilityProbesProbesFieldsEqual {
  readonly fieldA: string;
  readonly fieldB: string;
}

export function toJson_ObjectSetSpecAvailabilityProbesProbesFieldsEqual(obj: ObjectSetSpecAvailabilityProbesProbesFieldsEqual | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fieldA': obj.fieldA,
    'fieldB': obj.fieldB,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSetSpecAvailabilityProbesSelectorKind {
  readonly group: string;
  readonly kind: string;
}

export function toJson_ObjectSetSpecAvailabilityProbesSelectorKind(obj: ObjectSetSpecAvailabilityProbesSelectorKind | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSetSpecAvailabilityProbesSelectorSelector {
  readonly matchExpressions?: ObjectSetSpecAvailabilityProbesSelectorSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_ObjectSetSpecAvailabilityProbesSelectorSelector(obj: ObjectSetSpecAvailabilityProbesSelectorSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ObjectSetSpecAvailabilityProbesSelectorSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSetSpecPhasesObjectsConditionMappings {
  readonly destinationType: string;
  readonly sourceType: string;
}

export function toJson_ObjectSetSpecPhasesObjectsConditionMappings(obj: ObjectSetSpecPhasesObjectsConditionMappings | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'destinationType': obj.destinationType,
    'sourceType': obj.sourceType,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSetPhaseSpecAvailabilityProbesProbesCel {
  readonly message: string;
  readonly rule: string;
}

export function toJson_ObjectSetPhaseSpecAvailabilityProbesProbesCel(obj: ObjectSetPhaseSpecAvailabilityProbesProbesCel | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'message': obj.message,
    'rule': obj.rule,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSetPhaseSpecAvailabilityProbesProbesCondition {
  readonly status: string;
  readonly type: string;
}

export function toJson_ObjectSetPhaseSpecAvailabilityProbesProbesCondition(obj: ObjectSetPhaseSpecAvailabilityProbesProbesCondition | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'status': obj.status,
    'type': obj.type,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSetPhaseSpecAvailabilityProbesProbesFieldsEqual {
  readonly fieldA: string;
  readonly fieldB: string;
}

export function toJson_ObjectSetPhaseSpecAvailabilityProbesProbesFieldsEqual(obj: ObjectSetPhaseSpecAvailabilityProbesProbesFieldsEqual | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fieldA': obj.fieldA,
    'fieldB': obj.fieldB,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSetPhaseSpecAvailabilityProbesSelectorKind {
  readonly group: string;
  readonly kind: string;
}

export function toJson_ObjectSetPhaseSpecAvailabilityProbesSelectorKind(obj: ObjectSetPhaseSpecAvailabilityProbesSelectorKind | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSetPhaseSpecAvailabilityProbesSelectorSelector {
  readonly matchExpressions?: ObjectSetPhaseSpecAvailabilityProbesSelectorSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_ObjectSetPhaseSpecAvailabilityProbesSelectorSelector(obj: ObjectSetPhaseSpecAvailabilityProbesSelectorSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ObjectSetPhaseSpecAvailabilityProbesSelectorSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesProbes {
  readonly cel?: ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesCel;
  readonly condition?: ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesCondition;
  readonly fieldsEqual?: ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesFieldsEqual;
}

export function toJson_ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesProbes(obj: ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesProbes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cel': toJson_ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesCel(obj.cel),
    'condition': toJson_ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesCondition(obj.condition),
    'fieldsEqual': toJson_ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesFieldsEqual(obj.fieldsEqual),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesSelector {
  readonly kind: ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorKind;
  readonly selector?: ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorSelector;
}

export function toJson_ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesSelector(obj: ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kind': toJson_ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorKind(obj.kind),
    'selector': toJson_ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorSelector(obj.selector),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectDeploymentSpecTemplateSpecPhasesObjects {
  readonly collisionProtection?: string;
  readonly conditionMappings?: ClusterObjectDeploymentSpecTemplateSpecPhasesObjectsConditionMappings[];
  readonly object: any;
}

export function toJson_ClusterObjectDeploymentSpecTemplateSpecPhasesObjects(obj: ClusterObjectDeploymentSpecTemplateSpecPhasesObjects | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'collisionProtection': obj.collisionProtection,
    'conditionMappings': obj.conditionMappings?.map(y => toJson_ClusterObjectDeploymentSpecTemplateSpecPhasesObjectsConditionMappings(y)),
    'object': obj.object,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSetSpecAvailabilityProbesSelectorSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ClusterObjectSetSpecAvailabilityProbesSelectorSelectorMatchExpressions(obj: ClusterObjectSetSpecAvailabilityProbesSelectorSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectSetPhaseSpecAvailabilityProbesSelectorSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ClusterObjectSetPhaseSpecAvailabilityProbesSelectorSelectorMatchExpressions(obj: ClusterObjectSetPhaseSpecAvailabilityProbesSelectorSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectDeploymentSpecTemplateSpecAvailabilityProbesProbes {
  readonly cel?: ObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesCel;
  readonly condition?: ObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesCondition;
  readonly fieldsEqual?: ObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesFieldsEqual;
}

export function toJson_ObjectDeploymentSpecTemplateSpecAvailabilityProbesProbes(obj: ObjectDeploymentSpecTemplateSpecAvailabilityProbesProbes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cel': toJson_ObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesCel(obj.cel),
    'condition': toJson_ObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesCondition(obj.condition),
    'fieldsEqual': toJson_ObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesFieldsEqual(obj.fieldsEqual),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectDeploymentSpecTemplateSpecAvailabilityProbesSelector {
  readonly kind: ObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorKind;
  readonly selector?: ObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorSelector;
}

export function toJson_ObjectDeploymentSpecTemplateSpecAvailabilityProbesSelector(obj: ObjectDeploymentSpecTemplateSpecAvailabilityProbesSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kind': toJson_ObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorKind(obj.kind),
    'selector': toJson_ObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorSelector(obj.selector),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectDeploymentSpecTemplateSpecPhasesObjects {
  readonly collisionProtection?: string;
  readonly conditionMappings?: ObjectDeploymentSpecTemplateSpecPhasesObjectsConditionMappings[];
  readonly object: any;
}

export function toJson_ObjectDeploymentSpecTemplateSpecPhasesObjects(obj: ObjectDeploymentSpecTemplateSpecPhasesObjects | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'collisionProtection': obj.collisionProtection,
    'conditionMappings': obj.conditionMappings?.map(y => toJson_ObjectDeploymentSpecTemplateSpecPhasesObjectsConditionMappings(y)),
    'object': obj.object,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSetSpecAvailabilityProbesSelectorSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ObjectSetSpecAvailabilityProbesSelectorSelectorMatchExpressions(obj: ObjectSetSpecAvailabilityProbesSelectorSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectSetPhaseSpecAvailabilityProbesSelectorSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ObjectSetPhaseSpecAvailabilityProbesSelectorSelectorMatchExpressions(obj: ObjectSetPhaseSpecAvailabilityProbesSelectorSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesCel {
  readonly message: string;
  readonly rule: string;
}

export function toJson_ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesCel(obj: ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesCel | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'message': obj.message,
    'rule': obj.rule,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesCondition {
  readonly status: string;
  readonly type: string;
}

export function toJson_ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesCondition(obj: ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesCondition | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'status': obj.status,
    'type': obj.type,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesFieldsEqual {
  readonly fieldA: string;
  readonly fieldB: string;
}

export function toJson_ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesFieldsEqual(obj: ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesFieldsEqual | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fieldA': obj.fieldA,
    'fieldB': obj.fieldB,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorKind {
  readonly group: string;
  readonly kind: string;
}

export function toJson_ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorKind(obj: ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorKind | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorSelector {
  readonly matchExpressions?: ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorSelector(obj: ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectDeploymentSpecTemplateSpecPhasesObjectsConditionMappings {
  readonly destinationType: string;
  readonly sourceType: string;
}

export function toJson_ClusterObjectDeploymentSpecTemplateSpecPhasesObjectsConditionMappings(obj: ClusterObjectDeploymentSpecTemplateSpecPhasesObjectsConditionMappings | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'destinationType': obj.destinationType,
    'sourceType': obj.sourceType,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesCel {
  readonly message: string;
  readonly rule: string;
}

export function toJson_ObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesCel(obj: ObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesCel | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'message': obj.message,
    'rule': obj.rule,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesCondition {
  readonly status: string;
  readonly type: string;
}

export function toJson_ObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesCondition(obj: ObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesCondition | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'status': obj.status,
    'type': obj.type,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesFieldsEqual {
  readonly fieldA: string;
  readonly fieldB: string;
}

export function toJson_ObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesFieldsEqual(obj: ObjectDeploymentSpecTemplateSpecAvailabilityProbesProbesFieldsEqual | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fieldA': obj.fieldA,
    'fieldB': obj.fieldB,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorKind {
  readonly group: string;
  readonly kind: string;
}

export function toJson_ObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorKind(obj: ObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorKind | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorSelector {
  readonly matchExpressions?: ObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_ObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorSelector(obj: ObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectDeploymentSpecTemplateSpecPhasesObjectsConditionMappings {
  readonly destinationType: string;
  readonly sourceType: string;
}

export function toJson_ObjectDeploymentSpecTemplateSpecPhasesObjectsConditionMappings(obj: ObjectDeploymentSpecTemplateSpecPhasesObjectsConditionMappings | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'destinationType': obj.destinationType,
    'sourceType': obj.sourceType,
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorSelectorMatchExpressions(obj: ClusterObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface ObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorSelectorMatchExpressions(obj: ObjectDeploymentSpecTemplateSpecAvailabilityProbesSelectorSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
