import { HasOutput, WRITES_OUTPUTS } from './output';
import { Severity } from '../findings/finding';
import { formatFindings } from '../findings/findings';

/** The outputs of which it has been said that nobody writes them. */
const told = new WeakSet<HasOutput>();

/**
 * Says on the standard error stream that nobody writes an output, when an app that does not is synthesized.
 *
 * No error: cdk8s asks the same of every construct where only a single chart is wanted, as tests do, and then nothing is to be written.
 */
export function tellWhenNotWritten(output: HasOutput): void {
  output.node.addValidation({
    validate: () => {
      const { root } = output.node;
      if (WRITES_OUTPUTS in root || told.has(output)) return [];
      told.add(output);
      process.stderr.write(`${formatFindings([{
        code: 'OP022',
        severity: Severity.WARNING,
        message: `A plain App does not write '${output.node.path}'.`,
        remedy: 'Use new OperatorApp() in place of new App(), or call write(directory).',
        constructPath: output.node.path,
      }])}\n`);
      return [];
    },
  });
}
