import { escapeControls } from '../../src/findings/escape';

test('what moves the cursor or turns the direction is written out; tabs and letters of the world stay', () => {
  expect(escapeControls('a\u001b[31m\nb\u009b\tc\u202e港')).toBe('a\\x1b[31m\\x0ab\\x9b\tc\\u202e港');
});
