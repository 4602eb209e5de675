import { toCel } from './condition-cel';
import { mentionedParameters } from './mentions';
import { foldCondition, PackageChoices } from './specialize';
import { ConditionNode, parametersOf } from '../../operator/condition-node';
import { ParameterFacts } from '../../operator/facts';
import { CelExpression } from '../cel-expression';

/** An expression of an author as it is written, and the parameters in it. */
interface WrittenCel {
  /** Undefined where CEL cannot ask for it. */
  readonly text?: string;
  readonly used: readonly ParameterFacts[];
}

/** Writes an expression with the package's choices made. */
export function writeCel({ _text, _node }: CelExpression, choices: PackageChoices, parameters: readonly ParameterFacts[]): WrittenCel {
  if (_node === undefined) return { text: _text, used: mentionedParameters(_text ?? '', parameters) };
  const folded: boolean | ConditionNode = foldCondition(_node, choices);
  return typeof folded === 'boolean' ? { text: String(folded), used: [] } : { text: toCel(folded), used: parametersOf(folded) };
}
