import { Advice } from './advice';
import { Severity } from '../../findings/finding';
import { nearest } from '../../findings/suggest';
import { JsonObject, listAt, objectAt, textAt } from '../../kube/json';
import { Platform } from '../constraint';
import { Code } from '../problem/codes';
import { fieldPath } from '../problem/package-error';
import { scopesOf } from '../read/manifest';
import { PackageScope } from '../scope';

const PLATFORMS: readonly string[] = Object.values(Platform);

/**
 * Constraints that keep a package from being installed, and those that do not keep it from anything.
 *
 * Mirrors internal/packages/internal/packagedeploy/deployer.go, which looks at them on the cluster only.
 */
export function constraints(manifest: JsonObject): Advice[] {
  const entries = listAt(manifest, 'spec', 'constraints');
  const advice = entries.flatMap((entry, index) => {
    const path = ['spec', 'constraints', index];
    return [
      ...versionOfKubernetes(textAt(entry, 'platformVersion', 'name'), [...path, 'platformVersion', 'name']),
      ...objectAt(entry, 'uniqueInScope') === undefined ? [] : [onceInScope(scopesOf(manifest), [...path, 'uniqueInScope'])],
      ...unknownPlatform(textAt(entry, 'platformVersion', 'name'), [...path, 'platformVersion', 'name']),
      ...listAt(entry, 'platform').flatMap((platform, at) => unknownPlatform(String(platform), [...path, 'platform', at])),
    ];
  });
  return entries.length === 0 ? [] : [...advice, notEnforced()];
}

function versionOfKubernetes(platform: string | undefined, path: Advice['path']): Advice[] {
  return platform !== Platform.KUBERNETES ? [] : [{
    code: Code.CONSTRAINT_HARMFUL,
    severity: Severity.ERROR,
    text: 'Package Operator cannot read the version of Kubernetes, which begins with v: the package is never installed.',
    path,
    remedy: 'Leave the constraint out, or let a template fail by environment.kubernetes.version.',
  }];
}

function onceInScope(scopes: readonly string[], path: Advice['path']): Advice {
  const place = { code: Code.CONSTRAINT_HARMFUL, path, remedy: 'Leave the constraint out.' };
  return scopes.includes(PackageScope.CLUSTER)
    ? { ...place, severity: Severity.ERROR, text: 'The constraint uniqueInScope crashes Package Operator for a ClusterPackage.' }
    : { ...place, severity: Severity.WARNING, text: 'For the constraint uniqueInScope Package Operator counts all packages, not only this one.' };
}

function unknownPlatform(platform: string | undefined, path: readonly (string | number)[]): Advice[] {
  if (!platform || PLATFORMS.includes(platform)) return [];
  return [{
    code: Code.PLATFORM_UNKNOWN,
    severity: Severity.ERROR,
    text: `${fieldPath(path)}: ${JSON.stringify(platform)} is no platform.`,
    path,
    remedy: `Did you mean ${nearest(platform, PLATFORMS) ?? PLATFORMS.join(' or ')}?`,
  }];
}

function notEnforced(): Advice {
  return {
    code: Code.CONSTRAINT_NOT_ENFORCED,
    severity: Severity.INFO,
    text: 'Constraints are not enforced: where one is not met, Package Operator says so for a moment and goes on.',
    path: ['spec', 'constraints'],
    remedy: 'Let a template fail where the package must not be installed.',
  };
}
