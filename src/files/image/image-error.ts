/** An image, or an archive of images, that cannot be used; the message says why, a line for each reason. */
export class ImageError extends Error {
  public override readonly name = 'ImageError';
}
