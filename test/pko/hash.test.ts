import { createHash } from 'crypto';
import { ApiObject } from 'cdk8s';
import { anOperator, aPackage } from './an-operator';
import { ImageBinding, ParameterType } from '../../src';

function digits(text: string, count = 8): string {
  return createHash('sha256').update(text).digest('hex').slice(0, count);
}

test('a name changes with the hash of what a parameter or an image is', () => {
  const operator = anOperator();
  const port = operator.parameter('port', { type: ParameterType.INTEGER, default: 80 });
  const reference = operator.parameter('image', { type: ParameterType.STRING, default: 'quay.io/a/b:v1' });
  const image = operator.image('given', 'quay.io/a/b:v1');
  const literal = operator.image('literal', 'quay.io/a/c:v1');
  new ApiObject(operator, 'job', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: `cleanup-${image.hash()}`, labels: { port: port.hash(4), literal: literal.hash(10) } } });
  const pkg = aPackage(operator, { images: { given: ImageBinding.parameter(reference) } });
  expect(pkg.toFiles()['deploy/job.configmap.yaml.gotmpl']).toContain('  name: {{ printf "cleanup-%s" (.config.image | sha256sum | trunc 8) | quote }}\n');
  pkg.addTestCase('other', { config: { image: 'x', port: 1500000 } });
  expect(pkg.render('other')[0].metadata).toMatchObject({ name: `cleanup-${digits('x')}`, labels: { port: digits('1500000', 4), literal: digits('quay.io/a/c:v1', 10) } });
});

test('a hash has 1 to 64 digits', () => {
  expect(() => anOperator().image('a', 'quay.io/a/b:v1').hash(0)).toThrow('A hash has 1 to 64 digits, not 0.');
});
