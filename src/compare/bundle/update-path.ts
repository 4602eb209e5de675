import { JsonObject, listAt, textAt } from '../../kube/json';
import { parseRange } from '../../olm/format/blang-range';
import { BlangError, parseVersion } from '../../olm/format/blang-version';
import { PlacedChange, placed } from '../comparison';

const SKIP_RANGE = 'olm.skipRange';

/** Says it when a release states what it updates, and the one before is not that. */
export function updatePathChanges(before: JsonObject, after: JsonObject): PlacedChange[] {
  const [old, now] = [textAt(before, 'metadata', 'name') ?? '', textAt(after, 'metadata', 'name') ?? ''];
  if (old === now) return [];
  const replaces = textAt(after, 'spec', 'replaces') || undefined;
  const skips = listAt(after, 'spec', 'skips');
  const range = textAt(after, 'metadata', 'annotations', SKIP_RANGE) || undefined;
  if (replaces === undefined && skips.length === 0 && range === undefined) return [];
  if (replaces === old || skips.includes(old) || isInRange(textAt(before, 'spec', 'version') ?? '', range)) return [];
  const said = [replaces === undefined ? [] : [`replaces ${replaces}`], range === undefined ? [] : [`skips ${range}`]].flat().join(' and ');
  return [placed('release', {
    severity: 'attention',
    subject: 'Release',
    rule: 'no-update-path',
    message: `${now} is no update of ${old}${said === '' ? '' : `: it ${said}`}`,
  })];
}

/** A version or a range that cannot be read covers nothing. */
function isInRange(version: string, range: string | undefined): boolean {
  if (range === undefined) return false;
  try {
    return parseRange(range)(parseVersion(version));
  } catch (error) {
    if (error instanceof BlangError) return false;
    throw error;
  }
}
