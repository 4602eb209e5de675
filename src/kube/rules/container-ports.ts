import { checkPortName } from '../names';
import { Code } from './codes';
import { Field } from './field';
import { checkOneOf, checkRange, checkText, checkUnique } from './values';

/** The protocols of ports. */
export const PROTOCOLS = ['SCTP', 'TCP', 'UDP'];

/** The ports that a container exposes. */
export function containerPorts(container: Field): void {
  const ports = container.at('ports').items();
  for (const port of ports) {
    checkText(port.at('name'), Code.PORT, checkPortName);
    const number = port.at('containerPort');
    if (number.isAbsent || number.value === 0) number.required(Code.PORT);
    else checkRange(number, Code.PORT, 1, 65535);
    if (port.at('hostPort').value !== 0) checkRange(port.at('hostPort'), Code.PORT, 1, 65535);
    checkOneOf(port.at('protocol'), Code.PORT, PROTOCOLS);
  }
  checkUnique(ports.map((port) => port.at('name')), Code.PORT);
}

/** The ports of the node that containers of a pod take: each once, and in the network of the node those of the containers. */
export function hostPorts(spec: Field, containers: readonly Field[]): void {
  const taken = new Set<string>();
  for (const port of containers.flatMap((container) => container.at('ports').items())) {
    const hostPort = port.at('hostPort');
    const number = hostPort.number() ?? 0;
    if (number === 0) continue;
    const identity = JSON.stringify([number, port.at('protocol').text() || 'TCP', port.at('hostIP').text()]);
    if (taken.has(identity)) hostPort.duplicate(Code.PORT);
    taken.add(identity);
    if (spec.at('hostNetwork').value === true && number !== port.at('containerPort').number()) {
      port.at('containerPort').invalid(Code.PORT, 'must match `hostPort` when `hostNetwork` is true');
    }
  }
}

/** A port that a field refers to, by number or by name; with a container, one that it has. */
export function portReference(port: Field, code: string, container?: Field): void {
  if (port.isAbsent) {
    port.required(code);
    return;
  }
  checkRange(port, code, 1, 65535);
  const name = port.text();
  if (name === undefined) return;
  const messages = name === '' ? ['must be the number or the name of a port'] : checkPortName(name);
  if (messages.length > 0) {
    port.invalid(code, messages.join('; '));
    return;
  }
  if (container === undefined || container.at('ports').items().some((one) => one.at('name').text() === name)) return;
  port.warning(Code.PORT_REFERENCE, `The container has no port of the name '${name}'.`, /^\d+$/.test(name) ? 'Write the number without quotes.' : 'Add it to the ports of the container.');
}
