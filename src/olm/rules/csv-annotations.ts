import { BundleCheck } from './bundle-check';
import { objectAt } from '../../kube/json';
import { ManifestFile } from '../model';

/** Annotations that OLM reads by their exact name. */
const CASE_SENSITIVE = ['olm.operatorGroup', 'olm.operatorNamespace', 'olm.targetNamespaces', 'olm.providedAPIs', 'olm.skipRange'];
const PROPERTIES = 'olm.properties';

/** The annotations that OLM reads are written as it knows them: operator-framework/api's pkg/validation/internal/annotations.go. */
export function csvAnnotations(check: BundleCheck): void {
  const { csv } = check;
  if (csv !== undefined) annotationNames(check, csv, { wrongCase: 'OLM065', properties: 'OLM027' });
}

/** The rule for the annotations of an object, with the codes that it has there. */
export function annotationNames(
  check: BundleCheck, file: ManifestFile, codes: { readonly wrongCase: 'OLM065' | 'OLM146'; readonly properties: 'OLM027' | 'OLM147' },
): void {
  for (const key of Object.keys(objectAt(file.manifest, 'metadata', 'annotations') ?? {})) {
    const path = ['metadata', 'annotations', key];
    const intended = CASE_SENSITIVE.find(known => known !== key && known.toLowerCase() === key.toLowerCase());
    if (intended !== undefined) {
      check.error(file, { code: codes.wrongCase, message: `OLM does not know the annotation ${key}.`, remedy: `Write ${intended}.`, path });
    }
    if (key === PROPERTIES) {
      check.warning(file, {
        code: codes.properties,
        message: `The annotation ${PROPERTIES} is read in few places.`,
        remedy: 'Write the properties into metadata/properties.yaml.',
        path,
      });
    }
  }
}
