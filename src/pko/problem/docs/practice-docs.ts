import { Severity } from '../../../findings/finding';
import { Code } from '../codes';
import { RuleDocs } from '../rule-doc';

const warning = [Severity.WARNING];
const info = [Severity.INFO];

/** The rules about what works, though not as its author meant or not always. */
export const PRACTICE_DOCS = {
  [Code.CONFIG_DEFAULT_UNREACHED]: {
    severities: warning,
    problem: 'The schema of the configuration has defaults inside an object that may be absent and has no default itself. Where it is absent '
      + 'they are not applied, and a template that reads one of them fails.',
    remedy: 'Add `default: {}` to the object.',
  },
  [Code.CONFIG_NAME_RESERVED]: {
    severities: warning,
    problem: 'A value of the configuration is called `apiVersion`, `kind` or `metadata`. Package Operator takes the configuration for a resource '
      + 'and treats these values unlike all others.',
    remedy: 'Give the value another name.',
  },
  [Code.STATUS_DROPPED]: {
    severities: info,
    problem: 'An object has a status that is not empty. Package Operator drops it when it applies the object.',
    remedy: 'Leave `status` out.',
  },
  [Code.WEBHOOK_BEFORE_SERVER]: {
    severities: warning,
    problem: 'A webhook whose `failurePolicy` is `Fail`, which is the default, is in an earlier phase than the workload behind its Service, or in the same '
      + 'one together with a custom resource that it is asked about. The API server refuses what the webhook is for until the workload answers, '
      + 'and again when the package is removed.',
    remedy: 'Move the webhook to a later phase than its workload, and what it is asked about to one that is later still.',
  },
  [Code.RESOURCE_BEFORE_OPERATOR]: {
    severities: warning,
    problem: 'A custom resource of one of the package\'s own kinds is in an earlier phase than all its Deployments and StatefulSets. Phases are removed '
      + 'from the last to the first: the operator is gone before it can clean up, and a finalizer stays for ever.',
    remedy: 'Move the custom resource to a later phase than the operator.',
  },
  [Code.PROBE_COUNTER_ABSENT]: {
    severities: warning,
    problem: 'A `fieldsEqual` probe compares a count of the status that is absent when it is zero, such as `.status.updatedReplicas`, and it is zero: for a '
      + 'workload with `replicas: 0`, for a DaemonSet with a `nodeSelector` in a cluster without such nodes, or, for `.status.unavailableReplicas`, '
      + 'when all is well. The probe does not pass then.',
    remedy: 'Write a `cel` probe that takes what is absent for zero: `has(self.status.replicas) ? self.status.replicas : 0`.',
  },
  [Code.JOB_NOT_PROBED]: {
    severities: warning,
    problem: 'No probe looks at a Job, and phases follow that of the Job: they do not wait until it is done.',
    remedy: 'Add an availability probe for the kind: the condition `Complete` is `True`.',
  },
  [Code.FIELD_OF_CONTROLLER]: {
    severities: warning,
    problem: 'The package sets a field that something else in the cluster sets, too, and the two overwrite each other: `replicas` of what a '
      + 'HorizontalPodAutoscaler of the package scales, or `caBundle` beside an annotation that has it written.',
    remedy: 'Leave the field out.',
  },
  [Code.PHASE_CLASS_INVALID]: {
    severities: warning,
    problem: 'The class of a phase is no DNS label: no operator applies phases of such a class.',
    remedy: 'Write the name of the class as its operator has it, or leave it out.',
  },
  [Code.SECRET_LITERAL]: {
    severities: info,
    problem: 'The values of a Secret are in a file of the package: whoever can read the package reads them.',
    remedy: 'Have the Secret made in the cluster.',
  },
} satisfies RuleDocs;
