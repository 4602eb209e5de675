import { Code, CodeMap, Expression } from './code/code';
import { FileContent } from '../files/file-tree';
import { JsonObject, given, isJsonObject, listAt, objectAt, textAt } from '../kube/json';
import { parseVersion } from '../olm/format/blang-version';
import { CSV_ANNOTATION } from '../olm/format/csv-annotation';
import { Icon } from '../operator/icon';
import { Capability } from '../operator/metadata';

/** What a ClusterServiceVersion tells of the operator itself. */
export interface CsvMetadata {
  /** Version of the operator; undefined where there is none, or one that is no semantic version. */
  readonly version?: string;
  /** The rest of its metadata, as properties of an Operator. */
  readonly props: CodeMap;
  /** The file of the picture, and its content. */
  readonly icon?: readonly [string, FileContent];
  /** What was left out. */
  readonly notes: readonly string[];
}

const EXTENSIONS: { readonly [mediaType: string]: string } = { 'image/svg+xml': 'svg', 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif' };

/** Reads what a ClusterServiceVersion tells of the operator itself; all of it may be missing. */
export function csvMetadata(csv: JsonObject | undefined): CsvMetadata {
  const text = (key: string) => nonEmpty(textAt(csv, 'spec', key));
  const version = text('version');
  const isVersion = version !== undefined && isSemantic(version);
  const icon = iconOf(csv);
  const notes = [
    ...(version !== undefined && !isVersion ? [`The version '${version}' of the ClusterServiceVersion is no semantic version.`] : []),
    ...(icon === 'broken' ? ['The icon of the ClusterServiceVersion is left out: it is no SVG, PNG, JPEG or GIF.'] : []),
  ];
  const props = given<Code>({
    displayName: text('displayName'),
    description: text('description')?.trimEnd(),
    provider: named(objectAt(csv, 'spec', 'provider'), 'url'),
    maintainers: entries(csv, 'maintainers', 'email'),
    links: entries(csv, 'links', 'url'),
    keywords: texts(csv, 'keywords'),
    capability: enumeration('Capability', Capability, textAt(csv, 'metadata', 'annotations', CSV_ANNOTATION.CAPABILITIES)),
    maturity: text('maturity'),
    minKubeVersion: /^v?(\d+\.\d+\.\d+)$/.exec(text('minKubeVersion') ?? '')?.[1],
    icon: Array.isArray(icon) ? new Expression(`Icon.fromFile(join(__dirname, '../${icon[0]}'))`) : undefined,
  });
  return { ...(isVersion && { version }), props, ...(Array.isArray(icon) && { icon: icon as [string, FileContent] }), notes };
}

/** A member of an enumeration as a program names it; undefined for a value that is none. */
export function enumeration(name: string, members: { readonly [member: string]: string }, value: string | undefined): Expression | undefined {
  const member = Object.entries(members).find(([, known]) => known === value);
  return member === undefined ? undefined : new Expression(`${name}.${member[0]}`);
}

/** The texts of a list of the specification; undefined where there are none. */
function texts(csv: JsonObject | undefined, key: string): string[] | undefined {
  const found = listAt(csv, 'spec', key).filter(item => typeof item === 'string');
  return found.length === 0 ? undefined : found;
}

function entries(csv: JsonObject | undefined, key: string, further: 'email' | 'url'): CodeMap[] | undefined {
  const found = listAt(csv, 'spec', key).filter(isJsonObject).map(entry => named(entry, further)).filter(entry => entry?.[further] !== undefined);
  return found.length === 0 ? undefined : found as CodeMap[];
}

function named(entry: JsonObject | undefined, further: 'email' | 'url'): CodeMap | undefined {
  const name = nonEmpty(textAt(entry, 'name'));
  return name === undefined ? undefined : given<Code>({ name, [further]: nonEmpty(textAt(entry, further)) });
}

function iconOf(csv: JsonObject | undefined): [string, FileContent] | 'broken' | undefined {
  const data = nonEmpty(textAt(listAt(csv, 'spec', 'icon')[0], 'base64data'));
  if (data === undefined) return undefined;
  try {
    const { base64data, mediatype } = Icon.fromBase64(data);
    const bytes = Buffer.from(base64data, 'base64');
    return [`icon.${EXTENSIONS[mediatype]}`, mediatype === 'image/svg+xml' ? bytes.toString('utf8') : bytes];
  } catch {
    return 'broken'; // its only error
  }
}

function isSemantic(version: string): boolean {
  try {
    parseVersion(version);
    return true;
  } catch {
    return false; // its only error
  }
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text;
}
