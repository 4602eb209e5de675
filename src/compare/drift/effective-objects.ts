import { repositoryOf } from '../../kube/image-reference';
import { JsonObject, listAt, textAt } from '../../kube/json';
import { BUNDLE_ANNOTATION } from '../../olm/format/bundle-annotation';
import { InstallError } from '../../olm/install/install-error';
import { OlmV1Options } from '../../olm/install/olm-v1-options';
import { readRegistryV1 } from '../../olm/install/registry-v1';
import { renderRegistryV1 } from '../../olm/install/render-for-olm-v1';
import { OlmModel } from '../../olm/model';
import { PackageContext } from '../../pko/instantiate/context';
import { instantiate } from '../../pko/instantiate/instantiate';
import { PkoModel } from '../../pko/model';
import { testCaseNames } from '../../pko/preview';
import { PackageError } from '../../pko/problem/package-error';
import { effectiveManifest } from '../../pko/read/manifest';
import { OWN_CONTEXTS, contextNamed } from '../package/contexts';
import { Subject, SubjectError } from '../subject';

/** What comes to objects on a cluster. */
export type Operator = Extract<Subject, { readonly kind: 'package' | 'bundle' | 'manifests' }>;

/** What a template was executed with, which messages of Package Operator tell at length. */
const CONTEXT_DUMP = / with context map\[.*\](?=: )/s;

/**
 * The objects that an operator comes to: those of a package with its defaults, else in its first test case that renders; those that OLM
 * makes of a bundle.
 *
 * @param namespace where OLM installs a bundle
 * @throws SubjectError when a package does not render, or OLM would not install a bundle
 */
export function effectiveObjects(operator: Operator, namespace: string): readonly JsonObject[] {
  switch (operator.kind) {
    case 'manifests': return operator.objects;
    case 'package': return [operator.model, ...operator.model.components.values()].flatMap(objectsOfPackage);
    case 'bundle': return objectsOfBundle(operator.model, namespace);
  }
}

/** The namespace that the Deployments among objects are in; undefined where they say none, or several. */
export function namespaceOf(objects: readonly JsonObject[]): string | undefined {
  const namespaces = new Set(objects.filter(({ kind }) => kind === 'Deployment').map(object => textAt(object, 'metadata', 'namespace')));
  return namespaces.size === 1 ? [...namespaces][0] : undefined;
}

function objectsOfPackage(model: PkoModel): JsonObject[] {
  const reasons: string[] = [];
  for (const name of [...OWN_CONTEXTS, ...testCaseNames(model)]) {
    try {
      const context: PackageContext = { ...contextNamed(model, name), images: realImages(model) };
      return instantiate(model, context).objects.map(({ object }) => object);
    } catch (error) {
      if (!(error instanceof PackageError)) throw error;
      const where = OWN_CONTEXTS.includes(name) ? `with ${name}` : `in the test case ${name}`;
      reasons.push(`The package does not render ${where}: ${error.message.replace(CONTEXT_DUMP, '')}`);
    }
  }
  throw new SubjectError(reasons);
}

/** The images as they are locked, else as the manifest names them. */
function realImages(model: PkoModel): { [name: string]: string } {
  const locked = new Map(listAt(model.lock?.object, 'spec', 'images').map(image => [textAt(image, 'name') ?? '', image]));
  return Object.fromEntries(listAt(effectiveManifest(model), 'spec', 'images').map(image => {
    const name = textAt(image, 'name') ?? '';
    const digest = textAt(locked.get(name), 'digest');
    const reference = textAt(image, 'image') ?? '';
    return [name, digest === undefined ? reference : `${repositoryOf(reference)}@${digest}`];
  }));
}

/** The operator watches its own namespace where it can, as a role of a package is for that; else all. */
function objectsOfBundle(model: OlmModel, namespace: string): JsonObject[] {
  const targets: readonly (readonly string[] | undefined)[] = [[namespace], undefined, [`${namespace}-watched`], [`${namespace}-watched`, `${namespace}-too`]];
  const options = targets.flatMap(targetNamespaces => [undefined, 'cert-manager' as const].map((certificates): OlmV1Options =>
    ({ installNamespace: namespace, targetNamespaces, certificates })));
  const bundle = withPackageName(model);
  let reasons: readonly string[] = [];
  for (const option of options) {
    try {
      return renderRegistryV1(readRegistryV1(bundle), option);
    } catch (error) {
      if (!(error instanceof InstallError)) throw error;
      reasons = error.reasons;
    }
  }
  throw new SubjectError(reasons.map(reason => `OLM would not install the bundle: ${reason}`));
}

/** Manifests without metadata have the name of their ClusterServiceVersion. */
function withPackageName(model: OlmModel): OlmModel {
  if (model.annotations !== undefined) return model;
  const name = (textAt(model.csv?.manifest, 'metadata', 'name') ?? '').split('.')[0];
  return { ...model, annotations: { file: 'metadata/annotations.yaml', content: { annotations: { [BUNDLE_ANNOTATION.package]: name ?? '' } } } };
}
