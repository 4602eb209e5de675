import { packageFunctions } from '../../../src/pko/template/package-functions';
import { TemplateSet } from '../../../src/pko/template/template-set';

function render(text: string): string {
  const set: TemplateSet = new TemplateSet(packageFunctions({ file: () => undefined, filePaths: () => [], cel: () => false, set: () => set }));
  set.parse('main', text);
  return set.execute('main', {});
}

test.each([
  ['printf "%05.1f|%-4s|%q|%T|%v" 3.14159 "a" "b" 1 (list 1 nil)', '003.1|a   |"b"|int|[1 <nil>]'],
  ['printf "%d" "x"', '%!d(string=x)'],
  ['printf "%.0f %.0f" 0.5 1.5', '0 2'],
  ['snakecase "HTTPServer2"', 'http_server2'],
  ['snakecase "(-Ab"', '(-ab'],
  ['kebabcase "B\u01c5 \u1f88x"', 'b\u01c5-\u1f88x'],
  ['snakecase "A\ufffdb1"', 'a\ufffdb1'],
  ['snakecase "one\ufffd"', 'one\ufffd'],
  ['swapcase "one Two \u01c6\u01c6 \u10d0 \u24d0\u0345"', 'ONE tWO \u01c5\u01c4 \u10d0 \u24d0\u0345'],
  ['fromYAML "a: |\\n  b" | toJson', '{"a":"b"}'],
  ['camelcase "http_server"', 'HttpServer'],
  ['camelcase "_-"', '_--'],
  ['title "\u01c6a one"', '\u01c5a One'],
  ['toYAML "a \u0085 b\u0085\u0085c"', '|-\n  a b\n  c'],
  ['wrap 5 "aa bb cc" | toJson', '"aa bb\\ncc"'],
  ['addf 0.1 0.2', '0.3'],
  ['divf 2 3', '0.6666666666666667'],
  ['add "5.7" 1', '6'],
  ['seq 1 2 7', '1 3 5 7'],
  ['merge (dict "a" 1) (dict "a" 2 "b" 3)', 'map[a:1 b:3]'],
  ['mergeOverwrite (dict "a" (dict "x" 1)) (dict "a" (dict "y" 2))', 'map[a:map[x:1 y:2]]'],
  ['dig "a" "b" "none" (dict "a" (dict))', 'none'],
  ['toJson (dict "h" "<&>")', '{"h":"\\u003c\\u0026\\u003e"}'],
  ['toRawJson (dict "h" "<&>")', '{"h":"<&>"}'],
  ['b64dec "b2s="', 'ok'],
  ['b64dec "!"', 'illegal base64 data at input byte 0'],
  ['regexReplaceAll "(a+)(b)" "xaab" "${2}-$1"', 'xb-aa'],
  ['regexSplit "," "a,b,,c" -1 | toJson', '["a","b","","c"]'],
  ['semverCompare "^1.2" "1.9.0"', 'true'],
  ['semverCompare ">=1.2" "1.3.0-rc.1"', 'false'],
  ['(semver "v1.2").Minor', '2'],
  ['(urlParse "https://u@h:1/p?q#f").hostname', 'h'],
  ['urlJoin (dict "scheme" "https" "host" "h" "path" "/a b")', 'https://h/a%20b'],
  ['dir "/a/b/../c"', '/a'],
  ['typeOf (splitList "," "a")', '[]string'],
  ['without (list 1 2 1) 1', '[2]'],
  ['sha256sum "x" | trunc 8', '2d711642'],
])('%s is %j', (expression, expected) => {
  expect(render(`{{ ${expression} }}`)).toEqual(expected);
});

test.each(['now', 'env', 'randAlpha', 'genCA', 'trimall', 'toYaml', 'tpl', 'lookup'])('%s is no function of packages', name => {
  expect(() => render(`{{ ${name} }}`)).toThrow(`template: main:1: function "${name}" not defined`);
});
