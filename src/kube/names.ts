/**
 * The rules for names, with the messages of k8s.io/apimachinery v0.36 (pkg/util/validation, pkg/api/validate/content) word for word.
 * Each check returns the messages; none when the name is fine. Lengths count bytes of UTF-8, also where the message says characters.
 */

const LABEL = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const SUBDOMAIN = `${LABEL}(\\.${LABEL})*`;
const DNS_1035_LABEL = '[a-z]([-a-z0-9]*[a-z0-9])?';
const QUALIFIED_NAME = '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]';
const LABEL_VALUE = `(${QUALIFIED_NAME})?`;
const CONFIG_MAP_KEY = '[-._a-zA-Z0-9]+';

const LABEL_REGEXP = whole(LABEL);
const SUBDOMAIN_REGEXP = whole(SUBDOMAIN);
const DNS_1035_LABEL_REGEXP = whole(DNS_1035_LABEL);
const QUALIFIED_NAME_REGEXP = whole(QUALIFIED_NAME);
const LABEL_VALUE_REGEXP = whole(LABEL_VALUE);
const CONFIG_MAP_KEY_REGEXP = whole(CONFIG_MAP_KEY);

const QUALIFIED_NAME_FORM = mismatch(
  'must consist of alphanumeric characters, \'-\', \'_\' or \'.\', and must start and end with an alphanumeric character',
  QUALIFIED_NAME, 'MyName', 'my.name', '123-abc',
);

/** IsDNS1123Label: namespaces, containers, volumes. */
export function checkDns1123Label(value: string): string[] {
  const messages = tooLong(value, 63);
  if (LABEL_REGEXP.test(value)) return messages;
  if (SUBDOMAIN_REGEXP.test(value)) return [...messages, 'must not contain dots'];
  return [...messages, mismatch(
    'a lowercase RFC 1123 label must consist of lower case alphanumeric characters or \'-\', and must start and end with an alphanumeric character',
    LABEL, 'my-name', '123-abc',
  )];
}

/** IsDNS1123Subdomain: the names of most objects. */
export function checkDns1123Subdomain(value: string): string[] {
  return checkSubdomain(value, 'characters');
}

function checkSubdomain(value: string, unit: Unit): string[] {
  return [...tooLong(value, 253, unit), ...SUBDOMAIN_REGEXP.test(value) ? [] : [mismatch(
    'a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, \'-\' or \'.\', '
    + 'and must start and end with an alphanumeric character',
    SUBDOMAIN, 'example.com',
  )]];
}

/** IsDNS1035Label: the names of Services. */
export function checkDns1035Label(value: string): string[] {
  return [...tooLong(value, 63), ...DNS_1035_LABEL_REGEXP.test(value) ? [] : [mismatch(
    'a DNS-1035 label must consist of lower case alphanumeric characters or \'-\', '
    + 'start with an alphabetic character, and end with an alphanumeric character',
    DNS_1035_LABEL, 'my-name', 'abc-123',
  )]];
}

/** IsLabelKey, which is IsQualifiedName. */
export function checkLabelKey(value: string): string[] {
  const parts = value.split('/');
  if (parts.length > 2) return [`a valid label key ${QUALIFIED_NAME_FORM} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`];

  const messages: string[] = [];
  const name = parts[parts.length - 1];
  if (parts.length === 2) {
    const prefixMessages = parts[0] === '' ? [EMPTY] : checkSubdomain(parts[0], 'bytes');
    messages.push(...prefixMessages.map((message) => `prefix part ${message}`));
  }
  const lengthMessages = name === '' ? [EMPTY] : tooLong(name, 63, 'bytes');
  messages.push(...lengthMessages.map((message) => `name part ${message}`));
  if (!QUALIFIED_NAME_REGEXP.test(name)) messages.push(`name part ${QUALIFIED_NAME_FORM}`);
  return messages;
}

/** IsValidLabelValue. */
export function checkLabelValue(value: string): string[] {
  return [...tooLong(value, 63, 'bytes'), ...LABEL_VALUE_REGEXP.test(value) ? [] : [mismatch(
    'a valid label must be an empty string or consist of alphanumeric characters, \'-\', \'_\' or \'.\', '
    + 'and must start and end with an alphanumeric character',
    LABEL_VALUE, 'MyValue', 'my_value', '12345',
  )]];
}

/** IsConfigMapKey: the keys of ConfigMaps and Secrets. */
export function checkConfigMapKey(value: string): string[] {
  const messages = tooLong(value, 253);
  if (!CONFIG_MAP_KEY_REGEXP.test(value)) {
    messages.push(mismatch(
      'a valid config key must consist of alphanumeric characters, \'-\', \'_\' or \'.\'', CONFIG_MAP_KEY, 'key.name', 'KEY_NAME', 'key-name',
    ));
  }
  if (value === '.' || value === '..') messages.push(`must not be '${value}'`);
  else if (value.startsWith('..')) messages.push('must not start with \'..\'');
  return messages;
}

/** IsValidPortName: the names of ports of containers. */
export function checkPortName(value: string): string[] {
  const messages = Buffer.byteLength(value) > 15 ? ['must be no more than 15 characters'] : [];
  if (!/^[-a-z0-9]+$/.test(value)) messages.push('must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)');
  if (!/[a-z]/.test(value)) messages.push('must contain at least one letter (a-z)');
  if (value.includes('--')) messages.push('must not contain consecutive hyphens');
  if (value.startsWith('-') || value.endsWith('-')) messages.push('must not begin or end with a hyphen');
  return messages;
}

/** IsRelaxedEnvVarName: the names of environment variables. */
export function checkEnvironmentName(value: string): string[] {
  return /^[ -<>-~]*$/.test(value) ? [] : ['a valid environment variable name must consist only of printable ASCII characters other than \'=\''];
}

/** The rule for `metadata.generateName`: that for names, but the name may be cut behind a hyphen. */
export function checkGenerateName(group: string, kind: string, prefix: string): string[] {
  return checkObjectName(group, kind, prefix.endsWith('-') && prefix.length > 1 ? `${prefix.slice(0, -1)}a` : prefix);
}

const RBAC_KINDS = ['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'];

/** The rule for `metadata.name`, which goes by the kind: labels for namespaces and services, nearly anything for RBAC, else a subdomain. */
export function checkObjectName(group: string, kind: string, name: string): string[] {
  if (group === 'rbac.authorization.k8s.io' && RBAC_KINDS.includes(kind)) {
    return name === '.' || name === '..' || /[/%]/.test(name) ? ['may not be \'.\' or \'..\', nor contain \'/\' or \'%\''] : [];
  }
  if (group === '' && kind === 'Namespace') return checkDns1123Label(name);
  if (group === '' && kind === 'Service') return checkDns1035Label(name);
  return checkDns1123Subdomain(name);
}

const EMPTY = 'must be non-empty';

/** What the messages say that they count: the newer package of the two says bytes. */
type Unit = 'bytes' | 'characters';

function tooLong(value: string, limit: number, unit: Unit = 'characters'): string[] {
  return Buffer.byteLength(value) > limit ? [`must be no more than ${limit} ${unit}`] : [];
}

function mismatch(message: string, regexp: string, ...examples: string[]): string {
  const shown = examples.map((example) => `'${example}', `).join(' or ');
  return `${message} (e.g. ${shown}regex used for validation is '${regexp}')`;
}

function whole(source: string): RegExp {
  return new RegExp(`^${source}$`);
}
