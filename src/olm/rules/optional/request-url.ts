const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*):/;
const BAD_ESCAPE = /%(?![0-9A-Fa-f]{2})/;
/** What may stand in the name of a host; escapes are for what is beyond ASCII. */
const HOST = /^(?:[^\x00-\x20\x7f{}|\\^`%#/?@]|%[89A-Fa-f][0-9A-Fa-f])*$/;
const USER = /^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/;

/** Why a text is no absolute URL or path as Go's url.ParseRequestURI reads one; undefined where it is one. */
export function requestUrlProblem(text: string): string | undefined {
  // eslint-disable-next-line no-control-regex
  if (/[\x00-\x1f\x7f]/.test(text)) return 'it has control characters';
  if (text === '*') return undefined;
  if (text.startsWith(':')) return 'the scheme is missing';
  const scheme = SCHEME.exec(text)?.[0] ?? '';
  const rest = text.slice(scheme.length).split('?')[0];
  if (!rest.startsWith('/')) return scheme === '' ? 'it begins with neither a scheme nor /' : undefined;
  if (scheme === '' || !rest.startsWith('//')) return BAD_ESCAPE.test(rest) ? 'an escape is not valid' : undefined;
  const [authority] = rest.slice(2).split('/');
  if (BAD_ESCAPE.test(rest.slice(2 + authority.length))) return 'an escape is not valid';
  return authorityProblem(authority);
}

function authorityProblem(authority: string): string | undefined {
  const at = authority.lastIndexOf('@');
  const host = authority.slice(at + 1);
  if (at >= 0 && (!USER.test(authority.slice(0, at)) || BAD_ESCAPE.test(authority.slice(0, at)))) return 'the user is not valid';
  if (!HOST.test(host)) return 'the host has characters that hosts do not have';
  if (host.startsWith('[')) return /^\[[0-9A-Fa-f]*:[0-9A-Fa-f:.]*(%25[^\]]+)?\](:\d*)?$/.test(host) ? undefined : 'the address of the host is not valid';
  if (host.includes('[')) return 'the address of the host is not valid';
  const colon = host.lastIndexOf(':');
  return colon < 0 || /^\d*$/.test(host.slice(colon + 1)) ? undefined : 'the port is not a number';
}
