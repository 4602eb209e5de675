import { JsonObject, textAt } from '../json';
import { checkDns1035Label, checkDns1123Subdomain } from '../names';
import { conversion } from './conversion';
import { definitionVersions } from './definition-versions';
import { Code } from '../rules/codes';
import { Field } from '../rules/field';
import { ObjectProblem } from '../rules/object-problem';
import { checkOneOf, checkText, requireText } from '../rules/values';

/** Where the approval of an API in a group of the Kubernetes community is written. */
const APPROVAL = 'api-approved.kubernetes.io';

/**
 * What is wrong with a CustomResourceDefinition beyond the schema of its kind, as the API server checks it
 * (apiextensions-apiserver pkg/apis/apiextensions/validation). Rules in CEL are not compiled. Paths are those of the object as written.
 *
 * Only of apiextensions.k8s.io/v1, the one version that is left. Never throws, whatever the JSON is.
 */
export function checkCustomResourceDefinition(definition: JsonObject): ObjectProblem[] {
  if (textAt(definition, 'apiVersion') !== 'apiextensions.k8s.io/v1') return [];
  const problems: ObjectProblem[] = [];
  const root = Field.root(definition, problems);
  const spec = root.at('spec');
  definitionName(root);
  group(spec.at('group'));
  approval(root);
  names(spec.at('names'));
  const scope = spec.at('scope');
  if (scope.text() === '') scope.required(Code.DEFINITION_SCOPE);
  else checkOneOf(scope, Code.DEFINITION_SCOPE, ['Cluster', 'Namespaced']);
  definitionVersions(spec.at('versions'), problems);
  conversion(spec.at('conversion'));
  if (spec.at('preserveUnknownFields').value === true) {
    spec.at('preserveUnknownFields').invalid(Code.SCHEMA_KEYWORD,
      'cannot set to true, set x-kubernetes-preserve-unknown-fields to true in spec.versions[*].schema instead');
  }
  return problems;
}

function definitionName(root: Field): void {
  const name = root.at('metadata', 'name');
  const plural = root.at('spec', 'names', 'plural').text();
  const groupName = root.at('spec', 'group').text();
  if (!name.text() || plural === undefined || groupName === undefined) return;
  if (name.text() !== `${plural}.${groupName}`) name.invalid(Code.DEFINITION_NAME, 'must be spec.names.plural+"."+spec.group', `Name it ${plural}.${groupName}.`);
}

function group(field: Field): void {
  requireText(field, Code.DEFINITION_NAME, (text) => {
    const messages = checkDns1123Subdomain(text);
    return messages.length === 0 && !text.includes('.') ? ['should be a domain with at least one dot'] : messages;
  });
}

function approval(root: Field): void {
  const groupName = root.at('spec', 'group').text() ?? '';
  if (!/(^|\.)(k8s|kubernetes)\.io$/.test(groupName)) return;
  const annotation = root.at('metadata', 'annotations', APPROVAL);
  const text = annotation.text();
  if (text === undefined || text.startsWith('unapproved')) return;
  if (text === '') annotation.required(Code.API_APPROVAL, `protected groups must have approval annotation "${APPROVAL}", see https://github.com/kubernetes/enhancements/pull/1111`);
  else if (!URL.canParse(text)) annotation.invalid(Code.API_APPROVAL, 'must be the URL of the approval, or begin with "unapproved"');
}

function names(field: Field): void {
  const [plural, singular, kind, listKind] = ['plural', 'singular', 'kind', 'listKind'].map((key) => field.at(key));
  requireText(plural, Code.DEFINITION_NAMES, checkDns1035Label);
  checkText(singular, Code.DEFINITION_NAMES, checkDns1035Label);
  requireText(kind, Code.DEFINITION_NAMES, kindProblems);
  checkText(listKind, Code.DEFINITION_NAMES, kindProblems);
  for (const key of ['shortNames', 'categories']) {
    for (const item of field.at(key).items()) requireText(item, Code.DEFINITION_NAMES, checkDns1035Label);
  }
  if (kind.text() && kind.text() === listKind.text()) listKind.invalid(Code.DEFINITION_NAMES, 'kind and listKind may not be the same');
}

function kindProblems(kind: string): string[] {
  return checkDns1035Label(kind.toLowerCase()).map((message) => `may have mixed case, but should otherwise match: ${message}`);
}
