import { Random } from '../random';
import { Expressions } from './expressions';
import { OPERANDS } from './literals';

const TEXTS = ['text', ' ', '\n', '  key: ', '\n- ', 'a\tb', '"', '{ }', '\n\n  x\n', '} }', 'é', '#'];
const DEPTH = 3;

/** What is in scope where a statement stands. */
interface Scope {
  readonly variables: string[];
  readonly inLoop: boolean;
  readonly depth: number;
}

/** Makes whole templates: text, actions and blocks in each other, with variables, jumps, comments and trim markers. */
export class Statements {
  private readonly expressions: Expressions;
  private blocks = 0;

  public constructor(private readonly random: Random) {
    this.expressions = new Expressions(random);
  }

  /** The text of a template. */
  public template(): string {
    this.blocks = 0;
    return this.list({ variables: ['$'], inLoop: false, depth: DEPTH });
  }

  private list(scope: Scope): string {
    const inner = { ...scope, variables: [...scope.variables] };
    return this.random.some(1, 4, () => this.statement(inner)).join('');
  }

  private statement(scope: Scope): string {
    const { random } = this;
    const block = scope.depth > 0 && random.chance(0.5);
    if (!block) {
      return random.pick([
        () => random.pick(TEXTS),
        () => this.action(this.pipeline(scope)),
        () => this.action(this.pipeline(scope)),
        () => this.action(random.pick(['/* a comment */', '/* {{ x }} */', '/**/'])),
        () => this.declaration(scope),
        () => this.assignment(scope),
        () => this.action(`template ${random.pick(['"labels" $', '"shout" "x"', '"blank"', '"shout" (list 1)', '"nowhere"'])}`),
        () => scope.inLoop ? this.action(random.pick(['break', 'continue'])) : random.pick(TEXTS),
      ])();
    }
    const blocks = [this.conditional, this.conditional, this.with, this.range, this.range, this.named];
    return random.pick(blocks).call(this, { ...scope, depth: scope.depth - 1 });
  }

  private declaration(scope: Scope): string {
    const name = `$v${scope.variables.length}`;
    const text = this.action(`${name} := ${this.pipeline(scope)}`);
    scope.variables.push(name);
    return text;
  }

  private assignment(scope: Scope): string {
    const name = this.random.pick(scope.variables);
    return this.action(name === '$' ? this.pipeline(scope) : `${name} = ${this.pipeline(scope)}`);
  }

  private conditional(scope: Scope): string {
    const { random } = this;
    const parts = [this.action(`if ${this.condition(scope)}`), this.list(scope)];
    while (random.chance(0.25)) parts.push(this.action(`else if ${this.condition(scope)}`), this.list(scope));
    if (random.chance(0.5)) parts.push(this.action('else'), this.list(scope));
    return [...parts, this.action('end')].join('');
  }

  private with(scope: Scope): string {
    const { random } = this;
    const name = `$v${scope.variables.length}`;
    const declares = random.chance(0.3);
    const inner = declares ? { ...scope, variables: [...scope.variables, name] } : scope;
    const parts = [this.action(`with ${declares ? `${name} := ` : ''}${this.pipeline(scope)}`), this.dot(), this.list(inner)];
    if (random.chance(0.2)) parts.push(this.action(`else with ${this.pipeline(scope)}`), this.dot());
    if (random.chance(0.5)) parts.push(this.action('else'), this.list(scope));
    return [...parts, this.action('end')].join('');
  }

  private range(scope: Scope): string {
    const { random } = this;
    const [index, item] = [`$i${scope.variables.length}`, `$v${scope.variables.length}`];
    const names = random.pick([[], [item], [index, item]]);
    const over = random.pick(['list', 'dict', 'texts', 'count'] as const);
    const subject = random.chance(0.5) ? random.pick(OPERANDS[over]) : this.expressions.pipeline(over, 1, scope.variables);
    const inner = { ...scope, variables: [...scope.variables, ...names], inLoop: true };
    const parts = [this.action(`range ${names.length > 0 ? `${names.join(', ')} := ` : ''}${fromTop(subject)}`), this.dot(), this.list(inner)];
    if (random.chance(0.4)) parts.push(this.action('else'), this.list(scope));
    return [...parts, this.action('end')].join('');
  }

  /** `block` and `define` see no variables of the template around them; Go refuses a `define` inside of another action. */
  private named(scope: Scope): string {
    const name = `"named ${this.blocks++}"`;
    const body = this.list({ variables: ['$'], inLoop: false, depth: scope.depth });
    const end = this.action('end');
    const isBlock = this.random.chance(scope.depth === DEPTH - 1 ? 0.5 : 0.97);
    if (isBlock) return this.action(`block ${name} ${this.random.pick(['.', '$', '$.config', '"x"'])}`) + body + end;
    return this.action(`define ${name}`) + body + end + this.action(`template ${name} $`);
  }

  private pipeline(scope: Scope): string {
    if (this.random.chance(0.3)) return this.random.pick(['.', '$.config.name', '$.config.list', '$.config.map', '.name', '$.images.manager']);
    return fromTop(this.expressions.pipeline('any', this.random.int(0, 2), scope.variables));
  }

  private condition(scope: Scope): string {
    return this.random.chance(0.5) ? this.pipeline(scope) : fromTop(this.expressions.pipeline('bool', 1, scope.variables));
  }

  private dot(): string {
    return this.random.chance(0.6) ? this.action('.') : '';
  }

  private action(text: string): string {
    const left = this.random.chance(0.15) ? '{{- ' : text.startsWith('/*') ? '{{' : this.random.pick(['{{ ', '{{']);
    const right = this.random.chance(0.15) ? ' -}}' : text.startsWith('/*') ? '}}' : this.random.pick([' }}', '}}', '\n}}']);
    return `${left}${text}${right}`;
  }
}

/** An expression with its fields below `$`: where the dot is something else, most of them would not be there. */
function fromTop(expression: string): string {
  return expression.replace(/(^|[ (])\.(?=[a-z])/g, '$1$.');
}
