import { checkConfigMapKey } from '../names';
import { Code } from './codes';
import { Field } from './field';

/** MaxSecretSize: the most that the data of a ConfigMap or a Secret may hold, in bytes. */
const DATA_LIMIT = 1024 * 1024;
const SERVICE_ACCOUNT_TOKEN = 'kubernetes.io/service-account-token';
const SERVICE_ACCOUNT_NAME = 'kubernetes.io/service-account.name';
/** The keys that a type of Secret needs; of alternatives one is enough. */
const NEEDED_KEYS: { readonly [type: string]: readonly (readonly string[])[] } = {
  'kubernetes.io/basic-auth': [['username', 'password']],
  'kubernetes.io/dockercfg': [['.dockercfg']],
  'kubernetes.io/dockerconfigjson': [['.dockerconfigjson']],
  'kubernetes.io/ssh-auth': [['ssh-privatekey']],
  'kubernetes.io/tls': [['tls.crt'], ['tls.key']],
};

/** The data of a ConfigMap. */
export function configMap(root: Field): void {
  const [texts, binaries] = [root.at('data'), root.at('binaryData')];
  const keys = new Set(texts.entries().map(([key]) => key));
  for (const [key, field] of binaries.entries()) if (keys.has(key)) field.error(Code.DATA_KEY, `Invalid value: ${JSON.stringify(key)}: duplicate of key present in data`);
  for (const [key, field] of [...texts.entries(), ...binaries.entries()]) dataKey(key, field);
  const size = sum(texts, textSize) + sum(binaries, decodedSize);
  if (size > DATA_LIMIT) root.at('data').error(Code.DATA_SIZE, `Too long: may not be more than ${DATA_LIMIT} bytes`);
}

/** The data of a Secret, and what its type asks for. */
export function secret(root: Field): void {
  const [data, texts] = [root.at('data'), root.at('stringData')];
  for (const [key, field] of [...data.entries(), ...texts.entries()]) dataKey(key, field);
  const size = sum(data, decodedSize) + sum(texts, textSize);
  if (size > DATA_LIMIT) data.error(Code.DATA_SIZE, `Too long: may not be more than ${DATA_LIMIT} bytes`);
  secretType(root);
  for (const [key, field] of texts.entries()) {
    if (!data.at(key).isAbsent) field.warning(Code.DATA_KEY, `The key ${key} is in data too; the text here wins.`, 'Remove one of them.');
  }
}

function secretType(root: Field): void {
  const type = root.at('type').text() ?? '';
  if (type === SERVICE_ACCOUNT_TOKEN) {
    const account = root.at('metadata', 'annotations', SERVICE_ACCOUNT_NAME);
    if (account.text() === '') account.required(Code.SECRET_TYPE);
    return;
  }
  for (const keys of Object.hasOwn(NEEDED_KEYS, type) ? NEEDED_KEYS[type] : []) {
    const present = keys.filter((key) => ['data', 'stringData'].some((map) => root.at(map).entries().some(([name]) => name === key)));
    if (present.length === 0) root.at('data', keys[0]).required(Code.SECRET_TYPE, `the type ${type} needs ${keys.join(' or ')}`);
  }
  if (!type.startsWith('kubernetes.io/dockerconfig')) return;
  const text = dockerConfig(root);
  if (text !== undefined && !isJson(text)) root.at('data', '.dockerconfigjson').error(Code.SECRET_TYPE, 'Invalid value: "<secret contents redacted>": must be JSON');
}

function dockerConfig(root: Field): string | undefined {
  const plain = root.at('stringData', '.dockerconfigjson');
  if (!plain.isAbsent) return plain.text();
  const encoded = root.at('data', '.dockerconfigjson');
  const text = encoded.isAbsent ? undefined : encoded.text();
  return text === undefined ? undefined : Buffer.from(text, 'base64').toString('utf8');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function dataKey(key: string, field: Field): void {
  const messages = checkConfigMapKey(key);
  if (messages.length > 0) field.error(Code.DATA_KEY, `Invalid value: ${JSON.stringify(key)}: ${messages.join('; ')}`);
}

function sum(map: Field, size: (text: string) => number): number {
  return map.entries().reduce((total, [, field]) => total + size(field.text() ?? ''), 0);
}

function textSize(text: string): number {
  return Buffer.byteLength(text);
}

function decodedSize(text: string): number {
  return Buffer.byteLength(text, 'base64');
}
