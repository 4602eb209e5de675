import { IConstruct } from 'constructs';
import { writeCel } from './cel-text';
import { unaskable } from './filter';
import { PackageChoices } from './specialize';
import { Finding } from '../../findings/finding';
import { ParameterFacts } from '../../operator/facts';
import { COLLISION_PROTECTION_ANNOTATION, CONDITION_ANNOTATION, CONDITION_MAP_ANNOTATION } from '../annotations';
import { PackagedObjectOptions } from '../packaged-object-options';
import { CollisionProtection } from '../scope';

/** How constructs, and all objects below them, are treated. */
export type ObjectOptions = ReadonlyMap<IConstruct, PackagedObjectOptions>;

/** What is decided for all objects of a package. */
interface ObjectDecisions {
  readonly objectOptions: ObjectOptions;
  readonly collisionProtection?: CollisionProtection;
  readonly parameters: readonly ParameterFacts[];
}

/** What an object's annotations say, but for its phase. */
interface DerivedAnnotations {
  readonly annotations: { readonly [key: string]: string };
  readonly used: readonly ParameterFacts[];
  readonly findings: readonly Finding[];
}

/**
 * The annotations of an object: the options of the nearest construct count, one by one.
 *
 * @param condition in CEL, that the object has from elsewhere
 */
export function annotationsOf(
  construct: IConstruct, decisions: ObjectDecisions, choices: PackageChoices, condition: string | undefined,
): DerivedAnnotations {
  const options: PackagedObjectOptions = Object.assign({}, ...construct.node.scopes.map(scope => decisions.objectOptions.get(scope)));
  const collisionProtection = options.collisionProtection ?? decisions.collisionProtection;
  const own = options.condition === undefined ? undefined : writeCel(options.condition, choices, decisions.parameters);
  const conditions = [condition, own?.text].filter(text => text !== undefined);
  const whole = conditions.length === 1 ? conditions[0] : conditions.map(text => `(${text})`).join(' && ');
  return {
    annotations: {
      ...(collisionProtection !== undefined && { [COLLISION_PROTECTION_ANNOTATION]: collisionProtection }),
      ...(conditions.length > 0 && { [CONDITION_ANNOTATION]: whole }),
      ...(options.conditionMap !== undefined && { [CONDITION_MAP_ANNOTATION]: conditionMapText(options.conditionMap) }),
    },
    used: own?.used ?? [],
    findings: own !== undefined && own.text === undefined ? [unaskable('condition of the object')] : [],
  };
}

/** A condition map as its annotation has it, a line each: `Ready => example.com/Ready`. */
function conditionMapText(map: { readonly [type: string]: string }): string {
  return Object.entries(map).map(([source, destination]) => `${source} => ${destination}\n`).join('');
}

const NAME = '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*';
/** A type of a condition with a prefix, as the CustomResourceDefinition of ObjectSet has it. */
const MAPPED_TYPE = new RegExp(`^${NAME}/([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`);

/**
 * Refuses a condition map that Package Operator could not use.
 * @throws when a type has no prefix, or there is no entry
 */
export function refuseConditionMap(map: { readonly [type: string]: string }): void {
  if (Object.keys(map).length === 0) throw new Error('The condition map is empty.');
  for (const [source, destination] of Object.entries(map)) {
    if (!/^[A-Za-z]([-A-Za-z0-9_./]*[A-Za-z0-9])?$/.test(source)) throw new Error(`The condition type ${JSON.stringify(source)} is none.`);
    if (!MAPPED_TYPE.test(destination)) {
      throw new Error(`The condition type ${JSON.stringify(destination)} of the package needs a prefix: 'example.com/${source}'.`);
    }
  }
}
