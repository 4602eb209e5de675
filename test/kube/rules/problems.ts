import { JsonObject } from '../../../src/kube/json';
import { checkValues } from '../../../src/kube/rules/check-values';
import { ObjectProblem } from '../../../src/kube/rules/object-problem';

/** Problems as lines: `error spec.ports[0].port: Required value`. */
export function lines(problems: readonly ObjectProblem[]): string[] {
  return problems.map(({ severity, path, message }) => `${severity} ${path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('').slice(1)}: ${message}`);
}

/** The problems of an object that has a name. */
export function problemsOf(apiVersion: string, kind: string, rest: JsonObject): string[] {
  return lines(checkValues({ apiVersion, kind, metadata: { name: 'anchor' }, ...rest }));
}

/** The problems of a Pod's container, below it, when it has a name and an image and what is given. */
export function problemsOfContainer(container: JsonObject, spec: JsonObject = {}): string[] {
  return problemsOf('v1', 'Pod', { spec: { containers: [{ name: 'deck', image: 'ship', ...container }], ...spec } })
    .map((line) => line.replace('spec.containers[0].', '~'));
}
