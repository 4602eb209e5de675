import { Random } from '../random';
import { BASES } from './bases';
import { type Json, type JsonObject, basicTemplateOf, emitYaml } from '../subject';

/** A template with the bundles that it can name, by image. */
export interface TemplateCase {
  readonly name: string;
  readonly template: string;
  readonly bundles: { readonly [image: string]: { readonly blob: JsonObject; readonly csv: JsonObject } };
}

const SEED = 683;
const SEMVER_CASES = 400;
const ARCHETYPES = ['candidate', 'fast', 'stable'] as const;

/** Templates made by chance, and by hand. */
export function templateCases(): TemplateCase[] {
  const random = new Random(SEED);
  return [...Array.from({ length: SEMVER_CASES }, (_, index) => semverCase(index, random)), ...BASIC_CASES];
}

function semverCase(index: number, random: Random): TemplateCase {
  const texts = random.some(1, 12, () => versionText(random));
  const versions = [...new Set(random.chance(0.9) ? withoutBuildTwice(texts) : texts)];
  const made = versions.map(version => bundleOf(version, random));
  const images = made.map(({ blob }) => String(blob.image));
  const lists = ARCHETYPES.filter(() => random.chance(0.6)).map((archetype): [string, Json] => {
    const chosen = images.filter(() => random.chance(0.75));
    const listed = random.chance(0.02) ? [...chosen, ...chosen.slice(0, 1)] : random.chance(0.3) ? chosen.reverse() : chosen;
    return [archetype, { bundles: listed.map(image => ({ image })) }];
  });
  const template: JsonObject = {
    schema: 'olm.semver',
    ...random.chance(0.7) && { generateMajorChannels: random.chance(0.7) },
    ...random.chance(0.7) && { generateMinorChannels: random.chance(0.7) },
    ...random.chance(0.4) && { defaultChannelTypePreference: random.pick(['minor', 'major', 'minor', 'major', 'other']) },
    ...random.chance(0.02) && { unknown: 1 },
    ...Object.fromEntries(lists),
  };
  const text = emitYaml(template);
  return {
    name: `semver ${index}: ${versions.join(' ')}`,
    template: random.chance(0.1) ? text.replace(/^(\w)/gm, letter => letter.toUpperCase()) : text,
    bundles: Object.fromEntries(made.map(bundle => [String(bundle.blob.image), bundle])),
  };
}

function versionText(random: Random): string {
  const numbers = `${random.int(0, 2)}.${random.int(0, 3)}.${random.int(0, 3)}`;
  const prerelease = random.chance(0.15) ? `-${random.pick(['rc.1', 'rc.2', 'alpha', '0'])}` : '';
  return random.chance(0.01) ? 'v1.0' : numbers + prerelease + (random.chance(0.05) ? `+${random.pick(['a', 'b'])}` : '');
}

/** Versions that differ by build metadata alone are refused; most cases have none. */
function withoutBuildTwice(versions: readonly string[]): string[] {
  return [...new Map(versions.map(version => [version.split('+')[0], version])).values()];
}

function bundleOf(version: string, random: Random): { blob: JsonObject; csv: JsonObject } {
  const packageName = random.chance(0.005) ? 'other' : 'widgets';
  const csv: JsonObject = {
    apiVersion: 'operators.coreos.com/v1alpha1',
    kind: 'ClusterServiceVersion',
    metadata: { name: `widgets.v${version}` },
    spec: {
      ...random.chance(0.7) && { description: `Widgets ${version}` },
      ...random.chance(0.7) && { icon: random.pick<Json>([[{ base64data: 'aWNvbg==', mediatype: 'image/png' }], [], null, [{ mediatype: 'image/png' }], [{ base64data: '?' }]]) },
    },
  };
  const blob: JsonObject = {
    schema: 'olm.bundle',
    name: `widgets.v${version}`,
    package: packageName,
    image: `example.com/widgets@${version}`,
    properties: [
      ...random.chance(0.99) ? [{ type: 'olm.package', value: { packageName, version } }] : [],
      { type: 'olm.bundle.object', value: { data: Buffer.from(JSON.stringify(csv)).toString('base64') } },
    ],
  };
  return { blob, csv };
}

const [BASE] = BASES;
const CATALOG = [...BASE!.values()].flat();
const BUNDLES = Object.fromEntries(CATALOG.filter(({ schema }) => schema === 'olm.bundle').map(blob => [String(blob.image), { blob, csv: {} }]));
const BASIC = basicTemplateOf(CATALOG);

function basicCase(name: string, template: string | JsonObject): TemplateCase {
  return { name: `basic: ${name}`, template: typeof template === 'string' ? template : emitYaml(template), bundles: BUNDLES };
}

function withEntry(entry: Json): JsonObject {
  return { ...BASIC, entries: [...BASIC.entries as Json[], entry] };
}

const BASIC_CASES: readonly TemplateCase[] = [
  basicCase('of a catalog', BASIC),
  basicCase('as JSON', JSON.stringify(BASIC)),
  basicCase('keys in another case', emitYaml(BASIC).replaceAll('schema:', 'Schema:').replace('entries:', 'Entries:')),
  basicCase('no entries', { schema: 'olm.template.basic' }),
  basicCase('a bundle with a package', withEntry({ schema: 'olm.bundle', package: 'widgets', image: 'quay.io/example/widgets-bundle:v1.0.0' })),
  basicCase('a bundle with a name', withEntry({ schema: 'olm.bundle', name: 'widgets.v1.0.0', image: 'quay.io/example/widgets-bundle:v1.0.0' })),
  basicCase('a bundle without an image', withEntry({ schema: 'olm.bundle' })),
  basicCase('an unknown image', withEntry({ schema: 'olm.bundle', image: 'unknown' })),
  basicCase('an unknown key', withEntry({ schema: 'olm.package', name: 'other', unknown: 1 })),
  basicCase('a wrong type', withEntry({ schema: 'olm.package', name: 'other', description: 1 })),
  basicCase('a name that is no text', withEntry({ schema: 'olm.package', name: 1 })),
  basicCase('no schema', withEntry({ name: 'a' })),
  basicCase('a package without a default channel', withEntry({ schema: 'olm.package', name: 'other' })),
  basicCase('a blob of no package', withEntry({ schema: 'example.com.a' })),
];
