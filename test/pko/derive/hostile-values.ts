import * as fc from 'fast-check';

/*
 * Values that a schema of text, numbers, lists or objects admits and that are more than YAML and Go's templates expect. Text is Unicode:
 * half a surrogate pair cannot be in a configuration, which arrives as UTF-8.
 */

const WORDS = [
  '', ' ', '  x', 'x  ', '\n', '\n\n', '\na', 'a\n', 'a\n\n', 'a \n', ' a\n b', '\t', 'a\tb', '\r', '\r\n', 'a\r\nb', '\\', '\\n', '\\u0041', '"', '\'', '"\'', '`',
  '{{', '}}', '{{ .config }}', '{{- end }}', '{', '{{{', '%', '%s', '%!s(<nil>)', '---', '\n---\n', '--- a', '...', '-', '- a', 'a-', ': ', 'a: b', ':', 'a:', ' #', 'a #b', '#',
  'yes', 'no', 'on', 'off', 'y', 'n', 'Yes', 'NO', 'true', 'false', 'null', 'Null', '~', '<<', '=', '!', '!!str', '&a', '*a', '|', '>', '@', '[', ']', '{}', '[]', ',', '?', '? ',
  '0', '-0', '10', '0x10', '0o17', '010', '0b1', '1_000', '1e3', '1.5', '.5', '1.', '.inf', '-.Inf', '.nan', '12:30:45', '2001-01-01', '2001-12-14t21:59:43.10-05:00', '<no value>', '<nil>',
  '\0', '\u0007', '\b', '\u000b', '\f', '\u001b', '\u007f', '\u0080', '\u0085', 'a\u0085b', '\u009f', '\u00a0', '\u00ad', '\u2028', '\u2029', '\u200b', '\ufeff', '\ufeffa', '\ufffd', '\ufffe', '\uffff',
  '😀', '\u{10ffff}', '\u{1f1e6}\u{1f1e7}', 'é', 'e\u0301', '日本', '__proto__', 'constructor', '<a href="&">', 'x'.repeat(900),
];

/** Any text, most often one that means something to somebody. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...WORDS.filter(word => word.length < 100)), { maxLength: 4 }).map(words => words.join('')) },
  { weight: 2, arbitrary: fc.stringMatching(/^[-:{}[\]"'\\#&*!|>%@` \n\t\r,?~$.=a0]{0,12}$/) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }).map(text => text.replace(/\p{Surrogate}/gu, '')) },
);

/** A whole number that is exact as float64. */
export const hostileInteger: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, -1, 7, 999_999, 1_000_000, 15_000_000, -(2 ** 53) + 1, 2 ** 53 - 1),
  fc.maxSafeInteger(),
);

/** Any number that is a float64. */
export const hostileNumber: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0.1, -0.5, 1e3, 1e6, 1e20, 1e21, 1.5e300, 5e-324, 1e-7, 1e-6, 123456789.125,
    2 ** 53, 2 ** 63, 2 ** 64, 2 ** 64 + 4096, Number.MAX_VALUE),
  hostileInteger,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(number => number + 0), // zero has no sign
);

/** A number as text, in every form that JSON has but for the exponent. */
export const hostileNumberText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('0', '-0', '007', '010', '0.10', '1000000', '123456789012345678901234567890', '-12.50'),
  fc.stringMatching(/^-?[0-9]{1,20}(\.[0-9]{1,20})?$/),
);

/** What a configuration can hold at a place where the schema leaves it open. */
export const hostileJson: fc.Arbitrary<any> = fc.letrec(tie => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, hostileText, hostileNumber, fc.boolean(), fc.constant(null), tie('list'), tie('map')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  map: hostileMapOf(tie('value')),
})).value;

/** A map with any keys. */
export const hostileMap: fc.Arbitrary<any> = hostileMapOf(hostileJson);

function hostileMapOf(values: fc.Arbitrary<any>): fc.Arbitrary<any> {
  // a key that is the name of a prototype is a key like any other
  return fc.uniqueArray(fc.tuple(hostileText, values), { maxLength: 3, selector: ([key]) => key }).map(entries => Object.fromEntries(entries));
}

/** A value as text in which the order of keys does not count. */
export function canonical(value: any): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value).map(([key, own]) => `${JSON.stringify(key)}:${canonical(own)}`).sort().join(',')}}`;
}
