import { BundleCheck, Path } from './bundle-check';
import { yamlOf } from './first-document';
import type { RuleCode } from './rule-code';
import { Severity } from '../../findings/finding';
import { nearest } from '../../findings/suggest';
import { isJsonObject, JsonObject, textAt } from '../../kube/json';
import { BUNDLE_ANNOTATION } from '../format/bundle-annotation';

const FILE = 'metadata/annotations.yaml';
const CORE = [
  BUNDLE_ANNOTATION.mediaType, BUNDLE_ANNOTATION.manifests, BUNDLE_ANNOTATION.metadata, BUNDLE_ANNOTATION.package, BUNDLE_ANNOTATION.channels,
];
const KNOWN: readonly string[] = Object.values(BUNDLE_ANNOTATION);
/** What operator-framework/api reads of the file. */
const READ_BY_LOADER: readonly string[] = [BUNDLE_ANNOTATION.package, BUNDLE_ANNOTATION.channels, BUNDLE_ANNOTATION.defaultChannel];

/** The annotations say that this is a bundle, of which package, and in which channels: operator-registry's pkg/lib/bundle/validate.go. */
export function bundleAnnotations(check: BundleCheck): void {
  const file = check.annotationsFile?.file ?? check.model.annotations?.file ?? FILE;
  const error = (code: RuleCode, message: string, remedy: string, path: Path = []): void => {
    check.about(Severity.ERROR, file, { code, message, remedy, path });
  };
  const { annotations } = check;
  if (annotations === undefined && !check.tree.paths.some(path => path.startsWith('metadata/'))) return; // of which there is a rule
  const written = check.annotationsFile?.content.annotations;
  if (annotations === undefined && written !== undefined && written !== null) {
    error('OLM227', 'The annotations of the bundle are no map.', 'Write a key and text for each.', ['annotations']);
    return;
  }
  if (annotations === undefined) {
    const isHidden = check.model.annotations !== undefined;
    const message = isHidden ? 'opm does not see the annotations: it reads what stands before the first marker.' : `The bundle has no ${FILE}.`;
    error('OLM070', message, isHidden ? 'Remove the marker or the directive.' : 'Add it: tools know a bundle by its annotations.');
    return;
  }
  const isReadable = Object.entries(annotations).filter(([key, value]) => !text(check, file, key, value)).length === 0;
  if (!isReadable) return;
  for (const key of CORE) {
    if (!Object.hasOwn(annotations, key)) error('OLM073', `The annotation ${key} is missing.`, 'Add it.', ['annotations', key]);
  }
  mediaType(check, error);
  channels(check, file, annotations);
  packageName(check, error);
}

/** Whether every tool can read the value. Go reads a bare number or boolean as the text that stands there; others do not. */
function text(check: BundleCheck, file: string, key: string, value: unknown): boolean {
  const path = ['annotations', key];
  if (typeof value !== 'string' && value !== null) {
    const isUnreadable = typeof value === 'object';
    const message = `The annotation ${key} is not text: ${JSON.stringify(value)}.`;
    const code = !isUnreadable ? 'OLM071' : READ_BY_LOADER.includes(key) ? 'OLM227' : 'OLM226';
    check.about(isUnreadable ? Severity.ERROR : Severity.WARNING, file, { code, message, remedy: 'Put it in quotes.', path });
    if (isUnreadable) return false;
  }
  const suggestion = key.startsWith('operators.operatorframework.io.bundle.') && !KNOWN.includes(key) ? nearest(key, KNOWN) : undefined;
  if (suggestion !== undefined) {
    check.about(Severity.ERROR, file, { code: 'OLM072', message: `No tool reads the annotation ${key}.`, remedy: `Did you mean ${suggestion}?`, path });
  }
  return true;
}

function mediaType(check: BundleCheck, error: (code: RuleCode, message: string, remedy: string, path: Path) => void): void {
  const path = ['annotations', BUNDLE_ANNOTATION.mediaType];
  const value = check.annotation(BUNDLE_ANNOTATION.mediaType);
  if (isChart(check)) {
    const message = 'opm takes the bundle for a Helm chart, as there is a manifests/Chart.yaml, and looks at no manifest.';
    error('OLM074', message, 'Remove manifests/Chart.yaml.', path);
  } else if (check.model.csv === undefined) {
    error('OLM074', 'The bundle is none of OLM\'s, as it has no ClusterServiceVersion, whatever its media type is.', 'Add the ClusterServiceVersion.', path);
  } else if (value !== 'registry+v1') {
    error('OLM074', `The media type ${JSON.stringify(value)} is not the one of this bundle.`, 'Write registry+v1.', path);
  }
}

