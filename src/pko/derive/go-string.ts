/** A text as a string literal of Go's templates. JSON's escapes are Go's too, once no half of a surrogate pair is left. */
export function goString(text: string): string {
  return JSON.stringify(Buffer.from(text, 'utf8').toString('utf8'));
}
