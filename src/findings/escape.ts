/** What moves the cursor of a terminal, or changes how what follows is read there; tabs do neither. */
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g;
/** Marks that end lines for some readers, or change the direction of writing: with them, a text is read otherwise than it is stored. */
const MARKS = /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A text of others with its control characters as escapes (`\x1b`, `\u202e`); line breaks too, but not tabs. */
export function escapeControls(text: string): string {
  return text
    .replace(CONTROL, char => `\\x${hex(char, 2)}`)
    .replace(MARKS, char => `\\u${hex(char, 4)}`);
}

function hex(char: string, digits: number): string {
  return char.charCodeAt(0).toString(16).padStart(digits, '0');
}
