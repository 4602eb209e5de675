import { Expression } from './expression';
import { textToken } from './text-token';

/**
 * An expression as a value of no particular type, for fields that take anything.
 *
 * cdk8s calls `resolve()` on what it does not know, and clones patches through JSON. A library that takes the value for a map and copies
 * its keys would lose it without a word, so that looking at its keys is an error.
 *
 * @param label what the value is called in messages
 */
export function dynamicValue(label: string, expression: Expression): any {
  const token = () => textToken(expression);
  return new Proxy({ resolve: token, toString: token, toJSON: token }, {
    ownKeys: () => {
      throw new Error(`The value '${label}' is not known before the package is installed: its keys cannot be copied. ` +
        'Set the field with ApiObject.addJsonPatch, or write the object as a plain ApiObject.');
    },
  });
}
