import { listAt, objectAt, textAt } from '../../kube/json';
import { PackageContext, contextOfTestCase, testCaseNamed } from '../../pko/instantiate/context';
import { exampleConfig } from '../../pko/instantiate/example-config';
import { PkoModel } from '../../pko/model';
import { testCaseNames } from '../../pko/preview';
import { configSchema, effectiveManifest, packageName, scopesOf } from '../../pko/read/manifest';
import { PackageScope } from '../../pko/scope';

/** The contexts of no test case: with what the configuration must have, and with all that it can have, where there is no default made up. */
export const OWN_CONTEXTS: readonly string[] = ['defaults', 'all parameters'];

/** The contexts of no test case, and the test cases that two packages have in common, by name. */
export function commonContexts(before: PkoModel, after: PkoModel): string[] {
  const known = new Set(testCaseNames(after));
  return [...OWN_CONTEXTS, ...new Set(testCaseNames(before).filter(name => !OWN_CONTEXTS.includes(name) && known.has(name)))];
}

/** The context of a name, with the images that the package names. */
export function contextNamed(model: PkoModel, name: string): PackageContext {
  const testCase = OWN_CONTEXTS.includes(name) ? undefined : testCaseNamed(model, name);
  const context = testCase === undefined ? ownContext(model, name !== OWN_CONTEXTS[0]) : contextOfTestCase(model, testCase);
  return { ...context, images: imagesByName(model) };
}

/** The package is installed under its own name; of the cluster nothing is known. */
function ownContext(model: PkoModel, isComplete: boolean): PackageContext {
  const manifest = effectiveManifest(model);
  const scopes = scopesOf(manifest);
  const name = packageName(manifest);
  const isNamespaced = scopes.length > 0 && !scopes.includes(PackageScope.CLUSTER);
  const schema = configSchema(manifest) ?? {};
  const complete = { ...schema, required: Object.keys(objectAt(schema, 'properties') ?? {}) };
  return {
    ...contextOfTestCase(model, {}),
    package: { name, namespace: isNamespaced ? name : '' },
    config: exampleConfig(isComplete ? complete : schema, 0) ?? {},
  };
}

/** One reference for all releases of an image, so that it is told as an image, and not at each of its uses. */
function imagesByName(model: PkoModel): { [name: string]: string } {
  return Object.fromEntries(listAt(effectiveManifest(model), 'spec', 'images').map(image => {
    const name = textAt(image, 'name') ?? '';
    return [name, `images/${name}`];
  }));
}
