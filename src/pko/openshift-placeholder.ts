import { IConstruct } from 'constructs';
import { Json } from '../kube/json';

/** Mark of an OpenShift template. */
export const OPENSHIFT_TEMPLATE = Symbol.for('cdk8s-opack.OpenShiftTemplate');

const PLACEHOLDER = /\$\{\{?([A-Za-z0-9_]+)\}?\}/g;

/** Whether a construct is a part of an OpenShift template. */
export function isInTemplate(construct: IConstruct): boolean {
  return construct.node.scopes.some(scope => OPENSHIFT_TEMPLATE in scope);
}

/** The names of the template's parameters in a value: `${NAME}` in a text, `${{NAME}}` for a whole value. */
export function placeholdersIn(value: Json): string[] {
  return [...JSON.stringify(value).matchAll(PLACEHOLDER)].map(([, name]) => name);
}

/** Whether a value is only known when a template is processed. */
export function holdsPlaceholder(value: Json): boolean {
  return placeholdersIn(value).length > 0;
}
