import { QUESTIONS } from './condition-node';
import { ParameterFacts } from './facts';
import type { Target } from './target';
import { Finding, Severity } from '../findings/finding';
import { nearest } from '../findings/suggest';
import { Json } from '../kube/json';
import { JsonSchemaProps } from '../kube/schema/json-schema-props';
import { validateValue } from '../kube/schema/validate';

/** What a target without templates fills in. */
export interface TargetOptions {
  readonly values?: { [name: string]: any };
  readonly answers?: { [question: string]: boolean };
  readonly imagesByTag?: boolean;
  readonly variant?: string;
}

/** Who fills in what. */
interface TargetValueSources {
  readonly name: string;
  readonly parameters: readonly ParameterFacts[];
  readonly target: Target;
  readonly options: TargetOptions;
}

/** Values and answers that a target is given and that nothing asks for, and values that their parameter does not accept. */
export function targetValueFindings({ name, parameters, target, options }: TargetValueSources): Finding[] {
  const { values = {}, answers = {} } = options;
  const names = parameters.map(parameter => parameter.name);
  return [
    ...Object.keys(values).filter(value => !names.includes(value)).map(value => unknown(
      `The operator '${name}' has no parameter '${value}', for which ${target} is given a value.`, value, names,
    )),
    ...Object.keys(answers).filter(answer => !QUESTIONS.some(question => question === answer)).map(answer => unknown(
      `No condition asks '${answer}', to which ${target} is given an answer.`, answer, QUESTIONS,
    )),
    ...parameters.filter(parameter => Object.hasOwn(values, parameter.name)).flatMap(parameter => misfits(parameter, values[parameter.name], target)),
  ];
}

/**
 * Why a parameter does not accept a value.
 * @param path of what holds the value, in messages
 */
export function valueProblems({ name, schema }: ParameterFacts, value: Json, path = 'values'): string[] {
  const all: JsonSchemaProps = { type: 'object', properties: { [name]: schema as JsonSchemaProps } };
  return validateValue(all, { [name]: value }, path, { wholeNumbersAre: 'integer' }).map(String);
}

function misfits(parameter: ParameterFacts, value: Json, target: Target): Finding[] {
  return valueProblems(parameter, value).map(problem => ({
    code: 'OP005',
    severity: Severity.ERROR,
    message: `The value that ${target} is given does not fit: ${problem}.`,
  }));
}

function unknown(message: string, name: string, known: readonly string[]): Finding {
  const suggestion = nearest(name, known);
  return { code: 'OP003', severity: Severity.ERROR, message, ...(suggestion !== undefined && { remedy: `Did you mean '${suggestion}'?` }) };
}
