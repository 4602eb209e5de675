/**
 * The customary name of a ClusterServiceVersion; for a bundle with `spec.release` the only one that validators accept.
 *
 * A name holds neither `+` nor capitals, which a version may: `1.2.3+4.P` becomes `1.2.3-4.p`, as in the catalogues of Red Hat.
 */
export function csvName(packageName: string, version: string, release?: string): string {
  return release === undefined ? `${packageName}.v${version.replaceAll('+', '-').toLowerCase()}` : `${packageName}-v${version}-${release}`;
}
