import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { ObjectTemplateProps } from './object-template-props';
import { objectTemplateProblems, objectTemplateSpec } from './object-template-spec';

/**
 * Makes an object in its namespace, from values of other objects (ObjectTemplate, `package-operator.run/v1alpha1`).
 *
 * When the app is synthesized, it is an error if the template is none, or a source cannot be used.
 */
export class ObjectTemplate extends ApiObject {
  constructor(scope: Construct, id: string, props: ObjectTemplateProps) {
    super(scope, id, {
      apiVersion: 'package-operator.run/v1alpha1',
      kind: 'ObjectTemplate',
      metadata: props.metadata,
      spec: objectTemplateSpec(props),
    });
    this.node.addValidation({
      validate: () => objectTemplateProblems(props, this.metadata.namespace, true).map(problem => `The ObjectTemplate '${this.name}' does not work: ${problem}.`),
    });
  }
}
