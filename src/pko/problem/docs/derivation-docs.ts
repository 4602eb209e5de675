import { Severity } from '../../../findings/finding';
import { Code } from '../codes';
import { RuleDocs } from '../rule-doc';

const error = [Severity.ERROR];
const warning = [Severity.WARNING];

/** The rules about packages that are made of an operator's constructs. */
export const DERIVATION_DOCS = {
  [Code.OBJECT_IN_UNKNOWN_PHASE]: {
    severities: error,
    problem: 'An object belongs to a phase that the package does not have: by its annotation, or because it is the usual one of its kind.',
    remedy: 'Add the phase with `Phase.of(...)`, or name the object in one of the phases.',
  },
  [Code.VALUE_NOT_EXPRESSIBLE]: {
    severities: error,
    problem: 'A value that is known only when the package is installed stands where a template cannot write it, '
      + 'or a parameter without a value is part of a text.',
    remedy: 'Do what the message says: give the parameter a default, or write the keys one by one.',
  },
  [Code.IMAGE_WITHOUT_DIGEST]: {
    severities: error,
    problem: 'An image is to be in the lock file, but its digest is not known.',
    remedy: 'Give the digest to `operator.image(...)`, or bind the image to a parameter with `ImageBinding.parameter`.',
  },
  [Code.CONSTRUCT_CLAIMED_TWICE]: {
    severities: error,
    problem: 'Several phases name the same construct, whose objects can be in one only.',
    remedy: 'Leave it to one of them; a construct below it may be in another phase.',
  },
  [Code.CONSTRUCT_FOREIGN]: {
    severities: error,
    problem: 'A phase names a construct that is no part of the operator, and so in vain.',
    remedy: 'Name a construct below the operator of the package.',
  },
  [Code.PHASE_SELECTOR_IDLE]: {
    severities: warning,
    problem: 'A phase selects objects that are not there: what was meant is in another phase.',
    remedy: 'Correct or remove the selector.',
  },
  [Code.NAMESPACE_IN_TEXT]: {
    severities: warning,
    problem: 'A text names a service in the namespace of the operator, but the package can be installed in any: there the name leads nowhere.',
    remedy: 'Write `Instance.namespace` in place of the namespace.',
  },
  [Code.CONDITION_NOT_IN_CEL]: {
    severities: error,
    problem: 'A condition in CEL asks for the installation: its name, its namespace. CEL cannot.',
    remedy: 'Put the objects under the condition with `Conditional.object`: templates can ask for it.',
  },
  [Code.FILE_ADDED_TWICE]: {
    severities: error,
    problem: 'A file that was added renders to the path of another file of the package: one of them would be lost.',
    remedy: 'Add it at another path.',
  },
} satisfies RuleDocs;
