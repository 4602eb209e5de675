import { Advice } from './advice';
import { Severity } from '../../findings/finding';
import { nearest } from '../../findings/suggest';
import { JsonObject, listAt, textAt } from '../../kube/json';
import { checkDns1035Label } from '../../kube/names';
import { Code } from '../problem/codes';
import { phaseNames, scopesOf } from '../read/manifest';
import { PackageScope } from '../scope';

const SCOPES: readonly string[] = Object.values(PackageScope);

/** Values of a manifest that Package Operator does not look at before it is too late: scopes, names and classes of phases. */
export function manifestValues(manifest: JsonObject): Advice[] {
  return [...scopes(manifest), ...phases(manifest), ...phaseClasses(manifest)];
}

function scopes(manifest: JsonObject): Advice[] {
  return scopesOf(manifest).flatMap((scope, index) => SCOPES.includes(scope) ? [] : [{
    code: Code.SCOPE_UNKNOWN,
    severity: Severity.ERROR,
    text: `${JSON.stringify(scope)} is no scope: the package cannot be installed by it.`,
    path: ['spec', 'scopes', index],
    remedy: `Did you mean ${nearest(scope, SCOPES) ?? SCOPES.join(' or ')}?`,
  }]);
}

function phases(manifest: JsonObject): Advice[] {
  const classes = listAt(manifest, 'spec', 'phases').map(phase => textAt(phase, 'class') ?? '');
  return phaseNames(manifest).flatMap((name, index): Advice[] => {
    const path = ['spec', 'phases', index, 'name'];
    if (name === '') {
      return [{ code: Code.PHASE_NAME_INVALID, severity: Severity.ERROR, text: 'A phase has no name: no object can be in it.', path }];
    }
    const messages = checkDns1035Label(name);
    if (messages.length === 0) return [];
    const needed = classes[index] !== '';
    return [{
      code: Code.PHASE_NAME_INVALID,
      // Only a phase with a class becomes part of the name of an object.
      severity: needed ? Severity.ERROR : Severity.WARNING,
      text: `The phase name ${JSON.stringify(name)} ${needed ? 'cannot' : 'could not'} be part of an object's name: ${messages[0]}.`,
      path,
    }];
  });
}

function phaseClasses(manifest: JsonObject): Advice[] {
  return listAt(manifest, 'spec', 'phases').flatMap((phase, index) => {
    const name = textAt(phase, 'class') ?? '';
    const messages = name === '' ? [] : checkDns1035Label(name);
    return messages.length === 0 ? [] : [{
      code: Code.PHASE_CLASS_INVALID,
      severity: Severity.WARNING,
      text: `No class of phases is called ${JSON.stringify(name)}: ${messages[0]}.`,
      path: ['spec', 'phases', index, 'class'],
      remedy: 'Write the name of the class as its operator has it, or leave it out.',
    }];
  });
}
