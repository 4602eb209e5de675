import { Example } from './examples';
import { Report } from './report';
import { Tools } from './tools';

/** What a suite has to work with. */
export interface Context {
  /** The top of the checkout. */
  readonly root: string;
  readonly tools: Tools;
  readonly examples: readonly Example[];
  /** The folder of real packages, bundles and recorded verdicts; undefined where there is none. */
  readonly corpus?: string;
}

/** A set of checks that belong together. */
export type Suite = (report: Report, context: Context) => Promise<void>;
