import { BASIC_SCHEMA, renderBasicTemplate } from './basic';
import { BundleSource } from './bundle-source';
import { renderSemverTemplate } from './semver';
import { SEMVER_SCHEMA } from './semver-template';
import { TemplateError } from './template-error';
import { FileTree } from '../../../files/file-tree';
import { quote } from '../../../go/quote';
import { JsonObject, isJsonObject } from '../../../kube/json';
import { emitYaml } from '../../../kube/yaml/emit';
import { DocumentError, splitDocuments } from '../split-documents';

/** A template of a catalog. */
export interface CatalogTemplate {
  /** The path of its file. */
  readonly file: string;
  /** `olm.template.basic`, `olm.semver`, `olm.template.substitutes` or anything else. */
  readonly schema: string;
  /** All that it says, with the keys as they are written. */
  readonly content: JsonObject;
}

/** The templates among the files of a release repository's `catalog-templates/`: all that say a schema. */
export function readTemplates(tree: FileTree): CatalogTemplate[] {
  return tree.paths.filter(path => /\.(ya?ml|json)$/.test(path)).flatMap(file => {
    const content = contentOf(tree.text(file)!);
    const key = Object.keys(content ?? {}).find(one => one.toLowerCase() === 'schema');
    const schema = key === undefined ? undefined : content![key];
    return typeof schema === 'string' ? [{ file, schema, content: content! }] : [];
  });
}

/** The files of templates. */
export function renderTemplates(templates: readonly CatalogTemplate[]): FileTree {
  return new FileTree(templates.map(({ file, content }) =>
    [file, file.endsWith('.json') ? `${JSON.stringify(content, undefined, 2)}\n` : emitYaml(content)]));
}

/** The catalog that a template stands for. Throws TemplateError with opm's message. */
export function renderTemplate(text: string, bundles: BundleSource): JsonObject[] {
  const content = contentOf(text);
  const key = Object.keys(content ?? {}).find(one => one.toLowerCase() === 'schema');
  const schema = key === undefined ? '' : String(content![key]);
  if (schema === BASIC_SCHEMA) return renderBasicTemplate(text, bundles);
  if (schema === SEMVER_SCHEMA) return renderSemverTemplate(text, bundles);
  throw new TemplateError(`unknown template schema ${quote(schema)}`);
}

function contentOf(text: string): JsonObject | undefined {
  try {
    const first = splitDocuments(text).next();
    return first.done !== true && isJsonObject(first.value.value) ? first.value.value : undefined;
  } catch (error) {
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}
