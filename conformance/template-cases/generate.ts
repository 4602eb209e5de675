import { Random } from '../random';
import { Expressions } from './expressions';
import { PACKAGES, TEMPLATES } from './hand-written';
import { SIGNATURES } from './signatures';
import { Statements } from './statements';
import { CONDITIONS, CONTEXTS, FILES, HELPERS, MAIN, TemplateCase } from './template-case';

const SEED = 20260821;
const CALLS_A_SIGNATURE = 14;
const WHOLE_TEMPLATES = 1500;

/** All templates with their contexts: the written ones in every context, calls of each function, and whole templates. */
export function templateCases(seed = SEED): TemplateCase[] {
  const random = new Random(seed);
  const expressions = new Expressions(random);
  const statements = new Statements(random);
  const calls = SIGNATURES.flatMap(signature => Array.from({ length: CALLS_A_SIGNATURE }, (_, index) => `{{ ${expressions.call(signature, index % 3)} }}`));
  const generated = [...calls, ...Array.from({ length: WHOLE_TEMPLATES }, () => statements.template())];
  return [
    ...TEMPLATES.flatMap(text => CONTEXTS.map(data => withHelpers(text, data))),
    ...PACKAGES.map(templates => ({ templates, execute: Object.keys(templates)[0]!, data: CONTEXTS[0]!, files: FILES, conditions: CONDITIONS })),
    ...generated.map((text, index) => withHelpers(text, CONTEXTS[index % CONTEXTS.length]!)),
  ];
}

function withHelpers(text: string, data: TemplateCase['data']): TemplateCase {
  return { templates: { [MAIN]: text, '_helpers.gotmpl': HELPERS }, execute: MAIN, data, files: { ...FILES, [MAIN]: text }, conditions: CONDITIONS };
}
