import { Code } from './codes';
import { Field } from './field';
import { checkOneOf } from './values';

/** The highest priority that a user may give; those above are the system's. */
const HIGHEST_USER_PRIORITY = 1000000000;
const SYSTEM_CLASSES = ['system-cluster-critical', 'system-node-critical'];

/** A PriorityClass (kubernetes pkg/apis/scheduling/validation). */
export function priorityClass(root: Field): void {
  const name = root.at('metadata', 'name').text() ?? '';
  const isSystem = SYSTEM_CLASSES.includes(name);
  if (name.startsWith('system-') && !isSystem) {
    root.at('metadata', 'name').forbidden(Code.PRIORITY_CLASS, 'priority class names with \'system-\' prefix are reserved for system use only');
  }
  const value = root.at('value');
  if (!isSystem && (value.number() ?? 0) > HIGHEST_USER_PRIORITY) {
    value.forbidden(Code.PRIORITY_CLASS, `maximum allowed value of a user defined priority is ${HIGHEST_USER_PRIORITY}`);
  }
  checkOneOf(root.at('preemptionPolicy'), Code.PRIORITY_CLASS, ['Never', 'PreemptLowerPriority']);
}
