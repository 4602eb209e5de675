import { Severity } from '../../../findings/finding';
import { Code } from '../codes';
import { RuleDocs } from '../rule-doc';

const error = [Severity.ERROR];
const warning = [Severity.WARNING];
const either = [Severity.ERROR, Severity.WARNING];

/** The rules about what Package Operator accepts, and what hurts later. */
export const ADVICE_DOCS = {
  [Code.UNKNOWN_KEY]: {
    severities: either,
    problem: 'The manifest or the lock file has a key that Package Operator drops without a word. '
      + 'One that differs by upper and lower case alone is a warning: it is taken for the key that is known.',
    remedy: 'Correct the spelling.',
  },
  [Code.SCOPE_UNKNOWN]: {
    severities: error,
    problem: 'A scope is neither `Namespaced` nor `Cluster`: the package cannot be installed by it.',
    remedy: 'Correct the spelling.',
  },
  [Code.PHASE_NAME_INVALID]: {
    severities: either,
    problem: 'A phase has no name, or one that is no DNS label. With a class it becomes part of the name of an object, which then cannot be made; '
      + 'without one it is a warning.',
    remedy: 'Begin with a lower case letter, and use lower case letters, digits and `-` only.',
  },
  [Code.PHASE_UNUSED]: {
    severities: warning,
    problem: 'No object is in a phase in any test case: it does nothing, or the objects that should be in it are elsewhere.',
    remedy: 'Remove the phase, or add a test case in which it has objects.',
  },
  [Code.PROBE_WITHOUT_KIND]: {
    severities: error,
    problem: 'A probe does not say for which kind it is. The API server refuses the ObjectDeployment, and only the log of the operator says so.',
    remedy: 'Set `selector.kind.group` and `selector.kind.kind`.',
  },
  [Code.PROBE_TYPE]: {
    severities: error,
    problem: 'A probe has no type and is ignored, or it has several, of which only one is used.',
    remedy: 'Write one entry for each of `condition`, `fieldsEqual` and `cel`.',
  },
  [Code.PROBE_WITHOUT_STATUS]: {
    severities: error,
    problem: 'A probe for a condition does not say which status it must have: it never passes.',
    remedy: 'Write `status: "True"`.',
  },
  [Code.METADATA_NOT_TEXT]: {
    severities: error,
    problem: 'A label or an annotation is a number, true or false: all labels or all annotations of the object are lost, its phase among them.',
    remedy: 'Put the value into quotes.',
  },
  [Code.OBJECT_NAME_INVALID]: {
    severities: error,
    problem: 'An object has no name, or one that the API server refuses for its kind.',
    remedy: 'Correct `metadata.name`.',
  },
  [Code.COLLISION_PROTECTION_UNKNOWN]: {
    severities: error,
    problem: 'The annotation `package-operator.run/collision-protection` has a value that Package Operator does not know: '
      + 'it is taken for `Prevent`, or crashes the operator in a phase with a class.',
    remedy: 'Write `Prevent`, `IfNoController` or `None`.',
  },
  [Code.NAMESPACE_MISSING]: {
    severities: error,
    problem: 'An object that needs a namespace has none, and the package is for the cluster: the API server refuses the object.',
    remedy: 'Set `metadata.namespace`.',
  },
  [Code.NAMESPACE_ON_CLUSTER_OBJECT]: {
    severities: warning,
    problem: 'An object that belongs to the cluster names a namespace.',
    remedy: 'Remove `metadata.namespace`.',
  },
  [Code.CLUSTER_OBJECT_IN_NAMESPACED_PACKAGE]: {
    severities: warning,
    problem: 'An object belongs to the cluster. A Package in a namespace cannot own it: it may be deleted, or be left behind.',
    remedy: 'Install the package by a ClusterPackage, or leave the object out where the package has a namespace.',
  },
  [Code.PHASE_ORDER]: {
    severities: warning,
    problem: 'An object is in the phase of the Namespace or the CustomResourceDefinition that it needs, or before it. All objects of a phase are tried '
      + 'before the first is made: on a fresh cluster the phase never passes.',
    remedy: 'Move what is needed to an earlier phase.',
  },
  [Code.JOB_NOT_REPEATABLE]: {
    severities: warning,
    problem: 'A Job has a fixed name, so that an update cannot change it, or `ttlSecondsAfterFinished`, so that it is deleted and made again without end.',
    remedy: 'End the name with a hash of its content, and leave `ttlSecondsAfterFinished` out.',
  },
  [Code.METADATA_FORBIDDEN]: {
    severities: warning,
    problem: 'An object has metadata that belongs to the cluster, such as `ownerReferences`, `finalizers`, `uid` or `generateName`: '
      + 'Package Operator refuses it, or fights about it.',
    remedy: 'Leave it out.',
  },
  [Code.NAMESPACE_FOREIGN]: {
    severities: either,
    problem: 'An object is in another namespace than the Package, which Package Operator refuses. '
      + 'Where no test case says what the namespace is, it is a warning.',
    remedy: 'Leave `metadata.namespace` out, or give the package the scope `Cluster` alone.',
  },
  [Code.TEST_WITHOUT_NAMESPACE]: {
    severities: warning,
    problem: 'A test case has no namespace, though the package can only be installed in one: it shows what never happens.',
    remedy: 'Set `context.package.metadata.namespace`.',
  },
  [Code.TEST_CONFIG_UNKNOWN]: {
    severities: error,
    problem: 'A test case gives a value that the schema does not know. Package Operator drops it, and the case tests something else.',
    remedy: 'Correct the spelling, or add the value to the schema.',
  },
  [Code.PROBE_INVALID]: {
    severities: either,
    problem: 'A probe can never pass, or its CEL rule cannot be read, which Package Operator tells nobody. '
      + 'A rule without a message and a path without a leading dot are warnings.',
    remedy: 'Correct what is named.',
  },
  [Code.PROBE_UNUSED]: {
    severities: warning,
    problem: 'A probe is for a kind that no object has: nothing is probed.',
    remedy: 'Correct the kind, or remove the probe.',
  },
  [Code.CONSTRAINT_HARMFUL]: {
    severities: either,
    problem: 'A constraint keeps the package from ever being installed: Package Operator cannot read the version of `Kubernetes`, and `uniqueInScope` '
      + 'crashes it for a ClusterPackage. For a Package it counts all packages, which is a warning.',
    remedy: 'Leave the constraint out.',
  },
  [Code.CONSTRAINT_NOT_ENFORCED]: {
    severities: [Severity.INFO],
    problem: 'The package has constraints. Package Operator installs it even where they are not met.',
    remedy: 'Let a template `fail` where the package must not be installed.',
  },
  [Code.PLATFORM_UNKNOWN]: {
    severities: error,
    problem: 'A constraint names a platform that is neither `Kubernetes` nor `OpenShift`.',
    remedy: 'Correct the spelling.',
  },
  [Code.IMAGE_REFERENCE_INVALID]: {
    severities: error,
    problem: 'The reference of an image, or its digest in the lock file, cannot be read. Package Operator notices it when it installs the package.',
    remedy: 'Write `registry/repository:tag`, and a digest of `sha256:` and 64 hexadecimal digits.',
  },
  [Code.COMPONENT_NOT_LOCKED]: {
    severities: error,
    problem: 'A component has images that its own lock file lacks or has otherwise. Only installing the component shows it.',
    remedy: 'Write a lock file for the component, too.',
  },
  [Code.TEST_NAME_TWICE]: {
    severities: warning,
    problem: 'Two test cases have one name, and so the same fixtures: one of them fails as soon as they render differently.',
    remedy: 'Give each test case a name of its own.',
  },
  [Code.WORKLOAD_NOT_PROBED]: {
    severities: warning,
    problem: 'No probe looks at a Deployment, StatefulSet or DaemonSet of the package: the next phases do not wait for it, and the package is available '
      + 'though it does not run.',
    remedy: 'Add an availability probe for the kind.',
  },
  [Code.PROBE_CONDITION_ABSENT]: {
    severities: error,
    problem: 'A probe waits for the condition `Available` of a StatefulSet, DaemonSet or ReplicaSet, which never have it.',
    remedy: 'Compare counts of the status with a `cel` probe.',
  },
  [Code.OBJECT_TOO_LARGE]: {
    severities: warning,
    problem: 'An object has more than 1 MiB. Package Operator keeps a copy of it in an object of the cluster, which cannot be that large.',
    remedy: 'Divide the object, or shorten its descriptions.',
  },
} satisfies RuleDocs;
