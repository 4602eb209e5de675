import { almExamples } from './alm-examples';
import { OperatorSource } from './operator-source';
import { JsonObject, textAt } from '../kube/json';
import { judgeObject } from '../kube/judge/judge-object';
import { OwnKinds } from '../kube/judge/own-kinds';
import { describeObject, identityOf } from '../kube/object-ref';
import { fieldPath } from '../kube/schema/field-error';

const UNKNOWN = 'the operator does not define its kind.';

/** Examples of custom resources by the definition that they are of, and those that are of none. */
export interface SourceSamples {
  readonly of: (definition: JsonObject) => readonly JsonObject[];
  readonly notes: readonly string[];
}

/** The examples of a source: its own, then those of the ClusterServiceVersion that are others. */
export function sourceSamples({ samples, csv }: OperatorSource, definitions: readonly JsonObject[]): SourceSamples {
  const all = [...new Map([...almExamples(csv) ?? [], ...samples].map(sample => [identityOf(sample), sample])).values()];
  const isOf = (sample: JsonObject, definition: JsonObject) => sample.kind === textAt(definition, 'spec', 'names', 'kind')
    && (textAt(sample, 'apiVersion') ?? '').startsWith(`${textAt(definition, 'spec', 'group')}/`);
  const own = new OwnKinds(definitions);
  const refusals = new Map(all.map(sample => [sample, definitions.some(definition => isOf(sample, definition)) ? refusal(sample, own) : UNKNOWN]));
  return {
    of: definition => all.filter(sample => refusals.get(sample) === undefined && isOf(sample, definition)),
    notes: [...refusals].filter(([, reason]) => reason !== undefined).map(([sample, reason]) => `The example ${describeObject(sample)} is left out: ${reason}`),
  };
}

/** Why a cluster would not take an example; undefined where it would. */
function refusal(sample: JsonObject, own: OwnKinds): string | undefined {
  const problem = judgeObject(sample, own).find(({ severity }) => severity === 'error');
  return problem === undefined ? undefined : `${fieldPath(problem.path)}: ${problem.message}`;
}
