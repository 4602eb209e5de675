import { Json, JsonObject, isJsonObject, listAt, objectAt, textAt } from '../../kube/json';
import { PkoModel } from '../model';
import { effectiveManifest, testCases } from '../read/manifest';

/** The image that Package Operator's tools put in place of every image. */
const STATIC_IMAGE = 'registry.package-operator.run/static-image';

/** What a package is rendered for. */
export interface PackageContext {
  /** The Package or ClusterPackage object. An empty namespace is a ClusterPackage. */
  readonly package: PackageInstance;
  /** The configuration as the user wrote it: neither pruned nor completed with defaults. */
  readonly config: JsonObject;
  /** Name of each image to its reference. */
  readonly images: { readonly [name: string]: string };
  /** Name of each dependency to its reference; null where Package Operator has none at all. */
  readonly dependencies: { readonly [name: string]: string } | null;
  /** What is known of the cluster, in the form in which templates see it. */
  readonly environment: JsonObject;
}

/** A Package or ClusterPackage object, as far as templates see it. */
export interface PackageInstance {
  readonly name: string;
  readonly namespace: string;
  readonly labels?: { readonly [key: string]: string };
  readonly annotations?: { readonly [key: string]: string };
  readonly image?: string;
}

/** The context of a test case, as `kubectl package validate` makes it: the environment is what the case says. */
export function contextOfTestCase(model: PkoModel, testCase: JsonObject): PackageContext {
  const config = objectAt(testCase, 'context')?.config;
  return {
    package: packageOf(testCase),
    config: isJsonObject(config) ? config : {},
    images: staticImages(model),
    dependencies: staticDependencies(model),
    environment: environmentOf(objectAt(testCase, 'context', 'environment')),
  };
}

/** The test case of a name; undefined where there is none. */
export function testCaseNamed(model: PkoModel, name: string): JsonObject | undefined {
  return testCases(effectiveManifest(model)).find(testCase => textAt(testCase, 'name') === name);
}

/** The package object of a test case. */
export function packageOf(testCase: JsonObject): PackageInstance {
  const instance = objectAt(testCase, 'context', 'package');
  return {
    name: textAt(instance, 'metadata', 'name') ?? '',
    namespace: textAt(instance, 'metadata', 'namespace') ?? '',
    labels: objectAt(instance, 'metadata', 'labels') as PackageInstance['labels'],
    annotations: objectAt(instance, 'metadata', 'annotations') as PackageInstance['annotations'],
    image: textAt(instance, 'image') ?? '',
  };
}

/** Every image of the manifest, each the static one. */
export function staticImages(model: PkoModel): { [name: string]: string } {
  return Object.fromEntries(listAt(effectiveManifest(model), 'spec', 'images').map(image => [textAt(image, 'name') ?? '', STATIC_IMAGE]));
}

/** An environment about which nothing is known. */
export function emptyEnvironment(): JsonObject {
  return { kubernetes: { version: '' } };
}

/** What templates and conditions see, for a configuration that was admitted. */
export function templateValues(context: PackageContext, config: JsonObject): JsonObject {
  const { name, namespace, labels, annotations, image } = context.package;
  return {
    package: { metadata: { name, namespace, labels: { ...labels }, annotations: { ...annotations } }, image: image ?? '' },
    config,
    images: { ...context.images },
    dependencies: context.dependencies === null ? null : { ...context.dependencies },
    environment: context.environment,
  };
}

function staticDependencies(model: PkoModel): { [name: string]: string } {
  return Object.fromEntries(listAt(effectiveManifest(model), 'spec', 'dependencies').map(entry => [textAt(entry, 'image', 'name') ?? '', STATIC_IMAGE]));
}

/** An environment with the keys that Go writes: those of its type, empty ones left out where they are optional. */
function environmentOf(environment: JsonObject | undefined): JsonObject {
  const result: JsonObject = { kubernetes: { version: textAt(environment, 'kubernetes', 'version') ?? '' } };
  const openShift = objectAt(environment, 'openShift');
  if (openShift) {
    const managed = objectAt(openShift, 'managed');
    result.openShift = { version: textAt(openShift, 'version') ?? '', ...managed && { managed: { data: managed.data ?? null } } };
  }
  const proxy = objectAt(environment, 'proxy');
  if (proxy) result.proxy = Object.fromEntries(Object.entries(proxy).filter(([, value]) => value !== ''));
  if (objectAt(environment, 'hyperShift')) result.hyperShift = { hostedCluster: hostedClusterOf(objectAt(environment, 'hyperShift', 'hostedCluster')) };
  return result;
}

function hostedClusterOf(cluster: JsonObject | undefined): Json {
  if (cluster === undefined) return null;
  const nodeSelector = objectAt(cluster, 'nodeSelector') ?? {};
  return {
    metadata: {
      name: textAt(cluster, 'metadata', 'name') ?? '',
      namespace: textAt(cluster, 'metadata', 'namespace') ?? '',
      labels: objectAt(cluster, 'metadata', 'labels') ?? null,
      annotations: objectAt(cluster, 'metadata', 'annotations') ?? null,
    },
    hostedClusterNamespace: textAt(cluster, 'hostedClusterNamespace') ?? '',
    ...Object.keys(nodeSelector).length > 0 && { nodeSelector },
  };
}
