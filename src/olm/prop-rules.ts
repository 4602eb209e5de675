import { imageReferenceProblem } from './format/image-reference';
import { versionExpressionProblem } from './format/version-expression';
import { parseDuration } from '../cel/durations';
import { PropRule, text } from '../operator/check-props';

/** A reference of an image. */
export const imageReference = textOf('no reference of an image', imageReferenceProblem);

/** How often OLM v0 polls; what it cannot read it takes for 15 minutes. */
export const interval = textOf('no time', value => ((parseDuration(value) ?? 0n) > 0n ? undefined : 'write it as 30m or 1h30m'));

/** The versions of a ClusterExtension. */
export const versionExpression = textOf('no range of versions for OLM v1', versionExpressionProblem);

function textOf(what: string, problemOf: (value: string) => string | undefined): PropRule {
  return value => {
    if (typeof value !== 'string') return text(value);
    const problem = problemOf(value);
    return problem === undefined ? undefined : ` is '${value}', which is ${what}: ${problem}`;
  };
}
