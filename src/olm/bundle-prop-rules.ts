import { BundleOptions } from './bundle-options';
import { BundleProfile } from './bundle-profile';
import { ClusterServiceVersionOptions } from './cluster-service-version-options';
import { InstallModeType } from './install-mode-type';
import { CatalogMapping, CatalogTemplateRelease, CatalogTemplateType, ReleaseConfig } from './package-ci';
import { UpdateGraph } from './update-graph';
import { anIcon, listOf, made, oneOf, PropRules, shaped, text } from '../operator/check-props';

const CSV: PropRules<ClusterServiceVersionOptions> = {
  name: text,
  installModes: listOf(oneOf(InstallModeType)),
  replaces: text,
  skips: listOf(text),
  skipRange: text,
  categories: listOf(text),
  icon: anIcon,
};
const MAPPING: PropRules<CatalogMapping> = { templateName: text, type: oneOf(CatalogTemplateType), catalogNames: listOf(text) };
const RELEASE: PropRules<CatalogTemplateRelease> = {
  templateName: text,
  channels: listOf(text),
  defaultChannel: text,
  replaces: text,
  skips: listOf(text),
  skipRange: text,
};
const RELEASE_CONFIG: PropRules<ReleaseConfig> = { catalogTemplates: listOf(shaped(RELEASE, ['templateName', 'channels'])) };

/** What is asked of the options of a bundle before anything is derived from them. */
export const BUNDLE_PROP_RULES: PropRules<BundleOptions> = {
  packageName: text,
  channels: listOf(text),
  defaultChannel: text,
  release: text,
  earlierReleases: listOf(made('a Release, as those of Release.allIn', 'version', 'channels')),
  clusterServiceVersion: shaped(CSV),
  profile: oneOf(BundleProfile),
  openshiftVersions: text,
  dependencies: listOf(made('a BundleDependency, as BundleDependency.package', '_toJson')),
  properties: listOf(made('a BundleProperty, as BundleProperty.of', '_toJson')),
  scorecard: made('a Scorecard, as Scorecard.standard()', '_toJson'),
  releaseConfig: shaped(RELEASE_CONFIG, ['catalogTemplates']),
  updateGraph: oneOf(UpdateGraph),
  reviewers: listOf(text),
  catalogs: listOf(shaped(MAPPING, ['templateName', 'type', 'catalogNames'])),
};
