import { Bundle, findingsAfter } from './bundle';

/** What is said of the release config of a bundle for the community catalogue. */
function said(config: unknown): string[] {
  return findingsAfter((bundle: Bundle) => { bundle.more['release-config.yaml'] = config as Bundle['more'][string]; }, { profile: 'redhat-community' })
    .filter(line => line.includes('OLM166'));
}

test('a release config as the pipeline reads it is fine', () => {
  expect(said({ merge: true, catalog_templates: [{ template_name: 'basic.yaml', channels: ['stable'], replaces: 'web.v0.9.0', skips: ['web.v0.8.0'] }] })).toEqual([]);
});

test.each<[string, unknown]>([
  ['no templates', { merge: true }],
  ['a template without channels', { catalog_templates: [{ template_name: 'basic.yaml', channels: [] }] }],
  ['a channel twice', { catalog_templates: [{ template_name: 'basic.yaml', channels: ['stable', 'stable'] }] }],
  ['a text for a list', { catalog_templates: [{ template_name: 'basic.yaml', channels: 'stable' }] }],
])('a release config with %s is an error', (_, config) => {
  expect(said(config)).toEqual([expect.stringContaining('error OLM166 release-config.yaml')]);
});
