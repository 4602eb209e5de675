import { textOf } from '../../../files/file-tree';
import { Severity } from '../../../findings/finding';
import { isJsonObject, listAt, textAt } from '../../../kube/json';
import { JsonSchemaProps } from '../../../kube/schema/json-schema-props';
import { validateValue } from '../../../kube/schema/validate';
import { YamlError, readYaml } from '../../../kube/yaml/read';
import { BundleCheck } from '../bundle-check';

const FILE = 'release-config.yaml';
const TEXT: JsonSchemaProps = { type: 'string' };
/** schemas/release-config-schema.json of operator-pipelines. */
const SCHEMA: JsonSchemaProps = {
  type: 'object',
  required: ['catalog_templates'],
  properties: {
    catalog_templates: {
      type: 'array',
      items: {
        type: 'object',
        required: ['template_name', 'channels'],
        properties: {
          template_name: TEXT,
          channels: { type: 'array', minItems: 1, items: TEXT },
          defaultChannel: TEXT,
          replaces: TEXT,
          skips: { type: 'array', items: TEXT },
          skipRange: TEXT,
        },
      },
    },
    merge: { type: 'boolean' },
  },
};

/** check_validate_schema_bundle_release_config: what the pipeline does with a version is written as it reads it. */
export function releaseConfig(check: BundleCheck): void {
  const content = check.model.otherFiles.find(([path]) => path === FILE)?.[1];
  if (content === undefined) return;
  const tell = (message: string, remedy?: string) => check.about(Severity.ERROR, FILE, { code: 'OLM166', message, ...(remedy !== undefined && { remedy }) });
  try {
    const config = readYaml(textOf(content)) ?? {};
    for (const error of validateValue(SCHEMA, config, '')) tell(`The pipeline cannot read it: ${String(error).replace(/^\./, '')}.`);
    for (const template of listAt(config, 'catalog_templates').filter(isJsonObject)) {
      const channels = listAt(template, 'channels');
      const twice = channels.find((channel, index) => channels.indexOf(channel) !== index);
      if (twice !== undefined) tell(`The template '${textAt(template, 'template_name')}' names the channel '${String(twice)}' twice.`, 'Name it once.');
    }
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    tell(`It cannot be read as YAML: ${error.reason}.`);
  }
}
