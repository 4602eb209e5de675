import { BundleCheck, Path } from './bundle-check';
import { Severity } from '../../findings/finding';
import { nearest } from '../../findings/suggest';
import { JsonObject, objectAt, textAt } from '../../kube/json';
import { BUNDLE_ANNOTATION } from '../format/bundle-annotation';

const FILE = 'metadata/annotations.yaml';
const CORE = [
  BUNDLE_ANNOTATION.mediaType, BUNDLE_ANNOTATION.manifests, BUNDLE_ANNOTATION.metadata, BUNDLE_ANNOTATION.package, BUNDLE_ANNOTATION.channels,
];

/** The annotations say that this is a bundle, of which package, and in which channels. */
export function bundleAnnotations(check: BundleCheck): void {
  const file = check.model.annotations?.file ?? FILE;
  const annotations = objectAt(check.model.annotations?.content, 'annotations');
  const error = (code: string, message: string, remedy: string, path: Path = []) => {
    check.about(Severity.ERROR, file, { code, message, remedy, path });
  };
  if (annotations === undefined) {
    error('OLM070', `The bundle has no ${FILE}.`, 'Add it: tools know a bundle by its annotations.');
    return;
  }
  for (const [key, value] of Object.entries(annotations)) {
    // Go reads a bare number or boolean as the text that stands there; other tools do not.
    const severity = typeof value === 'number' || typeof value === 'boolean' ? Severity.WARNING : Severity.ERROR;
    const message = `The annotation ${key} is not text: ${JSON.stringify(value)}.`;
    if (typeof value !== 'string') check.about(severity, file, { code: 'OLM071', message, remedy: 'Put it in quotes.', path: ['annotations', key] });
    const suggestion = key.startsWith('operators.operatorframework.io.bundle.') && !KNOWN.includes(key) ? nearest(key, KNOWN) : undefined;
    if (suggestion !== undefined) error('OLM072', `No tool reads the annotation ${key}.`, `Did you mean ${suggestion}?`, ['annotations', key]);
  }
  for (const key of CORE) {
    if ((annotations[key] ?? '') === '') error('OLM073', `The annotation ${key} is missing.`, 'Add it.', ['annotations', key]);
  }
  const mediaType = textAt(annotations, BUNDLE_ANNOTATION.mediaType);
  if (mediaType !== undefined && mediaType !== '' && mediaType !== 'registry+v1') {
    error('OLM074', `The media type ${JSON.stringify(mediaType)} is not the one of this bundle.`, 'Write registry+v1.', ['annotations', BUNDLE_ANNOTATION.mediaType]);
  }
  channels(check, file, annotations);
  packageName(check, file, textAt(annotations, BUNDLE_ANNOTATION.package) ?? '');
}

const KNOWN: readonly string[] = Object.values(BUNDLE_ANNOTATION);

function channels(check: BundleCheck, file: string, annotations: JsonObject): void {
  const list = textAt(annotations, BUNDLE_ANNOTATION.channels) ?? '';
  if (list === '') return;
  const names = list.split(',');
  if (names.some(name => name.trim() === '')) {
    check.about(Severity.ERROR, file, {
      code: 'OLM075',
      message: `There is a channel without a name in ${JSON.stringify(list)}.`,
      remedy: 'Write the channels with one comma between them.',
      path: ['annotations', BUNDLE_ANNOTATION.channels],
    });
  }
  const path = ['annotations', BUNDLE_ANNOTATION.defaultChannel];
  const defaultChannel = textAt(annotations, BUNDLE_ANNOTATION.defaultChannel);
  if (defaultChannel === '') {
    check.about(Severity.ERROR, file, { code: 'OLM076', message: 'The default channel has no name.', remedy: 'Name it, or remove the annotation.', path });
  } else if (defaultChannel !== undefined && !names.includes(defaultChannel)) {
    check.about(Severity.WARNING, file, {
      code: 'OLM078',
      message: `The default channel '${defaultChannel}' is none of the bundle's channels: ${list}.`,
      remedy: 'Name one of them, unless another bundle brings that channel.',
      path,
    });
  }
}

function packageName(check: BundleCheck, file: string, name: string): void {
  if (name === '' || /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(name)) return;
  check.about(Severity.WARNING, file, {
    code: 'OLM077',
    message: `The package name ${JSON.stringify(name)} is no DNS label; a file-based catalogue cannot have it.`,
    remedy: 'Use lower-case letters, digits and \'-\', 63 at the most.',
    path: ['annotations', BUNDLE_ANNOTATION.package],
  });
}
