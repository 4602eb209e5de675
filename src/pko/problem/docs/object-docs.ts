import { Severity } from '../../../findings/finding';
import { Code } from '../codes';
import { RuleDocs } from '../rule-doc';

const severities = [Severity.ERROR];

/** The rules about objects, their rendering, and test cases. */
export const OBJECT_DOCS = {
  [Code.DUPLICATE_OBJECT]: {
    severities,
    problem: 'Two objects have the same group, kind, namespace and name: only one of them could exist. Conditions do not count here.',
    remedy: 'Remove one, or make them one object of a template with an `if` in it.',
  },
  [Code.MISSING_GVK]: {
    severities,
    problem: 'An object has no apiVersion: nobody knows what it is.',
    remedy: 'Write its apiVersion and its kind.',
  },
  [Code.LABELS_INVALID]: {
    severities,
    problem: 'A label is not allowed in Kubernetes. The name of the package becomes a label of each object, too: it has at most 63 characters.',
    remedy: 'Correct the label, or the name of the package.',
  },
  [Code.MISSING_PHASE]: {
    severities,
    problem: 'An object does not say which phase it is in.',
    remedy: 'Give it the annotation `package-operator.run/phase`.',
  },
  [Code.UNKNOWN_PHASE]: {
    severities,
    problem: 'An object is in a phase that the manifest does not have.',
    remedy: 'Correct the annotation `package-operator.run/phase`, or add the phase to the manifest.',
  },
  [Code.TEMPLATE_FAILED]: {
    severities,
    problem: 'A template cannot be read, or fails while it runs in a test case, often because a value is not there.',
    remedy: 'Correct the template; ask for a value that may be missing with `hasKey`.',
  },
  [Code.CONDITION_INVALID]: {
    severities,
    problem: 'The expression in the annotation `package-operator.run/condition` cannot be read, fails, or is neither true nor false.',
    remedy: 'Correct it. `package` is a reserved word of CEL: only templates can ask for the name or the namespace of the package.',
  },
  [Code.NAMED_CONDITION_INVALID]: {
    severities,
    problem: 'A condition of `spec.filter.conditions` has a name that CEL does not allow or that is taken, or its expression is wrong.',
    remedy: 'Correct the name or the expression. It cannot use `cond` or `package`.',
  },
  [Code.PATH_FILTER_INVALID]: {
    severities,
    problem: 'An entry of `spec.filter.paths` has a wrong expression or a wrong pattern of paths.',
    remedy: 'Correct the expression or the pattern.',
  },
  [Code.CONFIG_INVALID]: {
    severities,
    problem: 'The configuration that the package is drawn or rendered with breaks the schema of the manifest, or the schema cannot be used at all.',
    remedy: 'Correct the value that is named.',
  },
  [Code.UNSUPPORTED_SCOPE]: {
    severities,
    problem: 'The package is drawn for a Package or a ClusterPackage, whose scope the manifest does not have.',
    remedy: 'Add `Namespaced` or `Cluster` to `spec.scopes`, or draw it for the other.',
  },
  [Code.CONDITION_MAP_INVALID]: {
    severities,
    problem: 'The annotation `package-operator.run/condition-map` cannot be read, which crashes Package Operator, or a condition has no prefix, '
      + 'which the API server refuses.',
    remedy: 'Write a line `SourceType => prefix/DestinationType` for each condition.',
  },
  [Code.NEVER_RENDERED]: {
    severities,
    problem: 'The package has no test case, so that `kubectl package validate` looks at none of its templates and conditions; one of them is wrong. '
      + 'Once the package is installed, only the log of the operator says so.',
    remedy: 'Correct what is named, and add a test case.',
  },
  [Code.TEMPLATE_DEFINED_TWICE]: {
    severities: [Severity.WARNING],
    problem: 'Two files define a template of one name. Package Operator reads the files in random order, and the last definition counts.',
    remedy: 'Give each template a name of its own.',
  },
  [Code.FIXTURE_DIFFERS]: {
    severities,
    problem: 'A test case renders a file otherwise than its fixture says.',
    remedy: 'Correct the template, or write the fixture anew if the change is meant.',
  },
  [Code.FIXTURE_UNEXPECTED]: {
    severities,
    problem: 'A file among the fixtures of a test case is none that it renders. Every file counts, a README too.',
    remedy: 'Delete the file.',
  },
  [Code.FIXTURE_MISSING]: {
    severities,
    problem: 'A test case renders a file that its fixtures lack.',
    remedy: 'Write the fixture.',
  },
  [Code.FIXTURES_ABSENT]: {
    severities: [Severity.WARNING],
    problem: 'A test case has no fixtures. Package Operator writes them and passes, so that in a CI nothing is ever compared.',
    remedy: 'Write the fixtures, look at them, and commit them.',
  },
} satisfies RuleDocs;
