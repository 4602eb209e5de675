import { Icon } from './icon';

/** How much of an operator's life cycle it automates, from least to most. */
export enum Capability {
  /** Installs its operand. */
  BASIC_INSTALL = 'Basic Install',
  /** Upgrades its operand from one version to the next. */
  SEAMLESS_UPGRADES = 'Seamless Upgrades',
  /** Backs up, restores, and recovers from failure. */
  FULL_LIFECYCLE = 'Full Lifecycle',
  /** Exposes metrics, alerts and events that explain what happens. */
  DEEP_INSIGHTS = 'Deep Insights',
  /** Scales, tunes and heals by itself. */
  AUTO_PILOT = 'Auto Pilot',
}

/** Who provides the operator. */
export interface Provider {
  /** Name of the organisation or person. */
  readonly name: string;
  /**
   * Home page of the provider.
   * @default - none
   */
  readonly url?: string;
}

/** Somebody who answers for the operator. */
export interface Maintainer {
  /** Name of the person or team. */
  readonly name: string;
  /** E-mail address. */
  readonly email: string;
}

/** A page about the operator. */
export interface Link {
  /** Text of the link. */
  readonly name: string;
  /** Address of the page. */
  readonly url: string;
}

/** What an operator tells about itself; both formats draw on it. */
export interface OperatorMetadata {
  /** Version of the operator: semantic version without a leading `v`, for example `0.1.0`. */
  readonly version: string;
  /**
   * Name as catalogues show it.
   * @default - the name of the operator
   */
  readonly displayName?: string;
  /**
   * What the operator does; Markdown.
   * @default - none
   */
  readonly description?: string;
  /**
   * Who provides it.
   * @default - none
   */
  readonly provider?: Provider;
  /**
   * How much of the life cycle it automates.
   * @default Capability.BASIC_INSTALL
   */
  readonly capability?: Capability;
  /**
   * How far it has come: `alpha`, `beta`, `stable` ...
   * @default - none
   */
  readonly maturity?: string;
  /**
   * Words under which catalogues find it.
   * @default - none
   */
  readonly keywords?: string[];
  /**
   * Who answers for it.
   * @default - none
   */
  readonly maintainers?: Maintainer[];
  /**
   * Pages about it.
   * @default - none
   */
  readonly links?: Link[];
  /**
   * Its picture.
   * @default - a bundle shows a neutral one
   */
  readonly icon?: Icon;
  /**
   * The oldest version of Kubernetes that it runs on, as `1.27.0`.
   * @default - any
   */
  readonly minKubeVersion?: string;
}
