import { Random } from '../random';
import { EXPRESSIONS } from './hand-written';

const SEED = 20260822;
const GENERATED = 1500;
const DEPTH = 3;
/** How often an operand is not of the type that is wanted. */
const WRONG_TYPE = 0.04;

type Type = keyof typeof RULES;

/** What an expression of a type may be: operands, and texts in which `<type>` stands for an expression of that type. */
const RULES = {
  bool: [
    'true', 'false', 'config.debug', 'config.off', 'cond.always', 'cond.isOpenShift', 'has(config.map)', 'has(config.missing)', 'config.missing',
    '<bool> && <bool>', '<bool> || <bool>', '!<bool>', '(<bool>)', '<bool> ? <bool> : <bool>', '<int> < <int>', '<double> >= <double>',
    '<text> == <text>', '<int> != <int>', '<int> in <ints>', '<text> in <texts>', '<text>.contains(<text>)', '<text>.startsWith(<text>)',
    '<text>.endsWith(<text>)', '<text>.matches(<pattern>)', '<ints>.all(x, x > <int>)', '<ints>.exists(i, i == <int> || <bool>)',
    '<texts>.exists_one(t, t.contains(<text>))', '<texts>.all(t, t != <text> && <bool>)', '<map>.exists(k, k == <text>)', '<dyn> == <dyn>',
    '<uint> < <uint>', '<duration> < <duration>', '<dyn> < <dyn>', '<text> in <map>', 'bool(<text>)', '<bytes> == <bytes>',
    'type(<dyn>) == type(<dyn>)', 'dyn(<ints>) == dyn(<ints>)',
  ],
  int: [
    '0', '1', '2', '-3', '42', '9223372036854775807', '<int> + <int>', '<int> - <int>', '<int> * <int>', '<int> / <int>', '<int> % <int>', '-<int>',
    '(<int>)', 'size(<text>)', '<texts>.size()', 'size(<map>)', '<bool> ? <int> : <int>', 'int(<double>)', 'int(<text>)', 'int(<uint>)',
    '<ints>[<int>]', '<duration>.getSeconds()', '{"a": <int>}.a', '[<int>, <int>][0]',
  ],
  uint: ['0u', '1u', '7u', '<uint> + <uint>', '<uint> * <uint>', '<uint> - <uint>', 'uint(<int>)', 'uint(<double>)'],
  double: ['0.0', '1.5', '-2.25', '1e10', '<double> + <double>', '<double> - <double>', '<double> * <double>', '<double> / <double>', 'double(<int>)', 'double(<text>)', '-<double>', 'double(config.replicas)'],
  text: [
    '""', '"a"', '"abc"', '\'é"\'', '"1"', '"2.5"', '"true"', '<text> + <text>', 'string(<int>)', 'string(<double>)', 'string(<bool>)',
    'string(config.name)', 'string(<duration>)', '<texts>[<int>]', '<bool> ? <text> : <text>', 'string(<bytes>)', 'string(<uint>)',
  ],
  pattern: ['"a"', '"^[a-z]+$"', '"("', '"é|1"', '"(?i)A"', '<text>'],
  bytes: ['b"a"', 'b"\\xc3\\xa9"', 'bytes(<text>)', '<bytes> + <bytes>'],
  duration: ['duration("1h")', 'duration("90s")', 'duration("-1.5s")', '<duration> + <duration>', '<duration> - <duration>', 'duration(<text>)'],
  ints: ['[]', '[1, 2, 3]', '[<int>, <int>]', '<ints> + <ints>', '<ints>.filter(i, i > <int>)', '<ints>.map(i, i + <int>)', '<ints>.map(i, i > <int>, i * 2)', '<texts>.map(t, size(t))', '<bool> ? <ints> : <ints>'],
  texts: ['["a", "b"]', '[<text>]', '<texts> + <texts>', '<texts>.filter(t, t.contains(<text>))', '<ints>.map(i, string(i))', '{"k": <int>}.map(k, k + <text>)'],
  map: ['{}', '{"a": 1}', '{<text>: <int>, "b": <int>}', '{"only": <dyn>}', 'config', 'cond', 'images'],
  dyn: [
    'config.name', 'config.replicas', 'config.list', 'config.map', 'config.nothing', 'config.missing', 'config.numbers', 'config.map.c.d',
    'config.map.a', 'dyn(<int>)', 'dyn(<uint>)', 'dyn(<double>)', 'dyn(<text>)', 'dyn(<ints>)', 'dyn(<map>)', 'config[<text>]', 'config.list[<int>]',
    '<dyn> + <dyn>', '<dyn>.size()', 'size(<dyn>)', '<dyn> in <dyn>', 'dyn(config.list).map(x, x + <dyn>)',
    'dyn(config.numbers).filter(n, n > <dyn>)', '<bool> ? <dyn> : <dyn>', '-<dyn>', '<dyn>.x', 'has(<dyn>.x)', 'null', '[<dyn>, <dyn>]',
    'type(<dyn>)', 'environment.kubernetes.version', 'string(<dyn>)', 'int(<dyn>)', 'dyn(config.list).exists(x, <bool>)',
  ],
} as const;

const TYPES = Object.keys(RULES) as Type[];

/** All expressions: the written ones, and ones made by RULES. */
export function celExpressions(seed = SEED): string[] {
  const random = new Random(seed);
  return [...new Set([...EXPRESSIONS, ...Array.from({ length: GENERATED }, () => expression(random, random.pick(TYPES), DEPTH))])];
}

function expression(random: Random, wanted: Type, depth: number): string {
  const type = random.chance(WRONG_TYPE) ? random.pick(TYPES) : wanted;
  const rules: readonly string[] = RULES[type];
  const simple = rules.filter(rule => !rule.includes('<') || rule.includes(' < ') && !/<\w+>/.test(rule));
  const rule = random.pick(depth === 0 ? simple : rules);
  return rule.replace(/<(\w+)>/g, (_, inner: Type) => {
    const text = expression(random, inner, depth - 1);
    return /^[\w."'()[\]]*$/.test(text) ? text : `(${text})`;
  });
}
