/** A visible character that is none of RFC 5322's specials; all beyond ASCII is visible. */
const ATEXT = String.raw`[^\x00-\x20\x7f()<>[\]:;@\\,".]`;
const DOT_ATOM = String.raw`${ATEXT}+(?:\.${ATEXT}+)*`;
const QUOTED = String.raw`"(?:[^"\\\x00-\x08\x0a-\x1f\x7f]|\\[\x20-\x7e\t])*"`;
const WORD = String.raw`(?:(?:${ATEXT}|\.)+|${QUOTED})`;
const PHRASE = `${WORD}(?:[ \\t]+${WORD})*`;
const SPACE = '[ \\t]*';
const COMMENT = String.raw`(?:\([^()]*\))?`;
const SPEC = String.raw`(?:${DOT_ATOM}|${QUOTED})@${SPACE}(?:${DOT_ATOM}|\[[^[\]\\\x00-\x20]*\])`;
const ADDRESS = new RegExp(`^${SPACE}(?:${SPEC}|(?:${PHRASE})?${SPACE}<${SPACE}${SPEC}>|${PHRASE}${SPACE}:${SPACE}${SPEC}${SPACE};)${SPACE}${COMMENT}${SPACE}$`);

/** Why a text is no mail address as Go's net/mail reads one, a group of one among them; undefined where it is one. */
export function mailAddressProblem(text: string): string | undefined {
  if (ADDRESS.test(text)) return undefined;
  return text.includes('@') ? 'it is not in the form of RFC 5322' : 'it has no @';
}
