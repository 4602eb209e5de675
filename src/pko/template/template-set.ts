import { Execution } from './evaluate';
import { ListNode, isBlankList } from './nodes';
import { parseTemplate } from './parse';
import { TemplateError } from './template-error';
import { FunctionTable, GoMap, Reflected, fromJson, reflect } from './values';
import { quote } from '../../go/quote';
import { Json } from '../../kube/json';

/** Templates that know each other by name, as Go's text/template with the option `missingkey=error` runs them. */
export class TemplateSet {
  /** @param functions the functions that templates can call, builtin and inherited ones included */
  constructor(private readonly functions: FunctionTable, private readonly templates = new Map<string, ListNode>()) {}

  /** The same templates with other functions of the same names: what was parsed once can be executed in many contexts. */
  public withFunctions(functions: FunctionTable): TemplateSet {
    return new TemplateSet(functions, this.templates);
  }

  /**
   * Adds a template and those that it defines; a blank one never replaces one with content.
   *
   * @throws TemplateError `template: <name>:<line>: …`
   */
  public parse(name: string, text: string): void {
    for (const [defined, list] of parseTemplate(name, text, word => word in this.functions)) {
      if (!this.templates.has(defined) || !isBlankList(list)) this.templates.set(defined, list);
    }
  }

  /**
   * The output of a template for data: JSON, in which numbers are float64; or a map that `fromJson` made of it, for several
   * executions to share what `set` and the like change in it.
   *
   * Bytes in it that are not UTF-8 are lone surrogates, see `toBytes`.
   *
   * @throws TemplateError `template: <name>:<line>:<column>: executing "<name>" at <…>: …`
   */
  public execute(name: string, data: Json | GoMap): string {
    try {
      return this.executeValue(name, reflect(data instanceof GoMap ? data : fromJson(data)));
    } catch (error) {
      // Our stack may end before Go's limit of 1000 nested includes.
      if (error instanceof RangeError) throw new TemplateError(`template: ${name}: exceeded max include recursion depth`);
      throw error;
    }
  }

  /** The output of a template for a value of a running template, as `include` needs it. */
  public executeValue(name: string, data: Reflected): string {
    const list = this.templates.get(name);
    if (list === undefined) throw new TemplateError(`template: no template ${quote(name)} associated with template "pkg"`);
    const output: string[] = [];
    const scope = { lookup: (other: string) => this.templates.get(other), functions: this.functions };
    new Execution(scope, name, output, data).walkList(data, list);
    return output.join('');
  }
}
