import { Problem } from './catalog-check';
import { Conversion } from './conversion';
import { Blob, BundleValue, PropertyValue } from './loaded-catalog';
import { EntryNode, PackageNode } from './package-graph';
import { decode } from '../../../go/decode';
import { quote } from '../../../go/quote';
import { Json } from '../../../kube/json';
import { BlangError, BlangVersion, parsePrerelease, parseVersion } from '../../format/blang-version';
import { imageReferenceProblem } from '../../format/image-reference';
import { PROPERTY_TYPES } from '../blob-types';

const LONGEST_RELEASE = 20;

/** Adds a bundle to its package and to the entries that name it. */
export function addBundle(blob: Blob<BundleValue>, conversion: Conversion): void {
  const { meta: at, value: { name = '', package: packageName = '' } } = blob;
  const ofPackage = conversion.packages.get(packageName);
  const refuse = (problem: Problem) => conversion.refuse(packageName, { at, ...problem });
  if (packageName === '') {
    refuse({ code: 'OLM308', message: `package name must be set for bundle ${quote(name)}` });
  } else if (ofPackage === undefined) {
    const message = `unknown package ${quote(packageName)} for bundle ${quote(name)}`;
    refuse({ code: 'OLM308', message, remedy: 'Add its olm.package, or correct the name.', path: ['package'] });
  } else if (ofPackage.bundles.has(name)) {
    const message = `package ${quote(packageName)} has duplicate bundle ${quote(name)}`;
    refuse({ code: 'OLM307', message, remedy: 'Remove one of them.', path: ['name'] });
  } else {
    const facts = new BundleFacts(blob, refuse);
    const bundle = { name, blob, ...facts.versionAndRelease() };
    ofPackage.bundles.set(name, bundle);
    const channels = [...ofPackage.channels.values()].filter(({ entries }) => entries.has(name));
    for (const { entries } of channels) entries.set(name, { ...entries.get(name) as EntryNode, bundle });
    if (channels.length === 0) refuse(notInChannel(ofPackage, name));
  }
}

function notInChannel({ name: packageName }: PackageNode, name: string): Problem {
  return {
    code: 'OLM314',
    message: `package ${quote(packageName)}, bundle ${quote(name)} not found in any channel entries`,
    remedy: 'Name it in a channel, or remove it.',
    path: ['name'],
  };
}

/** What the properties and images of one bundle say. */
class BundleFacts {
  public constructor(private readonly blob: Blob<BundleValue>, private readonly refuse: (problem: Problem) => void) {}

  public versionAndRelease(): { version?: BlangVersion; release: readonly (bigint | string)[] } {
    const { name = '' } = this.blob.value;
    const stated = this.statedPackage();
    this.refuseImages();
    if (stated === undefined) return { release: [] };
    const { version: rawVersion = '', release: rawRelease = '' } = stated.value;
    const path = ['properties', stated.index, 'value'];
    const what = `error parsing bundle ${quote(name)}`;
    const version = this.parsed(() => parseVersion(rawVersion), `${what} version ${quote(rawVersion)}`, [...path, 'version']);
    const release = this.parsed(() => parseRelease(rawRelease), `${what} release version ${quote(rawRelease)}`, [...path, 'release']);
    return { version, release: release ?? [] };
  }

  private parsed<T>(parse: () => T, prefix: string, path: readonly (string | number)[]): T | undefined {
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof BlangError)) throw error;
      this.refuse({ code: 'OLM313', message: `${prefix}: ${error.message}`, remedy: 'Write three numbers, as 1.2.3.', path });
      return undefined;
    }
  }

  /** The value of the one property olm.package. */
  private statedPackage(): { readonly index: number; readonly value: PackageProperty } | undefined {
    const { name = '', package: packageName = '', properties } = this.blob.value;
    const read = (properties ?? []).map(readProperty);
    const wrong = read.findIndex(({ error }) => error !== undefined);
    if (wrong >= 0) {
      const message = `parse properties for bundle ${quote(name)}: ${parseError(read[wrong], wrong)}`;
      this.refuse({ code: 'OLM310', message, path: ['properties', wrong] });
      return undefined;
    }
    const stated = read.flatMap(({ type, value }, index) => type === 'olm.package' ? [{ index, value: (value ?? {}) as PackageProperty }] : []);
    if (stated.length !== 1) {
      const message = `package ${quote(packageName)} bundle ${quote(name)} must have exactly 1 "olm.package" property, found ${stated.length}`;
      this.refuse({ code: 'OLM311', message, path: ['properties'] });
      return undefined;
    }
    const { packageName: statedName = '' } = stated[0].value;
    if (statedName !== packageName) {
      const message = `package ${quote(packageName)} does not match "olm.package" property ${quote(statedName)}`;
      this.refuse({ code: 'OLM311', message, path: ['properties', stated[0].index, 'value', 'packageName'] });
    }
    return stated[0];
  }

  private refuseImages(): void {
    const { name = '', package: packageName = '', image = '', relatedImages } = this.blob.value;
    const images = [
      { image, what: 'image', path: ['image'] },
      ...(relatedImages ?? []).map((related, index) => ({
        image: related.image ?? '', what: `relatedImages[${index}].image`, path: ['relatedImages', index, 'image'],
      })),
    ];
    for (const { image: reference, what, path } of images) {
      const problem = reference === '' ? undefined : imageReferenceProblem(reference);
      if (problem === undefined) continue;
      const message = `package ${quote(packageName)} bundle ${quote(name)} ${what}: invalid image pull spec ${quote(reference)}: ${problem}`;
      this.refuse({ code: 'OLM312', message, remedy: 'Write registry/repository:tag or registry/repository@sha256:digest.', path });
    }
  }
}

interface PackageProperty { readonly packageName?: string; readonly version?: string; readonly release?: string }
interface ReadProperty { readonly type: string; readonly value?: Json; readonly error?: string }

/** A property as operator-registry's property.Parse reads it. */
function readProperty(property: PropertyValue): ReadProperty {
  const { type = '' } = property;
  if (!Object.hasOwn(property, 'value')) return { type, error: 'unexpected end of JSON input' };
  const known = PROPERTY_TYPES.get(type);
  if (known === undefined) return { type, value: property.value };
  const { value, error } = decode(property.value as Json, known, 'encoding/json');
  return { type, value, error };
}

function parseError({ type, error }: ReadProperty, index: number): string {
  return `parse property[${index}] of type ${quote(type)}: ${error}`;
}

/** operator-registry's NewRelease (alpha/model/versionrelease.go). Throws BlangError. */
function parseRelease(text: string): (bigint | string)[] {
  if (text === '') return [];
  if (Buffer.byteLength(text) > LONGEST_RELEASE) {
    throw new BlangError(`invalid release ${quote(text)}: exceeds maximum length of ${LONGEST_RELEASE} characters`);
  }
  const problems: string[] = [];
  const segments = text.split('.').flatMap((segment, index) => {
    try {
      return [parsePrerelease(segment)];
    } catch (error) {
      if (!(error instanceof BlangError)) throw error;
      problems.push(`segment ${index}: ${error.message}`);
      return [];
    }
  });
  if (problems.length > 0) throw new BlangError(`invalid release ${quote(text)}: ${problems.join('\n')}`);
  return segments;
}
