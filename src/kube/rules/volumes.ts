import { checkConfigMapKey, checkDns1123Label } from '../names';
import { Code } from './codes';
import { resourceReference, volumeFieldReference } from './environment';
import { Field } from './field';
import { storageRequest } from './storage';
import { checkOneOf, checkRange, requireText, setFields } from './values';

/** What a volume can be made of; of others that a newer release brings nothing is said. */
const SOURCES = [
  'awsElasticBlockStore', 'azureDisk', 'azureFile', 'cephfs', 'cinder', 'configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'fc',
  'flexVolume', 'flocker', 'gcePersistentDisk', 'gitRepo', 'glusterfs', 'hostPath', 'image', 'iscsi', 'nfs', 'persistentVolumeClaim',
  'photonPersistentDisk', 'portworxVolume', 'projected', 'quobyte', 'rbd', 'scaleIO', 'secret', 'storageos', 'vsphereVolume',
];
const HOST_PATH_TYPES = ['BlockDevice', 'CharDevice', 'Directory', 'DirectoryOrCreate', 'File', 'FileOrCreate', 'Socket'];
const MAX_MODE = 0o777;

/** The volumes of a pod; returns their names. */
export function volumes(list: Field): string[] {
  return list.items().map((volume) => {
    requireText(volume.at('name'), Code.VOLUME, checkDns1123Label);
    sources(volume);
    return volume.at('name').text() ?? '';
  });
}

function sources(volume: Field): void {
  const present = setFields(volume, SOURCES);
  if (present.length === 0) return; // the server makes it an emptyDir
  for (const extra of present.slice(1)) extra.forbidden(Code.VOLUME, 'may not specify more than 1 volume type');
  fileModes(volume.at('secret'), volume.at('configMap'), volume.at('downwardAPI'), volume.at('projected'));
  const claim = volume.at('persistentVolumeClaim');
  if (!claim.isAbsent) requireText(claim.at('claimName'), Code.VOLUME);
  secretOrConfigMap(volume);
  hostPath(volume.at('hostPath'));
  downwardFiles(volume.at('downwardAPI', 'items'));
  if (!volume.at('csi').isAbsent) requireText(volume.at('csi', 'driver'), Code.VOLUME);
  const template = volume.at('ephemeral', 'volumeClaimTemplate');
  if (!volume.at('ephemeral').isAbsent && template.isAbsent) template.required(Code.VOLUME);
  if (!template.isAbsent) storageRequest(template.at('spec'));
  projected(volume.at('projected', 'sources'));
}

function secretOrConfigMap(volume: Field): void {
  const secret = volume.at('secret');
  if (!secret.isAbsent) {
    requireText(secret.at('secretName'), Code.VOLUME);
    keysToPaths(secret.at('items'));
  }
  const configMap = volume.at('configMap');
  if (!configMap.isAbsent) {
    requireText(configMap.at('name'), Code.VOLUME);
    keysToPaths(configMap.at('items'));
  }
}

function keysToPaths(items: Field): void {
  for (const item of items.items()) {
    requireText(item.at('key'), Code.VOLUME, checkConfigMapKey);
    relativePath(item.at('path'));
    fileModes(item);
  }
}

function hostPath(source: Field): void {
  if (source.isAbsent) return;
  const path = source.at('path');
  if (path.text() === '') path.required(Code.VOLUME);
  else if (path.text()?.split('/').includes('..')) path.invalid(Code.VOLUME, 'must not contain \'..\'');
  checkOneOf(source.at('type'), Code.VOLUME, HOST_PATH_TYPES);
}

function downwardFiles(items: Field): void {
  for (const item of items.items()) {
    relativePath(item.at('path'));
    if (setFields(item, ['fieldRef', 'resourceFieldRef']).length !== 1) item.required(Code.VOLUME, 'one of fieldRef and resourceFieldRef is required');
    volumeFieldReference(item.at('fieldRef'), Code.VOLUME);
    resourceReference(item.at('resourceFieldRef'), Code.VOLUME);
  }
}

function projected(list: Field): void {
  for (const source of list.items()) {
    for (const extra of source.entries().filter(([, field]) => !field.isAbsent).slice(1)) {
      extra[1].forbidden(Code.VOLUME, 'may not specify more than 1 volume type per source');
    }
    for (const key of ['secret', 'configMap']) {
      const part = source.at(key);
      if (part.isAbsent) continue;
      requireText(part.at('name'), Code.VOLUME);
      keysToPaths(part.at('items'));
    }
    downwardFiles(source.at('downwardAPI', 'items'));
    const token = source.at('serviceAccountToken');
    if (token.isAbsent) continue;
    const seconds = token.at('expirationSeconds').number();
    if (seconds !== undefined && seconds < 600) token.at('expirationSeconds').invalid(Code.VOLUME, 'may not specify a duration less than 10 minutes');
    requireText(token.at('path'), Code.VOLUME);
  }
}

function relativePath(path: Field): void {
  const text = path.text();
  if (text === '') path.required(Code.VOLUME);
  else if (text?.startsWith('/')) path.invalid(Code.VOLUME, 'must be a relative path');
  else if (text?.split('/').includes('..')) path.invalid(Code.VOLUME, 'must not contain \'..\'');
}

function fileModes(...parts: Field[]): void {
  for (const source of parts) for (const key of ['defaultMode', 'mode']) checkRange(source.at(key), Code.VOLUME, 0, MAX_MODE);
}
