import { parseImageName } from '../../../src/files/registry/image-name';

const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;

test.each([
  ['nginx', 'index.docker.io/library/nginx:latest'],
  ['docker.io/nginx:1', 'index.docker.io/library/nginx:1'],
  ['example/harbor', 'index.docker.io/example/harbor:latest'],
  ['quay.io/example/harbor:v1.2', 'quay.io/example/harbor:v1.2'],
  ['localhost/harbor', 'localhost/harbor:latest'],
  ['registry:5000/harbor', 'registry:5000/harbor:latest'],
  ['[::1]:5000/harbor:x', '[::1]:5000/harbor:x'],
  [`quay.io/example/harbor@${DIGEST}`, `quay.io/example/harbor@${DIGEST}`],
  [`quay.io/example/harbor:v1@${DIGEST}`, `quay.io/example/harbor@${DIGEST}`],
])('%s is %s', (text, whole) => {
  expect(parseImageName(text).toString()).toBe(whole);
});

test('a whole name is read as itself, part by part', () => {
  const { registry, repository, tag, digest } = parseImageName('registry.example.com:5000/a/b:c');
  expect({ registry, repository, tag, digest }).toEqual({ registry: 'registry.example.com:5000', repository: 'a/b', tag: 'c', digest: undefined });
  expect(parseImageName(parseImageName('nginx').toString())).toEqual(parseImageName('nginx'));
});

test.each([
  ['', 'its repository has to be'],
  ['Harbor', 'its repository has to be'],
  ['quay.io/harbor:', 'its tag has to be'],
  [`harbor:${'x'.repeat(129)}`, 'its tag has to be'],
  ['harbor@sha256:1234', 'its digest is not'],
  ['harbor@sha512:1234', 'its digest is not'],
  ['a b.c/harbor', 'its registry is no host'],
  ['${IMAGE}', 'its repository has to be'],
])('%s is no name', (text, reason) => {
  expect(() => parseImageName(text)).toThrow(reason);
});
