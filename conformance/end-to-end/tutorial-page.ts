/** What a reader of the tutorial does next. */
export type Step = CommandStep | EditStep | FileStep;

/** Commands that are typed. */
export interface CommandStep {
  readonly kind: 'commands';
  readonly text: string;
  /** What the last one ends with. */
  readonly exitCode: number;
  /** What the page shows of the output, one text a block. */
  readonly shown: readonly string[];
}

/** A patch of files. */
export interface EditStep { readonly kind: 'edit'; readonly text: string }

/** A new file; its first line is a comment that names it. */
export interface FileStep { readonly kind: 'file'; readonly text: string; readonly path: string }

const BLOCK = /^(?:<!-- ends with (\d) -->\n)?```(\w+)\n([^]*?)^```$/gm;
const FILE_NAME = /^\/\/ (\S+)\n/;

/**
 * The steps of a page, in its order: its blocks of `sh`, `diff` and `ts`. A block of `text` is output of the commands above it.
 *
 * @throws when a block is none of these, shows output of nothing or names no file
 */
export function stepsOf(page: string): Step[] {
  const steps: Step[] = [];
  for (const [, exitCode, language, text = ''] of page.matchAll(BLOCK)) {
    if (language === 'text') steps[steps.length - 1] = withOutput(steps.at(-1), text);
    else steps.push(stepOf(language, text, Number(exitCode ?? 0)));
  }
  return steps;
}

function stepOf(language: string | undefined, text: string, exitCode: number): Step {
  if (language === 'sh') return { kind: 'commands', text, exitCode, shown: [] };
  if (language === 'diff') return { kind: 'edit', text };
  const path = FILE_NAME.exec(text)?.[1];
  if (language !== 'ts' || path === undefined) throw new Error(`This block is nothing to do, or names no file in its first line:\n${text}`);
  return { kind: 'file', text, path };
}

function withOutput(step: Step | undefined, text: string): Step {
  if (step?.kind !== 'commands') throw new Error(`No commands have this output:\n${text}`);
  return { ...step, shown: [...step.shown, text] };
}

/**
 * The first line that a page shows and an output does not have; undefined when it has all, in this order.
 *
 * A line of three dots stands for lines that are left out, and `…` in a line for any text.
 */
export function missingLine(shown: string, output: string): string | undefined {
  const lines = output.split('\n').map(line => line.trimEnd());
  let from = 0;
  for (const line of shown.split('\n').filter(text => text !== '' && text !== '...')) {
    const pattern = new RegExp(`^${line.split('…').map(escaped).join('.*')}$`);
    const at = lines.findIndex((found, index) => index >= from && pattern.test(found));
    if (at === -1) return line;
    from = at + 1;
  }
  return undefined;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
