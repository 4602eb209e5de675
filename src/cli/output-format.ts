/** The forms in which `opack validate` says what it has found. */
export const OUTPUT_FORMATS = ['text', 'json', 'yaml', 'sarif', 'github'] as const;

/** A form in which `opack validate` says what it has found. */
export type OutputFormat = typeof OUTPUT_FORMATS[number];
