import { checkDns1123Label } from '../names';
import { Code } from './codes';
import { containerPorts, hostPorts } from './container-ports';
import { environment } from './environment';
import { Field } from './field';
import { probes } from './probes';
import { containerResources } from './resources';
import { containerSecurity } from './security-context';
import { checkOneOf, requireText } from './values';
import { volumeMounts } from './volume-mounts';

const PULL_POLICIES = ['Always', 'IfNotPresent', 'Never'];
const TERMINATION_MESSAGE_POLICIES = ['File', 'FallbackToLogsOnError'];
const RESTART_POLICIES = ['Always', 'OnFailure', 'Never'];
/** What only a container that goes on running may have. */
const FOR_RUNNING = ['lifecycle', 'livenessProbe', 'readinessProbe', 'startupProbe'];

/** All containers of a pod; `volumeNames` are the volumes that they may mount. */
export function containers(spec: Field, volumeNames: readonly string[]): void {
  const main = spec.at('containers');
  if (main.isEmpty) main.required(Code.CONTAINERS);
  const lists = ['containers', 'initContainers', 'ephemeralContainers'].map((key) => spec.at(key).items());
  namesAcross(lists);
  for (const container of lists.flat()) checkContainer(container, volumeNames);
  for (const container of lists[0]) probes(container);
  for (const container of lists[1]) initContainer(container);
  hostPorts(spec, [...lists[0], ...lists[1]]);
}

/** Names of one list are the schema's: they are the keys of the list. */
function namesAcross(lists: readonly (readonly Field[])[]): void {
  const seen = new Set<string>();
  for (const list of lists) {
    const names = list.map((container) => container.at('name'));
    for (const name of names) if (seen.has(name.text() ?? '')) name.duplicate(Code.CONTAINER_NAME);
    for (const name of names) if (name.text()) seen.add(name.text()!);
  }
}

function checkContainer(container: Field, volumeNames: readonly string[]): void {
  requireText(container.at('name'), Code.CONTAINER_NAME, checkDns1123Label);
  image(container.at('image'));
  checkOneOf(container.at('imagePullPolicy'), Code.IMAGE, PULL_POLICIES);
  checkOneOf(container.at('terminationMessagePolicy'), Code.CONTAINERS, TERMINATION_MESSAGE_POLICIES);
  checkOneOf(container.at('restartPolicy'), Code.RESTART_POLICY, RESTART_POLICIES);
  containerPorts(container);
  environment(container);
  containerResources(container.at('resources'));
  containerSecurity(container.at('securityContext'));
  volumeMounts(container, volumeNames);
}

function image(field: Field): void {
  const text = field.text();
  if (text === '') field.required(Code.IMAGE);
  else if (text !== undefined && text !== text.trim()) field.invalid(Code.IMAGE, 'must not have leading or trailing whitespace');
}

function initContainer(container: Field): void {
  if (container.at('restartPolicy').text() === 'Always') {
    probes(container);
    return;
  }
  for (const key of FOR_RUNNING) {
    const field = container.at(key);
    if (!field.isAbsent) field.forbidden(key === 'lifecycle' ? Code.LIFECYCLE : Code.PROBE, 'may not be set for init containers without restartPolicy=Always');
  }
}
