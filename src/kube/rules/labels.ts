import { checkLabelKey, checkLabelValue } from '../names';
import { Code } from './codes';
import { Field } from './field';
import { checkText } from './values';

/** A map of labels: keys and values. */
export function labels(map: Field, code: string = Code.LABEL): void {
  for (const [key, field] of map.entries()) {
    const messages = checkLabelKey(key);
    if (messages.length > 0) field.error(code, `Invalid value: ${JSON.stringify(key)}: ${messages.join('; ')}`);
    checkText(field, code, checkLabelValue);
  }
}
