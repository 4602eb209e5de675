import { BlockList, isIP } from 'node:net';
import { Environment } from './docker-config';
import { RegistryError } from './registry-error';

/**
 * The proxy for a URL, by HTTPS_PROXY, HTTP_PROXY and NO_PROXY in upper or lower case, as Go reads them (golang.org/x/net/http/httpproxy):
 * never one for this machine itself.
 *
 * @throws RegistryError when the variable is no URL, or of a proxy that is not HTTP
 */
export function proxyFor(url: URL, env: Environment): URL | undefined {
  const name = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const text = env[name] || env[name.toLowerCase()];
  if (text === undefined || text === '' || isOwnMachine(url.hostname) || isExcepted(url, env.NO_PROXY || env.no_proxy || '')) return undefined;
  const whole = text.includes('://') ? text : `http://${text}`;
  if (!URL.canParse(whole)) throw new RegistryError(`${name} is no URL of a proxy. Write it as http://proxy.example.com:3128, or unset it.`);
  const proxy = new URL(whole);
  if (proxy.protocol === 'http:' || proxy.protocol === 'https:') return proxy;
  throw new RegistryError(`${name} names a proxy for ${proxy.protocol.slice(0, -1)}, which is not supported. Use one for http or https, or unset it.`);
}

/** Whether a host is this machine: registries there may speak plain HTTP. */
export function isOwnMachine(hostname: string): boolean {
  const host = withoutBrackets(hostname);
  return host === 'localhost' || host.endsWith('.localhost') || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

/** What of NO_PROXY covers a URL: `*`, a domain with all below it, one that begins with a dot, an address, a network; each with a port or without. */
function isExcepted(url: URL, exceptions: string): boolean {
  const host = withoutBrackets(url.hostname).toLowerCase();
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return exceptions.split(',').map(entry => entry.trim().toLowerCase()).filter(entry => entry !== '').some(entry => {
    if (entry === '*') return true;
    if (entry.includes('/')) return isInNetwork(host, entry);
    const [, name, onlyPort] = /^(?:\*(?=\.))?(.*?)(?::(\d+))?$/.exec(isIP(entry) === 6 ? `${entry}:${port}` : entry)!;
    if (onlyPort !== undefined && onlyPort !== port) return false;
    const bare = withoutBrackets(name);
    return bare.startsWith('.') ? host.endsWith(bare) : host === bare || host.endsWith(`.${bare}`);
  });
}

function isInNetwork(host: string, network: string): boolean {
  const [address, bits] = network.split('/');
  const family = isIP(address!);
  if (family === 0 || isIP(host) !== family || !/^\d{1,3}$/.test(bits!) || Number(bits) > (family === 4 ? 32 : 128)) return false;
  const list = new BlockList();
  list.addSubnet(address!, Number(bits), family === 4 ? 'ipv4' : 'ipv6');
  return list.check(host, family === 4 ? 'ipv4' : 'ipv6');
}

function withoutBrackets(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}
