/** A catalog template that `opm` refuses; the message is opm's. */
export class TemplateError extends Error {
  public override readonly name = 'TemplateError';
}
