import { UpdateGraph } from './update-graph';

/** Which catalogues a template of a catalogue becomes. */
export interface CatalogMapping {
  /** Name of the file in `catalog-templates/`: `basic.yaml`. */
  readonly templateName: string;
  /** What the template is. */
  readonly type: CatalogTemplateType;
  /** Names of the catalogues: `v4.19`, `latest`. */
  readonly catalogNames: string[];
}

/** Kinds of templates of a catalogue. */
export enum CatalogTemplateType {
  /** Packages and channels as they are written; bundles by their images. */
  BASIC = 'olm.template.basic',
  /** Channels made from versions. */
  SEMVER = 'olm.semver',
}

/** What the pipelines of a community or certified repository should know of a package: its `ci.yaml`. */
export interface PackageCi {
  /**
   * How a catalogue connects the versions.
   * @default - not said; the pipelines take `replaces-mode`
   */
  readonly updateGraph?: UpdateGraph;
  /**
   * GitHub names of those who may merge changes.
   * @default - not said
   */
  readonly reviewers?: string[];
  /**
   * Whether a change that passes is merged without a review.
   * @default - not said
   */
  readonly merge?: boolean;
  /**
   * Identifier of the certification project.
   * @default - none
   */
  readonly certProjectId?: string;
  /**
   * The file-based catalogues that the package is released to.
   * @default - none: bundles are released
   */
  readonly catalogs?: CatalogMapping[];
  /**
   * Further keys.
   * @default - none
   */
  readonly ci?: { [key: string]: any };
}

/** How a release is written into a template of a catalogue. */
export interface CatalogTemplateRelease {
  /** Name of the template: `basic.yaml`. */
  readonly templateName: string;
  /** Channels that the release is added to; `Fast`, `Candidate` or `Stable` for a semver template. */
  readonly channels: string[];
  /**
   * The default channel of the package from now on.
   * @default - as it is
   */
  readonly defaultChannel?: string;
  /**
   * Name of the release that it replaces.
   * @default - none
   */
  readonly replaces?: string;
  /**
   * Names of releases that an update may leave out.
   * @default - none
   */
  readonly skips?: string[];
  /**
   * Versions from which it is reached in one step.
   * @default - none
   */
  readonly skipRange?: string;
}

/** What the pipelines do with one version: its `release-config.yaml`. */
export interface ReleaseConfig {
  /** The templates that it is added to. */
  readonly catalogTemplates: CatalogTemplateRelease[];
  /**
   * Whether the change of the catalogue is merged without a review.
   * @default - not said
   */
  readonly merge?: boolean;
}
