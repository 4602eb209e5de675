import { GoType } from './go-type';
import { jsonKindOf } from './json';
import { Json } from '../kube/json';

/**
 * The words of encoding/json about a value of a wrong type.
 *
 * @param ofStruct name of the innermost struct, with that of its package
 * @param fields where the value is, empty at the top
 */
export function jsonMismatch(value: Json, type: GoType, ofStruct = '', fields: readonly string[] = []): string {
  const what = typeof value === 'number' && type.kind.startsWith('int') ? `number ${value}` : jsonKindOf(value);
  const target = fields.length === 0 ? 'Go value' : `Go struct field ${ofStruct.replace(/^.*\./, '')}.${fields.join('.')}`;
  return `json: cannot unmarshal ${what} into ${target} of type ${type.name}`;
}

/** The words of FromUnstructured of apimachinery (pkg/runtime/converter.go) about a value of a wrong type. */
export function unstructuredMismatch(value: Json, type: GoType): string {
  const restored = RESTORED[type.kind];
  if (restored !== undefined) return `cannot restore ${restored} ${goKindOf(value)}`;
  const isConvertible = typeof value === 'number' && (type.kind === 'string' ? Number.isInteger(value) : type.kind !== 'bool');
  return isConvertible ? `cannot convert ${goKindOf(value)} to ${type.name}` : `unrecognized type: ${type.kind}`;
}

const RESTORED: { readonly [kind in GoType['kind']]?: string } = { list: 'slice from', bytes: 'slice from', map: 'map from', struct: 'struct from:' };

/** The kind, in Go's reflection, of a value of JSON that was read into `any`. */
function goKindOf(value: Json): string {
  if (Array.isArray(value)) return 'slice';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int64' : 'float64';
  return typeof value === 'string' ? 'string' : 'map';
}
