/** One line of a condition-map annotation. */
export interface ConditionMapping {
  /** Type of the condition on the object. */
  readonly sourceType: string;
  /** Type of the condition on the package. */
  readonly destinationType: string;
}

/**
 * Reads the value of the annotation `package-operator.run/condition-map`: lines of `SourceType => prefix/DestinationType`.
 *
 * Mirrors internal/packages/internal/packagerender/conditionmap.go, whose callers crash with the messages that are thrown here.
 *
 * @throws Error with Package Operator's text
 */
export function parseConditionMap(value: string): ConditionMapping[] {
  return value.trim().split('\n').map((line, index) => {
    const separator = line.indexOf('=>');
    if (separator < 0) throw new Error(`expected 2 part mapping got 1 in line ${index + 1}`);
    const source = line.slice(0, separator);
    const destination = line.slice(separator + 2);
    // The sides are tested before they are trimmed: a blank one passes, unless trimming the whole value has removed it.
    if (source === '') throw new Error(`sourceType can't be empty in line ${index + 1}`);
    if (destination === '') throw new Error(`destinationType can't be empty in line ${index + 1}`);
    return { sourceType: source.trim(), destinationType: destination.trim() };
  });
}
