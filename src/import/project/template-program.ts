import { FileTree } from '../../files/file-tree';
import { emitYaml } from '../../kube/yaml/emit';
import { appModules } from '../app-modules';
import { templateOperator } from './template-operator';
import { kebabCase, operatorClassName } from '../code/identifiers';

const GROUP = 'example.com';
/** There is no such image yet, nor a digest of it: whoever names another one is told to run opack lock. */
const LOCK_HEAD = '# Digests of the images of the program, written by opack lock; until then this is that of no image.\n';

/** The program of a small operator that has all that an operator has: what a new one is made from. */
export function templateProgram(name: string): FileTree {
  const className = operatorClassName(name);
  const kind = templateKind(name);
  const plural = pluralOf(kind.toLowerCase());
  const moduleName = kebabCase(name);
  const image = `quay.io/example/${name}:v0.1.0`;
  const modules = appModules({ className, moduleName, operatorName: name, channels: ['alpha'], clusterServiceVersion: {}, testCases: [['debug', { logLevel: 'debug' }]] });
  return new FileTree([
    [`src/${moduleName}.ts`, templateOperator({ name, className, kind, plural, group: GROUP, image })],
    ...modules.map(([path, text]) => [`src/${path}`, text] as const),
    [`crds/${plural}.${GROUP}.yaml`, emitYaml(definition(kind, plural))],
    ['images.lock.yaml', LOCK_HEAD + emitYaml({ [image]: `sha256:${'0'.repeat(64)}` })],
  ]);
}

/** The kind of the template's custom resource. */
export function templateKind(name: string): string {
  return operatorClassName(name).slice(0, -'Operator'.length);
}

/** The plural of a word as controller-gen makes it, for the words that names of operators are made of. */
function pluralOf(word: string): string {
  if (/(s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function definition(kind: string, plural: string) {
  const text = (description: string) => ({ description, type: 'string' });
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${GROUP}` },
    spec: {
      group: GROUP,
      names: { kind, listKind: `${kind}List`, plural, singular: kind.toLowerCase() },
      scope: 'Namespaced',
      versions: [{
        name: 'v1alpha1',
        schema: {
          openAPIV3Schema: {
            description: `${kind} is what the operator brings into the state that its spec asks for.`,
            type: 'object',
            properties: {
              apiVersion: text('The version of the schema.'),
              kind: text('The kind of the object.'),
              metadata: { type: 'object' },
              spec: {
                description: 'What is asked for.',
                type: 'object',
                properties: { replicas: { description: 'How many pods.', type: 'integer', format: 'int32', minimum: 0, default: 1 } },
              },
              status: {
                description: 'What is there.',
                type: 'object',
                properties: { readyReplicas: { description: 'How many pods are ready.', type: 'integer', format: 'int32' } },
              },
            },
          },
        },
        served: true,
        storage: true,
        subresources: { status: {} },
      }],
    },
  };
}
