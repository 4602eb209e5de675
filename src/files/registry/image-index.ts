import { IMAGE_INDEXES, IMAGE_MANIFESTS } from './media-types';
import { Platform } from './platform';
import { RegistryError } from './registry-error';
import { Blob } from '../image/container-image';

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
  const [onlyConfig] = descriptorsIn([config], of);
  return { config: onlyConfig!, layers: descriptorsIn(layers, of) };
}

/** The platform that the config of an image names; undefined where it names none. */
export function platformIn(config: Blob, of: string): Platform | undefined {
  return platformOf(contentOf(config, of));
}

function contentOf({ bytes }: Blob, of: string): { readonly [key: string]: unknown } {
  try {
    const content: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (typeof content === 'object' && content !== null) return content as { readonly [key: string]: unknown };
  } catch { /* told below */ }
  throw new RegistryError(`${of} is damaged: a part of it is no JSON object.`);
}

function descriptorsIn(list: unknown, of: string): Descriptor[] {
  if (!Array.isArray(list)) throw new RegistryError(`${of} is damaged: it names no parts.`);
  return list.map((entry: { readonly [key: string]: unknown } | null) => {
    const { digest, mediaType, platform } = entry ?? {};
    if (typeof digest !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(digest) || typeof mediaType !== 'string') {
      throw new RegistryError(`${of} is damaged: it names a part without a digest of SHA-256 and a media type.`);
    }
    const known = platformOf(platform);
    return { digest, mediaType, ...(known !== undefined && { platform: known }) };
  });
}

function platformOf(value: unknown): Platform | undefined {
  const { os, architecture, variant } = (value ?? {}) as { readonly [key: string]: unknown };
  if (typeof os !== 'string' || typeof architecture !== 'string' || os === '' || os === 'unknown' || architecture === '') return undefined;
  return { os, architecture, ...(typeof variant === 'string' && variant !== '' && { variant }) };
}
