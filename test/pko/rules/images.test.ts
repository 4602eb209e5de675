import { validatePackage } from '../../../src/pko/validate';
import { manifest, packageWith } from '../package-files';

const DIGEST = `sha256:${'a'.repeat(64)}`;

test.each<[string, number]>([
  ['winch', 0],
  ['harbor/winch', 0],
  ['Quay.io/harbor/winch', 0],
  ['localhost:5000/winch:v1.0-rc_1', 0],
  [`quay.io/a__b/c--d/e.f:v1@${DIGEST}`, 0],
  ['quay.io/harbor/Winch', 1],
  ['quay.io/harbor/winch:', 1],
  ['quay.io/harbor/winch@sha256:abc', 1],
  ['quay.io//winch', 1],
  ['https://quay.io/harbor/winch', 1],
  ['quay.io/harbor/winch:v1 ', 1],
])('of the reference %s is said so much: %d', (reference, count) => {
  const text = manifest(`  images: [{name: winch, image: ${JSON.stringify(reference)}}]`);
  expect(validatePackage(packageWith({ 'manifest.yaml': text })).filter(({ code }) => code === 'PKO094')).toHaveLength(count);
});
