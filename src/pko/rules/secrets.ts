import { aboutObject } from './about-object';
import { Advice, Rendering } from './advice';
import { isOfKind } from './object-place';
import { Severity } from '../../findings/finding';
import { objectAt } from '../../kube/json';
import { PkoModel, TEMPLATE_SUFFIX } from '../model';
import { Code } from '../problem/codes';

/** Secrets whose values are in the files of the package; those of templates may come from elsewhere. */
export function literalSecrets(model: PkoModel, renderings: readonly Rendering[]): Advice[] {
  const secrets = renderings.flatMap(({ objects }) => objects.filter(object => isOfKind(object, '', ['Secret'])));
  return secrets.filter(({ path }) => !model.files.has(path + TEMPLATE_SUFFIX)).flatMap(object => {
    const field = ['data', 'stringData'].find(key => Object.values(objectAt(object.object, key) ?? {}).some(value => value !== null && value !== ''));
    return field === undefined ? [] : [aboutObject(object, {
      code: Code.SECRET_LITERAL,
      severity: Severity.INFO,
      text: 'The values of the Secret are in the package: whoever can read the package reads them.',
      path: [field],
      remedy: 'Have the Secret made in the cluster.',
    })];
  });
}
