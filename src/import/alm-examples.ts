import { JsonObject, isJsonObject, textAt } from '../kube/json';
import { CSV_ANNOTATION } from '../olm/format/csv-annotation';

/** The examples in an annotation of a ClusterServiceVersion; undefined where what stands there is no JSON list. */
export function almExamples(csv: JsonObject | undefined): JsonObject[] | undefined {
  const text = textAt(csv, 'metadata', 'annotations', CSV_ANNOTATION.ALM_EXAMPLES) ?? '';
  if (text.trim() === '') return [];
  try {
    const examples: unknown = JSON.parse(text);
    return Array.isArray(examples) ? examples.filter(isJsonObject) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
