import { BundleError } from './bundle-error';
import { RegistryCsv, decoded } from './csv';
import { encode } from '../../../go/encode';
import { RAW, TEXT, mapOf, struct } from '../../../go/go-type';
import { Json, JsonObject } from '../../../kube/json';
import { BlangError, parsePrerelease, parseVersionTolerant } from '../../format/blang-version';
import { CSV_METADATA } from '../blob-types';

/** Where the values of olm.csv.metadata stand in the ClusterServiceVersion, where they have another name there. */
const NAMES_IN_SPEC: { readonly [field: string]: string | undefined } = {
  apiServiceDefinitions: 'apiservicedefinitions', crdDescriptions: 'customresourcedefinitions',
};
const OF_METADATA = ['annotations', 'labels'];

const FIELDS = [...CSV_METADATA.fields().values()].filter(({ key }) => !OF_METADATA.includes(key));
const SPEC = struct('v1alpha1.ClusterServiceVersionSpec', {
  ...Object.fromEntries(FIELDS.map(({ key, type }) => [NAMES_IN_SPEC[key] ?? key, type])),
  version: RAW,
  release: RAW,
});
const CSV = struct('v1alpha1.ClusterServiceVersion', {
  metadata: struct('v1.ObjectMeta', { annotations: mapOf(TEXT), labels: mapOf(TEXT) }),
  spec: SPEC,
});

/**
 * The value of olm.csv.metadata: what a catalog tells of a ClusterServiceVersion. Throws BundleError for one that OLM's types cannot hold.
 *
 * Mirrors property.MustBuildCSVMetadata; of the types, those of what it copies and the versions are checked.
 */
export function csvMetadata(csv: RegistryCsv): Json {
  const { metadata = {}, spec = {} } = decoded<{ metadata?: JsonObject; spec?: JsonObject }>(csv.manifest, CSV) ?? {};
  refuseVersions(spec);
  return encode({
    ...metadata,
    ...Object.fromEntries(FIELDS.map(({ key }) => [key, spec[NAMES_IN_SPEC[key] ?? key] ?? null])),
  }, CSV_METADATA);
}

function refuseVersions({ version, release }: JsonObject): void {
  const text = (value: Json) => decoded<string>(value, TEXT) ?? '';
  try {
    if (version !== undefined) parseVersionTolerant(text(version));
    if (release !== undefined) text(release).split('.').forEach(parsePrerelease);
  } catch (error) {
    throw error instanceof BlangError ? new BundleError(error.message) : error;
  }
}
