/** What a server wants to see before it answers: a scheme of authentication, and its parameters. */
export interface Challenge {
  /** In lower case: `bearer` or `basic`. */
  readonly scheme: string;
  /** By their names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

const SCHEME = /^[\s,]*([!#$%&'*+.^_`|~\w-]+)(?:\s+|(?=,)|$)/;
const PARAMETER = /^[\s,]*([!#$%&'*+.^_`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/;

/** The challenge of a WWW-Authenticate header that we can answer: the first that is Bearer or Basic (RFC 9110, 11.6.1). */
export function readChallenge(header: string | undefined): Challenge | undefined {
  let rest = header ?? '';
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  while (rest.trim() !== '') {
    const parameter = PARAMETER.exec(rest);
    const match = parameter ?? SCHEME.exec(rest);
    if (match === null) break;
    if (parameter === null) challenges.push({ scheme: match[1]!.toLowerCase(), parameters: new Map() });
    else challenges.at(-1)?.parameters.set(parameter[1]!.toLowerCase(), parameter[2]?.replace(/\\(.)/g, '$1') ?? parameter[3]!);
    rest = rest.slice(match[0].length);
  }
  return challenges.find(({ scheme }) => scheme === 'bearer' || scheme === 'basic');
}
