import { OwnedApi } from '../../operator/inventory';

/**
 * Text of the annotation `alm-examples`: the samples of the custom resources as a JSON list; undefined where there are none, of which
 * validators then warn, unless there is nothing to have samples of.
 */
export function almExamples(apis: readonly OwnedApi[]): string | undefined {
  const samples = apis.flatMap(api => api.samples);
  return samples.length > 0 || apis.length === 0 ? JSON.stringify(samples, undefined, 2) : undefined;
}
