import fc from 'fast-check';
import { base64Problem } from '../../src/go/base64';

test('what is base64 is no problem, with line ends in it neither', () => {
  fc.assert(fc.property(fc.uint8Array(), fc.nat(20), (bytes, at) => {
    const text = Buffer.from(bytes).toString('base64');
    expect(base64Problem(text)).toBeUndefined();
    expect(base64Problem(`${text.slice(0, at)}\r\n${text.slice(at)}`)).toBeUndefined();
  }));
});

test.each([
  ['QUI', 0], ['QUJDQ', 4], ['QU I', 2], ['Q===', 1], ['QQ=A', 2], ['QQ==QQ==', 4], ['QUI=Q', 4], ['QQ=', 3],
])('%s is corrupt at byte %d', (text, byte) => {
  expect(base64Problem(text)).toBe(`illegal base64 data at input byte ${byte}`);
});
