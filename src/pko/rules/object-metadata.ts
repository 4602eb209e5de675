import { aboutObject } from './about-object';
import { Advice, ObjectAdvice, Rendering } from './advice';
import { notText } from './metadata-text';
import { Severity } from '../../findings/finding';
import { JsonObject, listAt, objectAt, textAt } from '../../kube/json';
import { checkObjectName } from '../../kube/names';
import { COLLISION_PROTECTION_ANNOTATION, CONDITION_MAP_ANNOTATION } from '../annotations';
import { Code } from '../problem/codes';
import { parseConditionMap } from '../read/condition-map';
import { PackageObject, groupVersionKind, textMap } from '../read/documents';
import { CollisionProtection } from '../scope';

const PROTECTIONS: readonly string[] = Object.values(CollisionProtection);
/** What the CustomResourceDefinition of ObjectSet takes for a type with a prefix, in one word. */
const MAPPED_TYPE = /^[^/\s]*[a-z0-9]\/[A-Za-z0-9][^/\s]*$/;
/** Fields that belong to the cluster, not to a package. */
const FORBIDDEN = ['generateName', 'ownerReferences', 'finalizers', 'uid', 'resourceVersion', 'generation', 'managedFields'];

/** What is wrong with the metadata of objects though Package Operator takes it. */
export function objectMetadata(rendering: Rendering): Advice[] {
  return rendering.objects.flatMap(object =>
    [...notText(object.object), ...names(object), ...protection(object.object), ...conditionMap(object.object), ...forbidden(object.object)]
      .map(advice => aboutObject(object, advice)));
}

function names({ object }: PackageObject): ObjectAdvice[] {
  const name = textAt(object, 'metadata', 'name') ?? '';
  const { group, kind } = groupVersionKind(object);
  const path = ['metadata', 'name'];
  if (name === '') return [{ code: Code.OBJECT_NAME_INVALID, severity: Severity.ERROR, text: 'The object has no name.', path }];
  return checkObjectName(group, kind, name).map(message => ({
    code: Code.OBJECT_NAME_INVALID,
    severity: Severity.ERROR,
    text: `metadata.name: Invalid value: ${JSON.stringify(name)}: ${message}`,
    path,
  }));
}

function protection(object: JsonObject): ObjectAdvice[] {
  const value = textMap(object, 'annotations')[COLLISION_PROTECTION_ANNOTATION];
  if (value === undefined || PROTECTIONS.includes(value)) return [];
  return [{
    code: Code.COLLISION_PROTECTION_UNKNOWN,
    severity: Severity.ERROR,
    text: `${JSON.stringify(value)} is no collision protection: Package Operator takes it for Prevent, or crashes in a phase with a class.`,
    path: ['metadata', 'annotations', COLLISION_PROTECTION_ANNOTATION],
    remedy: `Write one of ${PROTECTIONS.join(', ')}.`,
  }];
}

function conditionMap(object: JsonObject): ObjectAdvice[] {
  const value = textMap(object, 'annotations')[CONDITION_MAP_ANNOTATION];
  if (value === undefined) return [];
  const path = ['metadata', 'annotations', CONDITION_MAP_ANNOTATION];
  const remedy = 'Write a line of the form `SourceType => prefix/DestinationType` for each condition.';
  try {
    return parseConditionMap(value)
      .filter(({ sourceType, destinationType }) => sourceType === '' || !MAPPED_TYPE.test(destinationType))
      .map(({ sourceType, destinationType }) => ({
        code: Code.CONDITION_MAP_INVALID,
        severity: Severity.ERROR,
        text: `The condition map sends ${JSON.stringify(sourceType)} to ${JSON.stringify(destinationType)}: both need a name, the second with a prefix.`,
        path,
        remedy,
      }));
  } catch (error) {
    const text = `The condition map crashes Package Operator: ${(error as Error).message}.`;
    return [{ code: Code.CONDITION_MAP_INVALID, severity: Severity.ERROR, text, path, remedy }];
  }
}

function forbidden(object: JsonObject): ObjectAdvice[] {
  const metadata = objectAt(object, 'metadata') ?? {};
  return FORBIDDEN.filter(field => metadata[field] !== undefined && metadata[field] !== null && !(isEmptyList(metadata, field))).map(field => ({
    code: Code.METADATA_FORBIDDEN,
    severity: Severity.WARNING,
    text: `metadata.${field} belongs to the cluster: Package Operator refuses it or fights about it.`,
    path: ['metadata', field],
    remedy: 'Leave it out.',
  }));
}

function isEmptyList(metadata: JsonObject, field: string): boolean {
  return Array.isArray(metadata[field]) && listAt(metadata, field).length === 0;
}
