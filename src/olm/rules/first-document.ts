import { Json } from '../../kube/json';
import { readYaml } from '../../kube/yaml/read';
import { YamlError } from '../../kube/yaml/yaml-error';

/** Comments and empty lines before a marker: to OLM they are a document of their own, which is the first and holds nothing. */
const NOTHING_BEFORE_MARKER = /^(?:[ \t]*(?:#[^\n]*)?\n)+---[ \t]*(?:#[^\n]*)?\r?$/m;
/** A directive is cut off from the document that it is for. */
const DIRECTIVE = /^%[^\n]*\n/;

/** What hides the content of a YAML text from OLM, whose decoder cuts at markers before it reads (apimachinery's YAMLReader). */
export function contentBehind(text: string): 'a marker' | 'a directive' | undefined {
  if (DIRECTIVE.test(text)) return 'a directive';
  const marker = text.indexOf('\n---');
  return marker >= 0 && NOTHING_BEFORE_MARKER.test(text.slice(0, marker + 5)) ? 'a marker' : undefined;
}

/** The first document of a YAML text as OLM reads it; undefined where it cannot be read. */
export function firstDocument(text: string): Json | undefined {
  const hidden = contentBehind(text);
  if (hidden !== undefined) return hidden === 'a marker' ? null : undefined;
  return yamlOf(text);
}

/** A YAML text as sigs.k8s.io/yaml reads it, whatever stands before its marker; undefined where it cannot be read. */
export function yamlOf(text: string): Json | undefined {
  try {
    return readYaml(text);
  } catch (error) {
    if (error instanceof YamlError) return undefined;
    throw error;
  }
}
