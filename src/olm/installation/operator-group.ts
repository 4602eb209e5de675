import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { given } from '../../kube/json';

/** Which namespaces the operators of a namespace watch. */
export interface OperatorGroupProps {
  /** Name, namespace, labels and annotations; a namespace has one OperatorGroup. */
  readonly metadata: ApiObjectMetadata;
  /**
   * The namespaces that are watched.
   * @default - all, unless they are selected
   */
  readonly targetNamespaces?: string[];
  /**
   * A label selector of the namespaces that are watched.
   * @default - none
   */
  readonly selector?: any;
  /**
   * A service account without whose permissions OLM does nothing here.
   * @default - OLM's own
   */
  readonly serviceAccountName?: string;
}

/** Lets OLM v0 install operators into a namespace (OperatorGroup, `operators.coreos.com/v1`). */
export class OperatorGroup extends ApiObject {
  /** @throws when namespaces are both listed and selected */
  constructor(scope: Construct, id: string, props: OperatorGroupProps) {
    const { metadata, targetNamespaces, selector, serviceAccountName } = props;
    if (targetNamespaces !== undefined && selector !== undefined) throw new Error(`The OperatorGroup '${id}' lists namespaces, so that OLM ignores its selector; leave one out.`);
    const spec = given<any>({ targetNamespaces, selector, serviceAccountName });
    super(scope, id, { apiVersion: 'operators.coreos.com/v1', kind: 'OperatorGroup', metadata, ...(Object.keys(spec).length > 0 && { spec }) });
  }
}
