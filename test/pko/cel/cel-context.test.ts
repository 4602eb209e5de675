import { CelContext } from '../../../src/pko/cel/cel-context';

const VARIABLES = {
  config: { replicas: 3, name: 'shop', enabled: true, zones: ['a', 'b'], nested: { port: 80 }, none: null },
  images: { web: 'registry.example/web@sha256:0' },
  dependencies: null,
  environment: { kubernetes: { version: 'v1.30.0' } },
  package: { metadata: { name: 'shop' } },
};
const context = new CelContext(VARIABLES, [{ name: 'isSmall', expression: 'config.replicas < 5' }]);

/** What an expression gives, an error by its message. */
function result(expression: string): boolean | string {
  try {
    return context.evaluate(expression);
  } catch (error) {
    return (error as Error).message;
  }
}

function compilation(...lines: string[]): string {
  return `CEL expression compilation error: ${lines.join('\n')}`;
}

test('an expression reads the template context and the named conditions', () => {
  expect(result('config.name == "shop" && cond.isSmall')).toEqual(true);
  expect(result('.config.enabled && images.web.contains("sha256")')).toEqual(true);
  expect(result('has(environment.openShift)')).toEqual(false);
});

test('a name that no condition may have is refused', () => {
  expect(() => new CelContext(VARIABLES, [{ name: '1st', expression: 'true' }])).toThrow('invalid CEL condition name: \'1st\'');
});

test('a name of a condition cannot be used twice', () => {
  const conditions = [{ name: 'a', expression: 'true' }, { name: 'a', expression: 'true' }];
  expect(() => new CelContext(VARIABLES, conditions)).toThrow('duplicate CEL condition name: \'a\'');
});

test('a named condition that fails is told by its name, and conditions do not see each other', () => {
  expect(() => new CelContext(VARIABLES, [{ name: 'a', expression: 'config.gone' }]))
    .toThrow('CEL condition evaluation failed: \'a\': program evaluation error: no such key: gone');
  expect(() => new CelContext(VARIABLES, [{ name: 'a', expression: 'true' }, { name: 'b', expression: 'cond.a' }]))
    .toThrow('undeclared reference to \'cond\' (in container \'\')');
});

test('a result that is not a bool is refused with its static type', () => {
  expect(result('1 + 1')).toEqual('invalid return type: int, expected bool');
  expect(result('config.name')).toEqual('invalid return type: google.protobuf.Any, expected bool');
  expect(result('[true]')).toEqual('invalid return type: list(bool), expected bool');
  expect(result('config')).toEqual('invalid return type: map(string, google.protobuf.Any), expected bool');
});

test('the variable package cannot be named because the word is reserved', () => {
  const source = 'package.metadata.name == "shop"';
  expect(result(source)).toEqual(compilation('ERROR: <input>:1:1: reserved identifier: package', ` | ${source}`, ' | ^'));
});

test('a value of the config cannot be the range of a macro unless it is made dynamic', () => {
  const source = 'config.zones.exists(z, z == "a")';
  const message = 'expression of type \'any\' cannot be range of a comprehension (must be list, map, or dynamic)';
  expect(result(source)).toEqual(compilation(`ERROR: <input>:1:7: ${message}`, ` | ${source}`, ' | ......^'));
  expect(result('dyn(config.zones).exists(z, z == "a")')).toEqual(true);
  expect(result('config.exists(key, key == "zones")')).toEqual(true);
});

test('numbers of JSON are doubles that compare with integers at run time but do not add to them', () => {
  expect(result('config.replicas == 3 && config.replicas > 2u')).toEqual(true);
  expect(result('config.replicas + 1 == 4')).toEqual('program evaluation error: no such overload');
  expect(result('config.replicas % 2 == 1')).toEqual('program evaluation error: no such overload: _%_');
});

test('a missing key is an error that another term may absorb', () => {
  expect(result('config.gone == 1')).toEqual('program evaluation error: no such key: gone');
  expect(result('config.gone == 1 || true')).toEqual(true);
  expect(result('false && config.gone == 1')).toEqual(false);
  expect(result('config.gone == 1 && false')).toEqual(false);
});

test('missing dependencies have no keys and no size', () => {
  expect(result('has(dependencies.db)')).toEqual(false);
  expect(result('size(dependencies) == 0')).toEqual('program evaluation error: no such overload: size');
});

test('elements that are not there are errors', () => {
  expect(result('config.zones[2] == "c"')).toEqual('program evaluation error: index out of bounds: 2');
  expect(result('config.zones[0.5] == "c"')).toEqual('program evaluation error: unsupported index value 0.5 in list');
  expect(result('config.zones.first == "a"')).toEqual('program evaluation error: unsupported index type \'string\' in list');
  expect(result('config.none.x == 1')).toEqual('program evaluation error: no such key: x');
});

test('a regular expression follows RE2', () => {
  expect(result('config.name.matches("^s.*p$")')).toEqual(true);
  expect(result('config.name.matches("[")')).toEqual('program evaluation error: error parsing regexp: missing closing ]: `[`');
});
