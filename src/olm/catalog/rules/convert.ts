import { CatalogCheck } from './catalog-check';
import { Conversion } from './conversion';
import { addBundle } from './convert-bundle';
import { addDeprecations } from './convert-deprecations';
import { Blob, ChannelValue, LoadedCatalog, PackageValue } from './loaded-catalog';
import { EntryNode, PackageNode } from './package-graph';
import { quote } from '../../../go/quote';
import { checkDns1123Label } from '../../../kube/names';

/** Joins the blobs to packages, as ConvertToModel does (alpha/declcfg/declcfg_to_model.go), and reports what does not fit. */
export function convertBlobs({ packages, channels, bundles, deprecations }: LoadedCatalog, check: CatalogCheck): Conversion {
  const conversion = new Conversion(check);
  const lastChannel = new Map<string, Blob<ChannelValue>>();
  packages.forEach(blob => addPackage(blob, conversion));
  channels.forEach(blob => addChannel(blob, conversion, lastChannel));
  bundles.forEach(blob => addBundle(blob, conversion));
  lastChannel.forEach((blob, name) => refuseEntriesWithoutBundle(name, blob, conversion));
  conversion.packages.forEach(addDefaultChannel);
  deprecations.forEach((blob, index) => addDeprecations(blob, index, conversion));
  return conversion;
}

function addPackage(blob: Blob<PackageValue>, conversion: Conversion): void {
  const { meta: at, value: { name = '' } } = blob;
  if (name === '') {
    conversion.refuse(name, { code: 'OLM306', message: 'config contains package with no name', at });
    return;
  }
  if (conversion.packages.has(name)) {
    conversion.refuse(name, { code: 'OLM307', message: `duplicate package ${quote(name)}`, remedy: 'Remove one of them.', at, path: ['name'] });
    return;
  }
  const problems = checkDns1123Label(name);
  if (problems.length > 0) {
    conversion.refuse(name, { code: 'OLM306', message: `invalid package name ${quote(name)}: [${problems.join(' ')}]`, at, path: ['name'] });
  }
  conversion.packages.set(name, { name, blob, channels: new Map(), bundles: new Map() });
}

function addChannel(blob: Blob<ChannelValue>, conversion: Conversion, lastChannel: Map<string, Blob<ChannelValue>>): void {
  const { meta: at, value: { name = '', package: packageName = '' } } = blob;
  const ofPackage = conversion.packages.get(packageName);
  if (ofPackage === undefined) {
    conversion.refuse(packageName, {
      code: 'OLM308',
      message: `unknown package ${quote(packageName)} for channel ${quote(name)}`,
      remedy: 'Add its olm.package, or correct the name.',
      at,
      path: ['package'],
    });
  } else if (name === '') {
    conversion.refuse(packageName, { code: 'OLM309', message: `package ${quote(packageName)} contains channel with no name`, at });
  } else if (ofPackage.channels.has(name)) {
    conversion.refuse(packageName, {
      code: 'OLM307',
      message: `package ${quote(packageName)} has duplicate channel ${quote(name)}`,
      remedy: 'Put all entries into one olm.channel.',
      at,
      path: ['name'],
    });
  } else {
    ofPackage.channels.set(name, { name, blob, entries: entriesOf(blob, conversion) });
    lastChannel.set(packageName, blob);
  }
}

function entriesOf({ meta: at, value }: Blob<ChannelValue>, conversion: Conversion): Map<string, EntryNode> {
  const { name: channel = '', package: packageName = '', entries = [] } = value;
  const nodes = new Map<string, EntryNode>();
  for (const [index, entry] of entries.entries()) {
    const { name = '' } = entry;
    if (nodes.has(name)) {
      conversion.refuse(packageName, {
        code: 'OLM307',
        message: `invalid package ${quote(packageName)}, channel ${quote(channel)}: duplicate entry ${quote(name)}`,
        remedy: 'Remove one of them.',
        at,
        path: ['entries', index, 'name'],
      });
    } else {
      nodes.set(name, { name, index, value: entry });
    }
  }
  return nodes;
}

/** Only the last channel of a package is looked at; entries of other channels without a bundle are found in the graph. */
function refuseEntriesWithoutBundle(packageName: string, { meta: at, value: { name = '' } }: Blob<ChannelValue>, conversion: Conversion): void {
  const ofPackage = conversion.packages.get(packageName)!;
  const missing = [...ofPackage.channels.get(name)!.entries.values()].filter(entry => !ofPackage.bundles.has(entry.name));
  if (missing.length === 0) return;
  const names = missing.map(entry => entry.name).sort();
  conversion.refuse(packageName, {
    code: 'OLM315',
    message: `no olm.bundle blobs found in package ${quote(packageName)} for olm.channel entries [${names.join(' ')}]`,
    remedy: 'Add the bundles, or remove the entries.',
    at,
    path: ['entries', missing[0].index],
  });
}

/** A default channel that no blob describes is one without entries. */
function addDefaultChannel({ blob, channels }: PackageNode): void {
  const name = blob.value.defaultChannel ?? '';
  if (name !== '' && !channels.has(name)) channels.set(name, { name, entries: new Map() });
}
