import { ParameterFacts } from '../../operator/facts';

/** The parameters that an author's own text names: a template or an expression. Too many do no harm, one too few would be an error. */
export function mentionedParameters(text: string, parameters: readonly ParameterFacts[]): ParameterFacts[] {
  if (!/\bconfig\b/.test(text)) return [];
  const words = new Set(text.match(/[A-Za-z][A-Za-z0-9_]*/g));
  return parameters.filter(({ name }) => words.has(name));
}

/** The phases that an author's own files put objects into. */
export function mentionedPhases(text: string): string[] {
  return [...text.matchAll(/package-operator\.run\/phase["']?:[ \t]*["']?([^\s"'{]+)/g)].map(([, phase]) => phase);
}
