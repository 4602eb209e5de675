/** The type of a parameter's value. */
export enum ParameterType {
  /** Text. */
  STRING = 'string',
  /** A whole number. */
  INTEGER = 'integer',
  /** A number. */
  NUMBER = 'number',
  /** True or false. */
  BOOLEAN = 'boolean',
  /** A list; its items have a type of their own. */
  LIST = 'array',
  /** An object of named values. */
  OBJECT = 'object',
}
