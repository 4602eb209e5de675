import { TemplateError } from './template-error';
import { quote } from '../../../go/quote';
import { RenderedBundle } from '../bundle/bundle-blob';

/** The bundles that a template can name, by the reference of their image as the template has it. */
export type BundleSource = ReadonlyMap<string, RenderedBundle>;

/** The bundle of an image. Throws TemplateError where there is none. */
export function bundleOf(bundles: BundleSource, image: string): RenderedBundle {
  const bundle = bundles.get(image);
  if (bundle === undefined) throw new TemplateError(`no bundle for image ${quote(image)}`);
  return bundle;
}
