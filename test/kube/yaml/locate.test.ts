import { locate } from '../../../src/kube/yaml/locate';

const TEXT = `# about
---
apiVersion: v1
metadata:
    # indented by four
    name: "a"   # name
    labels: &l {x: 1, "y": 2}
spec:
- name: one
  text: |
    name: no key
-   - inner
    -
      deep: 1
- 'quo''ted': >-
    name: x
 # odd comment
again: {}
again: *l
---
second: !tag
  a: 1
`;

test.each<[(string | number)[], number, number]>([
  [['apiVersion'], 3, 1], [['metadata'], 4, 1], [['metadata', 'name'], 6, 5], [['metadata', 'labels', 'y'], 7, 23], [['spec', 0], 9, 3], [['spec', 0, 'text'], 10, 3],
  [['spec', 1, 0], 12, 7], [['spec', 1, 1], 13, 5], [['spec', 1, 1, 'deep'], 14, 7], [['spec', 2, 'quo\'ted'], 15, 3], [['again'], 19, 1], [['again', 'x'], 7, 17],
])('%j is found', (path, line, column) => {
  expect(locate(TEXT, path)).toEqual({ line, column });
});

test('a path of another document is found there', () => {
  expect(locate(TEXT, ['second', 'a'], 1)).toEqual({ line: 22, column: 3 });
  expect(locate(TEXT, ['second'], 0)).toBeUndefined();
  expect(locate(TEXT, ['a'], 2)).toBeUndefined();
});

test('a path that leads nowhere is not found', () => {
  expect(locate(TEXT, ['spec', 3])).toBeUndefined();
  expect(locate(TEXT, ['apiVersion', 'a'])).toBeUndefined();
  expect(locate('', ['a'])).toBeUndefined();
});

test('JSON and merged keys are found too', () => {
  expect(locate('{"a": [1,\n  {"b": 2}]}', ['a', 1, 'b'])).toEqual({ line: 2, column: 4 });
  expect(locate('x: &x\n  a: 1\nb:\n  <<: *x\n', ['b', 'a'])).toEqual({ line: 2, column: 3 });
});
