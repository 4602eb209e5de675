import { Code, Expression } from './code/code';
import { kebabCase, uniqueName } from './code/identifiers';
import { printCode, quote } from './code/print-code';
import { ProgramFiles } from './program-files';
import { JsonObject, given, listAt, textAt } from '../kube/json';
import { emitYaml, emitYamlDocuments } from '../kube/yaml/emit';

const INDENT = '    ';
/** Examples that take more lines stand in a file of their own. */
const MOST_LINES = 16;

/** The statement that makes a custom resource; its definition, and long examples, become files. */
export function customResourceStatement(
  definition: JsonObject, id: string, samples: readonly JsonObject[], csv: JsonObject | undefined, files: ProgramFiles,
): string {
  const name = textAt(definition, 'metadata', 'name') ?? id;
  const path = files.add(`crds/${name}.yaml`, emitYaml(definition));
  const owned = listAt(csv, 'spec', 'customresourcedefinitions', 'owned').filter(api => textAt(api, 'name') === name);
  const said = (key: string) => owned.map(api => textAt(api, key)).find(text => text !== undefined && text !== '');
  const props = given<Code>({
    displayName: said('displayName'),
    description: said('description'),
    samples: samples.length === 0 ? undefined : samplesCode(samples, kebabCase(textAt(definition, 'spec', 'names', 'kind') ?? id), files),
  });
  const start = `CustomResource.fromFile(this, ${quote(id)}, join(__dirname, ${quote(`../${path}`)})`;
  const further = Object.keys(props).length === 0 ? '' : `, ${printCode(props, INDENT, INDENT.length + start.length + 2, 2)}`;
  return `${INDENT}${start}${further});`;
}

/** Ids of constructs for definitions of custom resources: their kinds. */
export function definitionIds(definitions: readonly JsonObject[]): string[] {
  const taken = new Set<string>();
  return definitions.map(definition => {
    const kind = kebabCase(textAt(definition, 'spec', 'names', 'kind') ?? 'custom-resource');
    return uniqueName([kind, kebabCase(`${kind}-${textAt(definition, 'spec', 'group')}`)], taken);
  });
}

function samplesCode(samples: readonly JsonObject[], name: string, files: ProgramFiles): Code {
  const code = samples as readonly Code[];
  if (printCode(code, INDENT).split('\n').length <= MOST_LINES) return code;
  const path = files.add(`samples/${name}.yaml`, emitYamlDocuments([...samples]));
  return new Expression(`Yaml.load(join(__dirname, ${quote(`../${path}`)}))`);
}
