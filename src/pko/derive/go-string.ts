/** A text as a string literal of Go's templates, or of CEL. JSON's escapes are theirs too, once no half of a surrogate pair is left. */
export function goString(text: string): string {
  return JSON.stringify(Buffer.from(text, 'utf8').toString('utf8'));
}
