import { Advice } from './advice';
import { Severity } from '../../findings/finding';
import { nearest } from '../../findings/suggest';
import { Json, JsonObject, isJsonObject, objectAt, textAt } from '../../kube/json';
import { Code } from '../problem/codes';
import { fieldPath } from '../problem/package-error';
import { configSchema, scopesOf, testCases } from '../read/manifest';
import { PackageScope } from '../scope';

type Path = readonly (string | number)[];

/** What the configuration keeps in any case: it is pruned as a resource. */
const RESOURCE_FIELDS = ['apiVersion', 'kind', 'metadata'];

/** Configuration of test cases that the schema does not know: Package Operator drops it, and the test case tests something else. */
export function unknownConfig(manifest: JsonObject): Advice[] {
  const schema = configSchema(manifest) ?? { type: 'object' };
  return testCases(manifest).flatMap((testCase, index) => {
    const config = Object.entries(objectAt(testCase, 'context', 'config') ?? {}).filter(([key]) => !RESOURCE_FIELDS.includes(key));
    return unknownKeys(schema, Object.fromEntries(config), ['test', 'template', index, 'context', 'config']);
  });
}

function unknownKeys(schema: JsonObject, value: Json, path: Path): Advice[] {
  if (Array.isArray(value)) {
    const items = objectAt(schema, 'items');
    return items === undefined ? [] : value.flatMap((item, index) => unknownKeys(items, item, [...path, index]));
  }
  if (!isJsonObject(value)) return [];
  const known = objectAt(schema, 'properties') ?? {};
  const others = schema.additionalProperties;
  return Object.entries(value).flatMap(([key, inner]) => {
    const property = Object.hasOwn(known, key) ? known[key] : others;
    if (isJsonObject(property)) return unknownKeys(property, inner, [...path, key]);
    const takesAny = others === true || schema['x-kubernetes-preserve-unknown-fields'] === true;
    return takesAny || Object.hasOwn(known, key) ? [] : [unknownKey([...path, key], key, Object.keys(known))];
  });
}

function unknownKey(path: Path, key: string, known: readonly string[]): Advice {
  const suggestion = nearest(key, known);
  return {
    code: Code.TEST_CONFIG_UNKNOWN,
    severity: Severity.ERROR,
    text: `${fieldPath(path)} is not in the schema of the configuration: Package Operator ignores it.`,
    path,
    remedy: suggestion !== undefined ? `Did you mean ${suggestion}?` : known.length > 0 ? `Known here are ${known.join(', ')}.` : 'Nothing is known here.',
  };
}

/** Test cases of a ClusterPackage, where the package can only be installed in a namespace. */
export function casesWithoutNamespace(manifest: JsonObject): Advice[] {
  const scopes = scopesOf(manifest);
  if (!scopes.includes(PackageScope.NAMESPACED) || scopes.includes(PackageScope.CLUSTER)) return [];
  return testCases(manifest).flatMap((testCase, index) => textAt(testCase, 'context', 'package', 'metadata', 'namespace') ? [] : [{
    code: Code.TEST_WITHOUT_NAMESPACE,
    severity: Severity.WARNING,
    text: `The test case ${textAt(testCase, 'name') ?? index} has no namespace, but the package can only be installed in one.`,
    path: ['test', 'template', index, 'context', 'package', 'metadata'],
    remedy: 'Give the test case context.package.metadata.namespace.',
  }]);
}

/** Test cases of one name: they share their fixtures, so that only those that render alike can pass. */
export function casesNamedTwice(manifest: JsonObject): Advice[] {
  const names = testCases(manifest).map(testCase => textAt(testCase, 'name') ?? '');
  return names.flatMap((name, index) => names.indexOf(name) === index ? [] : [{
    code: Code.TEST_NAME_TWICE,
    severity: Severity.WARNING,
    text: `Another test case has the name ${JSON.stringify(name)}, too: both are compared with the same fixtures.`,
    path: ['test', 'template', index, 'name'],
    remedy: 'Give each test case a name of its own.',
  }]);
}
