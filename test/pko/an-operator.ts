import { ApiObject, App } from 'cdk8s';
import { Construct } from 'constructs';
import { Operator, OperatorNamespace, PkoPackage, PkoPackageProps } from '../../src';

/** An operator `demo` in a namespace that is there, alone in an app. */
export function anOperator(namespace = OperatorNamespace.existing('demo')): Operator {
  return new Operator(new App(), 'demo', { version: '1.0.0', namespace });
}

/** A ConfigMap, named after its construct. */
export function aConfigMap(scope: Construct, name: string, metadata: object = {}, data: object = {}): ApiObject {
  return new ApiObject(scope, name, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, ...metadata }, data });
}

/** The package of an operator. */
export function aPackage(operator: Operator, props: Partial<PkoPackageProps> = {}): PkoPackage {
  return new PkoPackage(operator.node.scope!, 'pko', { operator, ...props });
}

/** The codes of all that is said of a package, and of what. */
export function complaints(pkg: PkoPackage): string[] {
  return pkg.check().map(({ code, constructPath }) => `${code} ${constructPath}`);
}
