import { CatalogCheck, Problem } from './catalog-check';
import { ChannelNode, Deprecation, EntryNode, PackageNode, skipsOf, versionString } from './package-graph';
import { replacesChainProblem } from './replaces-chain';
import { ValidationNode, nodeOf, printTree } from './validation-tree';
import { quote } from '../../../go/quote';
import { parseRange } from '../../format/blang-range';
import { BlangError } from '../../format/blang-version';

/**
 * Checks packages, channels and entries as operator-registry's model does (alpha/model/model.go), and reports what is wrong.
 *
 * @returns what it prints; undefined where nothing is wrong
 */
export function validateModel(packages: readonly PackageNode[], check: CatalogCheck): string | undefined {
  const tree = nodeOf('invalid index', packages.map(one => new PackageValidation(one, check).node()));
  return tree === undefined ? undefined : printTree(tree);
}

class PackageValidation {
  public constructor(private readonly ofPackage: PackageNode, private readonly check: CatalogCheck) {}

  public node(): ValidationNode | undefined {
    const { name, blob: { meta: at, value }, channels, deprecation } = this.ofPackage;
    const hasDefault = (value.defaultChannel ?? '') !== '';
    return nodeOf(`invalid package ${quote(name)}`, [
      hasDefault ? undefined : this.leaf('default channel must be set', { code: 'OLM320', remedy: 'Name it in defaultChannel.', at }),
      channels.size > 0 ? undefined : this.leaf('package must contain at least one channel', { code: 'OLM321', remedy: 'Add an olm.channel.', at }),
      ...[...channels.values()].map(channel => this.channel(channel)),
      this.duplicateVersions(),
      this.deprecation(deprecation),
    ]);
  }

  private channel(channel: ChannelNode): ValidationNode | undefined {
    const { name, blob, entries, deprecation } = channel;
    const empty = entries.size > 0 ? undefined : this.leaf('channel must contain at least one bundle', blob === undefined
      ? {
        code: 'OLM321',
        remedy: `No olm.channel has the name ${name}: add it, or correct defaultChannel.`,
        at: this.ofPackage.blob.meta,
        path: ['defaultChannel'],
      }
      : { code: 'OLM321', remedy: 'Add entries, or remove the channel.', at: blob.meta });
    const ofEntries = [...entries.values()].map(entry => this.entry(entry, channel));
    return nodeOf(`invalid channel ${quote(name)}`, [empty, this.chain(channel), ...ofEntries, this.deprecation(deprecation)]);
  }

  private chain({ blob, entries }: ChannelNode): ValidationNode | undefined {
    const problem = blob === undefined || entries.size === 0 ? undefined : replacesChainProblem(entries);
    if (problem === undefined) return undefined;
    const { message, code, remedy, entry } = problem;
    return this.leaf(message, { code, remedy, at: blob!.meta, path: entry === undefined ? ['entries'] : ['entries', entry.index] });
  }

  private entry(entry: EntryNode, channel: ChannelNode): ValidationNode | undefined {
    const { name, index, bundle } = entry;
    const inChannel = { at: channel.blob!.meta, path: ['entries', index] as (string | number)[] };
    const inBundle = { at: bundle?.blob.meta };
    const { release = [], version } = bundle ?? {};
    const normalized = release.length > 0 ? `${this.ofPackage.name}-v${versionString(bundle)}` : name;
    return nodeOf(`invalid bundle ${quote(name)}`, [
      name !== '' ? undefined : this.leaf('name must be set', { code: 'OLM309', ...inChannel }),
      name === normalized ? undefined : this.leaf(`name ${quote(name)} does not match normalized name ${quote(normalized)}`, {
        code: 'OLM326', remedy: `A bundle with a release is named ${normalized}.`, ...inBundle, path: ['name'],
      }),
      ...this.skips(entry, inChannel),
      ...bundle === undefined ? this.withoutBundle(entry, inChannel) : [this.image(entry)],
      this.deprecation(bundle?.deprecation),
      release.length === 0 || version === undefined || version.build.length === 0 ? undefined
        : this.leaf('cannot use build metadata in version with a release version', { code: 'OLM330', ...inBundle, path: ['properties'] }),
    ]);
  }

