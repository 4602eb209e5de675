import type { ClusterServiceVersion } from './cluster-service-version';
import { InstallError } from './install-error';
import type { OlmV1Options } from './olm-v1-options';

/** The target namespaces that stand for all namespaces. */
export const ALL_NAMESPACES: readonly string[] = [''];

/** The install modes that a bundle supports, sorted. */
export function supportedInstallModes({ spec }: ClusterServiceVersion): string[] {
  return [...new Set((spec.installModes ?? []).filter(({ supported }) => supported).map(({ type }) => type))].sort();
}

/**
 * The namespaces to watch, as given, else the default of the bundle's install modes.
 *
 * Mirrors validateTargetNamespaces of operator-controller's rukpak/render/render.go.
 *
 * @throws InstallError where the bundle does not support them
 */
export function targetNamespacesFor(csv: ClusterServiceVersion, options: OlmV1Options): readonly string[] {
  const modes = supportedInstallModes(csv);
  const isGiven = options.targetNamespaces !== undefined && options.targetNamespaces.length > 0;
  const targets = isGiven ? options.targetNamespaces : modes.includes('AllNamespaces') ? ALL_NAMESPACES : [];
  const problem = problemOf(targets, modes, options.installNamespace);
  if (problem !== undefined) throw new InstallError([`invalid option(s): invalid target namespaces [${targets.join(' ')}]: ${problem}`]);
  return targets;
}

function problemOf(targets: readonly string[], modes: readonly string[], installNamespace: string): string | undefined {
  const distinct = new Set(targets);
  const supported = `supported install modes [${modes.join(' ')}]`;
  const notOwn = `${supported} do not support targeting own namespace`;
  const notThese = `${supported} do not support target namespaces [${targets.join(' ')}]`;
  const supports = (mode: string) => modes.includes(mode);
  if (distinct.size === 0) return `${supports('MultiNamespace') ? 'at least' : 'exactly'} one target namespace must be specified`;
  if (distinct.size === 1 && distinct.has('')) return supports('AllNamespaces') ? undefined : `${supported} do not support targeting all namespaces`;
  if (distinct.size === 1) {
    if (distinct.has(installNamespace)) return supports('OwnNamespace') ? undefined : notOwn;
    return supports('SingleNamespace') ? undefined : notThese;
  }
  if (distinct.has(installNamespace) && !supports('OwnNamespace')) return notOwn;
  return supports('MultiNamespace') && !distinct.has('') ? undefined : notThese;
}
