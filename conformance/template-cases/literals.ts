import { Kind } from './signatures';

/** Operands without a call in them, by kind: literals and fields of the contexts, right ones before odd ones. */
export const OPERANDS: { readonly [kind in Kind]: readonly string[] } = {
  any: [
    '.config.name', '.config.replicas', '.config.list', '.config.map', '.config.nothing', '.config.debug', '"text"', '""', '0', '1.5', 'true', 'nil',
    '.config.mixed', '.config.unicode', '.', '.config.missing', '\'a\'', '.config.huge',
  ],
  base32: ['"NBSWY3DP"', '"ME======"', '"me======"', '"1"', '""'],
  base64: ['"aGVsbG8="', '"aGVsbG8"', '"4pyT"', '"%%"', '""', '"aGVs\\nbG8="', '.config.texts.x', '"/+=="'],
  bool: ['true', 'false', '.config.debug', '.config.off'],
  cel: [
    '"config.replicas > 2.0"', '"cond.isOpenShift"', '"has(config.missing)"', '"config.name"', '"1 +"', '"cond.always && config.debug"',
    '`size(config.list) == 4`', '"config.nope"', '"package.image == \'\'"',
  ],
  count: ['0', '1', '2', '3', '4', '7', '-1'],
  dict: ['.config.map', '.config.void', '.config', '.images', '.environment', '(index .config.rows 0)', '.config.map.c', '.package.metadata'],
  encoded: ['.config.texts', '(dict "a" "aGk=" "n" 1 "l" (list 1))', '(dict "bad" "%")', '.config.void'],
  file: ['"notes.txt"', '"config/a.json"', '"empty"', '"nope"', '"/notes.txt"', '"config"', '"config/deep/c.txt"'],
  format: [
    '"%v"', '"%s %s"', '"%d|%5d|%-5d|%05d"', '"%q"', '"%x %X"', '"%t"', '"%6.2f"', '"%e %g %G"', '"%T"', '"%+v"', '"%#v"', '"%%"', '"%c %U"',
    '"%b %o %O"', '"%[2]v %[1]v"', '"%*d"', '"%!"', '"%z"', '"%08.3f|%+d|% d"', '"%-10s|%10s|%.2s"', '"%10.3v|%-8v|"', '"%x"', '"%#x %#q %+q"',
    '"%v %v"',
  ],
  fresh: ['(dict)', '(dict "a" 1)', '(dict "a" "x" "b" (dict "c" 1))', '(dict "l" (list 1 2))', '(dict "" nil)', '(deepCopy .config.map)'],
  glob: ['"*"', '"**"', '"config/*"', '"config/**.txt"', '"*.{txt,json}"', '"[a-n]*"', '"[!a]*.txt"', '"config/?.json"', '"["', '"{a"', '"no*thing"'],
  integer: ['0', '1', '2', '3', '5', '10', '20', '-1', '100', '\'x\'', '0x1F', '1_0', '(int .config.replicas)'],
  json: [
    '`{"a": 1, "b": [true, null, 1e3, "x\\u00e9"]}`', '"[1, 2.50, -0]"', '"{"', '""', '"nul"', '`"text"`', '"1 2"', '.config.text', '`{"a":1,"a":2}`',
    '(getFile "config/a.json")', '"[1,]"', '`{"b": {"z": 1, "a": "<&>"}}`', '`"\\ud800"`',
  ],
  key: ['"a"', '"b"', '"c"', '"name"', '"missing"', '""', '"x.y"', '"list"', '"manager"'],
  list: [
    '.config.list', '.config.numbers', '.config.mixed', '.config.none', '(list)', '(list 1 2 3)', '(list "b" "a")', '.config.rows',
    '(list nil 0 "" false)', '(list (list 1) (list 2))',
  ],
  number: [
    '0', '1', '2', '-3', '1.5', '.config.replicas', '.config.ratio', '.config.big', '.config.tiny', '.config.huge', '7', '10', '"12"', '"0x10"',
    '"x"', '"1.9"', 'true', '.config.number', '1e3', '2.5', '(int64 5)', '-0.5', '1000000', '0.1',
  ],
  path: ['.config.path', '"a/b/c"', '""', '"/"', '"a/b/"', '"./x/../y.txt"', '"//a"', '"a.b.c"', '".."'],
  range: [
    '">=1.2.3"', '"^1.2"', '"~1.2.0"', '"1.x"', '"*"', '">1.0 <2.0"', '"1.2 - 2.3.4"', '"^0.2 || >=3"', '"!=1.2.3"', '"=v1.29.5"', '">=1.0.0-0"',
    '"nope"', '""', '"~2.0.0-rc.0"', '"<=1.2"', '"^0.0.3"', '"~>1"',
  ],
  regex: [
    '"a"', '"[a-z]+"', '"^\\\\w+$"', '`(\\w)(\\w*)`', '"(?i)HELLO"', '"l*"', '"("', '"[z-a]"', '"\\\\d{2,}"', '`(?P<first>\\S+) (?P<second>\\S+)`',
    '"^"', '""', '"x{1001}"', '`\\pL+`', '"(a|b)*?"', '`\\bH`', '"(?=x)"', '"[[:upper:]]"', '"(?s)."', '`,`', '`\\s+`',
  ],
  template: ['"labels"', '"shout"', '"blank"', '"countdown"', '"nowhere"'],
  text: [
    '.config.text', '.config.name', '.config.lines', '.config.quoted', '.config.unicode', '""', '"abc"', '"a-b_c d"', '"  x  "', '`raw "q" \\n`',
    '"tab\\there"', '.config.words', '"é"', '"$1-${2}"', '"aaa"', '"-"', '","', '"Hello"', '"\\x00\\u00e9\\U0001F389"', '.config.number',
    '.config.version',
  ],
  texts: ['.config.list', '(list "x" "y")', '(splitList "," .config.text)', '(list)'],
  type: [
    '"string"', '"float64"', '"int"', '"map[string]interface {}"', '"map"', '"slice"', '"bool"', '"[]interface {}"', '"invalid"', '"<nil>"',
    '"*string"',
  ],
  url: [
    '.config.url', '"http://x"', '"https://a.b/c?d=e#f"', '""', '"://bad"', '"a b"', '"http://h:port/"', '"//host/p"', '"http://u@h/%zz"', '"x:y"',
    '"HTTP://H/%41?é"',
  ],
  urlDict: [
    '(urlParse .config.url)', '(dict "host" "h" "scheme" "s" "path" "/p")',
    '(dict "scheme" "http" "host" "x:80" "path" "a b" "query" "q=1" "fragment" "f" "userinfo" "u:p")', '(dict)', '(dict "host" 1)',
    '(dict "opaque" "o" "scheme" "m")',
  ],
  version: [
    '.config.version', '"1.2.3"', '"v1"', '"1.2.3-beta.1+build.5"', '"1.2.3.4"', '"nope"', '"01.2.3"', '""', '"1.2.3-01"', '"3.1.0"',
    '.environment.kubernetes.version',
  ],
  yaml: [
    '"a: 1\\nb: [x, y]"', '"- 1\\n- yes\\n- 0o7\\n- 1e3\\n- ~"', '"text"', '""', '"a: b: c"', '(getFile "config/b.yaml")', '"{a: {b: null}}"',
    '"&x a: *x"', '"2001-01-01"', '"a: |\\n  x\\n  y\\n"', '"a: 1\\na: 2"', '"0x1F"',
  ],
};
