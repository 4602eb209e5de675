import type { Generator, GeneratorOptions } from './generators';
import type { ImageRule } from './images';
import { CONFIGURATION, KUSTOMIZATION, REPLACEMENT, UNSUPPORTED_FIELDS } from './kustomization-shape';
import type { LabelRule } from './labels';
import type { PatchRule } from './patches';
import type { Replacement } from './replacements';
import type { ReplicaRule } from './replicas';
import { EMPTY_CONFIG, TransformerConfig } from './transformer-config';
import type { Variable } from './variables';
import { nearest } from '../../findings/suggest';
import { Decoded, Reader, UnknownKey, decode } from '../../go/decode';
import { GoType } from '../../go/go-type';
import { Json, isJsonObject } from '../../kube/json';

interface Texts { readonly [key: string]: string }

/** What a kustomization file says, as far as it is supported. */
export interface Kustomization {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly namePrefix?: string;
  readonly nameSuffix?: string;
  readonly namespace?: string;
  readonly commonLabels?: Texts;
  readonly labels?: readonly LabelRule[];
  readonly commonAnnotations?: Texts;
  readonly patchesStrategicMerge?: readonly string[];
  readonly patchesJson6902?: readonly PatchRule[];
  readonly patches?: readonly PatchRule[];
  readonly images?: readonly ImageRule[];
  readonly imageTags?: readonly ImageRule[];
  readonly replacements?: readonly (Replacement & { readonly path?: string })[];
  readonly replicas?: readonly ReplicaRule[];
  readonly vars?: readonly Variable[];
  readonly sortOptions?: SortOptions;
  readonly resources?: readonly string[];
  readonly bases?: readonly string[];
  readonly components?: readonly string[];
  readonly crds?: readonly string[];
  readonly configMapGenerator?: readonly Generator[];
  readonly secretGenerator?: readonly Generator[];
  readonly generatorOptions?: GeneratorOptions;
  readonly configurations?: readonly string[];
}

/** `sortOptions` of the kustomization that is built. */
export interface SortOptions {
  readonly order?: string;
  readonly legacySortOptions?: { readonly orderFirst?: readonly string[]; readonly orderLast?: readonly string[] };
}

/** The kind of what is used by `components`. */
export const COMPONENT = 'Component';

/** What is wrong with a file, and where. */
export interface ShapeProblem {
  readonly message: string;
  readonly path: readonly (string | number)[];
  /** Whether kustomize itself has nothing against it. */
  readonly isUnsupported?: boolean;
}

/** A file as it was understood, and what is wrong with it. */
export interface Shaped<T> { readonly value: T; readonly problems: readonly ShapeProblem[] }

/** Understands a kustomization file. */
export function asKustomization(document: Json): Shaped<Kustomization> {
  const { value, problems } = shaped<Kustomization>(document, KUSTOMIZATION, 'encoding/json');
  return { value, problems: [...problems, ...unsupportedFields(document), ...wrongKind(value)] };
}

/** Understands a file of `configurations`. */
export function asConfiguration(document: Json): Shaped<TransformerConfig> {
  const { value, problems } = shaped<Partial<TransformerConfig>>(document, CONFIGURATION, 'sigs.k8s.io/yaml');
  return { value: { ...EMPTY_CONFIG, ...value }, problems };
}

/** Understands a file with one replacement, or with a list of them. */
export function asReplacements(document: Json): Shaped<readonly Replacement[]> {
  const all = (Array.isArray(document) ? document : [document]).map(one => shaped<Replacement>(one, REPLACEMENT, 'sigs.k8s.io/yaml'));
  return { value: all.map(({ value }) => value), problems: all.flatMap(({ problems }) => problems) };
}

/** The fields of all these types are optional, so that nothing at all is one of each. */
function shaped<T>(document: Json, type: GoType, reader: Reader): Shaped<T> {
  if (document === null) return { value: {} as T, problems: [] };
  if (!isJsonObject(document)) return { value: {} as T, problems: [{ message: 'this is no map', path: [] }] };
  const decoded = decode(document, type, reader);
  return { value: withoutNulls(decoded.value) as T, problems: problemsOf(decoded) };
}

/** An absent list and one that is null are the same. */
function withoutNulls(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null).map(([key, part]) => [key, withoutNulls(part)]));
}

function problemsOf({ unknownKeys, error, errorPath = [] }: Decoded): ShapeProblem[] {
  const unknown = unknownKeys.filter(({ takenFor }) => takenFor === undefined).map(unknownKey);
  return error === undefined ? unknown : [...unknown, { message: `${errorPath.join('.')} is of the wrong type: ${error}`, path: errorPath }];
}

function unknownKey({ path, known }: UnknownKey): ShapeProblem {
  const key = String(path.at(-1));
  const meant = nearest(key, known);
  return { message: `there is no field ${path.join('.')}${meant === undefined ? '' : `; did you mean ${meant}?`}`, path };
}

function unsupportedFields(document: Json): ShapeProblem[] {
  if (!isJsonObject(document)) return [];
  return Object.keys(UNSUPPORTED_FIELDS).filter(field => Object.hasOwn(document, field)).map(field =>
    ({ message: `the field ${field}, which ${UNSUPPORTED_FIELDS[field]}, is not supported`, path: [field], isUnsupported: true }));
}

function wrongKind({ kind = '', apiVersion = '' }: Kustomization): ShapeProblem[] {
  const version = kind === COMPONENT ? 'v1alpha1' : 'v1beta1';
  const problems: ShapeProblem[] = [];
  if (!['', 'Kustomization', COMPONENT].includes(kind)) {
    problems.push({ message: `kind has to be Kustomization or ${COMPONENT}`, path: ['kind'] });
  } else if (!['', `kustomize.config.k8s.io/${version}`].includes(apiVersion)) {
    problems.push({ message: `apiVersion has to be kustomize.config.k8s.io/${version}`, path: ['apiVersion'] });
  }
  return problems;
}
