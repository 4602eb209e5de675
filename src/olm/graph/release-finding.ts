import { Release } from './release';
import { Finding, Severity } from '../../findings/finding';

/** What is wrong with a release or a channel. */
export type Problem = Pick<Finding, 'code' | 'message' | 'remedy' | 'path'>;

/** A finding about the ClusterServiceVersion of a release. */
export function ofRelease(release: Release, severity: Severity, problem: Problem): Finding {
  return { severity, ...problem, object: `operators.coreos.com/v1alpha1 ClusterServiceVersion ${release.name}` };
}

/** Names as a sentence lists them. */
export function list(names: readonly string[]): string {
  return names.map(name => `'${name}'`).join(', ');
}
