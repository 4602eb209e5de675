import type { DECODING_DOCS } from './docs/decoding-docs';
import type { DEFAULT_DOCS } from './docs/default-docs';
import type { DERIVATION_DOCS } from './docs/derivation-docs';
import type { OPTIONAL_DOCS } from './docs/optional-docs';
import type { OWN_DOCS } from './docs/own-docs';
import type { TARGET_DOCS } from './docs/target-docs';

/** The code of a rule about bundles. Codes are stable: one that is given up is not used again. */
export type RuleCode = keyof (
  typeof DEFAULT_DOCS & typeof DERIVATION_DOCS & typeof OPTIONAL_DOCS & typeof OWN_DOCS & typeof DECODING_DOCS & typeof TARGET_DOCS
);
