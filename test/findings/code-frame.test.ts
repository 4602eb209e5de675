import * as fc from 'fast-check';
import { codeFrame } from '../../src/findings/code-frame';
import { PLAIN } from '../../src/findings/painter';

/** The frame of the seventh line. */
function frame(text: string, column?: number, width = 60): string[] {
  return codeFrame({ text, line: 7, column }, { width, paint: PLAIN });
}

test('the line has its number, and a caret below the column', () => {
  expect(frame('  phases: [{name: quay}]', 12)).toEqual([
    '    7 │   phases: [{name: quay}]',
    '      │            ^',
  ]);
});

test('without a column there is no caret', () => {
  expect(frame('kind: Harbor')).toEqual(['    7 │ kind: Harbor']);
});

test('a column behind the line is its end', () => {
  expect(frame('ab', 99)).toEqual(['    7 │ ab', '      │   ^']);
});

test('tabs are four blanks, characters that are drawn wide are two, and a picture of several characters is one', () => {
  expect(frame('\tx', 2)).toEqual(['    7 │     x', '      │     ^']);
  expect(frame('港: x', 4)).toEqual(['    7 │ 港: x', '      │     ^']);
  expect(frame('👩‍🚀 x', 7)).toEqual(['    7 │ 👩‍🚀 x', '      │    ^']);
  expect(frame('e\u0301 x', 4)).toEqual(['    7 │ e\u0301 x', '      │   ^']);
});

test('control characters and marks that turn the direction are escapes', () => {
  const [line, caret] = frame('a\u001b[2Jb\u202ec', 8);
  expect(line).toBe('    7 │ a\\x1b[2Jb\\u202ec');
  expect(caret.indexOf('^')).toBe(line.indexOf('c'));
});

test('a long line is cut on both sides of the column', () => {
  const text = 'abcdefghij'.repeat(20);
  expect(frame(text, 101, 29)).toEqual(['    7 │ …bcdefghijabcdefghij…', '      │           ^']);
  expect(frame(text, 1, 29)[0]).toBe('    7 │ abcdefghijabcdefghij…');
});

test('whatever the line says, the frame fits, and the caret stands below the character of the column', () => {
  const ascii = fc.string({ unit: fc.constantFrom(...'ab: [{'), maxLength: 300 });
  fc.assert(fc.property(ascii, ascii, fc.integer({ min: 40, max: 200 }), (before, after, width) => {
    const [line, caret] = frame(`${before}^${after}`, before.length + 1, width);
    expect(Math.max(line.length, caret.length)).toBeLessThanOrEqual(width);
    expect(line[caret.indexOf('^')]).toBe('^');
  }));
});

test('a line of any text is one line for the terminal', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 100 }), fc.nat(120), (text, column) => {
    for (const line of frame(text, column)) expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  }));
});
