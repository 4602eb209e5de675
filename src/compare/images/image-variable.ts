/** A variable that names an image, as those with which OLM pins the images of operands do. */
const IMAGE_VARIABLE = /(^|_)IMAGES?(?![A-Za-z])/;
const IMAGE_REFERENCE = /^[\w.-]+(:\d+)?\/[\w./-]+([:@][\w.:@-]+)?$/;

/** Whether a variable of a container is an image. */
export function isImageVariable(name: string, value: unknown): value is string {
  return IMAGE_VARIABLE.test(name) && typeof value === 'string' && IMAGE_REFERENCE.test(value);
}
