import { OperatorMetadata } from '../../operator/metadata';
import { BundleOptions } from '../bundle-options';
import { ClusterServiceVersionOptions } from '../cluster-service-version-options';
import { csvName } from '../format/csv-name';
import { earlierReleases } from '../graph/earlier-releases';
import { Release } from '../graph/release';
import { UpdateGraph } from '../update-graph';

/**
 * What a ClusterServiceVersion is told, with what it replaces and skips where its author has left that to the earlier releases.
 *
 * In the semver modes the catalogue connects the versions, and a bundle that does so itself contradicts it.
 */
export function withEarlierEdges(packageName: string, { version }: OperatorMetadata, options: BundleOptions): ClusterServiceVersionOptions {
  const { clusterServiceVersion: said = {}, earlierReleases: earlier = [], updateGraph = UpdateGraph.REPLACES, channels, release } = options;
  const isSaid = said.replaces !== undefined || said.skips !== undefined || said.skipRange !== undefined;
  if (isSaid || earlier.length === 0 || updateGraph !== UpdateGraph.REPLACES) return said;
  const next = Release.of({ packageName, version, release, name: said.name ?? csvName(packageName, version, release), channels });
  const { replaces, skips } = earlierReleases(earlier, next);
  return { ...said, ...(replaces !== undefined && { replaces }), ...(skips.length > 0 && { skips: [...skips] }) };
}
