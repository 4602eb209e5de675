const DOMAIN_COMPONENT = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const DOMAIN = `${DOMAIN_COMPONENT}(?:\\.${DOMAIN_COMPONENT})*(?::[0-9]+)?`;
const NAME_COMPONENT = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const NAME = `(?:${DOMAIN}/)?${NAME_COMPONENT}(?:/${NAME_COMPONENT})*`;
const TAG = '[\\w][\\w.-]{0,127}';
const DIGEST = '[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}';
const REFERENCE = new RegExp(`^(${NAME})(?::(${TAG}))?(?:@(${DIGEST}))?$`);
const IDENTIFIER = /^[a-f0-9]{64}$/;
const KNOWN_DIGESTS: ReadonlyMap<string, number> = new Map([['sha256', 64], ['sha384', 96], ['sha512', 128]]);
const DIGEST_FORM = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/;
const LONGEST_NAME = 255;

/**
 * What is wrong with a reference of an image, in the words of the library behind `opm` (go.podman.io/image, docker/reference,
 * ParseNormalizedNamed); undefined for one that is fine.
 */
export function imageReferenceProblem(text: string): string | undefined {
  if (IDENTIFIER.test(text)) return `invalid repository name (${text}), cannot specify 64-byte hexadecimal strings`;
  const [domain, remainder] = splitDomain(text);
  const [name] = remainder.split(':');
  if (name.toLowerCase() !== name) return 'invalid reference format: repository name must be lowercase';
  const whole = `${domain}/${remainder}`;
  const match = REFERENCE.exec(whole);
  if (match === null) return REFERENCE.test(whole.toLowerCase()) ? 'repository name must be lowercase' : 'invalid reference format';
  if (match[1].length > LONGEST_NAME) return `repository name must not be more than ${LONGEST_NAME} characters`;
  return match[3] === undefined ? undefined : digestProblem(match[3]);
}

function splitDomain(text: string): [string, string] {
  const slash = text.indexOf('/');
  const first = text.slice(0, Math.max(slash, 0));
  const hasDomain = slash >= 0 && (/[.:]/.test(first) || first === 'localhost');
  const domain = hasDomain && first !== 'index.docker.io' ? first : 'docker.io';
  const remainder = hasDomain ? text.slice(slash + 1) : text;
  return [domain, domain === 'docker.io' && !remainder.includes('/') ? `library/${remainder}` : remainder];
}

function digestProblem(digest: string): string | undefined {
  const [algorithm, encoded] = digest.split(':');
  const length = KNOWN_DIGESTS.get(algorithm);
  if (length === undefined) return DIGEST_FORM.test(digest) ? 'unsupported digest algorithm' : 'invalid checksum digest format';
  if (encoded.length !== length) return 'invalid checksum digest length';
  return /^[a-f0-9]+$/.test(encoded) ? undefined : 'invalid checksum digest format';
}
