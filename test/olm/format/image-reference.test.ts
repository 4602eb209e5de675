import { imageReferenceProblem } from '../../../src/olm/format/image-reference';

test.each(['busybox', 'quay.io/a/b:v1', 'localhost:5000/a', `quay.io/a/b:v1@sha256:${'0'.repeat(64)}`])('%s names an image', reference => {
  expect(imageReferenceProblem(reference)).toBeUndefined();
});

test.each([
  ['quay.io/Example/a', 'invalid reference format: repository name must be lowercase'],
  ['quay.io/a b', 'invalid reference format'],
  ['quay.io/a@sha256:12', 'invalid reference format'],
  [`quay.io/a@sha1:${'0'.repeat(40)}`, 'unsupported digest algorithm'],
  [`quay.io/a@sha256:${'0'.repeat(63)}`, 'invalid checksum digest length'],
  ['0'.repeat(64), `invalid repository name (${'0'.repeat(64)}), cannot specify 64-byte hexadecimal strings`],
  [`quay.io/${'a'.repeat(300)}`, 'repository name must not be more than 255 characters'],
])('%s names none', (reference, problem) => {
  expect(imageReferenceProblem(reference)).toBe(problem);
});
