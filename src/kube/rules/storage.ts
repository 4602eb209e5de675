import { checkDns1123Subdomain, checkLabelKey } from '../names';
import { Code } from './codes';
import { Field } from './field';
import { labelSelector } from './label-selector';
import { quantityValue } from './quantity';
import { checkOneOf, checkText, requireText } from './values';

const ACCESS_MODES = ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod'];

/** What a claim of a volume asks for (kubernetes pkg/apis/core/validation ValidatePersistentVolumeClaimSpec). */
export function storageRequest(spec: Field): void {
  const modes = spec.at('accessModes');
  if (modes.isEmpty) modes.required(Code.STORAGE, 'at least 1 access mode is required');
  for (const mode of modes.items()) checkOneOf(mode, Code.STORAGE, ACCESS_MODES);
  if (modes.items().length > 1 && modes.items().some((mode) => mode.text() === 'ReadWriteOncePod')) {
    modes.forbidden(Code.STORAGE, 'may not use ReadWriteOncePod with other access modes');
  }
  labelSelector(spec.at('selector'));
  const storage = spec.at('resources', 'requests', 'storage');
  if (storage.isAbsent) storage.required(Code.STORAGE);
  else if ((quantityValue(storage.value) ?? 1) <= 0) storage.invalid(Code.STORAGE, 'must be greater than zero');
  checkText(spec.at('storageClassName'), Code.STORAGE, checkDns1123Subdomain);
  checkOneOf(spec.at('volumeMode'), Code.STORAGE, ['Block', 'Filesystem']);
}

/** A StorageClass. */
export function storageClass(root: Field): void {
  requireText(root.at('provisioner'), Code.STORAGE, (name) => checkLabelKey(name.toLowerCase()));
  checkOneOf(root.at('reclaimPolicy'), Code.STORAGE, ['Delete', 'Retain']);
  checkOneOf(root.at('volumeBindingMode'), Code.STORAGE, ['Immediate', 'WaitForFirstConsumer']);
}
