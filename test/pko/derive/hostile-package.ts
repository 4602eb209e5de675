import { ApiObject } from 'cdk8s';
import * as fc from 'fast-check';
import { hostileInteger, hostileMap, hostileNumber, hostileNumberText, hostileText } from './hostile-values';
import { Environment, ImageBinding, Instance, Operator, Parameter, ParameterType, PkoPackage, TestCaseProps, Value } from '../../../src';
import { anOperator, aPackage } from '../an-operator';

/** A reference to something that is known at run time, and what it is then. */
export interface Reference {
  /** The marker, for whole values. */
  readonly whole: any;
  /** The marker in a text, where it may stand in one. */
  readonly text?: string;
  /** The marker that stands for the items of a list. */
  readonly items?: string[];
  /** The value in a run. */
  readonly value: (run: Run) => any;
}

/** What is known when a package is installed. */
export interface Run {
  readonly config: any;
  readonly environment: any;
  readonly installation: any;
}

/** What each parameter accepts. */
const VALUES: { readonly [parameter: string]: fc.Arbitrary<any> } = {
  text: hostileText,
  integer: hostileInteger,
  number: hostileNumber,
  flag: fc.boolean(),
  texts: fc.array(hostileText, { maxLength: 3 }),
  numbers: fc.array(hostileNumber, { maxLength: 3 }),
  objects: fc.array(hostileMap, { maxLength: 2 }),
  object: hostileMap,
  booleanText: fc.constantFrom('true', 'false'),
  numberText: hostileNumberText,
  imageText: hostileText,
  maybe: hostileText,
  on: fc.boolean(),
};

/** Runs in which a package can be installed. */
export function runsOf(pkg: PkoPackage, installation: fc.Arbitrary<any>): fc.Arbitrary<Run> {
  return fc.record({
    config: fc.record(Object.fromEntries(pkg.parameters.map(({ name }) => [name, VALUES[name]]))),
    environment: fc.record({ httpProxy: hostileText.filter(text => text !== ''), kubernetesVersion: hostileText }),
    installation,
  });
}

const OPEN = { 'x-kubernetes-preserve-unknown-fields': true };

/** Each kind of reference, by what it is to. */
export const KINDS: { readonly [kind: string]: (parameter: (name: string) => Parameter, operator: Operator) => Reference } = {
  'a string': parameter => reference(parameter('text')),
  'an integer': parameter => ({ whole: parameter('integer').valueAsNumber, text: parameter('integer').valueAsString, value: ({ config }) => config.integer }),
  'a number': parameter => ({ whole: parameter('number').valueAsNumber, text: parameter('number').valueAsString, value: ({ config }) => config.number }),
  'a boolean': parameter => reference(parameter('flag')),
  'a list of texts': parameter => ({ whole: parameter('texts').value, items: parameter('texts').valueAsList, value: ({ config }) => config.texts }),
  'a list of numbers': parameter => ({ whole: parameter('numbers').value, items: parameter('numbers').valueAsList, value: ({ config }) => config.numbers }),
  'a list of objects': parameter => ({ whole: parameter('objects').value, items: parameter('objects').valueAsList, value: ({ config }) => config.objects }),
  'an object': parameter => ({ whole: parameter('object').value, value: ({ config }) => config.object }),
  'a text as a boolean': parameter => ({ whole: parameter('booleanText').asBoolean(), value: ({ config }) => config.booleanText === 'true' }),
  'a text as a number': parameter => ({ whole: parameter('numberText').asNumber(), value: ({ config }) => Number(config.numberText) }),
  'an image that a parameter says': (parameter, operator) => {
    parameter('imageText');
    const { ref } = operator.image('given', 'quay.io/example/given:v1');
    return { whole: ref, text: ref, value: ({ config }) => config.imageText };
  },
  'an optional text': parameter => ({ whole: parameter('maybe').value, value: ({ config }) => config.maybe }),
  'the environment': () => ({ whole: Environment.kubernetesVersion, text: Environment.kubernetesVersion, value: ({ environment }) => environment.kubernetesVersion }),
  'an optional part of the environment': () => ({ whole: Environment.httpProxy, value: ({ environment }) => environment.httpProxy }),
  'the name of the installation': () => ({ whole: Instance.name, text: Instance.name, value: ({ installation }) => installation.name }),
  'the namespace of the installation': () => ({ whole: Instance.namespace, text: Instance.namespace, value: ({ installation }) => installation.namespace }),
};

function reference(parameter: Parameter): Reference {
  return { whole: parameter.value, text: parameter.valueAsString, value: ({ config }) => config[parameter.name] };
}

