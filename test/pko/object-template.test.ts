import { App, Chart } from 'cdk8s';
import { ClusterObjectTemplate, ObjectTemplate, ObjectTemplateProps } from '../../src';

const PROPS: ObjectTemplateProps = {
  template: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: made\ndata:\n  host: {{ .config.database.host | quote }}\n',
  sources: [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'from', items: [{ key: '.data.host', destination: '.database.host' }] }],
};

function aChart(): Chart {
  return new Chart(new App(), 'chart', { namespace: 'team' });
}

test('an object is made from values of others', () => {
  const chart = aChart();
  new ObjectTemplate(chart, 'made', { ...PROPS, metadata: { name: 'made' } });
  expect(chart.toJson()).toEqual([{ apiVersion: 'package-operator.run/v1alpha1', kind: 'ObjectTemplate', metadata: { name: 'made', namespace: 'team' }, spec: PROPS }]);
});

test('a template without sources has an empty list of them', () => {
  const chart = aChart();
  new ClusterObjectTemplate(chart, 'made', { template: 'a' });
  expect(chart.toJson()[0].spec).toEqual({ template: 'a', sources: [] });
});

test('a template that is none, a wrong destination and a foreign source are refused', () => {
  const chart = aChart();
  const source = { apiVersion: 'v1', kind: 'Secret', name: 'from', namespace: 'other', items: [{ key: '.data.a', destination: 'a' }] };
  new ObjectTemplate(chart, 'made', { template: '{{ getFile "x" }}', sources: [source] });
  const attempt = () => chart.toJson();
  expect(attempt).toThrow('function "getFile" not defined');
  expect(attempt).toThrow("the destination 'a' is no path with a leading dot");
  expect(attempt).toThrow('the source Secret from is in another namespace');
});
