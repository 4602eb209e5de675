import { Context } from '../context';
import { KnownDifferences } from '../known-differences';
import { Report } from '../report';
import { jsonLines } from '../run-tool';
import { RenderedTemplate, renderTemplate, templateFunctionNames } from '../subject';
import { templateCases } from '../template-cases/generate';
import { TemplateCase } from '../template-cases/template-case';
import { firstDifference, withoutYamlReason } from '../text-difference';

/** How many templates with a function, or an action, have to succeed. */
const ENOUGH = 3;
/** A function that never succeeds: nothing that templates can hold is a Go function. */
const NEVER = ['call', 'fail'];
const ACTIONS = ['if', 'else', 'else if', 'with', 'else with', 'range', 'break', 'continue', 'define', 'template', 'block'];

/** Our template language against Go's text/template with sprig and Package Operator's functions: equal output, or an equal error. */
export async function run(report: Report, { tools }: Context): Promise<void> {
  const known = new KnownDifferences('templates');
  const cases = templateCases();
  const theirs = renderByGo(tools.goTemplate, cases);
  const differences = cases.flatMap((one, index) => {
    const difference = differenceOf(renderTemplate(one), theirs[index]!);
    return difference === undefined ? [] : [{ name: nameOf(one), difference }];
  });
  const failures = differences.filter(({ name }) => !known.covers(name)).map(({ name, difference }) => `${name}\n${difference}`);
  const agreed = cases.length - differences.length;
  const succeeded = theirs.filter(({ output }) => output !== undefined).length;
  report.add({
    name: `templates agreed ${agreed}/${cases.length}`,
    passed: cases.length - failures.length,
    failures,
    detail: `${succeeded} with an output, ${cases.length - succeeded} with an error; ${differences.length - failures.length} known differences`,
  });
  const successful = cases.filter((_, index) => theirs[index]!.output !== undefined).flatMap(({ templates }) => Object.values(templates));
  report.one('templates: every function and action is tried', missing(successful), `${templateFunctionNames().length} functions`);
  report.one('templates: every known difference is there', known.unused().join('\n') || undefined);
}

/** A case by its text and the name of its configuration. */
function nameOf({ templates, execute, data }: TemplateCase): string {
  const config = data.config as { readonly name: string };
  return `${config.name}: ${JSON.stringify(templates[execute])}`;
}

function renderByGo(program: string, cases: readonly TemplateCase[]): RenderedTemplate[] {
  const answers = jsonLines<{ readonly output?: string; readonly error?: string }>(program, [], { input: cases.map(one => JSON.stringify(one)).join('\n') });
  return answers.map(({ output, error }) => output !== undefined ? { output: Buffer.from(output, 'base64') } : { error: Buffer.from(error!, 'base64') });
}

/**
 * Bytes are compared. Of an error two things are left out: what the reader of YAML says, because it is in other words and about the same
 * text, and which of several values `b64decMap` met first, because for Go a map has no order.
 */
function differenceOf(ours: RenderedTemplate, theirs: RenderedTemplate): string | undefined {
  if (ours.output !== undefined && theirs.output !== undefined) {
    return ours.output.equals(theirs.output) ? undefined : firstDifference(ours.output.toString(), theirs.output.toString());
  }
  const [mine, other] = [ours, theirs].map(({ error }) => error === undefined ? undefined : comparable(error.toString('latin1')));
  if (mine !== undefined && mine === other) return undefined;
  return `ours:   ${shown(ours)}\ntheirs: ${shown(theirs)}`;
}

function comparable(error: string): string {
  return withoutYamlReason(error).replace(/(decode base64 value at key ).*/g, '$1...');
}

function shown({ output, error }: RenderedTemplate): string {
  return output === undefined ? `error ${error!.toString()}` : JSON.stringify(output.toString());
}

/** The functions and actions that too few templates use that Go renders. */
function missing(texts: readonly string[]): string | undefined {
  const words = texts.map(text => new Set(text.match(/(?<![\w.$"])\w+/g)));
  const functions = templateFunctionNames().filter(name => !NEVER.includes(name) && words.filter(set => set.has(name)).length < ENOUGH);
  const actions = ACTIONS.filter(name => texts.filter(text => new RegExp(`\\{\\{(?:- )?\\s*${name}\\b`).test(text)).length < ENOUGH);
  return functions.length + actions.length === 0 ? undefined : `Too few templates use ${[...functions, ...actions].join(', ')}.`;
}
