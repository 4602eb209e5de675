import { JsonObject, objectAt, textAt } from '../json';
import { Code } from '../rules/codes';
import { Field } from '../rules/field';
import { checkUnique, requireText } from '../rules/values';

const COLUMN_TYPES = ['boolean', 'date', 'integer', 'number', 'string'];
const COLUMN_FORMATS = ['byte', 'date', 'date-time', 'double', 'float', 'int32', 'int64', 'password'];
const MOST_SELECTABLE_FIELDS = 8;

/** The columns that a version shows in tables. */
export function printerColumns(list: Field): void {
  for (const column of list.items()) {
    requireText(column.at('name'), Code.PRINTER_COLUMN);
    const [type, format, path] = ['type', 'format', 'jsonPath'].map((key) => column.at(key));
    const oneOfTypes = `must be one of ${COLUMN_TYPES.join(',')}`;
    if (type.text() === '') type.required(Code.PRINTER_COLUMN, oneOfTypes);
    else if (type.text() !== undefined && !COLUMN_TYPES.includes(type.text()!)) type.invalid(Code.PRINTER_COLUMN, oneOfTypes);
    if (format.text() && !COLUMN_FORMATS.includes(format.text()!)) format.invalid(Code.PRINTER_COLUMN, `must be one of ${COLUMN_FORMATS.join(',')}`);
    requireText(path, Code.PRINTER_COLUMN, (text) => (text.startsWith('.') ? [] : ['must be a simple json path starting with .']));
  }
}

/** The fields of a version that can be selected by. */
export function selectableFields(list: Field, schema: JsonObject): void {
  const paths = list.items().map((item) => item.at('jsonPath'));
  // one that is wrong is not compared with others
  checkUnique(paths.filter(path => isSelectable(path, schema)), Code.SELECTABLE_FIELD);
  if (paths.length > MOST_SELECTABLE_FIELDS) {
    list.error(Code.SELECTABLE_FIELD, `Too many: ${paths.length}: must have at most ${MOST_SELECTABLE_FIELDS} items`);
  }
}

function isSelectable(path: Field, schema: JsonObject): boolean {
  const text = path.text();
  if (text === undefined) return false;
  if (text === '') {
    path.required(Code.SELECTABLE_FIELD);
    return false;
  }
  const problem = pathProblem(text.split('.'), schema);
  if (problem !== undefined) path.invalid(Code.SELECTABLE_FIELD, problem);
  return problem === undefined;
}

function pathProblem([first, ...names]: string[], schema: JsonObject): string | undefined {
  if (names[0] === 'metadata') return 'must not point to fields in metadata';
  let found: JsonObject | undefined = first === '' && names.length > 0 ? schema : undefined;
  for (const name of names) found = objectAt(found, 'properties', name);
  if (found === undefined) return 'is an invalid path: the schema has no such field';
  return ['boolean', 'integer', 'string'].includes(textAt(found, 'type') ?? '') ? undefined : 'must point to a field of type string, boolean or integer';
}
