import { ObjectTemplateProps } from './object-template-props';
import { UNBOUND_FUNCTIONS } from './template/package-functions';
import { parseTemplate } from './template/parse';
import { TemplateError } from './template/template-error';

/** Functions of packages that the templates of objects do not have: there are no files. */
const PACKAGE_ONLY = ['cel', 'getFile', 'getFileGlob'];

/** The `spec` of an ObjectTemplate. */
export function objectTemplateSpec({ template, sources = [] }: ObjectTemplateProps): { [key: string]: any } {
  return { template, sources };
}

/**
 * What is wrong with an ObjectTemplate.
 * @param namespace of the ObjectTemplate; undefined where it has none
 * @param isNamespaced whether it is one for a namespace
 */
export function objectTemplateProblems(props: ObjectTemplateProps, namespace: string | undefined, isNamespaced: boolean): string[] {
  const items = (props.sources ?? []).flatMap(source => source.items);
  const foreign = (props.sources ?? []).filter(source => isNamespaced && source.namespace !== undefined && source.namespace !== namespace);
  return [
    ...items.filter(({ destination }) => !/^(\.[^.\s]+)+$/.test(destination)).map(({ destination }) => `the destination '${destination}' is no path with a leading dot`),
    ...foreign.map(({ kind, name }) => `the source ${kind} ${name} is in another namespace`),
    ...templateProblems(props.template),
  ];
}

function templateProblems(template: string): string[] {
  try {
    parseTemplate('template', template, word => word in UNBOUND_FUNCTIONS && !PACKAGE_ONLY.includes(word));
    return [];
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return [error.message];
  }
}
