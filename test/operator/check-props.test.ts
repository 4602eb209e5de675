import { App } from 'cdk8s';
import { Operator, OperatorProps } from '../../src';
import { checkProps, listOf, oneOf, shaped, text } from '../../src/operator/check-props';

test('what is undefined is left out, and what is right is accepted', () => {
  expect(() => checkProps('it', { name: undefined, list: ['a'], choice: 'x' }, { name: text, list: listOf(text), choice: oneOf({ X: 'x' }) })).not.toThrow();
});

test.each<[object, string]>([
  [{ name: null }, 'In it, name is null, which is no text.'],
  [{ name: () => 'a' }, 'In it, name is a function, which is no text.'],
  [{ name: 'a', list: {} }, 'In it, list is an object, which is no list.'],
  [{ name: 'a', inner: { least: 'a', more: 1 } }, 'In it, inner.more is 1, which is no text.'],
  [{ name: 'a', inner: {} }, 'In it, inner.least is missing.'],
  [{}, 'In it, name is missing.'],
])('%j is refused', (props, message) => {
  const rules = { name: text, list: listOf(text), inner: shaped<{ least: string; more: string }>({ least: text, more: text }, ['least']) };
  expect(() => checkProps<{ name?: unknown; list?: unknown; inner?: unknown }>('it', props, rules, ['name'])).toThrow(message);
});

test.each<[object, string]>([
  [{ version: 1 }, 'version is 1, which is no text.'],
  [{ icon: 'icon.svg' }, "icon is 'icon.svg'; it takes an Icon, as Icon.fromFile('icon.svg')."],
  [{ capability: 'Auto-Pilot' }, "capability is 'Auto-Pilot', none of Basic Install, Seamless Upgrades, Full Lifecycle, Deep Insights, Auto Pilot; did you mean 'Auto Pilot'?"],
  [{ keywords: 'web' }, "keywords is 'web', which is no list: write ['web']."],
  [{ maintainers: ['me'] }, "maintainers[0] is 'me', which is no object."],
  [{ namespace: 'web' }, "namespace is 'web'; it takes an OperatorNamespace"],
])('an operator of %j is refused', (props, message) => {
  expect(() => new Operator(new App(), 'web', { version: '0.1.0', ...props } as OperatorProps)).toThrow(`In the operator 'web', ${message}`);
});
