import { Icon } from '../operator/icon';
import { Capability, Link, Maintainer, Provider } from '../operator/metadata';

/** What catalogues tell people about an operator, where that is not what the operator says. */
export interface CatalogDescription {
  /**
   * Name as catalogues show it.
   * @default - the operator's
   */
  readonly displayName?: string;
  /**
   * What the operator does; Markdown.
   * @default - the operator's
   */
  readonly description?: string;
  /**
   * What the operator does, in one line for a card of about 135 characters.
   * @default - the description, if that is one line
   */
  readonly summary?: string;
  /**
   * How far the operator has come.
   * @default - the operator's
   */
  readonly maturity?: string;
  /**
   * Words under which catalogues find it.
   * @default - the operator's
   */
  readonly keywords?: string[];
  /**
   * Who answers for it.
   * @default - the operator's
   */
  readonly maintainers?: Maintainer[];
  /**
   * Who provides it.
   * @default - the operator's
   */
  readonly provider?: Provider;
  /**
   * Pages about it.
   * @default - the operator's
   */
  readonly links?: Link[];
  /**
   * Its picture.
   * @default - the operator's; a neutral one where it has none
   */
  readonly icon?: Icon;
  /**
   * How much of the life cycle it automates.
   * @default - the operator's
   */
  readonly capability?: Capability;
  /**
   * Categories of the catalogue: `Category.DATABASE`, or those of a catalogue of one's own.
   * @default - none
   */
  readonly categories?: string[];
  /**
   * Whether it is certified.
   * @default - not said
   */
  readonly certified?: boolean;
  /**
   * Who supports it.
   * @default - not said
   */
  readonly support?: string;
  /**
   * Address of its source code.
   * @default - not said
   */
  readonly repository?: string;
  /**
   * When this version was made, as `2026-01-31T12:00:00Z`.
   * @default - not said, so that the same program writes the same bytes
   */
  readonly createdAt?: string;
  /**
   * The image of the operator.
   * @default - the image of the first container of the first Deployment, a declared image first
   */
  readonly containerImage?: string;
  /**
   * Processor architectures that it runs on, as Go names them: `amd64`, `arm64`, `ppc64le`, `s390x`.
   * @default - not said, which is read as amd64
   */
  readonly architectures?: string[];
  /**
   * Operating systems that it runs on, as Go names them.
   * @default - not said, which is read as linux
   */
  readonly operatingSystems?: string[];
  /**
   * What the samples of the custom resources are: name of the sample to a line about it.
   * @default - nothing is said
   */
  readonly sampleDescriptions?: { [name: string]: string };
}
