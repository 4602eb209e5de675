import { Platform } from './platform';
import { RegistryError } from './registry-error';
import { Json, JsonObject, objectAt, textAt } from '../../kube/json';
import { jsonObjectIn } from '../image/blob';
import { Blob } from '../image/container-image';
import { isDigest } from '../image/digest';
import { ImageError } from '../image/image-error';
import { IMAGE_INDEXES, IMAGE_MANIFESTS } from '../image/media-types';

/** A blob that a manifest names. */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  /** Undefined where it is not said, or it is no image: signatures and attestations stand in indexes as `unknown/unknown`. */
  readonly platform?: Platform;
}

/** The manifests that an index names; undefined for the manifest of an image. @throws RegistryError when it is neither */
export function manifestsIn(blob: Blob, of: string): Descriptor[] | undefined {
  const content = contentOf(blob, of);
  if (IMAGE_INDEXES.includes(blob.mediaType)) return descriptorsIn(content.manifests, of);
  if (IMAGE_MANIFESTS.includes(blob.mediaType)) return undefined;
  throw new RegistryError(`${of} is of the type ${blob.mediaType || 'that nobody says'}, which is neither an image nor an index of images.`);
}

/** The config and the layers that the manifest of an image names. @throws RegistryError when it is damaged */
export function partsOf(manifest: Blob, of: string): { readonly config: Descriptor; readonly layers: readonly Descriptor[] } {
  const { config, layers } = contentOf(manifest, of);
  const [onlyConfig] = descriptorsIn([config ?? null], of);
  return { config: onlyConfig!, layers: descriptorsIn(layers, of) };
}

/** The platform that the config of an image names; undefined where it names none. */
export function platformIn(config: Blob, of: string): Platform | undefined {
  return platformOf(contentOf(config, of));
}

function contentOf({ bytes }: Blob, of: string): JsonObject {
  try {
    return jsonObjectIn(bytes, 'a part of it');
  } catch (error) {
    if (!(error instanceof ImageError)) throw error;
    throw new RegistryError(`${of} is damaged: a part of it is no JSON object.`, { cause: error });
  }
}

function descriptorsIn(list: Json | undefined, of: string): Descriptor[] {
  if (!Array.isArray(list)) throw new RegistryError(`${of} is damaged: it names no parts.`);
  return list.map(entry => {
    const [digest, mediaType] = [textAt(entry, 'digest'), textAt(entry, 'mediaType')];
    if (digest === undefined || !isDigest(digest) || mediaType === undefined) {
      throw new RegistryError(`${of} is damaged: it names a part without a digest of SHA-256 and a media type.`);
    }
    const platform = platformOf(objectAt(entry, 'platform'));
    return { digest, mediaType, ...(platform !== undefined && { platform }) };
  });
}

function platformOf(value: JsonObject | undefined): Platform | undefined {
  const [os, architecture, variant] = ['os', 'architecture', 'variant'].map(key => textAt(value, key) ?? '') as [string, string, string];
  if (os === '' || os === 'unknown' || architecture === '') return undefined;
  return { os, architecture, ...(variant !== '' && { variant }) };
}
