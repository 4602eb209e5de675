import { BUNDLE_FOLDER } from './folders';
import { ReleaseProps } from './release-props';
import { requireFolder } from '../../files/existing-folder';
import { FileContent, FileTree, textOf } from '../../files/file-tree';
import { readDirectory } from '../../files/read-directory';
import { Json, JsonObject, listAt, textAt } from '../../kube/json';
import { BUNDLE_ANNOTATION } from '../format/bundle-annotation';
import { OlmModel } from '../model';
import { readBundle } from '../read';

/** What the bundle in a folder says as a release. Throws when it cannot be read, or holds no ClusterServiceVersion. */
export function readReleaseFolder(dir: string): ReleaseProps {
  requireFolder(dir, BUNDLE_FOLDER);
  return releaseOfBundle(readDirectory(dir, { skip: path => path === 'tests' }), dir);
}

/** What the files of a bundle say as a release; `place` is where they are, for messages. Throws when there is no ClusterServiceVersion. */
export function releaseOfBundle(tree: FileTree, place: string): ReleaseProps {
  const { model, findings } = readBundle(new FileTree([...tree.entries()].filter(matters)));
  if (model.csv === undefined) {
    const unread = findings.map(({ file, message }) => ` ${file}: ${message}`).join('');
    throw new Error(`${place} holds no ClusterServiceVersion.${unread}`);
  }
  return { ...csvAsRelease(model.csv.manifest), ...annotationsAsRelease(model) };
}

/** What a ClusterServiceVersion says as a release; it knows nothing of channels. */
export function csvAsRelease(csv: JsonObject): ReleaseProps & { readonly name: string } {
  return {
    name: textAt(csv, 'metadata', 'name') ?? '',
    version: textAt(csv, 'spec', 'version') ?? '',
    release: nonEmpty(textAt(csv, 'spec', 'release')),
    channels: [],
    replaces: nonEmpty(textAt(csv, 'spec', 'replaces')),
    skips: listAt(csv, 'spec', 'skips').filter((skip: Json) => typeof skip === 'string'),
    skipRange: nonEmpty(textAt(csv, 'metadata', 'annotations', 'olm.skipRange')),
  };
}

function annotationsAsRelease({ annotations }: OlmModel): Pick<ReleaseProps, 'packageName' | 'channels' | 'defaultChannel'> {
  const annotation = (key: string) => nonEmpty(textAt(annotations?.content, 'annotations', key));
  const channels = (annotation(BUNDLE_ANNOTATION.channels) ?? '').split(',').map(channel => channel.trim());
  return {
    packageName: annotation(BUNDLE_ANNOTATION.package),
    channels: channels.filter(channel => channel !== ''),
    defaultChannel: annotation(BUNDLE_ANNOTATION.defaultChannel),
  };
}

/** Everything else, definitions above all, would only be parsed for nothing. */
function matters([path, content]: [string, FileContent]): boolean {
  return path.startsWith('metadata/') || textOf(content).includes('ClusterServiceVersion');
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
