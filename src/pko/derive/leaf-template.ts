import { isOptional } from './condition-cel';
import { hasKey, parenthesised } from './condition-template';
import { goString } from './go-string';
import { valueTemplate } from './value-template';
import { objectAt } from '../../kube/json';
import { isText } from '../../operator/evaluate';
import { ParameterForm } from '../../operator/expression';
import { ParameterType } from '../../operator/parameter-type';
import { Leaf, Text } from '../../operator/tree';

/** A value of a template: the expression, and whether it yields text. */
interface Operand {
  readonly expression: string;
  readonly isText: boolean;
}

/** Types whose values are the same in JSON and in YAML, whatever they are. */
const PLAIN_TYPES: readonly unknown[] = [ParameterType.INTEGER, ParameterType.NUMBER, ParameterType.BOOLEAN];

/**
 * A whole value as YAML: `{{ .config.name | quote }}`.
 *
 * Text goes through `quote`, numbers and booleans through `toJson` and what may hold text inside item by item, so that no value changes
 * the structure of the document or becomes another type.
 */
export function leafTemplate(leaf: Leaf): string {
  if (isListOfText(leaf)) {
    return `[{{ range $i, $v := ${operand(leaf).expression} }}{{ if $i }}, {{ end }}{{ $v | quote }}{{ end }}]`;
  }
  const { expression, isText: quoted } = operand(leaf);
  if (quoted) return `{{ ${expression} | quote }}`;
  return mayHoldText(leaf) ? valueTemplate(expression) : `{{ ${expression} | toJson }}`;
}

/** Text with values in it as YAML: `{{ printf "%s:%s" .config.host (.config.port | toJson) | quote }}`. */
export function textTemplate(text: Text): string {
  const [first] = text.pieces;
  if (text.pieces.length === 1 && typeof first !== 'string') return `{{ ${textOf(first)} | quote }}`;
  const format = text.pieces.map(piece => (typeof piece === 'string' ? piece.replaceAll('%', '%%') : '%s')).join('');
  const operands = text.pieces.filter((piece): piece is Leaf => typeof piece !== 'string').map(leaf => parenthesised(textOf(leaf)));
  return `{{ printf ${[goString(format), ...operands].join(' ')} | quote }}`;
}

function textOf(leaf: Leaf): string {
  const { expression, isText: isPlain } = operand(leaf);
  return isPlain ? expression : `${expression} | toJson`;
}

/** The items of a list as items of the list around it. */
export function itemsTemplate(leaf: Leaf, indent: string): string {
  const item = isListOfText(leaf) ? '{{ . | quote }}' : mayHoldText(leaf) ? valueTemplate('.') : '{{ . | toJson }}';
  return `${indent}{{- range ${operand(leaf).expression} }}\n${indent}- ${item}\n${indent}{{- end }}\n`;
}

/** Whether a value needs to be asked for before it is used: the argument of an `if`; undefined when it is always there. */
export function guardOf(leaf: Leaf): string | undefined {
  if (leaf.kind === 'parameter') return isOptional(leaf.parameter) ? hasKey(leaf.parameter) : undefined;
  if (leaf.kind === 'reference' && leaf.optional) {
    const [root, ...path] = leaf.path;
    return `dig ${path.map(goString).join(' ')} "" .${root}`;
  }
  return undefined;
}

function operand(leaf: Leaf): Operand {
  const { expression, isText: isPlain } = valueOf(leaf);
  const digits = leaf.kind === 'reference' ? undefined : leaf.hash;
  return digits === undefined ? { expression, isText: isPlain } : { expression: `${expression} | sha256sum | trunc ${digits}`, isText: true };
}

function valueOf(leaf: Leaf): Operand {
  switch (leaf.kind) {
    case 'image': return {
      expression: member('.images', leaf.image.name),
      isText: true,
    };
    case 'reference': return { expression: leaf.path.reduce(member, ''), isText: true };
    case 'parameter': {
      const { parameter, form } = leaf;
      const expression = `.config.${parameter.name}`;
      if (form === ParameterForm.BOOLEAN) return { expression: `eq ${expression} "true"`, isText: false };
      if (form === ParameterForm.NUMBER) return { expression: `${expression} | float64`, isText: false };
      if (isText(parameter, form)) {
        return { expression: parameter.type === ParameterType.STRING ? expression : `${expression} | toJson`, isText: true };
      }
      return { expression, isText: false };
    }
  }
}

/** A member of a map; a name with a dash, or with a digit in front, is no identifier. */
function member(map: string, name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? `${map}.${name}` : `index ${map} ${goString(name)}`;
}

function isListOfText(leaf: Leaf): boolean {
  if (leaf.kind !== 'parameter' || leaf.parameter.type !== ParameterType.LIST) return false;
  const items = objectAt(leaf.parameter.schema, 'items');
  return items?.type === ParameterType.STRING && items.nullable !== true;
}

/** Whether a value that is no text itself may have text in it. */
function mayHoldText(leaf: Leaf): boolean {
  if (leaf.kind !== 'parameter' || leaf.form === ParameterForm.BOOLEAN || leaf.form === ParameterForm.NUMBER) return false;
  const { type, schema } = leaf.parameter;
  return !PLAIN_TYPES.includes(type === ParameterType.LIST ? objectAt(schema, 'items')?.type : type);
}
