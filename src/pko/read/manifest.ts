import { MANIFEST_SHAPE } from './manifest-shape';
import { decode } from '../../go/decode';
import { GoType } from '../../go/go-type';
import { JsonObject, listAt, objectAt, textAt } from '../../kube/json';
import { ManifestFile, PkoModel } from '../model';

/** Group of the kinds that only occur in the files of a package. */
export const MANIFEST_GROUP = 'manifests.package-operator.run';
/** The one version of that group. */
export const MANIFEST_VERSION = 'v1alpha1';

const decodedObjects = new WeakMap<JsonObject, JsonObject>();

/**
 * The PackageManifest as Package Operator understands it: known keys in their own spelling, text where text is expected.
 *
 * The name of a component is that of its folder, whatever its manifest says.
 */
export function effectiveManifest(model: PkoModel): JsonObject {
  const manifest = decodedObject(model.manifest, MANIFEST_SHAPE);
  if (model.component === undefined) return manifest;
  return { ...manifest, metadata: { ...objectAt(manifest, 'metadata'), name: model.component } };
}

/** A manifest or lock file as Package Operator understands it; each object is decoded once. */
export function decodedObject(file: ManifestFile, type: GoType): JsonObject {
  const known = decodedObjects.get(file.object);
  if (known) return known;
  const decoded = decode(file.object, type, 'sigs.k8s.io/yaml').value as JsonObject;
  decodedObjects.set(file.object, decoded);
  return decoded;
}

/** The name of the package. */
export function packageName(manifest: JsonObject): string {
  return textAt(manifest, 'metadata', 'name') ?? '';
}

/** The names of the phases, in the order of the manifest. */
export function phaseNames(manifest: JsonObject): string[] {
  return listAt(manifest, 'spec', 'phases').map(phase => textAt(phase, 'name') ?? '');
}

/** The scopes that the manifest names. */
export function scopesOf(manifest: JsonObject): string[] {
  return listAt(manifest, 'spec', 'scopes').filter(scope => typeof scope === 'string');
}

/** The schema of the configuration. */
export function configSchema(manifest: JsonObject): JsonObject | undefined {
  return objectAt(manifest, 'spec', 'config', 'openAPIV3Schema');
}

/** The test cases. */
export function testCases(manifest: JsonObject): JsonObject[] {
  return listAt(manifest, 'test', 'template') as JsonObject[];
}
