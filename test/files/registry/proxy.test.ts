import { proxyFor } from '../../../src/files/registry/proxy';

const PROXY = { HTTPS_PROXY: 'http://proxy.example:3128', http_proxy: 'plain.example:80' };
const proxyOf = (url: string, env: { [name: string]: string } = {}): string | undefined => proxyFor(new URL(url), { ...PROXY, ...env })?.href;

test('there is a variable for each protocol, in upper or lower case', () => {
  expect(proxyOf('https://quay.io')).toBe('http://proxy.example:3128/');
  expect(proxyOf('http://quay.io')).toBe('http://plain.example/');
  expect(proxyFor(new URL('https://quay.io'), {})).toBeUndefined();
});

test.each(['localhost', 'registry.localhost:5000', '127.0.0.1', '127.1.2.3', '[::1]:5000'])('%s is reached directly', host => {
  expect(proxyOf(`https://${host}`)).toBeUndefined();
});

test.each([
  ['*', 'quay.io', true],
  ['quay.io', 'quay.io', true],
  ['quay.io', 'cdn.quay.io', true],
  ['quay.io', 'notquay.io', false],
  ['.quay.io', 'quay.io', false],
  ['.quay.io', 'cdn.quay.io', true],
  ['*.quay.io', 'cdn.quay.io', true],
  ['a.example, QUAY.IO', 'quay.io', true],
  ['quay.io:5000', 'quay.io', false],
  ['quay.io:443', 'quay.io', true],
  ['quay.io:5000', 'quay.io:5000', true],
  ['10.0.0.0/8', '10.20.30.40', true],
  ['10.0.0.0/8', '11.20.30.40', false],
  ['10.1.2.3', '10.1.2.3', true],
  ['fd00::/8', '[fd12::1]', true],
  ['fd12::1', '[fd12::1]', true],
  ['10.0.0.0/nonsense', '10.0.0.1', false],
])('NO_PROXY=%s excepts %s: %s', (exceptions, host, isExcepted) => {
  expect(proxyOf(`https://${host}`, { NO_PROXY: exceptions }) === undefined).toBe(isExcepted);
});

test('a proxy that cannot be used is told', () => {
  expect(() => proxyOf('https://quay.io', { HTTPS_PROXY: 'socks5://proxy.example' })).toThrow('HTTPS_PROXY names a proxy for socks5, which is not supported.');
  expect(() => proxyOf('https://quay.io', { HTTPS_PROXY: 'http://' })).toThrow('HTTPS_PROXY is no URL of a proxy.');
});
