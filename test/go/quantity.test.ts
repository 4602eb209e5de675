import fc from 'fast-check';
import { canonicalQuantity } from '../../src/go/quantity';

test.each([
  ['0.5', '500m'], ['1000m', '1'], ['1024Mi', '1Gi'], ['1.5Gi', '1536Mi'], ['512', '512'], ['1000k', '1M'], ['1e3', '1e3'], ['1500e-3', '1500e-3'],
  ['0', '0'], ['0.0000000001', '1n'], ['-2', '-2'], [' 1 ', '1'], ['0.1Gi', '107374182400m'],
])('%s is written %s', (text, canonical) => {
  expect(canonicalQuantity(text)).toBe(canonical);
});

test('what is no quantity is refused in the words of Kubernetes', () => {
  expect(() => canonicalQuantity('much')).toThrow('quantities must match the regular expression');
  expect(() => canonicalQuantity('1Q')).toThrow('quantities must match the regular expression');
  expect(() => canonicalQuantity('1mm')).toThrow('unable to parse quantity\'s suffix');
});

test('a canonical quantity stays as it is', () => {
  fc.assert(fc.property(fc.nat(), fc.nat(999), fc.constantFrom('', 'm', 'k', 'M', 'Ki', 'Mi', 'Gi', 'e3'), (whole, fraction, suffix) => {
    const canonical = canonicalQuantity(`${whole}.${fraction}${suffix}`);
    expect(canonicalQuantity(canonical)).toBe(canonical);
  }));
});
