import { BundleCheck } from './bundle-check';
import { isJsonObject, Json, JsonObject, objectAt, valueAt } from '../../kube/json';
import { ManifestFile } from '../model';

/** Structs inside of structs: a map, a list or a pointer that is there is not empty, a struct may be. */
const STRUCTS: readonly string[] = ['spec', 'install', 'customresourcedefinitions', 'apiservicedefinitions', 'provider', 'cleanup'];

/**
 * The fields of a ClusterServiceVersion that may not have the zero value of their Go type: those without `omitempty` outside of lists
 * (operator-framework/api's pkg/validation/internal/typecheck.go).
 */
export function requiredFields(check: BundleCheck, csv: ManifestFile): void {
  const { manifest } = csv;
  const missing = (path: readonly string[], remedy: string): void => {
    check.error(csv, { code: 'OLM026', message: `${path.join('.')} is missing.`, remedy, path });
  };
  if (textIsEmpty(valueAt(manifest, 'apiVersion'))) {
    check.error(csv, { code: 'OLM025', message: 'apiVersion is missing.', remedy: 'Write operators.coreos.com/v1alpha1.', path: ['apiVersion'] });
  }
  const metadata = objectAt(manifest, 'metadata');
  if (metadata === undefined || isZeroStruct(metadata)) missing(['metadata'], 'Name the ClusterServiceVersion.');
  const spec = objectAt(manifest, 'spec');
  if (spec === undefined || isZeroStruct(spec)) {
    missing(['spec'], 'Describe the operator.');
    return;
  }
  if (textIsEmpty(spec.displayName)) missing(['spec', 'displayName'], 'Give the name that users see.');
  const install = objectAt(spec, 'install');
  if (install === undefined || isZeroStruct(install)) {
    missing(['spec', 'install'], 'Say what OLM installs.');
    return;
  }
  if (textIsEmpty(install.strategy)) missing(['spec', 'install', 'strategy'], 'Write deployment.');
  const strategy = objectAt(install, 'spec');
  if (strategy !== undefined && !isZeroStruct(strategy) && isZero(strategy.deployments)) {
    missing(['spec', 'install', 'spec', 'deployments'], 'Add the Deployment that runs the operator.');
  }
}

function textIsEmpty(value: Json | undefined): boolean {
  return value === undefined || value === null || value === '';
}

function isZeroStruct(struct: JsonObject): boolean {
  return Object.entries(struct).every(([key, value]) => (STRUCTS.includes(key) && isJsonObject(value) ? isZeroStruct(value) : isZero(value)));
}

function isZero(value: Json | undefined): boolean {
  return value === undefined || value === null || value === '' || value === 0 || value === false;
}
