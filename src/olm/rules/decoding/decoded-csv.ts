import { csvType } from './csv-type';
import { decodeByType, Misfit } from './go-decoding';
import { numberText } from '../../../go/json';
import { isJsonObject, Json, JsonObject, valueAt } from '../../../kube/json';
import { BlangError, parsePrerelease, parseVersionTolerant } from '../../format/blang-version';

/** A ClusterServiceVersion as the Go programs of OLM read it. */
export interface DecodedCsv {
  /** What cannot be decoded. */
  readonly misfits: readonly Misfit[];
  /** The object as operator-framework/api reads it: keys in the case of their fields, text where there should be text. */
  readonly manifest: JsonObject;
  /** Keys that are written in another case: operator-registry overlooks them. */
  readonly hasOtherCases: boolean;
}

/** Fields of structs inside of structs without a key of their own: sigs.k8s.io/yaml does not find their types, and makes no text there. */
const OF_EMBEDDED_STRUCT = new RegExp([
  /^(apiVersion|kind)$/,
  /^spec\.webhookdefinitions\.\d+\.rules\.\d+\.(apiGroups|apiVersions|resources|scope)\b/,
  /\.volumes\.\d+\.(?!name$)/,
  /\.(livenessProbe|readinessProbe|startupProbe)\.(exec|grpc|httpGet|tcpSocket)\./,
  /\.(secretKeyRef|configMapKeyRef|secretRef|configMapRef)\.name$/,
].map(({ source }) => source).join('|'));

/** Decodes a ClusterServiceVersion. */
export function decodeCsv(manifest: JsonObject): DecodedCsv {
  const { misfits: found, otherCases } = decodeByType(csvType(), manifest);
  const misfits = found.map(misfit => ({ ...misfit, isScalarForText: misfit.isScalarForText && !OF_EMBEDDED_STRUCT.test(misfit.path.join('.')) }));
  const texts = misfits.filter(({ isScalarForText }) => isScalarForText);
  const decoded = otherCases.length + texts.length === 0 ? manifest : structuredClone(manifest);
  for (const { path } of texts) makeText(decoded, path);
  // Go sorts keys before it decodes: the last one counts. What is deeper is renamed first, so that paths stay right.
  for (const { path, field } of [...otherCases].reverse()) rename(decoded, path, field);
  return { misfits: [...misfits, ...versionMisfits(decoded)], manifest: decoded, hasOtherCases: otherCases.length > 0 };
}

/** Makes text of a number or a boolean, as sigs.k8s.io/yaml does where a type has text. */
export function makeText(root: JsonObject, path: readonly (string | number)[]): void {
  let parent: Json = root;
  for (const step of path.slice(0, -1)) parent = (parent as JsonObject)[step as string];
  const key = path[path.length - 1] as string;
  const value = (parent as JsonObject)[key];
  (parent as JsonObject)[key] = typeof value === 'number' ? numberText(value) : String(value);
}

/** Gives a value the key that Go takes its own for. */
export function rename(root: JsonObject, path: readonly (string | number)[], field: string): void {
  let parent: Json = root;
  for (const step of path.slice(0, -1)) parent = (parent as JsonObject)[step as string];
  const key = path[path.length - 1] as string;
  if (!isJsonObject(parent)) return;
  if (!Object.hasOwn(parent, field) || field < key) parent[field] = parent[key];
  delete parent[key];
}

/** The version and the release are decoded by code: semver.ParseTolerant and semver.NewPRVersion. */
function versionMisfits(manifest: JsonObject): Misfit[] {
  return [
    ...misfitOf(manifest, ['spec', 'version'], text => parseVersionTolerant(text)),
    ...misfitOf(manifest, ['spec', 'release'], text => text.split('.').forEach(part => parsePrerelease(part))),
  ];
}

function misfitOf(manifest: JsonObject, path: string[], parse: (text: string) => unknown): Misfit[] {
  const value = valueAt(manifest, ...path);
  if (value === undefined) return [];
  if (value === null) return [unparsable(path, 'it is null')];
  // A type with a decoder of its own is not converted: a number stays one.
  if (typeof value !== 'string') return [unparsable(path, `it should be text, but is ${JSON.stringify(value)}`)];
  try {
    parse(value);
    return [];
  } catch (error) {
    if (!(error instanceof BlangError)) throw error;
    return [unparsable(path, error.message)];
  }
}

function unparsable(path: string[], problem: string): Misfit {
  return { path, problem, isScalarForText: false, isOtherCase: false };
}
