import { toTemplate, argument } from './condition-template';
import { guardOf, itemsTemplate, leafTemplate, textTemplate } from './leaf-template';
import { emitKeyPrefix, emitQuoted, emitScalarText } from '../../kube/yaml/emit';
import { impliesSet, negate, ConditionNode, parametersOf } from '../../operator/condition-node';
import { isNamedValue } from '../../operator/evaluate';
import { Choice, Dynamic, DynamicMap, isSplice, Leaf, Text, Tree, TreeMap } from '../../operator/tree';

/**
 * Texts whose end would be lost before an action: one that trims takes white space, up to the last line end of a block; a brace would
 * join those of the action.
 */
const ENDS_IN_ACTION = /[^\S\n]\n*$|\n\n$|\{$/;

/** Complete lines of YAML, and what has to hold for them to be there: the argument of an `if`. */
interface Part {
  readonly lines: string;
  readonly guard?: string;
  /** What has to hold for the lines to yield anything; the guard unless said otherwise. */
  readonly yields?: string;
  /** Whether the first line is YAML, not an action of the template. */
  readonly startsPlain: boolean;
}

/**
 * An object as a template of YAML.
 *
 * What is known is written as it is elsewhere; a value that is not becomes an action, an optional one with an `if` around its field.
 *
 * @param set the parameters of which it is known that they have a value
 * @param problems receives what cannot be written as a template
 */
export function templateYaml(tree: TreeMap, set: ReadonlySet<string>, problems: Set<string>): string {
  return new TemplateWriter(set, problems, finalTexts(tree)).root(tree);
}

class TemplateWriter {
  public constructor(
    private readonly set: ReadonlySet<string>,
    private readonly problems: Set<string>,
    private readonly quoted: ReadonlySet<string>,
  ) {}

  public root(tree: TreeMap): string {
    return this.fields(Object.entries(tree), '').map(part => guarded(part, '')).join('');
  }

  private fields(entries: readonly (readonly [string | Text, Tree])[], pad: string): Part[] {
    return entries.map(([key, value]) => this.entry(typeof key === 'string' ? escape(emitKeyPrefix(key, pad.length)) : `${this.text(key)}:`, value, pad));
  }

  /** A field (`head` is `key:`) or a list item (`head` is `-`). */
  private entry(head: string, value: Tree, pad: string): Part {
    if (value instanceof Choice) return this.choice(head, value, pad);
    if (value instanceof Dynamic) return plain(`${pad}${head} ${leafTemplate(value.leaf)}\n`, this.guard(value.leaf));
    if (Array.isArray(value)) return this.list(head, value, pad);
    if (value instanceof DynamicMap) return this.map(head, value.entries, pad);
    if (typeof value === 'object' && value !== null && !(value instanceof Text)) return this.map(head, Object.entries(value), pad);
    return plain(`${pad}${head} ${this.scalar(value, pad)}\n`);
  }

  private scalar(value: null | boolean | number | string | Text, pad: string): string {
    if (value instanceof Text) return this.text(value);
    if (typeof value !== 'string') return JSON.stringify(value);
    return escape(ENDS_IN_ACTION.test(value) || this.quoted.has(value) ? emitQuoted(value) : emitScalarText(value, pad.length + 2));
  }

  private text(text: Text): string {
    for (const leaf of text.pieces) {
      if (typeof leaf !== 'string' && this.guard(leaf) !== undefined) {
        this.problems.add(`${nameOf(leaf)} may have no value, but is a part of a text; make it required, give it a default, ` +
          'or put the text under Value.whenText(...isSet(), ...)');
      }
    }
    return textTemplate(text);
  }

  private map(head: string, entries: readonly (readonly [string | Text, Tree])[], pad: string): Part {
    const parts = this.fields(entries, `${pad}  `);
    if (head !== '-') return container(head, parts, pad, `${pad}  `, '{}');
    // the first line of an item stands beside its dash
    const first = parts.findIndex(part => part.guard === undefined && part.startsPlain);
    if (first < 0) return container(head, parts, pad, `${pad}  `, '{}');
    const ordered = [parts[first], ...parts.filter((_, index) => index !== first)];
    return plain(`${pad}- ${ordered.map(part => guarded(part, `${pad}  `)).join('').slice(pad.length + 2)}`);
  }

  private list(head: string, items: Tree[], pad: string): Part {
    // a list of nothing but another list's items is that list
    if (items.length === 1 && isSplice(items[0])) return this.entry(head, items[0], pad);
    const inner = head === '-' ? `${pad}  ` : pad;
    return container(head, items.map(item => this.item(item, inner)), pad, inner, '[]');
  }

  private item(item: Tree, pad: string): Part {
    if (isSplice(item)) {
      const { leaf } = item;
      const guard = this.guard(leaf);
      const yields = guard === undefined ? notEmpty(leaf) : `and (${guard}) ${notEmpty(leaf)}`;
      return { lines: itemsTemplate(leaf, pad), yields, startsPlain: false, ...(guard !== undefined && { guard }) };
    }
    if (isNamedValue(item)) {
      // a variable without its value is nothing
      const { value, ...rest } = item as TreeMap;
      const field = this.entry('value:', value, `${pad}  `);
      if (field.guard !== undefined) {
        const head = this.map('-', Object.entries(rest), pad);
        return { ...head, lines: head.lines + field.lines, guard: field.guard };
      }
    }
    return this.entry('-', item, pad);
  }

  private choice(head: string, { condition, then, otherwise }: Choice, pad: string): Part {
    const test = toTemplate(condition);
    const yes = this.assuming(condition).entry(head, then, pad);
    if (otherwise === undefined) {
      return { ...yes, guard: yes.guard === undefined ? test : `and ${argument(condition)} (${yes.guard})` };
    }
    const no = this.assuming(negate(condition)).entry(head, otherwise, pad);
    const inline = oneLine(head, [yes, no], pad, test);
    if (inline !== undefined) return plain(inline);
    const lines = `${pad}{{- if ${test} }}\n${guarded(yes, pad)}${pad}{{- else }}\n${guarded(no, pad)}${pad}{{- end }}\n`;
    if (yes.guard === undefined && no.guard === undefined) return { lines, startsPlain: false };
    const both = [[argument(condition), yes.guard], [argument(negate(condition)), no.guard]]
      .map(([holds, guard]) => (guard === undefined ? holds : `(and ${holds} (${guard}))`));
    return { lines, guard: `or ${both.join(' ')}`, startsPlain: false };
  }

  /** A writer that knows which parameters have a value where a condition holds. */
  private assuming(condition: ConditionNode): TemplateWriter {
    const implied = parametersOf(condition).filter(parameter => impliesSet(condition, parameter)).map(parameter => parameter.name);
    return new TemplateWriter(new Set([...this.set, ...implied]), this.problems, this.quoted);
  }

  private guard(leaf: Leaf): string | undefined {
    return leaf.kind === 'parameter' && this.set.has(leaf.parameter.name) ? undefined : guardOf(leaf);
  }
}

function plain(lines: string, guard?: string): Part {
  return { lines, startsPlain: true, ...(guard !== undefined && { guard }) };
}

/** A map or list below its head; where every part may be missing, the empty container stands in. */
function container(head: string, parts: readonly Part[], pad: string, inner: string, empty: string): Part {
  if (parts.length === 0) return plain(`${pad}${head} ${empty}\n`);
  const body = (list: readonly Part[]) => `${pad}${head}\n${list.map(part => guarded(part, inner)).join('')}`;
  const guards = [...new Set(parts.map(part => part.yields ?? part.guard))];
  if (guards.includes(undefined)) return plain(body(parts));
  const test = guards.length === 1 ? guards[0] : `or ${guards.map(guard => (guard!.includes(' ') ? `(${guard})` : guard)).join(' ')}`;
  const filled = guards.length === 1 ? body(parts.map(({ lines, startsPlain }) => ({ lines, startsPlain }))) : body(parts); // one `if` is enough
  return {
    lines: `${pad}{{- if ${test} }}\n${filled}${pad}{{- else }}\n${pad}${head} ${empty}\n${pad}{{- end }}\n`,
    startsPlain: false,
  };
}

function guarded({ lines, guard }: Part, pad: string): string {
  return guard === undefined ? lines : `${pad}{{- if ${guard} }}\n${lines}${pad}{{- end }}\n`;
}

/** Two short values as one line: `key: {{ if test }}1{{ else }}2{{ end }}`. */
function oneLine(head: string, parts: readonly Part[], pad: string, test: string): string | undefined {
  const start = `${pad}${head} `;
  const values = parts.map(({ lines, guard }) => (guard === undefined && lines.startsWith(start) && lines.indexOf('\n') === lines.length - 1
    ? lines.slice(start.length, -1)
    : undefined));
  // a list item that is a map has more than a value on its line
  if (values.includes(undefined) || (head === '-' && values.some(value => /^[^"'{[]*:/.test(value!)))) return undefined;
  return `${start}{{ if ${test} }}${values[0]}{{ else }}${values[1]}{{ end }}\n`;
}

function notEmpty(leaf: Leaf): string {
  return leaf.kind === 'parameter' ? `.config.${leaf.parameter.name}` : `.${leaf.kind}`;
}

function nameOf(leaf: Leaf): string {
  return leaf.kind === 'parameter' ? `the parameter '${leaf.parameter.name}'` : leaf.kind === 'reference' ? `'${leaf.path.join('.')}'` : `the image '${leaf.image.name}'`;
}

/** Text that means itself: two braces would begin an action. */
function escape(text: string): string {
  return text.replaceAll('{{', '{{ "{{" }}');
}

/** The texts that may come last in the document, where Package Operator's reader cuts off final line ends and dashes. */
function finalTexts(tree: Tree): Set<string> {
  if (typeof tree === 'string') return new Set(/[-\s]$/.test(tree) ? [tree] : []);
  if (typeof tree !== 'object' || tree === null || tree instanceof Text || tree instanceof Dynamic) return new Set();
  if (tree instanceof Choice) return new Set([...finalTexts(tree.then), ...finalTexts(tree.otherwise ?? null)]);
  const values = tree instanceof DynamicMap ? tree.entries.map(([, value]) => value) : Object.values(tree);
  const texts = new Set<string>();
  for (const value of values.reverse()) {
    for (const text of finalTexts(value)) texts.add(text);
    if (!mayBeMissing(value)) break; // what comes before it is never last
  }
  return texts;
}

function mayBeMissing(value: Tree): boolean {
  if (value instanceof Choice) return value.otherwise === undefined;
  return (value instanceof Dynamic && guardOf(value.leaf) !== undefined) || isSplice(value);
}
