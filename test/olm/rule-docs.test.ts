import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UPSTREAM_CATALOG_RULES } from '../../src/olm/catalog/rules/codes';
import { UPSTREAM_RELEASE_RULES } from '../../src/olm/graph/upstream';
import { UPSTREAM_PACKAGE_RULES } from '../../src/olm/package-manifests/upstream';
import { OLM_RULE_DOCS, OLM_RULE_GROUPS, olmUpstreamWords } from '../../src/olm/rule-docs';
import { TARGET_WORDS } from '../../src/olm/rules/docs/target-words';
import { OLM_UPSTREAM_RULES } from '../../src/olm/rules/upstream-codes';

const SRC = join(__dirname, '..', '..', 'src', 'olm');
const codes = Object.keys(OLM_RULE_DOCS);

/** The codes with which something is found. */
function codesInUse(): string[] {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts') && !/rule-docs\.ts$|[\\/]docs[\\/]/.test(path));
  const found = files.flatMap(file => [...readFileSync(join(SRC, file), 'utf8').matchAll(/'(OLM\d{3})'/g)].map(match => match[1]));
  return [...new Set(found)].sort();
}

test('every code that something is found with has a doc, and no other has', () => {
  expect([...codes].sort()).toEqual(codesInUse());
});

test('names are unique, and sentences end', () => {
  const names = codes.map(code => OLM_RULE_DOCS[code].name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names.filter(name => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  expect(codes.filter(code => !OLM_RULE_DOCS[code].problem.endsWith('.') || !OLM_RULE_DOCS[code].remedy.endsWith('.'))).toEqual([]);
});

test('no two rules are about the same thing in the same words', () => {
  const problems = codes.map(code => OLM_RULE_DOCS[code].problem);
  expect(problems.filter((problem, index) => problems.indexOf(problem) !== index)).toEqual([]);
});

test('groups begin with rules, in the order of the codes', () => {
  const firsts = OLM_RULE_GROUPS.map(({ first }) => first);
  expect(firsts.filter(first => !codes.includes(first))).toEqual([]);
  expect(firsts).toEqual([...firsts].sort());
});

test('a rule has the words of one tool, and words are of a rule', () => {
  const tables = [OLM_UPSTREAM_RULES, TARGET_WORDS, UPSTREAM_CATALOG_RULES, UPSTREAM_RELEASE_RULES, UPSTREAM_PACKAGE_RULES];
  const worded = tables.flatMap(table => Object.keys(table));
  expect([...worded].sort()).toEqual(codes.filter(code => olmUpstreamWords(code) !== undefined).sort());
});

test('words of upstream come from the table of the rule\'s tool', () => {
  const words = ['OLM010', 'OLM155', 'OLM301', 'OLM365', 'OLM390', 'OLM400', 'OLM407', 'OLM180'].map(olmUpstreamWords);
  expect(words).toEqual([
    'metadata.name is invalid', 'check_network_policy_presence', 'object is missing root schema field', 'multiple channel heads found in graph',
    'webhook of type has invalid name', 'packageName empty', 'no packages found in the directory', undefined,
  ]);
});