/** Parameters by name, those of the runs. */
function parametersOf(operator: Operator): (name: string) => Parameter {
  const { STRING, INTEGER, NUMBER, BOOLEAN, LIST, OBJECT } = ParameterType;
  const props: { [name: string]: any } = {
    text: { type: STRING, required: true },
    integer: { type: INTEGER, required: true },
    number: { type: NUMBER, required: true },
    flag: { type: BOOLEAN, required: true },
    texts: { type: LIST, required: true },
    numbers: { type: LIST, items: NUMBER, required: true },
    objects: { type: LIST, items: OBJECT, required: true, schema: { items: { type: 'object', ...OPEN } } },
    object: { type: OBJECT, schema: OPEN, required: true },
    booleanText: { type: STRING, allowedValues: ['true', 'false'], required: true },
    numberText: { type: STRING, pattern: '^-?[0-9]+(\\.[0-9]+)?$', required: true },
    imageText: { type: STRING, required: true },
    maybe: { type: STRING },
    on: { type: BOOLEAN, default: false },
  };
  return name => operator.parameters.find(one => one.name === name) ?? operator.parameter(name, props[name]);
}

/** An object with a reference at every position that it can be at. */
function anObject(operator: Operator, { whole, text, items }: Reference, on: Parameter, labels: boolean): void {
  new ApiObject(operator, 'thing', {
    apiVersion: 'example.com/v1',
    kind: 'Thing',
    metadata: {
      name: text ?? 'thing',
      annotations: { before: 'x', ...(text !== undefined && { [`note-${text}`]: 'y', note: text }) },
      ...(labels && text !== undefined && { labels: { label: text } }),
    },
    spec: {
      whole,
      list: ['first', whole, 'last'],
      nested: [{ name: 'a', field: whole, after: 'z ' }, [whole]],
      env: [{ name: 'BEFORE', value: '{{ x }}' }, { name: 'VALUE', value: whole }],
      when: Value.when(on.isTrue(), whole, 'off{'),
      onlyWhen: Value.when(on.isTrue(), { whole, text: 'a \n' }),
      ...(text !== undefined && {
        [text]: { key: 'any' },
        inside: `before ${text} after: {{ 100%`,
        several: `${text}${text}:${text}`,
        lines: `#!/bin/sh\necho ${text}\n\n  ${text}`,
        whenText: Value.whenText(on.isTrue(), `a${text}`, `${text}b`),
      }),
      ...(items !== undefined && { spliced: ['first', ...items, 'last'], only: items }),
      end: whole,
    },
  } as any);
}

/** What the object is in a run. */
export function expected({ text, items, value }: Reference, run: Run, labels: boolean): any {
  const own = value(run);
  const asText = typeof own === 'string' ? own : JSON.stringify(own);
  const on = run.config.on ?? false;
  const withText: [string, any][] = text === undefined ? [] : [
    [asText, { key: 'any' }],
    ['inside', `before ${asText} after: {{ 100%`],
    ['several', `${asText}${asText}:${asText}`],
    ['lines', `#!/bin/sh\necho ${asText}\n\n  ${asText}`],
    ['whenText', on ? `a${asText}` : `${asText}b`],
  ];
  return {
    apiVersion: 'example.com/v1',
    kind: 'Thing',
    metadata: {
      name: text === undefined ? 'thing' : asText,
      namespace: 'demo',
      annotations: Object.fromEntries([['before', 'x'], ...(text === undefined ? [] : [[`note-${asText}`, 'y'], ['note', asText]])]),
      ...(labels && text !== undefined && { labels: { label: asText } }),
    },
    spec: Object.fromEntries([
      ['whole', own],
      ['list', ['first', own, 'last']],
      ['nested', [{ name: 'a', field: own, after: 'z ' }, [own]]],
      ['env', [{ name: 'BEFORE', value: '{{ x }}' }, { name: 'VALUE', value: own }]],
      ['when', on ? own : 'off{'],
      ...(on ? [['onlyWhen', { whole: own, text: 'a \n' }]] : []),
      ...withText,
      ...(items === undefined ? [] : [['spliced', ['first', ...own, 'last']], ['only', own]]),
      ['end', own],
    ]),
  };
}

/** A package with one object, and the reference in it. */
export interface Subject { readonly pkg: PkoPackage; readonly reference: Reference }

/** @param labels whether the reference is the value of a label, too: Package Operator refuses what is no label */
export function aSubject(kind: string, labels: boolean): Subject {
  const operator = anOperator();
  const parameter = parametersOf(operator);
  const made = KINDS[kind](parameter, operator);
  anObject(operator, made, parameter('on'), labels);
  const given: { [image: string]: ImageBinding } = operator.images.length > 0 ? { given: ImageBinding.parameter(parameter('imageText')) } : {};
  return { pkg: aPackage(operator, { images: given }), reference: made };
}

/** A run as a test case. */
export function testCase({ config, environment, installation }: Run): TestCaseProps {
  return { config, environment, package: installation };
}
