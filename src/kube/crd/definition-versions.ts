import { isJsonObject, JsonObject } from '../json';
import { checkDns1035Label } from '../names';
import { definitionSchema } from './definition-schema';
import { printerColumns, selectableFields } from './version-fields';
import { Code } from '../rules/codes';
import { Field } from '../rules/field';
import { ObjectProblem } from '../rules/object-problem';
import { checkUnique, requireText } from '../rules/values';

/** The versions of a definition. */
export function definitionVersions(list: Field, problems: ObjectProblem[]): void {
  const versions = list.items();
  if (list.isEmpty) {
    list.required(Code.DEFINITION_VERSION, 'must have exactly one version marked as storage version');
    return;
  }
  checkUnique(versions.map((version) => version.at('name')), Code.DEFINITION_VERSION);
  storage(list, versions);
  if (versions.length > 0 && versions.every((version) => version.at('served').value === false)) {
    list.warning(Code.DEFINITION_VERSION, 'No version is served: the API cannot be used.', 'Set served: true for one of them.');
  }
  for (const version of versions) checkVersion(version, problems);
}

function storage(list: Field, versions: readonly Field[]): void {
  const stored = versions.filter((version) => version.at('storage').value === true);
  if (stored.length === 1 || versions.length === 0) return;
  const names = stored.map((version) => version.at('name').text() ?? '').join(', ');
  list.error(Code.DEFINITION_VERSION, 'Invalid value: must have exactly one version marked as storage version',
    stored.length === 0 ? 'Set storage: true for one version.' : `Leave storage: true for one of ${names} alone.`);
}

function checkVersion(version: Field, problems: ObjectProblem[]): void {
  requireText(version.at('name'), Code.DEFINITION_VERSION, checkDns1035Label);
  const warning = version.at('deprecationWarning');
  if (!warning.isAbsent && version.at('deprecated').value !== true) {
    warning.invalid(Code.DEFINITION_VERSION, 'can only be set for deprecated versions');
  }
  const schema = version.at('schema', 'openAPIV3Schema');
  if (schema.isAbsent) schema.required(Code.SCHEMA_MISSING, 'schemas are required');
  const status = version.at('subresources', 'status');
  if (isJsonObject(schema.value)) problems.push(...definitionSchema(schema.value, schema.path, { hasStatus: !status.isAbsent }));
  scale(version.at('subresources', 'scale'));
  printerColumns(version.at('additionalPrinterColumns'));
  const schemaValue: JsonObject = isJsonObject(schema.value) ? schema.value : {};
  selectableFields(version.at('selectableFields'), schemaValue);
}

function scale(field: Field): void {
  if (field.isAbsent) return;
  jsonPathBelow(field.at('specReplicasPath'), 'spec');
  jsonPathBelow(field.at('statusReplicasPath'), 'status');
  const selector = field.at('labelSelectorPath');
  if (selector.isEmpty) return;
  const text = selector.text() ?? '.spec.';
  if (!text.startsWith('.')) {selector.invalid(Code.SUBRESOURCE, 'must be a simple json path starting with .');} else if (!text.startsWith('.spec.') && !text.startsWith('.status.')) {
    selector.invalid(Code.SUBRESOURCE, 'should be a json path under either .status or .spec');
  }
}

function jsonPathBelow(path: Field, parent: 'spec' | 'status'): void {
  const text = path.text();
  if (text === '') path.required(Code.SUBRESOURCE);
  else if (text !== undefined && !text.startsWith('.')) path.invalid(Code.SUBRESOURCE, 'must be a simple json path starting with .');
  else if (text !== undefined && !text.startsWith(`.${parent}.`)) path.invalid(Code.SUBRESOURCE, `should be a json path under .${parent}`);
}
