import { BundleCheck } from './bundle-check';
import { listAt, objectAt, textAt, valueAt } from '../../kube/json';
import { checkLabelKey, checkLabelValue, checkObjectName } from '../../kube/names';
import { groupOf } from '../../kube/object-ref';
import { SUPPORTED_KINDS } from '../format/supported-kinds';
import { ManifestFile } from '../model';

/** The metadata of the objects: operator-registry's pkg/lib/bundle/validate.go and, for CustomResourceDefinitions, the API server's rules. */
export function objectMetadata(check: BundleCheck): void {
  const { csv, objects } = check.model;
  if (csv !== undefined) labels(check, csv);
  for (const file of objects) {
    if (csv !== undefined && !SUPPORTED_KINDS.includes(textAt(file.manifest, 'kind') ?? '')) continue; // its kind is refused before
    labels(check, file);
    texts(check, file);
    if (file.manifest.kind === 'ClusterServiceVersion' || (textAt(file.manifest, 'kind') ?? '') === '') continue;
    if (Object.keys(file.manifest).some(key => key !== 'metadata' && key.toLowerCase() === 'metadata')) continue; // Go takes it for the metadata
    namespace(check, file);
    name(check, file);
    ofServer(check, file);
  }
}

function labels(check: BundleCheck, file: ManifestFile): void {
  for (const [key, value] of Object.entries(objectAt(file.manifest, 'metadata', 'labels') ?? {})) {
    const problems = [...checkLabelKey(key), ...(typeof value === 'string' ? checkLabelValue(value) : [])];
    if (problems.length === 0) continue;
    const message = `The label ${key}: ${JSON.stringify(value)} is not allowed: ${problems.join('; ')}.`;
    check.error(file, { code: 'OLM063', message, path: ['metadata', 'labels', key] });
  }
}

/** Of a ClusterServiceVersion the rule for decoding speaks. */
function texts(check: BundleCheck, file: ManifestFile): void {
  for (const [map, noun] of [['labels', 'label'], ['annotations', 'annotation']]) {
    for (const [key, value] of Object.entries(objectAt(file.manifest, 'metadata', map) ?? {})) {
      if (typeof value === 'string' || value === null) continue;
      const message = `The ${noun} ${key} is not text: ${JSON.stringify(value)}.`;
      check.error(file, { code: 'OLM064', message, remedy: 'Put it in quotes.', path: ['metadata', map, key] });
    }
  }
}

function namespace(check: BundleCheck, file: ManifestFile): void {
  const text = textAt(file.manifest, 'metadata', 'namespace') ?? '';
  if (text === '') return;
  check.error(file, {
    code: 'OLM061',
    message: `The object names the namespace '${text}', but OLM may install the operator into another one.`,
    remedy: 'Remove metadata.namespace: OLM puts the object where the operator is.',
    path: ['metadata', 'namespace'],
  });
}

function name(check: BundleCheck, file: ManifestFile): void {
  const value = valueAt(file.manifest, 'metadata', 'name') ?? '';
  if (typeof value !== 'string') return; // of which there is a rule
  if (value === '') {
    const remedy = 'Name it; a generateName is not enough.';
    check.error(file, { code: 'OLM062', message: 'The object has no metadata.name.', remedy, path: ['metadata'] });
    return;
  }
  const problems = checkObjectName(groupOf(textAt(file.manifest, 'apiVersion') ?? ''), file.manifest.kind as string, value);
  if (problems.length > 0) {
    check.error(file, { code: 'OLM098', message: `metadata.name ${JSON.stringify(value)} is no name of an object: ${problems.join('; ')}.`, path: ['metadata', 'name'] });
  }
}

/** Fields that the API server fills in. */
function ofServer(check: BundleCheck, file: ManifestFile): void {
  const value = valueAt(file.manifest, 'metadata', 'generation');
  if (typeof value === 'number' && value < 0) {
    check.error(file, { code: 'OLM097', message: `metadata.generation is ${value}.`, remedy: 'Remove it: the API server counts.', path: ['metadata', 'generation'] });
  }
  if (file.manifest.kind === 'CustomResourceDefinition' && (textAt(file.manifest, 'metadata', 'generateName') ?? '') !== '') {
    const message = 'The name of a CustomResourceDefinition is not generated, but that of its plural and group.';
    check.error(file, { code: 'OLM097', message, remedy: 'Remove metadata.generateName.', path: ['metadata', 'generateName'] });
  }
  listAt(file.manifest, 'metadata', 'managedFields').forEach((entry, index) => {
    const operation = textAt(entry, 'operation') ?? '';
    if (operation === 'Apply' || operation === 'Update') return;
    check.error(file, {
      code: 'OLM097',
      message: `metadata.managedFields has the operation ${JSON.stringify(operation)}.`,
      remedy: 'Remove it: the API server keeps it.',
      path: ['metadata', 'managedFields', index],
    });
  });
}
