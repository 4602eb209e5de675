import { listAt, textAt } from '../../../kube/json';
import { BundleCheck } from '../bundle-check';

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/** How files of the media types begin. */
const BEGINNINGS: readonly (readonly [mediaType: string, beginning: RegExp])[] = [
  ['image/png', /^\x89PNG\r\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/svg+xml', /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!DOCTYPE\s+svg|svg)/i],
];

/** The icons are pictures of the media types that they name. */
export function icons(check: BundleCheck): void {
  const { csv } = check;
  if (csv === undefined) return;
  listAt(csv.manifest, 'spec', 'icon').forEach((icon, index) => {
    const path = ['spec', 'icon', index];
    const data = (textAt(icon, 'base64data') ?? '').replace(/\s/g, '');
    const mediaType = textAt(icon, 'mediatype') ?? '';
    if (data === '') return;
    if (!BASE64.test(data)) {
      check.warning(csv, { code: 'OLM195', message: 'The icon is no base64: no console can show it.', remedy: 'Encode the picture, without a line before it.', path: [...path, 'base64data'] });
      return;
    }
    const content = Buffer.from(data.slice(0, 400), 'base64').toString('latin1');
    const actual = BEGINNINGS.find(([, beginning]) => beginning.test(content))?.[0];
    if (actual === mediaType || mediaType === '') return;
    const message = actual === undefined ? `The icon is not of the media type ${mediaType}.` : `The icon is of the media type ${actual}, not ${mediaType}.`;
    check.warning(csv, { code: 'OLM195', message, remedy: actual === undefined ? 'Give a picture of png, jpeg, gif or svg.' : `Write ${actual}.`, path: [...path, 'mediatype'] });
  });
}