/** Whether opm takes the files of manifests/ for a Helm chart: operator-registry's pkg/lib/bundle/chartutil.go. */
function isChart({ tree }: BundleCheck): boolean {
  return (textAt(yamlOf(tree.text('manifests/Chart.yaml') ?? ''), 'name') ?? '') !== '';
}

function channels(check: BundleCheck, file: string, annotations: JsonObject): void {
  const path = ['annotations', BUNDLE_ANNOTATION.channels];
  const list = check.annotation(BUNDLE_ANNOTATION.channels);
  const names = list.split(',');
  if (list === '') {
    check.about(Severity.ERROR, file, { code: 'OLM079', message: 'The bundle is in no channel.', remedy: 'Name a channel, as stable.', path });
  } else if (names.some(name => name.trim() === '')) {
    const message = `There is a channel without a name in ${JSON.stringify(list)}.`;
    check.about(Severity.ERROR, file, { code: 'OLM075', message, remedy: 'Write the channels with one comma between them.', path });
  } else if (names.some(name => name !== name.trim())) {
    const message = `There are spaces around the names of channels in ${JSON.stringify(list)}: opm takes them for a part of the name.`;
    check.about(Severity.WARNING, file, { code: 'OLM075', message, remedy: 'Remove them.', path });
  }
  defaultChannel(check, file, annotations, names);
}

function defaultChannel(check: BundleCheck, file: string, annotations: JsonObject, names: readonly string[]): void {
  const path = ['annotations', BUNDLE_ANNOTATION.defaultChannel];
  if (!Object.hasOwn(annotations, BUNDLE_ANNOTATION.defaultChannel)) return;
  const name = check.annotation(BUNDLE_ANNOTATION.defaultChannel);
  if (name === '') {
    check.about(Severity.ERROR, file, { code: 'OLM076', message: 'The default channel has no name.', remedy: 'Name it, or remove the annotation.', path });
  } else if (names.join() !== '' && !names.includes(name)) {
    check.about(Severity.WARNING, file, {
      code: 'OLM078',
      message: `The default channel '${name}' is none of the bundle's channels: ${names.join(',')}.`,
      remedy: 'Name one of them, unless another bundle brings that channel.',
      path,
    });
  }
}

function packageName(check: BundleCheck, error: (code: RuleCode, message: string, remedy: string, path: Path) => void): void {
  const path = ['annotations', BUNDLE_ANNOTATION.package];
  if (check.annotations === undefined || !Object.hasOwn(check.annotations, BUNDLE_ANNOTATION.package)) return;
  const name = check.annotation(BUNDLE_ANNOTATION.package);
  if (name === '') {
    error('OLM094', 'The bundle names no package.', 'Name the package in catalogues.', path);
  } else if (!/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(name)) {
    check.about(Severity.WARNING, check.annotationsFile?.file ?? FILE, {
      code: 'OLM077',
      message: `The package name ${JSON.stringify(name)} is no DNS label; a file-based catalogue cannot have it.`,
      remedy: 'Use lower-case letters, digits and \'-\', 63 at the most.',
      path,
    });
  }
}

/** Files whose names begin with `annotations`, wherever they are, can be decoded by operator-framework/api's loader. */
export function annotationsFiles(check: BundleCheck): void {
  for (const path of check.tree.paths) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!name.startsWith('annotations') || path === check.annotationsFile?.file || path.split('/').some(part => part.startsWith('.'))) continue;
    if (isDecodable(check.tree.text(path) ?? '')) continue;
    check.about(Severity.ERROR, path, {
      code: 'OLM227',
      message: 'A file whose name begins with annotations is read as the annotations of the bundle, and this one cannot be.',
      remedy: 'Give it another name, or correct it.',
    });
  }
}

function isDecodable(content: string): boolean {
  const value = yamlOf(content);
  if (!isJsonObject(value)) return value === null;
  const annotations = value.annotations ?? {};
  return isJsonObject(annotations) && READ_BY_LOADER.every(key => typeof annotations[key] !== 'object' || annotations[key] === null);
}
