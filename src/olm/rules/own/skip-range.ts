import { textAt } from '../../../kube/json';
import { parseRange } from '../../format/blang-range';
import { CSV_ANNOTATION } from '../../format/csv-annotation';
import { BundleCheck } from '../bundle-check';
import { rangeProblem } from '../dependencies';
import { tolerantVersion } from '../semantic-version';

/** The range of skipped versions can be read, and does not skip the bundle itself. OLM v0 passes over one that it cannot read. */
export function skipRange(check: BundleCheck): void {
  const { csv } = check;
  const path = ['metadata', 'annotations', CSV_ANNOTATION.SKIP_RANGE];
  const range = textAt(csv?.manifest, ...path) ?? '';
  if (csv === undefined || range === '') return;
  const problem = rangeProblem(range);
  if (problem !== undefined) {
    check.error(csv, {
      code: 'OLM193',
      message: `${CSV_ANNOTATION.SKIP_RANGE} ${JSON.stringify(range)} is no range of versions: ${problem}.`,
      remedy: 'Write it as >=1.0.0 <1.2.0; there is neither ~ nor ^.',
      path,
    });
    return;
  }
  const version = tolerantVersion(textAt(csv.manifest, 'spec', 'version') ?? '');
  if (version === undefined || !parseRange(range)(version)) return;
  check.warning(csv, {
    code: 'OLM194',
    message: `${CSV_ANNOTATION.SKIP_RANGE} ${JSON.stringify(range)} has the version of the bundle itself in it.`,
    remedy: `End it with <${textAt(csv.manifest, 'spec', 'version')}.`,
    path,
  });
}
