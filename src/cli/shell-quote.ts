/** A text as one word of a POSIX shell, as bash and zsh read it. */
export function quote(text: string): string {
  return `'${text.replaceAll('\'', '\'\\\'\'')}'`;
}
