import { ApiObject, ApiObjectProps, App } from 'cdk8s';
import { Finding, Severity } from '../findings/finding';
import { JsonObject, textAt } from '../kube/json';
import { emitYaml } from '../kube/yaml/emit';
import { OlmBundle } from '../olm/olm-bundle';
import { CustomResource } from '../operator/custom-resource';
import { Operator, OperatorProps } from '../operator/operator';
import { PerTarget } from '../operator/per-target';
import { Target } from '../operator/target';
import { PkoPackage } from '../pko/pko-package';

/** What the rules of both formats say of an operator's objects. */
export interface Restrictions {
  /** Objects that a bundle cannot hold, and why. */
  readonly notInBundle: ReadonlyMap<JsonObject, string>;
  /** The errors that remain then: what only the author can answer. */
  readonly remaining: readonly Finding[];
}

/** Why an object is left out of the bundle, by the rule that refuses it there. */
const REASONS: { readonly [code: string]: (object: JsonObject) => string } = {
  OLM080: ({ kind }) => `A bundle cannot hold ${/^[AEIOU]/.test(String(kind)) ? 'an' : 'a'} ${String(kind)}.`,
  OLM081: () => 'OLM puts everything into the namespace of the operator.',
  OLM082: () => 'OLM grants permissions in the namespace of the operator, or in the whole cluster.',
  OLM083: () => 'It is bound to nobody, so that it grants nothing.',
  OLM084: object => `OLM wants the rules themselves, and those of '${textAt(object, 'roleRef', 'name')}' are not known here.`,
  OLM085: object => `OLM wants the rules themselves, and the cluster collects those of '${textAt(object, 'roleRef', 'name')}'.`,
  OLM230: () => 'OLM calls webhooks of Deployments of the bundle only.',
};

/**
 * Tries the objects in both formats, and finds out which ones a bundle cannot hold.
 *
 * @param objects of the operator, definitions of custom resources aside
 * @param definitions of its custom resources
 */
export function restrictionsOn(props: OperatorProps, objects: readonly JsonObject[], definitions: readonly JsonObject[]): Restrictions {
  const notInBundle = new Map<JsonObject, string>();
  for (;;) {
    const trial = tryOut(props, objects, definitions, notInBundle);
    const errors = trial.findings.filter(({ severity }) => severity === Severity.ERROR);
    const before = notInBundle.size;
    for (const { code, constructPath } of errors) {
      const object = trial.byPath.get(constructPath ?? '');
      if (object !== undefined && Object.hasOwn(REASONS, code) && !notInBundle.has(object)) notInBundle.set(object, REASONS[code]!(object));
    }
    if (notInBundle.size === before) return { notInBundle, remaining: errors };
  }
}

function tryOut(
  props: OperatorProps, objects: readonly JsonObject[], definitions: readonly JsonObject[], notInBundle: ReadonlyMap<JsonObject, string>,
): { findings: Finding[]; byPath: ReadonlyMap<string, JsonObject> } {
  const app = new App();
  const operator = new Operator(app, 'operator', props);
  definitions.forEach((definition, index) => CustomResource.fromText(operator, `definition-${index}`, emitYaml(definition)));
  const byPath = new Map(objects.map((object, index) => {
    const construct = new ApiObject(operator, `object-${index}`, object as unknown as ApiObjectProps);
    const reason = notInBundle.get(object);
    if (reason !== undefined) PerTarget.onlyIn(construct, [Target.PKO, Target.PLAIN], reason);
    return [construct.node.path, object] as const;
  }));
  const pko = new PkoPackage(app, 'pko', { operator });
  pko.addTestCase('default');
  return { findings: [...pko.check(), ...new OlmBundle(app, 'olm', { operator, channels: ['alpha'] }).check()], byPath };
}
