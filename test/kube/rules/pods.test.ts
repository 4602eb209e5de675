import { problemsOfContainer } from './problems';
import { Json, JsonObject } from '../../../src/kube/json';

const ofSpec = (spec: JsonObject) => problemsOfContainer({}, spec).map((line) => line.replace('spec.', '~'));

test('a volume has a name and one source', () => {
  expect(ofSpec({ volumes: [{ name: 'A', emptyDir: {} }, { name: 'b' }, { name: 'c', emptyDir: {}, secret: { secretName: 's' } }, { name: 'd', newSource: {} }] })
    .map((line) => line.slice(0, 72))).toEqual([
    'error ~volumes[0].name: Invalid value: "A": a lowercase RFC 1123 label must consist'.slice(0, 72),
    'error ~volumes[2].secret: Forbidden: may not specify more than 1 volume type'.slice(0, 72),
  ]);
});

test('the source of a volume is complete', () => {
  const volumes: Json[] = [
    { name: 'a', secret: {} }, { name: 'b', configMap: { name: 'x', items: [{ key: 'k', path: '/k' }], defaultMode: 1000 } }, { name: 'c', hostPath: { path: '/a', type: 'Folder' } },
    { name: 'd', projected: { sources: [{ serviceAccountToken: { expirationSeconds: 60 } }] } },
  ];
  expect(ofSpec({ volumes }).map((line) => line.split(', ')[0])).toEqual([
    'error ~volumes[0].secret.secretName: Required value',
    'error ~volumes[1].configMap.defaultMode: Invalid value: 1000: must be between 0 and 511',
    'error ~volumes[1].configMap.items[0].path: Invalid value: "/k": must be a relative path',
    'error ~volumes[2].hostPath.type: Unsupported value: "Folder": supported values: "BlockDevice"',
    'error ~volumes[3].projected.sources[0].serviceAccountToken.expirationSeconds: Invalid value: 60: may not specify a duration less than 10 minutes',
    'error ~volumes[3].projected.sources[0].serviceAccountToken.path: Required value',
  ]);
});

test('settings of a pod', () => {
  expect(ofSpec({ restartPolicy: 'Sometimes', dnsPolicy: 'None', serviceAccountName: 'A B', nodeSelector: { zone: 'a b' } }).map((line) => line.slice(0, 60))).toEqual([
    'error ~restartPolicy: Unsupported value: "Sometimes": supported values'.slice(0, 60),
    'error ~serviceAccountName: Invalid value: "A B": a lowercase RFC 1123'.slice(0, 60),
    'error ~nodeSelector.zone: Invalid value: "a b": a valid label must be'.slice(0, 60),
    'error ~dnsConfig.nameservers: Required value: must provide at least'.slice(0, 60),
  ]);
});

test('a toleration says what it tolerates', () => {
  expect(ofSpec({ tolerations: [{}, { operator: 'Exists' }, { key: 'a', operator: 'Exists', value: 'x' }, { key: 'a', effect: 'NoSchedule', tolerationSeconds: 1 }, { key: 'a', effect: 'Never' }] })).toEqual([
    'error ~tolerations[0].operator: Invalid value: "": operator must be Exists when `key` is empty, which means "match all values and all keys"',
    'error ~tolerations[2].value: Invalid value: "x": value must be empty when `operator` is \'Exists\'',
    'error ~tolerations[3].effect: Invalid value: "NoSchedule": effect must be \'NoExecute\' when `tolerationSeconds` is set',
    'error ~tolerations[4].effect: Unsupported value: "Never": supported values: "NoSchedule", "PreferNoSchedule", "NoExecute"',
  ]);
});

test('affinity has operators, weights and keys', () => {
  const preference: JsonObject = { matchExpressions: [{ key: 'a', operator: 'Gt', values: ['1'] }, { key: 'a', operator: 'Is' }, { key: 'a', operator: 'In' }] };
  expect(ofSpec({
    affinity: {
      nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 101, preference }] },
      podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ labelSelector: { matchExpressions: [{ key: 'a', operator: 'Exists', values: ['x'] }] } }] },
    },
  }).map((line) => line.replace(/DuringSchedulingIgnoredDuringExecution/, ''))).toEqual([
    'error ~affinity.nodeAffinity.preferred[0].weight: Invalid value: 101: must be between 1 and 100, inclusive',
    'error ~affinity.nodeAffinity.preferred[0].preference.matchExpressions[1].operator: Invalid value: "Is": not a valid selector operator',
    'error ~affinity.nodeAffinity.preferred[0].preference.matchExpressions[2].values: Required value: must be specified when `operator` is \'In\' or \'NotIn\'',
    'error ~affinity.podAffinity.required[0].labelSelector.matchExpressions[0].values: Forbidden: may not be specified when `operator` is \'Exists\' or \'DoesNotExist\'',
    'error ~affinity.podAffinity.required[0].topologyKey: Required value',
  ]);
});

test('spreading needs a skew, a key and what to do', () => {
  expect(ofSpec({ topologySpreadConstraints: [{}, { maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'ScheduleAnyway', minDomains: 2 }] })).toEqual([
    'error ~topologySpreadConstraints[0].maxSkew: Invalid value: 0: must be greater than zero',
    'error ~topologySpreadConstraints[0].topologyKey: Required value',
    'error ~topologySpreadConstraints[0].whenUnsatisfiable: Unsupported value: "": supported values: "DoNotSchedule", "ScheduleAnyway"',
    'error ~topologySpreadConstraints[1].minDomains: Invalid value: 2: can only use minDomains if whenUnsatisfiable=DoNotSchedule, not ScheduleAnyway',
  ]);
});
