import { Code } from './codes';
import { Field } from './field';
import { checkOneOf } from './values';

const PROPAGATIONS = ['Bidirectional', 'HostToContainer', 'None'];

/** The volumes that a container mounts, as folders and as devices. */
export function volumeMounts(container: Field, volumeNames: readonly string[]): void {
  for (const mount of container.at('volumeMounts').items()) {
    reference(mount.at('name'), volumeNames);
    if (mount.at('mountPath').text() === '') mount.at('mountPath').required(Code.VOLUME_MOUNT);
    subPath(mount.at('subPath'));
    subPath(mount.at('subPathExpr'));
    if (!mount.at('subPath').isEmpty && !mount.at('subPathExpr').isEmpty) {
      mount.at('subPathExpr').invalid(Code.VOLUME_MOUNT, 'subPathExpr and subPath are mutually exclusive');
    }
    const propagation = mount.at('mountPropagation');
    checkOneOf(propagation, Code.VOLUME_MOUNT, PROPAGATIONS);
    if (propagation.text() === 'Bidirectional' && container.at('securityContext', 'privileged').value !== true) {
      propagation.forbidden(Code.VOLUME_MOUNT, 'Bidirectional mount propagation is available only to privileged containers');
    }
  }
  for (const device of container.at('volumeDevices').items()) {
    reference(device.at('name'), volumeNames);
    if (device.at('devicePath').text() === '') device.at('devicePath').required(Code.VOLUME_MOUNT);
  }
}

function reference(name: Field, volumeNames: readonly string[]): void {
  const text = name.text();
  if (text === '') {name.required(Code.VOLUME_MOUNT);} else if (text !== undefined && !volumeNames.includes(text)) {
    name.error(Code.VOLUME_MOUNT, `Not found: ${JSON.stringify(text)}`, volumeNames.length === 0 ? 'The pod has no volumes.' : `The pod has the volumes ${volumeNames.join(', ')}.`);
  }
}

function subPath(path: Field): void {
  const text = path.text();
  if (text?.startsWith('/')) path.invalid(Code.VOLUME_MOUNT, 'must be a relative path');
  else if (text?.split('/').includes('..')) path.invalid(Code.VOLUME_MOUNT, 'must not contain \'..\'');
}
