import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectTemplateProps } from './object-template-props';
import { objectTemplateProblems, objectTemplateSpec } from './object-template-spec';

/**
 * Makes an object of any kind, in any namespace, from values of other objects (ClusterObjectTemplate, `package-operator.run/v1alpha1`).
 *
 * When the app is synthesized, it is an error if the template is none, or a source cannot be used.
 */
export class ClusterObjectTemplate extends ApiObject {
  constructor(scope: Construct, id: string, props: ObjectTemplateProps) {
    super(scope, id, {
      apiVersion: 'package-operator.run/v1alpha1',
      kind: 'ClusterObjectTemplate',
      metadata: props.metadata,
      spec: objectTemplateSpec(props),
    });
    this.node.addValidation({
      validate: () => objectTemplateProblems(props, this.metadata.namespace, false).map(problem => `The ClusterObjectTemplate '${this.name}' does not work: ${problem}.`),
    });
  }
}
