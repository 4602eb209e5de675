import { Code } from './codes';
import { Field } from './field';
import { checkMinimum, checkOneOf } from './values';

const PROFILE_TYPES = ['Localhost', 'RuntimeDefault', 'Unconfined'];

/** The security context of a pod, and the namespaces that it shares. */
export function podSecurity(spec: Field): void {
  const context = spec.at('securityContext');
  commonSettings(context);
  checkMinimum(context.at('fsGroup'), Code.SECURITY_CONTEXT, 0);
  for (const group of context.at('supplementalGroups').items()) checkMinimum(group, Code.SECURITY_CONTEXT, 0);
  checkOneOf(context.at('fsGroupChangePolicy'), Code.SECURITY_CONTEXT, ['OnRootMismatch', 'Always']);
  checkOneOf(context.at('supplementalGroupsPolicy'), Code.SECURITY_CONTEXT, ['Merge', 'Strict']);
  if (spec.at('shareProcessNamespace').value === true && spec.at('hostPID').value === true) {
    spec.at('shareProcessNamespace').invalid(Code.SECURITY_CONTEXT, 'ShareProcessNamespace and HostPID cannot both be enabled');
  }
}

/** The security context of a container. */
export function containerSecurity(context: Field): void {
  commonSettings(context);
  const escalation = context.at('allowPrivilegeEscalation');
  if (escalation.value === false) {
    if (context.at('privileged').value === true) {
      escalation.invalid(Code.SECURITY_CONTEXT, 'cannot set `allowPrivilegeEscalation` to false and `privileged` to true');
    }
    if (context.at('capabilities', 'add').items().some((one) => one.text() === 'CAP_SYS_ADMIN')) {
      escalation.invalid(Code.SECURITY_CONTEXT, 'cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN');
    }
  }
  checkOneOf(context.at('procMount'), Code.SECURITY_CONTEXT, ['Default', 'Unmasked']);
  for (const key of ['add', 'drop']) {
    for (const capability of context.at('capabilities', key).items()) {
      // The runtime knows capabilities without the prefix of the kernel's headers.
      if (capability.text()?.startsWith('CAP_')) {
        capability.warning(Code.SECURITY_CONTEXT, `Not every runtime knows the capability by the name ${capability.text()}.`, `Write ${capability.text()!.slice(4)}.`);
      }
    }
  }
}

function commonSettings(context: Field): void {
  for (const key of ['runAsUser', 'runAsGroup']) checkMinimum(context.at(key), Code.SECURITY_CONTEXT, 0);
  if (context.at('runAsNonRoot').value === true && context.at('runAsUser').value === 0) {
    context.at('runAsUser').warning(Code.SECURITY_CONTEXT, 'The user is root, but runAsNonRoot forbids that: the container never starts.');
  }
  profile(context.at('seccompProfile'));
  profile(context.at('appArmorProfile'));
}

function profile(field: Field): void {
  if (field.isAbsent) return;
  const type = field.at('type');
  const localhost = field.at('localhostProfile');
  if (type.text() === '') type.required(Code.SECURITY_CONTEXT, 'type is required when the profile is set');
  else checkOneOf(type, Code.SECURITY_CONTEXT, PROFILE_TYPES);
  if (type.text() === 'Localhost' && localhost.isEmpty) {
    localhost.required(Code.SECURITY_CONTEXT, 'must be set when the type is Localhost');
  } else if (type.text() !== 'Localhost' && !localhost.isAbsent) {
    localhost.invalid(Code.SECURITY_CONTEXT, 'can only be set when the type is Localhost');
  }
}
