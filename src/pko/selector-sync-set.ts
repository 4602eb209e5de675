import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { LabelRequirement } from './label-requirement';
import { isInTemplate } from './openshift-placeholder';
import { given } from '../kube/json';

/** Mark of a SelectorSyncSet. */
const SELECTOR_SYNC_SET = Symbol.for('cdk8s-opack.SelectorSyncSet');

/** What Hive does with resources that are no longer in a SelectorSyncSet. */
export enum ResourceApplyMode {
  /** They are deleted from the clusters. */
  SYNC = 'Sync',
  /** They stay. */
  UPSERT = 'Upsert',
}

/** Which clusters get the objects, and how. */
export interface SelectorSyncSetProps {
  /**
   * Name, labels and annotations of the object.
   * @default - named after the construct
   */
  readonly metadata?: ApiObjectMetadata;
  /**
   * Labels of the ClusterDeployments.
   * @default - all clusters
   */
  readonly matchLabels?: { [key: string]: string };
  /**
   * What other labels of the ClusterDeployments have to be.
   * @default - anything
   */
  readonly labelRequirements?: LabelRequirement[];
  /**
   * What happens to resources that are no longer in the set.
   * @default ResourceApplyMode.SYNC
   */
  readonly resourceApplyMode?: ResourceApplyMode;
}

/**
 * Brings the objects below it to clusters that Hive manages (SelectorSyncSet, `hive.openshift.io/v1`). It has to be in an OpenShiftTemplate.
 */
export class SelectorSyncSet extends ApiObject {
  /** Whether a construct is a SelectorSyncSet. */
  public static isSelectorSyncSet(construct: IConstruct): boolean {
    return SELECTOR_SYNC_SET in construct;
  }

  /** @throws when it is in no OpenShiftTemplate, or in another SelectorSyncSet */
  constructor(scope: Construct, id: string, props: SelectorSyncSetProps = {}) {
    if (!isInTemplate(scope)) throw new Error(`The SelectorSyncSet '${id}' is in no OpenShiftTemplate.`);
    if (scope.node.scopes.some(SelectorSyncSet.isSelectorSyncSet)) throw new Error(`The SelectorSyncSet '${id}' is in another one.`);
    const { matchLabels, labelRequirements, resourceApplyMode = ResourceApplyMode.SYNC } = props;
    super(scope, id, {
      apiVersion: 'hive.openshift.io/v1',
      kind: 'SelectorSyncSet',
      metadata: { name: id, ...props.metadata },
      spec: {
        clusterDeploymentSelector: given<any>({ matchLabels, matchExpressions: labelRequirements?.map(requirement => requirement._json) }),
        resourceApplyMode,
      },
    });
    Object.defineProperty(this, SELECTOR_SYNC_SET, { value: true });
  }

  /** The object, with all objects below it as its resources. */
  public toJson(): any {
    const own = super.toJson();
    const below = this.node.findAll().filter(construct => construct !== this && ApiObject.isApiObject(construct)) as ApiObject[];
    const resources = below.map(object => object.toJson());
    return { ...own, spec: { ...own.spec, resources } };
  }
}
