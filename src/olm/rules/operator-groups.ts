import { BundleCheck } from './bundle-check';
import { annotationNames } from './csv-annotations';
import { groupOf } from '../../kube/object-ref';

/** The annotations of OperatorGroups: operator-framework/api's pkg/validation/internal/operatorgroup.go. OLM refuses the kind in a bundle anyway. */
export function operatorGroups(check: BundleCheck): void {
  for (const file of check.model.objects) {
    const isGroup = file.manifest.kind === 'OperatorGroup' && groupOf(String(file.manifest.apiVersion)) === 'operators.coreos.com';
    if (isGroup) annotationNames(check, file, { wrongCase: 'OLM146', properties: 'OLM147' });
  }
}
