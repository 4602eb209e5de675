import { JsonObject } from '../../../src/kube/json';
import { packageManifest } from '../../../src/olm/rules/package-manifest';

const channel = (name: string, currentCSV = 'web.v1.0.0'): JsonObject => ({ name, currentCSV });

test.each<[string, JsonObject]>([
  ['', { packageName: 'web', channels: [channel('stable')] }],
  ['', { packageName: 'web', channels: [channel('stable'), channel('fast')], defaultChannel: 'fast' }],
  ['OLM400', { channels: [channel('stable')] }],
  ['OLM401', { packageName: 'web', channels: [] }],
  ['OLM402', { packageName: 'web', channels: [channel('stable'), channel('fast')] }],
  ['OLM403 channels[0]', { packageName: 'web', channels: [channel('')] }],
  ['OLM404 channels[0]', { packageName: 'web', channels: [channel('stable', '')] }],
  ['OLM405 channels[1]', { packageName: 'web', channels: [channel('stable'), channel('stable')], defaultChannel: 'stable' }],
  ['OLM406 defaultChannel', { packageName: 'web', channels: [channel('stable')], defaultChannel: 'stabel' }],
])('a package manifest with [%s]', (expected, manifest) => {
  const found = packageManifest(manifest, 'web.package.yaml');
  expect(found.map(({ code, path }) => [code, path].filter(part => part !== undefined).join(' ')).join(', ')).toBe(expected);
  expect(found.every(({ file, severity }) => file === 'web.package.yaml' && severity === 'error')).toBe(true);
});

test('a misspelt default channel is told', () => {
  expect(packageManifest({ packageName: 'web', channels: [channel('stable')], defaultChannel: 'stabel' }, 'a')[0].remedy).toBe('Did you mean \'stable\'?');
});
