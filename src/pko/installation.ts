import { IConstruct } from 'constructs';
import { holdsPlaceholder, isInTemplate } from './openshift-placeholder';
import { PackageBase } from './package-base';
import { PackageInstallationProps } from './package-installation-props';
import { configSchema } from './read/manifest';
import { PackageScope } from './scope';
import { nearest } from '../findings/suggest';
import { given, Json, JsonObject, listAt, objectAt } from '../kube/json';
import { JsonSchemaProps } from '../kube/schema/json-schema-props';
import { validateValue } from '../kube/schema/validate';
import { Target } from '../operator/target';
import { isDynamic, readTree, Tree } from '../operator/tree';

/** What is installed: the package, or one of its components. */
export function installed({ package: pkg, component }: PackageInstallationProps): PackageBase {
  return component ?? pkg;
}

/** The `spec` of an object that installs a package. */
export function installationSpec({ image, component, config, paused }: PackageInstallationProps): { [key: string]: any } {
  return { image, ...given<any>({ component: component?.packageName, config }), ...(paused === true && { paused: true }) };
}

/**
 * Why a package cannot be installed like this.
 *
 * @param construct that installs it: in an OpenShift template, values with placeholders are left to it
 * @param scope as which it is installed
 */
export function installationProblems(construct: IConstruct, props: PackageInstallationProps, scope: PackageScope): string[] {
  const { package: pkg, component, image, config = {} } = props;
  const source = installed(props);
  const problems: string[] = [];
  if (!/^[^\s/][^\s]*$/.test(image)) problems.push(`the image ${JSON.stringify(image)} is no image reference`);
  if (component !== undefined && component.package !== pkg) problems.push(`its component '${component.packageName}' belongs to another package`);
  if (!source.manifest.scopes.includes(scope)) {
    problems.push(scope === PackageScope.CLUSTER ? 'it can only be installed in a namespace, by a Package' : 'it can only be installed for the cluster, by a ClusterPackage');
  }
  const schema = configSchema(source._manifest()) ?? { type: 'object' };
  problems.push(...unknownParameters(source, schema, Object.keys(config)), ...valueProblems(construct, schema, config as JsonObject));
  return problems.map(problem => `The package '${source.packageName}' cannot be installed like this: ${problem}.`);
}

/** What the schema says of the values that are known; one that holds a marker or a placeholder is only known later. */
function valueProblems(construct: IConstruct, schema: JsonObject, config: JsonObject): string[] {
  const trees = Object.entries(config).map(([name, value]) => [name, readTree(value, Target.PKO)] as const);
  const isOpen = (tree: Tree | undefined) => tree !== undefined && (isDynamic(tree) || (isInTemplate(construct) && holdsPlaceholder(tree as Json)));
  const open = trees.filter(([, tree]) => isOpen(tree)).map(([name]) => name);
  const known = trees.filter((entry): entry is [string, Json] => entry[1] !== undefined && !open.includes(entry[0]));
  const asked = { ...schema, required: listAt(schema, 'required').filter(name => !open.includes(name as string)) };
  return validateValue(asked as JsonSchemaProps, Object.fromEntries(known), 'config').map(String);
}

/** Names that the schema of the package does not have: unknown ones, those that it fixes, and those that nothing depends on. */
function unknownParameters(source: PackageBase, schema: JsonObject, names: readonly string[]): string[] {
  if (schema['x-kubernetes-preserve-unknown-fields'] === true) return [];
  const open = Object.keys(objectAt(schema, 'properties') ?? {});
  const declared = source.parameters.map(parameter => parameter.name);
  return names.filter(name => !open.includes(name)).map(name => {
    if (declared.includes(name)) return `the parameter '${name}' is not left open: the package fixes it, or no object uses it`;
    const suggestion = nearest(name, open);
    return `there is no parameter '${name}'${suggestion === undefined ? '' : `; did you mean '${suggestion}'?`}`;
  });
}
