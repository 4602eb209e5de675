import { Code, CodeMap, Expression, isCodeMap } from './code/code';
import { quote } from './code/print-code';
import { CLASSES, TYPES } from './typed-kinds-data';

/** An object as a typed construct of cdk8s-plus. */
export interface TypedObject {
  /** Name of the class in `k8s`: `KubeDeployment`. */
  readonly className: string;
  /** The properties of the construct. */
  readonly props: CodeMap;
}

interface Field {
  readonly name: string;
  readonly property: string;
  readonly isOptional: boolean;
  /** As in the table: a name of TypeScript or of the table, behind `[]` for a list and `{}` for a map. */
  readonly type: string;
}

/** Why an object is not typed: a field that the type does not have, or a value that it does not take. */
class Misfit extends Error {}

let types: ReadonlyMap<string, readonly Field[]> | undefined;

/** An object as a typed construct; undefined where there is no class for it, or the class would lose a part of it. */
export function typedObject(object: CodeMap): TypedObject | undefined {
  const { apiVersion, kind, ...rest } = object;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return undefined;
  const classes = Object.hasOwn(CLASSES, apiVersion) ? CLASSES[apiVersion]! : {};
  if (!Object.hasOwn(classes, kind)) return undefined;
  const className = classes[kind]!;
  try {
    return { className, props: typedMap(rest, `${className}Props`) };
  } catch (error) {
    if (error instanceof Misfit) return undefined;
    throw error;
  }
}

function typedMap(map: CodeMap, type: string): CodeMap {
  const fields = fieldsOf(type);
  const missing = fields.find(({ name, isOptional }) => !isOptional && map[name] === undefined);
  if (missing !== undefined) throw new Misfit(`${type} lacks ${missing.name}.`);
  return Object.fromEntries(Object.entries(map).map(([name, value]) => {
    const field = fields.find(known => known.name === name);
    if (field === undefined) throw new Misfit(`${type} has no ${name}.`);
    return [field.property, typedValue(value, field.type)];
  }));
}

function typedValue(value: Code, type: string): Code {
  if (type === 'IntOrString' || type === 'Quantity') return wrapped(value, type);
  if (value instanceof Expression) return value; // it stands for a value of the right type
  if (type.startsWith('[]')) {
    if (!Array.isArray(value)) throw new Misfit('A list is wanted.');
    return (value as readonly Code[]).map(item => typedValue(item, type.slice(2)));
  }
  if (type.startsWith('{}')) {
    if (!isCodeMap(value)) throw new Misfit('A map is wanted.');
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typedValue(item, type.slice(2))]));
  }
  if (type === 'any') return value;
  if (type === 'string' || type === 'number' || type === 'boolean') {
    if (typeof value !== type) throw new Misfit(`A ${type} is wanted.`);
    return value;
  }
  if (!isCodeMap(value) || !isKnown(type)) throw new Misfit(`A ${type} is wanted.`);
  return typedMap(value, type);
}

function wrapped(value: Code, type: string): Code {
  if (typeof value === 'number') return new Expression(`k8s.${type}.fromNumber(${value})`);
  if (typeof value === 'string' && !value.includes('\n')) return new Expression(`k8s.${type}.fromString(${quote(value)})`);
  throw new Misfit(`A ${type} is wanted.`);
}

function fieldsOf(type: string): readonly Field[] {
  return table().get(type)!;
}

function isKnown(type: string): boolean {
  return table().has(type);
}

function table(): ReadonlyMap<string, readonly Field[]> {
  types ??= new Map(TYPES.trim().split('\n').map(line => {
    const [name, ...fields] = line.split(' ');
    return [name!, fields.map(text => {
      const [, field, mark, property, type] = /^([^?=:]+)(\??)(?:=(\w+))?:(.+)$/.exec(text)!;
      return { name: field!, property: property ?? field!, isOptional: mark === '?', type: type! };
    })];
  }));
  return types;
}
