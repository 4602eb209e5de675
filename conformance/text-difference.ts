/** Says where two different texts part. */
export function firstDifference(ours: string, theirs: string): string {
  const [mine, others] = [ours.split('\n'), theirs.split('\n')];
  const line = mine.findIndex((text, index) => text !== others[index]);
  const at = line < 0 ? mine.length : line;
  return `line ${at + 1}\n  ours:   ${shown(mine[at])}\n  theirs: ${shown(others[at])}`;
}

function shown(line: string | undefined): string {
  return line === undefined ? '(the text ends)' : JSON.stringify(line);
}

/** A message without what the reader of YAML says: Kubernetes' has other words than ours, and counts lines in its own way. */
export function withoutYamlReason(message: string): string {
  return message.replace(/(error converting YAML to JSON: ).*/g, '$1...');
}
