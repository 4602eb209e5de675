import { Code } from './codes';
import { portReference } from './container-ports';
import { Field } from './field';
import { checkMinimum, checkOneOf, checkRange, setFields } from './values';

const NUMBERS = ['initialDelaySeconds', 'timeoutSeconds', 'periodSeconds', 'successThreshold', 'failureThreshold'];

/** The probes and the lifecycle of a container that goes on running. */
export function probes(container: Field): void {
  for (const key of ['livenessProbe', 'readinessProbe', 'startupProbe']) {
    const probe = container.at(key);
    if (!probe.isAbsent) checkProbe(probe, key, container);
  }
  for (const key of ['postStart', 'preStop']) {
    const hook = container.at('lifecycle', key);
    if (!hook.isAbsent) handler(hook, ['exec', 'httpGet', 'tcpSocket', 'sleep'], Code.LIFECYCLE, container);
  }
}

function checkProbe(probe: Field, kind: string, container: Field): void {
  handler(probe, ['exec', 'httpGet', 'tcpSocket', 'grpc'], Code.PROBE, container);
  for (const key of NUMBERS) checkMinimum(probe.at(key), Code.PROBE, 0);
  const grace = probe.at('terminationGracePeriodSeconds');
  if (kind === 'readinessProbe') {
    if (!grace.isAbsent) grace.invalid(Code.PROBE, 'must not be set for readinessProbes');
    return;
  }
  checkMinimum(grace, Code.PROBE, 1);
  // Zero stands for the default, which is one.
  if ((probe.at('successThreshold').number() ?? 0) > 1) probe.at('successThreshold').invalid(Code.PROBE, 'must be 1');
}

function handler(parent: Field, keys: readonly string[], code: string, container: Field): void {
  const handlers = setFields(parent, keys);
  if (handlers.length === 0) parent.required(code, 'must specify a handler type');
  for (const extra of handlers.slice(1)) extra.forbidden(code, 'may not specify more than 1 handler type');
  const first = keys.find((key) => !parent.at(key).isAbsent);
  if (first === undefined) return;
  const action = parent.at(first);
  switch (first) {
    case 'exec':
      if (action.at('command').isEmpty) action.at('command').required(code);
      break;
    case 'httpGet':
      checkOneOf(action.at('scheme'), code, ['HTTP', 'HTTPS']);
      portReference(action.at('port'), code, container);
      break;
    case 'tcpSocket':
      portReference(action.at('port'), code, container);
      break;
    case 'grpc':
      checkRange(action.at('port'), code, 1, 65535);
      break;
    default:
  }
}
