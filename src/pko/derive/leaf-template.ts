import { isOptional } from './condition-cel';
import { hasKey, parenthesised } from './condition-template';
import { goString } from './go-string';
import { isText } from '../../operator/evaluate';
import { ParameterForm } from '../../operator/expression';
import { ParameterType } from '../../operator/parameter-type';
import { Leaf, Text } from '../../operator/tree';

/** A value of a template: the expression, what guards it, and whether it reads as text. */
interface Operand {
  readonly expression: string;
  readonly isText: boolean;
}

/**
 * A whole value as YAML: `{{ .config.name | quote }}`.
 *
 * Text goes through `quote` and everything else through `toJson`, so that no value changes the structure of the document or becomes
 * another type.
 */
export function leafTemplate(leaf: Leaf): string {
  if (isListOfText(leaf)) {
    // not toJson: it leaves control characters as they are, which YAML refuses
    return `[{{ range $i, $v := ${operand(leaf).expression} }}{{ if $i }}, {{ end }}{{ $v | quote }}{{ end }}]`;
  }
  const { expression, isText: quoted } = operand(leaf);
  return quoted ? `{{ ${expression} | quote }}` : `{{ ${expression} | toJson }}`;
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
  const item = isListOfText(leaf) ? '{{ . | quote }}' : '{{ . | toJson }}';
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
  switch (leaf.kind) {
    case 'image': return {
      // a name with a dash is no identifier
      expression: leaf.image.name.includes('-') ? `index .images ${goString(leaf.image.name)}` : `.images.${leaf.image.name}`,
      isText: true,
    };
    case 'reference': return { expression: `.${leaf.path.join('.')}`, isText: true };
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

function isListOfText(leaf: Leaf): boolean {
  return leaf.kind === 'parameter' && leaf.parameter.type === ParameterType.LIST && leaf.parameter.itemType === ParameterType.STRING;
}
