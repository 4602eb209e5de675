import { Conversion } from './conversion';
import { Blob, DeprecationValue, DeprecationsValue } from './loaded-catalog';
import { Deprecation, PackageNode } from './package-graph';
import { quote } from '../../../go/quote';

const CODE = 'OLM316';

/** Adds what an olm.deprecations says to the package, channels and bundles that it is about. */
export function addDeprecations(blob: Blob<DeprecationsValue>, index: number, conversion: Conversion): void {
  const { meta, value: { package: packageName = '', entries } } = blob;
  const ofPackage = conversion.packages.get(packageName);
  const refuse = (message: string, remedy?: string, path: readonly (string | number)[] = ['package']) =>
    conversion.refuse(packageName, { code: CODE, message, remedy, at: meta, path });
  if (packageName === '') {
    refuse(`package name must be set for deprecation item ${index}`);
  } else if (ofPackage === undefined) {
    refuse(`cannot apply deprecations to an unknown package ${quote(packageName)}`, 'Add its olm.package, or correct the name.');
  } else if (ofPackage.deprecations !== undefined) {
    refuse(`expected a maximum of one deprecation per package: ${quote(packageName)}`, 'Put all entries into one olm.deprecations.');
  } else {
    ofPackage.deprecations = blob;
    const known = new Set<string>();
    for (const [place, item] of (entries ?? []).entries()) {
      const problem = addEntry(item, ofPackage, { message: item.message ?? '', blob, index: place }, known);
      if (problem !== undefined) refuse(problem, undefined, ['entries', place, 'reference']);
    }
  }
}

/** Returns what operator-registry says where it refuses the entry. */
function addEntry({ reference = {} }: DeprecationValue, ofPackage: PackageNode, deprecation: Deprecation, known: Set<string>): string | undefined {
  const { schema = '', name = '' } = reference;
  const packageName = quote(ofPackage.name);
  if (schema === '') return `schema must be set for deprecation entry [${deprecation.index}] for package ${packageName}`;
  const shown = `declcfg.PackageScopedReference{Schema:${quote(schema)}, Name:${quote(name)}}`;
  if (known.has(shown)) return `duplicate deprecation entry ${shown} for package ${packageName}`;
  known.add(shown);
  if (schema === 'olm.package') {
    if (name !== '') return `package name must be empty for deprecated package ${packageName} (specified ${quote(name)})`;
    ofPackage.deprecation = deprecation;
    return undefined;
  }
  if (schema !== 'olm.bundle' && schema !== 'olm.channel') {
    return `cannot deprecate object ${shown} referenced by entry ${deprecation.index} for package ${packageName}: object schema unknown`;
  }
  const target = (schema === 'olm.bundle' ? ofPackage.bundles : ofPackage.channels).get(name);
  const word = schema === 'olm.bundle' ? 'bundle' : 'channel';
  if (target === undefined) return `cannot deprecate ${word} ${quote(name)} for package ${packageName}: ${word} not found`;
  target.deprecation = deprecation;
  return undefined;
}
