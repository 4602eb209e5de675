import { Parameter, ParameterProps, ParameterType } from '../../src';

const parameter = (props: ParameterProps) => new Parameter('p', props);

test('the schema holds what the author said, and bounds where whole numbers stop being exact', () => {
  expect(parameter({ type: ParameterType.STRING, description: 'd', default: 'a', allowedValues: ['a', 'b'] })._facts.schema)
    .toEqual({ description: 'd', type: 'string', enum: ['a', 'b'], default: 'a' });
  expect(parameter({ type: ParameterType.INTEGER, minimum: 0 })._facts.schema)
    .toEqual({ type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
  expect(parameter({ type: ParameterType.LIST, items: ParameterType.NUMBER, default: [] })._facts.schema)
    .toEqual({ type: 'array', items: { type: 'number' }, default: [] });
});

test.each<[string, ParameterProps, string]>([
  ['a default of another type', { type: ParameterType.INTEGER, default: 'x' }, "The parameter 'p' is of type integer, which \"x\" is not."],
  ['a list with an item of another type', { type: ParameterType.LIST, default: [1] }, 'is of type array, which [1] is not'],
  ['a whole number that is not exact', { type: ParameterType.INTEGER, default: 2 ** 53 }, 'is of type integer, which 9007199254740992 is not'],
  ['required with a default', { type: ParameterType.STRING, default: '', required: true }, 'is required and has a default'],
])('refuses %s', (_, props, message) => {
  expect(() => parameter(props)).toThrow(message);
});

test('a name that templates could not write is refused', () => {
  expect(() => new Parameter('my-name', { type: ParameterType.STRING })).toThrow('The parameter name "my-name"');
});

test('conversions ask for a schema that admits nothing else', () => {
  expect(() => parameter({ type: ParameterType.STRING }).asBoolean()).toThrow("allowedValues: ['true', 'false']");
  expect(() => parameter({ type: ParameterType.STRING }).asNumber()).toThrow('has to be text with a pattern');
  expect(() => parameter({ type: ParameterType.STRING, allowedValues: ['1', 'two'] }).asNumber()).toThrow('cannot be a number');
  expect(() => parameter({ type: ParameterType.STRING, allowedValues: ['1', '2'] }).asNumber()).not.toThrow();
});

test('a value is only there in the forms that its type has', () => {
  expect(() => parameter({ type: ParameterType.LIST }).valueAsString).toThrow('is a list; it has no text');
  expect(() => parameter({ type: ParameterType.STRING }).valueAsNumber).toThrow('convert');
  expect(() => parameter({ type: ParameterType.STRING }).valueAsList).toThrow('is no list');
  expect(() => parameter({ type: ParameterType.INTEGER }).isTrue()).toThrow('neither boolean nor text');
  expect(() => parameter({ type: ParameterType.INTEGER }).isEqualTo('1')).toThrow('it never equals "1"');
});
