import { Release } from './graph/release';
import { OlmModel } from './model';
import { Finding } from '../findings/finding';

/** A bundle as the program makes it now; whoever needs several of these derives it once. */
export interface DerivedOlmBundle {
  readonly model: OlmModel;
  /** The bundle as a release of its package. */
  readonly release: Release;
  /** What of the operator is not in the bundle, or not as its author meant. */
  readonly misfits: Finding[];
}
