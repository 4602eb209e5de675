import { RegistryError } from './registry-error';

/** What an image runs on. */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
}

/** The platform of clusters, unless somebody says otherwise. */
export const DEFAULT_PLATFORM = 'linux/amd64';

/**
 * Reads a platform as docker writes it: `linux/arm64`, `linux/arm/v7`.
 * @throws RegistryError when it is none
 */
export function parsePlatform(text: string): Platform {
  const match = /^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9.]+))?$/.exec(text);
  if (match === null) throw new RegistryError(`${JSON.stringify(text)} is no platform. Write it as linux/amd64 or linux/arm/v7.`);
  const [, os, architecture, variant] = match;
  return { os: os!, architecture: architecture!, ...(variant !== undefined && { variant }) };
}

/** The platform as text. */
export function platformText({ os, architecture, variant }: Platform): string {
  return [os, architecture, ...(variant === undefined || variant === '' ? [] : [variant])].join('/');
}

/** Whether an image for one platform runs where another is wanted: a variant counts only where it is wanted; that of arm64 is always v8. */
export function isFor(wanted: Platform, offered: Platform): boolean {
  if (wanted.os !== offered.os || wanted.architecture !== offered.architecture) return false;
  const variantOf = ({ architecture, variant }: Platform): string | undefined => variant || (architecture === 'arm64' ? 'v8' : undefined);
  return wanted.variant === undefined || variantOf(wanted) === variantOf(offered);
}