  private skips(entry: EntryNode, { at, path }: Pick<Problem, 'at' | 'path'>): (ValidationNode | undefined)[] {
    const empty = skipsOf(entry).flatMap((name, index) => name !== '' ? []
      : this.leaf(`skip[${index}] is empty`, { code: 'OLM327', remedy: 'Remove it.', at, path: [...path!, 'skips', index] }));
    const { skipRange = '' } = entry.value;
    const problem = skipRange === '' ? undefined : rangeProblem(skipRange);
    return [...empty, problem === undefined ? undefined : this.leaf(`invalid skipRange ${quote(skipRange)}: ${problem}`, {
      code: 'OLM328', remedy: 'Write a range as >=1.0.0 <1.2.3.', at, path: [...path!, 'skipRange'],
    })];
  }

  /** operator-registry sees an entry without a bundle as a bundle without anything; what is meant is said once. */
  private withoutBundle({ name }: EntryNode, place: Pick<Problem, 'at' | 'path'>): ValidationNode[] {
    this.check.error({ code: 'OLM315', message: `There is no olm.bundle ${quote(name)}.`, remedy: 'Add the bundle, or remove the entry.', ...place });
    return ['must be exactly one property with type "olm.package"', 'bundle image must be set'].map(text => ({ text, children: [] }));
  }

  private image({ bundle }: EntryNode): ValidationNode | undefined {
    const { meta: at, value: { image = '', properties } } = bundle!.blob;
    if (image !== '' || (properties ?? []).some(property => property.type === 'olm.bundle.object')) return undefined;
    return this.leaf('bundle image must be set', { code: 'OLM329', remedy: 'Name the image that holds the bundle.', at });
  }

  private duplicateVersions(): ValidationNode | undefined {
    const { channels, blob } = this.ofPackage;
    const names = new Map<string, Map<string, EntryNode>>();
    for (const entry of [...channels.values()].flatMap(({ entries }) => [...entries.values()])) {
      const version = versionString(entry.bundle);
      names.set(version, (names.get(version) ?? new Map<string, EntryNode>()).set(entry.name, entry));
    }
    const doubled = [...names].filter(([, entries]) => entries.size > 1).sort(([a], [b]) => a < b ? -1 : 1);
    if (doubled.length === 0) return undefined;
    const shown = doubled.map(([version, entries]) => `{${version}: [${[...entries.keys()].sort().join(', ')}]}`);
    const message = `duplicate versions found in bundles: [${shown.join(' ')}]`;
    const isTold = doubled.every(([, entries]) => [...entries.values()].every(({ bundle }) => bundle === undefined));
    if (isTold) return { text: message, children: [] };
    const second = [...doubled[0][1].values()].filter(({ bundle }) => bundle !== undefined).at(-1);
    return this.leaf(message, { code: 'OLM325', remedy: 'Each version is one bundle.', at: second?.bundle?.blob.meta ?? blob.meta, path: ['properties'] });
  }

  private deprecation(deprecation: Deprecation | undefined): ValidationNode | undefined {
    if (deprecation === undefined || deprecation.message !== '') return undefined;
    return this.leaf('invalid deprecation: message must be set', {
      code: 'OLM331', remedy: 'Say what to use instead.', at: deprecation.blob.meta, path: ['entries', deprecation.index],
    });
  }

  private leaf(message: string, problem: Omit<Problem, 'message'>): ValidationNode {
    this.check.error({ message, ...problem });
    return { text: message, children: [] };
  }
}

/** What blang/semver says about a range; undefined where it is one. */
export function rangeProblem(range: string): string | undefined {
  try {
    parseRange(range);
    return undefined;
  } catch (error) {
    if (!(error instanceof BlangError)) throw error;
    return error.message;
  }
}
