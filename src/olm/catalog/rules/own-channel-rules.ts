import { CatalogCheck } from './catalog-check';
import { ChannelNode, EntryNode, PackageNode, versionString } from './package-graph';
import { rangeProblem } from './validate';
import { checkDns1123Subdomain } from '../../../kube/names';
import { parseRange } from '../../format/blang-range';
import { compareVersions, comparePrereleases } from '../../format/blang-version';

/** The rules for channels and their entries that operator-registry lacks. */
export function channelRules({ blob, channels }: PackageNode, check: CatalogCheck): void {
  for (const channel of channels.values()) {
    if (channel.blob === undefined) continue;
    channelName(channel, check);
    if (channel.deprecation !== undefined && channel.name === blob.value.defaultChannel) {
      check.warning({
        code: 'OLM347',
        message: `The default channel ${channel.name} is deprecated.`,
        remedy: 'Make another one the default.',
        at: blob.meta,
        path: ['defaultChannel'],
      });
    }
    for (const entry of channel.entries.values()) entryRules(entry, channel, check);
  }
}

function channelName({ name, blob }: ChannelNode, check: CatalogCheck): void {
  if (checkDns1123Subdomain(name).length === 0) return;
  check.warning({
    code: 'OLM338',
    message: `OLM v1 cannot select the channel ${JSON.stringify(name)}: a ClusterExtension takes names of lower-case letters, digits, hyphens and dots.`,
    at: blob!.meta,
    path: ['name'],
  });
}

function entryRules(entry: EntryNode, { blob, entries }: ChannelNode, check: CatalogCheck): void {
  const { index, name, value: { replaces = '', skips = [], skipRange = '' } } = entry;
  const at = blob!.meta;
  const path = ['entries', index];
  if (skipRange !== '' && replaces === '' && skips.length === 0 && entries.size > 1) {
    check.warning({
      code: 'OLM337',
      message: `${name} has a skipRange, and neither replaces nor skips: the entries below it are cut off.`,
      remedy: 'Name the previous entry in replaces too.',
      at,
      path: [...path, 'skipRange'],
    });
  }
  const older = entries.get(replaces);
  if (older !== undefined && older !== entry && !isNewer(entry, older)) {
    check.warning({
      code: 'OLM340',
      message: `${name} (${versionString(entry.bundle)}) replaces ${replaces} (${versionString(older.bundle)}), which is not older.`,
      remedy: 'Replace the version before.',
      at,
      path: [...path, 'replaces'],
    });
  }
  if (skipRange === '' || rangeProblem(skipRange) !== undefined || entry.bundle?.version === undefined) return;
  const contains = parseRange(skipRange);
  const covered = [...entries.values()].filter(one => one.bundle?.version !== undefined && contains(one.bundle.version));
  const newer = covered.find(one => one === entry || isNewer(one, entry));
  if (newer === undefined) return;
  check.warning({
    code: 'OLM341',
    message: `The skipRange of ${name} covers ${newer === entry ? 'its own version' : `${newer.name}, which is newer`}.`,
    remedy: `End it below ${versionString(entry.bundle)}.`,
    at,
    path: [...path, 'skipRange'],
  });
}

/** Whether the first bundle is known to be newer than the second, or one of them is not known. */
function isNewer({ bundle }: EntryNode, { bundle: other }: EntryNode): boolean {
  if (bundle?.version === undefined || other?.version === undefined) return true;
  const order = compareVersions(bundle.version, other.version);
  if (order !== 0) return order > 0;
  return bundle.release.length === 0 || other.release.length === 0
    ? bundle.release.length > other.release.length
    : comparePrereleases(bundle.release, other.release) > 0;
}
