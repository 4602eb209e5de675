import { isIP } from 'node:net';
import { fromBytes, toBytes } from '../../../go/bytes';
import { quote } from '../../../go/quote';
import { FunctionError } from '../template-error';
import { FunctionTable, GoMap, Value, fn, kindOf } from '../values';

/** The functions of sprig on URLs; they mirror net/url. */
export const URLS: FunctionTable = {
  urlParse: fn(['string'], (text: string) => {
    const url = parsed(text, 'unable to parse url');
    return new GoMap(new Map(Object.entries({ ...url, hostname: hostname(url.host) })));
  }),
  urlJoin: fn(['map[string]interface {}'], join),
};

interface Url {
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly opaque: string;
  readonly fragment: string;
  readonly userinfo: string;
}

type Part = 'path' | 'host' | 'userinfo' | 'fragment';

/** What is not escaped in a part, besides letters, digits and `-_.~`. */
const KEPT: Readonly<Record<Part, RegExp>> = {
  path: /[$&+,/:;=@]/,
  host: /[!$&'()*+,;=:[\]<>"]/,
  userinfo: /[$&+,;=]/,
  fragment: /[$&+,/:;=?@!()*]/,
};

function parsed(text: string, problem: string): Url {
  const [body, fragment] = cut(text, '#');
  try {
    const url = parse(body);
    return { ...url, fragment: unescape(fragment, 'fragment') };
  } catch (error) {
    if (error instanceof FunctionError) throw new FunctionError(`${problem}: parse ${quote(body)}: ${error.message}`);
    throw error;
  }
}

function parse(text: string): Url {
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f]/.test(text)) throw new FunctionError('net/url: invalid control character in URL');
  const url = { scheme: '', host: '', path: '', query: '', opaque: '', fragment: '', userinfo: '' };
  if (text === '*') return { ...url, path: '*' };
  if (text.startsWith(':')) throw new FunctionError('missing protocol scheme');
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(text)?.[1] ?? '';
  const [rest, query] = cut(scheme === '' ? text : text.slice(scheme.length + 1), '?');
  const common = { ...url, scheme: scheme.toLowerCase(), query };
  if (!rest.startsWith('/')) {
    if (scheme !== '') return { ...common, opaque: rest };
    if (cut(rest, '/')[0].includes(':')) throw new FunctionError('first path segment in URL cannot contain colon');
  }
  if (!rest.startsWith('//') || (scheme === '' && rest.startsWith('///'))) return { ...common, path: unescape(rest, 'path') };
  const slash = rest.indexOf('/', 2);
  const authority = slash < 0 ? rest.slice(2) : rest.slice(2, slash);
  const at = authority.lastIndexOf('@');
  const host = parseHost(authority.slice(at + 1), common.scheme);
  return {
    ...common, host, userinfo: at < 0 ? '' : parseUserinfo(authority.slice(0, at)), path: unescape(slash < 0 ? '' : rest.slice(slash), 'path'),
  };
}

function parseUserinfo(text: string): string {
  if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(text)) throw new FunctionError('net/url: invalid userinfo');
  const colon = text.indexOf(':');
  const parts = colon < 0 ? [text] : [text.slice(0, colon), text.slice(colon + 1)];
  return parts.map(part => escape(unescape(part, 'userinfo'), 'userinfo')).join(':');
}

function parseHost(host: string, scheme: string): string {
  const open = host.lastIndexOf('[');
  if (open > 0) throw new FunctionError('invalid IP-literal');
  if (open < 0) {
    // Of several colons http and https allow none but the first, other schemes all but the last.
    const colon = scheme === 'http' || scheme === 'https' ? host.indexOf(':') : host.lastIndexOf(':');
    if (colon >= 0) checkPort(host.slice(colon));
    return unescape(host, 'host');
  }
  const close = host.lastIndexOf(']');
  if (close < 0) throw new FunctionError('missing \']\' in host');
  checkPort(host.slice(close + 1));
  const [address, zone] = cut(host.slice(1, close), '%25');
  const shown = unescape(address, 'host') + (zone === '' ? '' : `%${decodeURIComponent(zone)}`);
  checkAddress(shown, address);
  return `[${shown}]${host.slice(close + 1)}`;
}

