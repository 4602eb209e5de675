import { repositoryOf } from '../../src/kube/image-reference';

test.each([
  ['quay.io/sea/ferry:v1', 'quay.io/sea/ferry'],
  [`quay.io/sea/ferry:v1@sha256:${'0'.repeat(64)}`, 'quay.io/sea/ferry'],
  [`quay.io/sea/ferry@sha256:${'0'.repeat(64)}`, 'quay.io/sea/ferry'],
  ['localhost:5000/ferry', 'localhost:5000/ferry'],
  ['localhost:5000/ferry:v1', 'localhost:5000/ferry'],
  ['ferry', 'ferry'],
])('the repository of %s is %s', (reference, repository) => {
  expect(repositoryOf(reference)).toBe(repository);
});
