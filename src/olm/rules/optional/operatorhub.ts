import { mailAddressProblem } from './mail-address';
import { requestUrlProblem } from './request-url';
import { listAt, textAt, valueAt } from '../../../kube/json';
import { ManifestFile } from '../../model';
import { BundleCheck } from '../bundle-check';

const MEDIA_TYPES = ['image/gif', 'image/jpeg', 'image/png', 'image/svg+xml'];

/** What OperatorHub.io shows of an operator is there: operator-framework/api's pkg/validation/internal/operatorhub.go. */
export function operatorHub(check: BundleCheck): void {
  const { csv } = check;
  if (csv === undefined || !check.runs('operatorhub', 'operatorhub/v2')) return;
  if (check.isAsked('operatorhub')) {
    check.warning(csv, {
      code: 'OLM110',
      message: 'The validator operatorhub is deprecated.',
      remedy: 'Use operatorhub/v2, standardcapabilities and standardcategories.',
    });
  }
  if ((textAt(csv.manifest, 'spec', 'provider', 'name') ?? '').trim() === '') {
    check.error(csv, { code: 'OLM100', message: 'The operator has no provider.', remedy: 'Name it in spec.provider.name.', path: ['spec', 'provider', 'name'] });
  }
  maintainers(check, csv);
  links(check, csv);
  icon(check, csv);
}

function maintainers(check: BundleCheck, csv: ManifestFile): void {
  listAt(csv.manifest, 'spec', 'maintainers').forEach((maintainer, index) => {
    const path = ['spec', 'maintainers', index];
    const email = textAt(maintainer, 'email') ?? '';
    if ((textAt(maintainer, 'name') ?? '') === '' || email === '') {
      check.error(csv, { code: 'OLM101', message: 'A maintainer lacks a name or an address.', remedy: 'Give name and email.', path });
    }
    const problem = email === '' ? undefined : mailAddressProblem(email);
    if (problem === undefined) return;
    check.error(csv, { code: 'OLM102', message: `${JSON.stringify(email)} is no mail address: ${problem}.`, remedy: 'Write it as name@example.com.', path: [...path, 'email'] });
  });
}

function links(check: BundleCheck, csv: ManifestFile): void {
  listAt(csv.manifest, 'spec', 'links').forEach((link, index) => {
    const path = ['spec', 'links', index];
    const url = textAt(link, 'url') ?? '';
    if ((textAt(link, 'name') ?? '') === '' || url === '') {
      check.error(csv, { code: 'OLM103', message: 'A link lacks a name or a URL.', remedy: 'Give name and url.', path });
    }
    const problem = url === '' ? undefined : requestUrlProblem(url);
    if (problem === undefined) return;
    check.error(csv, { code: 'OLM104', message: `${JSON.stringify(url)} is no URL: ${problem}.`, remedy: 'Write it as https://example.com/docs.', path: [...path, 'url'] });
  });
}

/** Upstream looks at the first icon alone. */
function icon(check: BundleCheck, csv: ManifestFile): void {
  const path = ['spec', 'icon'];
  const icons = valueAt(csv.manifest, ...path);
  if (!Array.isArray(icons)) {
    check.warning(csv, { code: 'OLM106', message: 'The operator has no icon.', remedy: 'Give one in spec.icon.', path });
    return;
  }
  if (icons.length !== 1) {
    check.error(csv, { code: 'OLM107', message: `The operator has ${icons.length} icons.`, remedy: icons.length === 0 ? 'Remove spec.icon, which is empty, or give an icon.' : 'Leave one.', path });
  }
  if (icons.length === 0) return;
  const mediaType = textAt(icons[0], 'mediatype') ?? '';
  if (mediaType === '' || (textAt(icons[0], 'base64data') ?? '') === '') {
    check.error(csv, { code: 'OLM108', message: 'The icon lacks its data or its media type.', remedy: 'Give base64data and mediatype, or remove the icon.', path: [...path, 0] });
  }
  if (mediaType !== '' && !MEDIA_TYPES.includes(mediaType)) {
    const message = `The media type ${JSON.stringify(mediaType)} of the icon is none that OperatorHub.io shows.`;
    check.error(csv, { code: 'OLM109', message, remedy: `Use ${MEDIA_TYPES.join(', ')}.`, path: [...path, 0, 'mediatype'] });
  }
}
