import { compared, mediansOf } from '../measure';
import { opack, Setting } from '../setting';

/** What somebody waits for who asks for help, beside node, which does nothing. */
export function help({ rounds }: Setting): string[] {
  const [ours, bare] = mediansOf([opack('--help'), { command: process.execPath, args: ['-e', '0'] }], 4 * rounds);
  return [compared('opack --help, beside node', ours!, bare!, 2)];
}
