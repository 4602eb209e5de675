import { Code, CodeMap, Expression, isCodeMap, replaceTexts } from './code/code';
import { camelCase } from './code/identifiers';
import { printCode, quote } from './code/print-code';
import { DeclaredImage, isPlaceOfImage } from './images';
import { typedObject } from './typed-object';
import { JsonObject, objectAt } from '../kube/json';

/** Of the statements of a method. */
const INDENT = '    ';
/** An object that no type checks stands in a file of its own when it takes more lines. */
const MOST_LINES = 150;

/** An object, and how the program makes it. */
export interface PlannedObject {
  readonly object: JsonObject;
  /** Id of its construct. */
  readonly id: string;
  /** Why the bundle does not have it; undefined where it has. */
  readonly notInBundle?: string;
  /** Whether it has no namespace although cdk8s would give it one. */
  readonly isOfCluster: boolean;
}

/** What the statements of a module can name. */
export interface Surroundings {
  /** How the operator is written: `this`, or the name of a variable. */
  readonly operator: string;
  /** The namespace that the operator runs in. */
  readonly namespace: string;
  /** How that namespace is written. */
  readonly namespaceCode: string;
  readonly images: readonly DeclaredImage[];
  /** Adds a file of YAML for an object that is too long for a program; its path. */
  readonly addObject: (object: JsonObject, id: string) => string;
  /** The file that a long text is in, relative to the folder of the program; undefined for a text that stands in the program itself. */
  readonly fileOf: (text: string, path: readonly string[]) => string | undefined;
}

/** Name of the field of an operator's class that holds an image. */
export function imageField({ name }: DeclaredImage): string {
  const field = camelCase(name);
  return field.endsWith('Image') ? field : `${field === 'image' ? 'operator' : field}Image`;
}

/** The statements that make an object, indented as in a method. */
export function objectStatement(planned: PlannedObject, surroundings: Surroundings): string {
  const { object, id, notInBundle, isOfCluster } = planned;
  const variable = camelCase(id);
  const isNamed = notInBundle !== undefined || isOfCluster;
  const labels = commonLabels(object);
  const code = expressed(object, surroundings) as CodeMap;
  const shared = labels === undefined ? code : withLabels(code, labels, new Expression(`${variable}Labels`));
  const typed = typedObject(shared);
  const start = `${isNamed ? `const ${variable} = ` : ''}new ${typed === undefined ? 'ApiObject' : `k8s.${typed.className}`}(this, ${quote(id)}, `;
  const props = printCode(typed?.props ?? shared, INDENT, INDENT.length + start.length, 2);
  const isLong = typed === undefined && props.split('\n').length > MOST_LINES;
  return [
    ...(labels === undefined || isLong ? [] : [`const ${variable}Labels = ${printCode(labels, INDENT, INDENT.length + variable.length + 15)};`]),
    `${start}${isLong ? `Yaml.load(join(__dirname, ${quote(`../${surroundings.addObject(object, id)}`)}))[0]` : props});`,
    ...(isOfCluster ? [`${variable}.addJsonPatch(JsonPatch.remove('/metadata/namespace')); // it belongs to the cluster`] : []),
    ...(notInBundle === undefined ? [] : [`PerTarget.onlyIn(${variable}, [Target.PKO, Target.PLAIN], ${quote(notInBundle)});`]),
  ].map(line => `${INDENT}${line}`).join('\n');
}

/** The object with what the program has a name for in the place of texts. */
function expressed(object: JsonObject, { operator, namespace, namespaceCode, images, fileOf }: Surroundings): Code {
  return replaceTexts(object, (text, path) => {
    if (isPlaceOfImage(path)) {
      const image = images.find(({ reference }) => reference === text);
      if (image !== undefined) return new Expression(`${operator}.${imageField(image)}.ref`);
    }
    if (text === namespace && path.at(-1) === 'namespace') return new Expression(namespaceCode);
    const file = fileOf(text, path);
    return file === undefined ? text : new Expression(`readFileSync(join(__dirname, ${quote(`../${file}`)}), 'utf8')`);
  });
}

/** The labels that a workload selects its pods by, where these have the same ones. */
function commonLabels(object: JsonObject): JsonObject | undefined {
  const selected = objectAt(object, 'spec', 'selector', 'matchLabels');
  const given = objectAt(object, 'spec', 'template', 'metadata', 'labels');
  return selected !== undefined && given !== undefined && Object.keys(given).length > 0 && isSame(selected, given) ? given : undefined;
}

/** The object with a name in the place of its labels, wherever they are the same ones. */
function withLabels(object: CodeMap, labels: Code, name: Expression): CodeMap {
  const places = [['metadata', 'labels'], ['spec', 'selector', 'matchLabels'], ['spec', 'template', 'metadata', 'labels']];
  return places.reduce((changed, path) => replaceAt(changed, path, found => (isSame(found, labels) ? name : found)) as CodeMap, object);
}

function replaceAt(value: Code, [key, ...rest]: readonly string[], replace: (found: Code) => Code): Code {
  if (key === undefined) return replace(value);
  if (!isCodeMap(value) || value[key] === undefined) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, name === key ? replaceAt(item, rest, replace) : item]));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(Object.entries(a as object).sort()) === JSON.stringify(Object.entries(b as object).sort());
}
