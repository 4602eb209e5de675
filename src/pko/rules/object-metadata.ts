import { Severity } from '../../findings/finding';
import { JsonObject, listAt, objectAt, textAt } from '../../kube/json';
import { checkDns1123Label, checkDns1123Subdomain, checkDns1035Label } from '../../kube/names';
import { parseConditionMap } from '../condition-map';
import { PackageObject, groupVersionKind, textMap } from '../documents';
import { aboutObject } from './about-object';
import { Advice, ObjectAdvice, Rendering } from './advice';
import { Code } from './codes';
import { notText } from './metadata-text';

const COLLISION_PROTECTION = 'package-operator.run/collision-protection';
const CONDITION_MAP = 'package-operator.run/condition-map';
const PROTECTIONS = ['Prevent', 'IfNoController', 'None'];
/** Fields that belong to the cluster, not to a package. */
const FORBIDDEN = ['generateName', 'ownerReferences', 'finalizers', 'uid', 'resourceVersion', 'managedFields'];
const LABEL_NAMED = ['Namespace'];
const SERVICE_NAMED = ['Service'];
/** Kinds whose names may hold nearly anything. */
const PATH_NAMED = ['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'];

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
  const messages = nameMessages(group, kind, name);
  return messages.map(message => ({
    code: Code.OBJECT_NAME_INVALID,
    severity: Severity.ERROR,
    text: `metadata.name: Invalid value: ${JSON.stringify(name)}: ${message}`,
    path,
  }));
}

function nameMessages(group: string, kind: string, name: string): string[] {
  if (group === 'rbac.authorization.k8s.io' && PATH_NAMED.includes(kind)) {
    return name === '.' || name === '..' || /[/%]/.test(name) ? ['may not be \'.\' or \'..\', nor contain \'/\' or \'%\''] : [];
  }
  if (group === '' && LABEL_NAMED.includes(kind)) return checkDns1123Label(name);
  if (group === '' && SERVICE_NAMED.includes(kind)) return checkDns1035Label(name);
  return checkDns1123Subdomain(name);
}

function protection(object: JsonObject): ObjectAdvice[] {
  const value = textMap(object, 'annotations')[COLLISION_PROTECTION];
  if (value === undefined || PROTECTIONS.includes(value)) return [];
  return [{
    code: Code.COLLISION_PROTECTION_UNKNOWN,
    severity: Severity.ERROR,
    text: `${JSON.stringify(value)} is no collision protection: Package Operator takes it for Prevent, or crashes in a phase with a class.`,
    path: ['metadata', 'annotations', COLLISION_PROTECTION],
    remedy: `Write one of ${PROTECTIONS.join(', ')}.`,
  }];
}

function conditionMap(object: JsonObject): ObjectAdvice[] {
  const value = textMap(object, 'annotations')[CONDITION_MAP];
  if (value === undefined) return [];
  const path = ['metadata', 'annotations', CONDITION_MAP];
  const remedy = 'Write a line of the form `SourceType => prefix/DestinationType` for each condition.';
  try {
    return parseConditionMap(value)
      .filter(({ sourceType, destinationType }) => sourceType === '' || !/^[^/\s]+\/[^/\s]+$/.test(destinationType))
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
