import { Image } from '../../src';

const digest = (digit: string) => `sha256:${digit.repeat(64)}`;

test('an image has one digest', () => {
  expect(() => new Image('a', `quay.io/a/b@${digest('0')}`, { digest: digest('1') })).toThrow(/The image 'a' has two digests: sha256:0+ in its reference, and sha256:1+/);
  expect(new Image('a', `quay.io/a/b@${digest('0')}`, { digest: digest('0') })._facts.digest).toBe(digest('0'));
});
