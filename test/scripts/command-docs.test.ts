import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND_REFERENCE, commandReference } from '../../scripts/generate-command-docs';

test('the reference of the command line is what the commands say of themselves', async () => {
  expect(readFileSync(join(__dirname, '../..', COMMAND_REFERENCE), 'utf8')).toBe(await commandReference());
});
