import { evaluateCommand, evaluateOperand } from './evaluate-command';
import { Evaluation, Final, MISSING } from './evaluation';
import { display, displayReflected } from './format';
import { BranchNode, ListNode, OperandNode, PipeNode, StatementNode, TemplateNode, TemplateSyntax, nodeLocation, nodeText } from './nodes';
import { TemplateError } from './template-error';
import { Boxed, FunctionTable, GoInt, GoList, GoMap, Reflected, elementOf, int, isTrue, reflect, unbox } from './values';
import { compareText } from '../../go/bytes';
import { quote } from '../../go/quote';

/**
 * How deep `template` actions may nest.
 *
 * Go allows 100000, which no template needs that ends; our stack ends earlier.
 */
const MAX_TEMPLATE_DEPTH = 1200;

/** What an execution needs to know of the set that its template belongs to. */
export interface TemplateScope {
  /** The template of a name, undefined where there is none. */
  readonly lookup: (name: string) => ListNode | undefined;
  /** The functions. */
  readonly functions: FunctionTable;
}

type Jump = 'break' | 'continue' | undefined;

interface Variable {
  readonly name: string;
  value: Reflected;
}

/** One execution of one template: its variables and the node that errors name. Mirrors text/template/exec.go. */
export class Execution implements Evaluation {
  /** The node at which an error would be. */
  public node?: TemplateSyntax;
  private readonly variables: Variable[];

  constructor(
    private readonly scope: TemplateScope,
    private readonly name: string,
    private readonly output: string[],
    data: Reflected,
    private readonly depth = 0,
  ) {
    this.variables = [{ name: '$', value: data }];
  }

  /** The functions. */
  public get functions(): FunctionTable {
    return this.scope.functions;
  }

  /** Writes what a list of nodes makes of the value of the dot. */
  public walkList(dot: Reflected, list: ListNode): Jump {
    this.node = list;
    for (const node of list.nodes) {
      const jump = this.walk(dot, node);
      if (jump !== undefined) return jump;
    }
    return undefined;
  }

  /** @throws TemplateError with the place of the current node */
  public fail(problem: string): never {
    if (this.node === undefined) throw new TemplateError(`template: ${this.name}: ${problem}`);
    throw new TemplateError(`template: ${nodeLocation(this.node)}: executing ${quote(this.name)} at <${nodeText(this.node)}>: ${problem}`);
  }

  /** The value of a variable. */
  public variable(name: string): Reflected {
    return this.findVariable(name).value;
  }

  /** The value of a pipeline, out of its box; variables that it declares stay. */
  public evaluatePipe(dot: Reflected, pipe: PipeNode): Reflected {
    this.node = pipe;
    let value: Final = MISSING;
    for (const command of pipe.commands) {
      const result: Reflected = evaluateCommand(this, dot, command, value);
      value = result instanceof Boxed ? reflect(result.value) : result;
    }
    const result = value as Reflected;
    for (const { names: [name] } of pipe.variables) {
      if (pipe.isAssignment) {
        this.findVariable(name).value = result;
      } else {
        this.variables.push({ name, value: result });
      }
    }
    return result;
  }

  /** The value of an operand where its type does not matter. */
  public evaluateOperand(dot: Reflected, node: OperandNode): Reflected {
    return evaluateOperand(this, dot, node);
  }

  private findVariable(name: string): Variable {
    for (let i = this.variables.length - 1; i >= 0; i--) {
      if (this.variables[i].name === name) return this.variables[i];
    }
    return this.fail(`undefined variable: ${name}`);
  }

  private walk(dot: Reflected, node: StatementNode): Jump {
    this.node = node;
    switch (node.kind) {
      case 'text':
        this.output.push(node.text);
        return undefined;
      case 'action': {
        const value = this.evaluatePipe(dot, node.pipe);
        if (node.pipe.variables.length === 0) this.output.push(value === undefined ? '<no value>' : display(unbox(value)));
        return undefined;
      }
      case 'template':
        this.walkTemplate(dot, node);
        return undefined;
      case 'break': case 'continue': return node.kind;
      case 'range': return this.walkRange(dot, node);
      default: return this.walkIfOrWith(dot, node);
    }
  }

  private walkIfOrWith(dot: Reflected, node: BranchNode): Jump {
    const mark = this.variables.length;
    const value = this.evaluatePipe(dot, node.pipe);
    const list = isTrue(unbox(value)) ? node.list : node.elseList;
    const jump = list === undefined ? undefined : this.walkList(node.kind === 'with' && list === node.list ? value : dot, list);
    this.variables.length = mark;
    return jump;
  }

  private walkTemplate(dot: Reflected, node: TemplateNode): void {
    const list = this.scope.lookup(node.name);
    if (list === undefined) return this.fail(`template ${quote(node.name)} not defined`);
    if (this.depth === MAX_TEMPLATE_DEPTH) this.fail('exceeded maximum template depth (100000)');
    const data = node.pipe === undefined ? undefined : this.evaluatePipe(dot, node.pipe);
    new Execution(this.scope, node.name, this.output, data, this.depth + 1).walkList(data, list);
  }

  private walkRange(dot: Reflected, node: BranchNode): Jump {
    const mark = this.variables.length;
    const value = this.evaluatePipe(dot, node.pipe);
    const iterations = this.iterations(value, node);
    const inside = this.variables.length;
    let isEmpty = true;
    for (const [index, element] of iterations) {
      isEmpty = false;
      this.setRangeVariables(node.pipe, index, element);
      const jump = this.walkList(element, node.list);
      this.variables.length = inside;
      if (jump === 'break') break;
    }
    const outer = isEmpty && node.elseList !== undefined ? this.walkList(dot, node.elseList) : undefined;
    this.variables.length = mark;
    // Written behind `else`, it belongs to the loop around this one; Go ends this one all the same.
    return outer === 'break' ? undefined : outer;
  }

  private setRangeVariables(pipe: PipeNode, index: Reflected, element: Reflected): void {
    const names = pipe.variables.map(variable => variable.names[0]);
    const values = names.length > 1 ? [index, element] : [element];
    names.forEach((name, position) => {
      const variable = pipe.isAssignment ? this.findVariable(name) : this.variables[this.variables.length - names.length + position];
      variable.value = values[position];
    });
  }

  private *iterations(value: Reflected, node: BranchNode): Generator<[Reflected, Reflected]> {
    if (value === undefined) return;
    if (value instanceof GoInt) {
      if (node.pipe.variables.length > 1) this.fail(`can't use ${displayReflected(value, 'v')} to iterate over more than one variable`);
      for (let i = 0n; i < value.value; i++) yield [undefined, new GoInt(i, value.type)];
    } else if (value instanceof GoList) {
      for (let i = 0; i < value.items.length; i++) yield [int(i), elementOf(value, value.items[i])];
    } else if (value instanceof GoMap) {
      const entries = [...value.entries].sort(([a], [b]) => compareText(a, b));
      for (const [key, element] of entries) yield [key, elementOf(value, element)];
    } else {
      this.fail(`range can't iterate over ${displayReflected(value, 'v')}`);
    }
  }
}
