import { JsonObject } from '../../src/kube/json';
import { readYaml } from '../../src/kube/yaml/read';
import { pinImages, referencesToPin } from '../../src/olm/lock-images';

const IMAGE = 'quay.io:5000/example/manager:v1';
const PINNED = 'quay.io:5000/example/manager@sha256:ab';

function pin(text: string): string {
  return pinImages(text, new Map(referencesToPin(readYaml(text) as JsonObject).map(reference => [reference, 'sha256:ab'])));
}

/** A ClusterServiceVersion with these annotations and this end of its spec, in block style. */
const csvWith = (annotations: string, spec: string): string => `kind: ClusterServiceVersion\nmetadata:\n  annotations:\n${annotations}spec:\n${spec}`;
const ENTRY = `- name: manager-annotation\n    image: ${PINNED}\n`;

test.each([
  ['in every kind of scalar, anchored, and with space around it', [
    `    containerImage: >-\n      ${IMAGE}\n    plain: &a ${IMAGE} # why\n    alias: *a\n    quoted: '${IMAGE} '\n    ${IMAGE}: key\n    text: see ${IMAGE}\n`,
    '  version: 1.0.0\n',
  ], [
    `    containerImage: ${PINNED}\n    plain: &a ${PINNED} # why\n    alias: *a\n    quoted: '${PINNED}'\n    ${IMAGE}: key\n    text: see ${IMAGE}\n`,
    `  version: 1.0.0\n  relatedImages:\n  ${ENTRY}`,
  ]],
  ['in the place of its key, where keys are sorted', [`    containerImage: ${IMAGE}\n`, '  provider: {name: x}\n  version: 1.0.0\n'],
    [`    containerImage: ${PINNED}\n`, `  provider: {name: x}\n  relatedImages:\n  ${ENTRY}  version: 1.0.0\n`]],
  ['in place of an empty list', [`    containerImage: ${IMAGE}\n`, '  relatedImages: [] # none\n  description: |\n    long\n'],
    [`    containerImage: ${PINNED}\n`, `  relatedImages:\n  ${ENTRY.trimEnd()} # none\n  description: |\n    long\n`]],
  ['as the entries before it, indented and in the order of their keys', [`    containerImage: ${IMAGE}\n`, '  relatedImages:\n    - image: x@sha256:1\n      name: x # last\n  version: 1\n'],
    [`    containerImage: ${PINNED}\n`, `  relatedImages:\n    - image: x@sha256:1\n      name: x # last\n    - image: ${PINNED}\n      name: manager-annotation\n  version: 1\n`]],
  ['behind a text that keeps its empty lines', [`    containerImage: ${IMAGE}\n`, '  version: 1\n  description: |+\n    long\n\n'],
    [`    containerImage: ${PINNED}\n`, `  version: 1\n  description: |+\n    long\n\n  relatedImages:\n  ${ENTRY}`]],
])('an image is pinned and listed %s', (_, [annotations, spec], [pinnedAnnotations, pinnedSpec]) => {
  expect(pin(csvWith(annotations!, spec!))).toBe(csvWith(pinnedAnnotations!, pinnedSpec!));
});

test('line ends stay, and a last line without one too', () => {
  expect(pin(csvWith(`    containerImage: ${IMAGE}\n`, '  version: 1').replace(/\n/g, '\r\n')))
    .toBe(csvWith(`    containerImage: ${PINNED}\n`, `  version: 1\n  relatedImages:\n  ${ENTRY.trimEnd()}`).replace(/\n/g, '\r\n'));
});

test.each([undefined, 2, 4, '\t'])('JSON that is indented by %j stays so', indent => {
  const csv = (image: string, related: object[]): string => JSON.stringify(
    { kind: 'ClusterServiceVersion', metadata: { annotations: { containerImage: image } }, spec: { version: '1', relatedImages: related } }, undefined, indent);
  const [x, added] = [{ name: 'x', image: 'x@sha256:1' }, { name: 'manager-annotation', image: PINNED }];
  expect(pin(csv(IMAGE, [])).replace(/, \{/g, ',{')).toBe(csv(PINNED, [added]));
  expect(pin(csv(IMAGE, [x])).replace(/, \{/g, ',{')).toBe(csv(PINNED, [x, added]));
});

test('what is pinned and listed is left alone, and names are not given twice', () => {
  const deployments = '  install: {spec: {deployments: [{spec: {template: {spec: {containers: [{name: x, image: "y:1"}, {name: x, image: "z:1"}]}}}}]}}\n';
  const once = pin(csvWith('    containerImage: "y:1"\n', `${deployments}  relatedImages: [{name: x, image: "w@sha256:1"}]\n`));
  expect(once).toContain('relatedImages: [{name: x, image: "w@sha256:1"}, {"name":"x-2","image":"y@sha256:ab"}, {"name":"x-3","image":"z@sha256:ab"}]\n');
  expect(pin(once)).toBe(once);
});
