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
  for (const path of paths) {
    const text = path.text();
    if (text === '') path.required(Code.SELECTABLE_FIELD);
    else if (text !== undefined) selectableField(path, text, schema);
  }
  checkUnique(paths, Code.SELECTABLE_FIELD);
  if (paths.length > MOST_SELECTABLE_FIELDS) {
    list.error(Code.SELECTABLE_FIELD, `Too many: ${paths.length}: must have at most ${MOST_SELECTABLE_FIELDS} items`);
  }
}

function selectableField(path: Field, text: string, schema: JsonObject): void {
  const [first, ...names] = text.split('.');
  let found: JsonObject | undefined = first === '' && names.length > 0 ? schema : undefined;
  for (const name of names) found = objectAt(found, 'properties', name);
  if (names[0] === 'metadata') {path.invalid(Code.SELECTABLE_FIELD, 'must not point to fields in metadata');} else if (found === undefined) {path.invalid(Code.SELECTABLE_FIELD, 'is an invalid path: the schema has no such field');} else if (!['boolean', 'integer', 'string'].includes(textAt(found, 'type') ?? '')) {
    path.invalid(Code.SELECTABLE_FIELD, 'must point to a field of type string, boolean or integer');
  }
}
