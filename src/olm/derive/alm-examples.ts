import { OwnedApi } from '../../operator/inventory';

/** Text of the annotation `alm-examples`: the samples of the custom resources as a JSON list; undefined where there are none. */
export function almExamples(apis: readonly OwnedApi[]): string | undefined {
  const samples = apis.flatMap(api => api.samples);
  return samples.length > 0 ? JSON.stringify(samples, undefined, 2) : undefined;
}