function checkPort(port: string): void {
  if (!/^(:[0-9]*)?$/.test(port)) throw new FunctionError(`invalid port ${quote(port)} after host`);
}

function checkAddress(shown: string, address: string): void {
  if (isIP(address) === 4) throw new FunctionError('invalid IP-literal');
  if (isIP(address) !== 6) throw new FunctionError(`invalid host: ParseAddr(${quote(shown)}): unable to parse IP`);
}

function hostname(host: string): string {
  return host.startsWith('[') ? host.slice(1, host.indexOf(']')) : host.replace(/:[0-9]*$/, '');
}

function join(dict: GoMap): string {
  const of = (key: string): string => textAt(dict, key);
  const [scheme, host, path, query, opaque, fragment, userinfo] = ['scheme', 'host', 'path', 'query', 'opaque', 'fragment', 'userinfo'].map(of);
  const user = userinfo === '' ? '' : `${parsed(`proto://${userinfo}@host`, 'unable to parse userinfo in dict').userinfo}@`;
  const tail = (query && `?${query}`) + (fragment && `#${escape(fragment, 'fragment')}`);
  const start = scheme && `${scheme}:`;
  if (opaque !== '') return start + opaque + tail;
  const hasAuthority = (scheme !== '' || host !== '' || user !== '') && (host !== '' || path !== '' || user !== '');
  const authority = hasAuthority ? `//${user}${escape(host, 'host')}` : '';
  const shownPath = path === '*' ? path : escape(path, 'path');
  const slash = shownPath !== '' && !shownPath.startsWith('/') && host !== '' ? '/' : '';
  const dot = start + authority + slash === '' && cut(shownPath, '/')[0].includes(':') ? './' : '';
  return start + authority + slash + dot + shownPath + tail;
}

function textAt(dict: GoMap, key: string): string {
  const value: Value | undefined = dict.entries.get(key);
  if (value === undefined) return '';
  if (value === null) throw new FunctionError('runtime error: invalid memory address or nil pointer dereference');
  if (typeof value === 'string') return value;
  throw new FunctionError(`unable to parse ${key} key, must be of type string, but ${kindOf(value)} found`);
}

function unescape(text: string, part: Part): string {
  const bytes = toBytes(text);
  const result: number[] = [];
  for (let i = 0; i < bytes.length; i++) {
    const char = String.fromCharCode(bytes[i]);
    if (char === '%') {
      const sequence = bytes.subarray(i, i + 3).toString('latin1');
      const byte = parseInt(sequence.slice(1), 16);
      if (!/^%[0-9a-fA-F]{2}$/.test(sequence) || (part === 'host' && byte < 0x80 && sequence !== '%25')) {
        throw new FunctionError(`invalid URL escape ${quote(fromBytes(bytes.subarray(i, i + 3)))}`);
      }
      result.push(byte);
      i += 2;
      continue;
    }
    if (part === 'host' && bytes[i] < 0x80 && isEscaped(char, part)) throw new FunctionError(`invalid character ${quote(char)} in host name`);
    result.push(bytes[i]);
  }
  return fromBytes(Uint8Array.from(result));
}

function escape(text: string, part: Part): string {
  return [...toBytes(text)].map(byte => {
    const char = String.fromCharCode(byte);
    return isEscaped(char, part) ? `%${byte.toString(16).toUpperCase().padStart(2, '0')}` : char;
  }).join('');
}

function isEscaped(char: string, part: Part): boolean {
  return !/[A-Za-z0-9\-_.~]/.test(char) && !KEPT[part].test(char);
}

function cut(text: string, separator: string): [string, string] {
  const index = text.indexOf(separator);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + separator.length)];
}
