import { ComparedPaths } from './report-subject';
import { Comparison, countsOf } from '../comparison';

/** A comparison as one JSON object for programs, a line break at the end. */
export function jsonReport(comparison: Comparison, { before, after }: ComparedPaths): string {
  return `${JSON.stringify({ before, after, counts: countsOf(comparison), sections: comparison.sections }, undefined, 2)}\n`;
}
