import { COMPONENTS_FOLDER, LOCK_PATH, PkoModel } from './model';
import { decodedObject, effectiveManifest } from './read/manifest';
import { LOCK_SHAPE } from './read/manifest-shape';
import { JsonObject, isJsonObject, listAt, textAt } from '../kube/json';
import { emitYaml } from '../kube/yaml/emit';

/** The lock file of a package, or of one of its components: what has to be in it, and what is. */
export interface LockFile {
  /** Path below the folder of the package. */
  readonly path: string;
  /** As it stands there; undefined where there is none. */
  readonly text?: string;
  /** The images of the manifest, in its order. */
  readonly images: readonly PackageImage[];
  /** The entries of the lock file for dependencies that the manifest still has, as they are. */
  readonly dependencies: readonly JsonObject[];
  /** Names of dependencies that are not locked. */
  readonly openDependencies: readonly string[];
  /** What the lock file says of images now. */
  readonly locked: readonly LockedImage[];
}

/** An image that a manifest names. */
export interface PackageImage {
  readonly name: string;
  /** The reference. */
  readonly image: string;
}

/** An image that a lock file names. */
export interface LockedImage extends PackageImage {
  readonly digest: string;
}

/** The lock files of a package and its components that there are, or that have to be; the root comes first. */
export function lockFilesOf(model: PkoModel): LockFile[] {
  const components = [...model.components].map(([name, component]) => lockFileOf(component, `${COMPONENTS_FOLDER}/${name}/`));
  return [lockFileOf(model, ''), ...components].filter(({ text, images, openDependencies }) => text !== undefined || images.length + openDependencies.length > 0);
}

function lockFileOf({ manifest, lock, ...model }: PkoModel, folder: string): LockFile {
  const spec = effectiveManifest({ manifest, ...model }).spec;
  const lockSpec = lock === undefined ? undefined : decodedObject(lock, LOCK_SHAPE).spec;
  const wanted = new Set(listAt(spec, 'dependencies').map(dependency => textAt(dependency, 'image', 'name') ?? ''));
  const dependencies = listAt(lockSpec, 'dependencies').filter(isJsonObject).filter(({ name }) => wanted.has(String(name)));
  const held = new Set(dependencies.map(({ name }) => name));
  return {
    path: folder + (lock?.path ?? LOCK_PATH),
    ...(lock?.text !== undefined && { text: lock.text }),
    images: listAt(spec, 'images').map(entry => ({ name: textAt(entry, 'name') ?? '', image: textAt(entry, 'image') ?? '' })),
    dependencies,
    openDependencies: [...wanted].filter(name => !held.has(name)),
    locked: listAt(lockSpec, 'images')
      .map(entry => ({ name: textAt(entry, 'name') ?? '', image: textAt(entry, 'image') ?? '', digest: textAt(entry, 'digest') ?? '' })),
  };
}

/**
 * The text of a lock file as `kubectl package update` writes it (internal/cmd/update.go), which leaves a file alone that says the same already.
 *
 * @param digests by the references of the images
 * @param created when, as `2026-01-31T12:00:00Z`
 */
export function lockText(file: LockFile, digests: ReadonlyMap<string, string>, created: string): string | undefined {
  const images = file.images.map(({ name, image }) => ({ digest: digests.get(image)!, image, name }));
  const isSame = JSON.stringify(images) === JSON.stringify(file.locked.map(({ name, image, digest }) => ({ digest, image, name })));
  if (isSame || (images.length === 0 && file.text === undefined)) return file.text;
  return emitYaml({
    apiVersion: 'manifests.package-operator.run/v1alpha1',
    kind: 'PackageManifestLock',
    metadata: { creationTimestamp: created },
    spec: {
      ...(file.dependencies.length > 0 && {
        dependencies: file.dependencies.map(({ digest = '', image = '', name = '', version = '' }) => ({ digest, image, name, version })),
      }),
      images,
    },
  });
}
