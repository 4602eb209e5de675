import { TemplateError } from './template-error';
import { decode } from '../../../go/decode';
import { BOOL, TEXT, listOf, named, struct } from '../../../go/go-type';
import { quote } from '../../../go/quote';
import { JsonObject } from '../../../kube/json';
import { YamlError, readYaml } from '../../../kube/yaml/read';

/** The schema of semver templates. */
export const SEMVER_SCHEMA = 'olm.semver';

/** How mature the bundles of a channel are, the least mature first. */
export const ARCHETYPES = ['candidate', 'fast', 'stable'] as const;

/** How mature the bundles of a channel are. */
export type Archetype = typeof ARCHETYPES[number];

/** What versions a channel has: those of a major version, or of a minor one. */
export type StreamKind = 'major' | 'minor';

/** A semver template. */
export interface SemverTemplate {
  readonly generateMajorChannels: boolean;
  readonly generateMinorChannels: boolean;
  readonly preference: StreamKind;
  /** The images of the bundles. */
  readonly images: { readonly [A in Archetype]: readonly string[] };
}

const BUNDLES = struct('semver.channelBundles', { bundles: listOf(struct('semver.bundleEntry', { image: TEXT })) });
const TEMPLATE = struct('semver.SemverTemplateData', {
  schema: TEXT,
  generateMajorChannels: BOOL,
  generateMinorChannels: BOOL,
  defaultChannelTypePreference: named('semver.StreamType'),
  candidate: BUNDLES,
  fast: BUNDLES,
  stable: BUNDLES,
});

interface Decoded {
  readonly schema?: string;
  readonly generateMajorChannels?: boolean;
  readonly generateMinorChannels?: boolean;
  readonly defaultChannelTypePreference?: string;
  readonly candidate?: BundleList;
  readonly fast?: BundleList;
  readonly stable?: BundleList;
}
interface BundleList { readonly bundles?: readonly { readonly image?: string }[] }

/** Reads a semver template. Throws TemplateError with opm's message. */
export function readSemverTemplate(text: string): SemverTemplate {
  const decoded = decodedTemplate(text);
  if (decoded.schema !== SEMVER_SCHEMA) throw new TemplateError(`readFile: input file has unknown schema, should be ${quote(SEMVER_SCHEMA)}`);
  const major = decoded.generateMajorChannels ?? false;
  const minor = decoded.generateMinorChannels ?? !major;
  const generateMinorChannels = minor || !major;
  const imagesOf = (list: BundleList | undefined) => (list?.bundles ?? []).map(({ image = '' }) => image);
  return {
    generateMajorChannels: major,
    generateMinorChannels,
    preference: preferenceOf(decoded.defaultChannelTypePreference ?? '', major, generateMinorChannels),
    images: { candidate: imagesOf(decoded.candidate), fast: imagesOf(decoded.fast), stable: imagesOf(decoded.stable) },
  };
}

/** A semver template as its file has it. */
export function semverTemplateBlob({ generateMajorChannels, generateMinorChannels, preference, images }: SemverTemplate): JsonObject {
  const listed = ARCHETYPES.filter(archetype => images[archetype].length > 0);
  return {
    schema: SEMVER_SCHEMA,
    generateMajorChannels,
    generateMinorChannels,
    defaultChannelTypePreference: preference,
    ...Object.fromEntries(listed.map(archetype => [archetype, { bundles: images[archetype].map(image => ({ image })) }])),
  };
}

/** As sigs.k8s.io/yaml reads strictly: a key twice, or one that is unknown, is an error. */
function decodedTemplate(text: string): Decoded {
  const duplicates: string[] = [];
  try {
    const read = readYaml(text, { onDuplicateKey: key => duplicates.push(key) });
    const { value, unknownKeys, error } = decode(read, TEMPLATE, 'sigs.k8s.io/yaml');
    if (duplicates.length > 0) throw new TemplateError(`error converting YAML to JSON: yaml: key ${quote(duplicates[0])} already set in map`);
    const unknown = unknownKeys.find(({ takenFor }) => takenFor === undefined);
    const problem = unknown === undefined ? error : `json: unknown field ${quote(String(unknown.path.at(-1)))}`;
    if (problem !== undefined) throw new TemplateError(`error unmarshaling JSON: while decoding JSON: ${problem}`);
    return value as Decoded;
  } catch (error) {
    throw error instanceof YamlError ? new TemplateError(`error converting YAML to JSON: yaml: ${error.reason}`) : error;
  }
}

function preferenceOf(stated: string, major: boolean, minor: boolean): StreamKind {
  if (stated === '') return minor ? 'minor' : 'major';
  if (stated !== 'major' && stated !== 'minor') {
    throw new TemplateError(`unknown DefaultChannelTypePreference: ${quote(stated)}\nValid values are 'major' or 'minor'`);
  }
  if (stated === 'major' ? major : minor) return stated;
  throw new TemplateError(
    `schema attribute mismatch: DefaultChannelTypePreference set to '${stated}' doesn't make sense if not generating ${stated}-version channels`,
  );
}
