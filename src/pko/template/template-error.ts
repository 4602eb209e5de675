/** A template that does not parse or fails while it runs; the message is the text that Go's text/template prints. */
export class TemplateError extends Error {
  public override readonly name = 'TemplateError';
}

/** What a template function throws to fail: the text of the Go error or panic, to which the evaluator adds the place. */
export class FunctionError extends Error {
  public override readonly name = 'FunctionError';
}
