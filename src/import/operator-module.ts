import { CodeMap } from './code/code';
import { kebabCase } from './code/identifiers';
import { importOf, moduleText, names } from './code/module';
import { printCode, quote } from './code/print-code';
import { DeclaredImage } from './images';
import { ObjectGroup } from './object-groups';
import { PlannedObject, Surroundings, imageField, objectStatement } from './object-statement';

/** No module shall be longer. */
const MOST_LINES = 290;

/** What the modules of an operator are made of. */
export interface OperatorPlan {
  /** Name of its class. */
  readonly className: string;
  /** Name of its module. */
  readonly moduleName: string;
  /** What it is, in a sentence. */
  readonly summary: string;
  /** Its properties. */
  readonly props: CodeMap;
  readonly images: readonly DeclaredImage[];
  /** The statements for its custom resources. */
  readonly customResources: readonly string[];
  readonly groups: readonly (readonly [ObjectGroup, readonly PlannedObject[]])[];
  readonly surroundings: Omit<Surroundings, 'operator' | 'namespaceCode'>;
}

/** A group as a class of its own. */
interface GroupModule {
  readonly className: string;
  readonly text: string;
}

/** The modules of an operator, path below the sources and text: its class, and classes for the groups that make it too long. */
export function operatorModules(plan: OperatorPlan): [string, string][] {
  const apart = new Map<ObjectGroup, GroupModule[]>();
  let text = operatorModule(plan, apart);
  while (lines(text) > MOST_LINES) {
    const longest = plan.groups.filter(([group]) => !apart.has(group))
      .map(([group, objects]) => ({ group, objects, length: lines(method(plan, group, objects)) })).sort((a, b) => b.length - a.length)[0];
    if (longest === undefined) break;
    apart.set(longest.group, groupModules(plan, longest.group, longest.objects));
    text = operatorModule(plan, apart);
  }
  return [
    [`${plan.moduleName}.ts`, text],
    ...[...apart.values()].flat().map(module => [`${kebabCase(module.className)}.ts`, module.text] as [string, string]),
  ];
}

function operatorModule(plan: OperatorPlan, apart: ReadonlyMap<ObjectGroup, readonly GroupModule[]>): string {
  const { className, summary, images, customResources, groups } = plan;
  const within = groups.filter(([group]) => !apart.has(group));
  const body = [
    `/** ${summary} */`,
    `export class ${className} extends Operator {`,
    ...images.map(image => `  public readonly ${imageField(image)}: Image;`),
    ...(images.length === 0 ? [] : ['']),
    '  constructor(scope: Construct, id: string) {',
    `    super(scope, id, ${printCode(plan.props, '    ', 21, 2)});`,
    ...images.map(image => `    this.${imageField(image)} = this.image(${quote(image.name)}, ${quote(image.reference)});`),
    ...customResources,
    ...groups.flatMap(([group]) => apart.get(group)?.map(module => `    new ${module.className}(this, ${quote(kebabCase(module.className))});`)
      ?? [`    this.add${group.name}();`]),
    '  }',
    ...within.map(([group, objects]) => `\n${method(plan, group, objects)}`),
    '}',
    '',
  ].join('\n');
  const constant = names(body, 'NAMESPACE') ? `const NAMESPACE = ${quote(plan.surroundings.namespace)};\n\n` : '';
  return moduleText(constant + body, [...apart.values()].flat().map(module => importOf(module.className, `./${kebabCase(module.className)}`)).sort());
}

function method({ surroundings }: OperatorPlan, group: ObjectGroup, objects: readonly PlannedObject[]): string {
  const statements = objects.map(object => objectStatement(object, { ...surroundings, operator: 'this', namespaceCode: 'NAMESPACE' }));
  return `  /** ${group.summary} */\n  private add${group.name}(): void {\n${statements.join('\n')}\n  }`;
}

/** A class for a group; several where one would be too long. */
function groupModules(plan: OperatorPlan, group: ObjectGroup, objects: readonly PlannedObject[]): GroupModule[] {
  const operator = 'operator';
  const surroundings = { ...plan.surroundings, operator, namespaceCode: `${operator}.operatorNamespace.name` };
  const parts: string[][] = [[]];
  for (const statement of objects.map(object => objectStatement(object, surroundings))) {
    const part = parts.at(-1)!;
    if (part.length > 0 && lines([...part, statement].join('\n')) > MOST_LINES - 20) parts.push([statement]);
    else part.push(statement);
  }
  return parts.map((statements, index) => {
    const className = `${group.name}${index === 0 ? '' : index + 1}`;
    const body = [
      `/** ${group.summary} */`,
      `export class ${className} extends Construct {`,
      `  constructor(${operator}: ${plan.className}, id: string) {`,
      `    super(${operator}, id);`,
      ...statements,
      '  }',
      '}',
      '',
    ].join('\n');
    return { className, text: moduleText(body, [importOf(plan.className, `./${plan.moduleName}`, true)]) };
  });
}

function lines(text: string): number {
  return text.split('\n').length;
}
