import { encodeJson } from './functions/json';
import { GoYamlEmitter } from './go-yaml-emitter';
import { FunctionError } from './template-error';
import { Value } from './values';

// What go-yaml's reader refuses; sigs.k8s.io/yaml reads the JSON of a value as YAML.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;

/**
 * A value as sigs.k8s.io/yaml.Marshal prints it; what JSON or a YAML reader would refuse on the way is refused.
 *
 * @throws FunctionError for what JSON or YAML cannot say
 */
export function goYaml(value: Value): string {
  if (FORBIDDEN.test(asJson(value))) throw new FunctionError('yaml: control characters are not allowed');
  return new GoYamlEmitter().emit(value);
}

function asJson(value: Value): string {
  try {
    return encodeJson(value, { escapesHtml: true });
  } catch (error) {
    throw error instanceof FunctionError ? new FunctionError(`error marshaling into JSON: ${error.message}`) : error;
  }
}
