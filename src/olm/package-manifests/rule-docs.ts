import { Severity } from '../../findings/finding';
import { RuleDoc, rule } from '../rules/rule-doc';

const { ERROR, WARNING } = Severity;

/** The rules about packages in the layout from before bundles. For references: nothing that judges a package loads this. */
export const PACKAGE_MANIFESTS_DOCS = {
  OLM407: rule('package-file-missing', ERROR,
    'No file names the package and its channels, by which tools know the layout.',
    'Write `<package>.package.yaml` with `packageName`, `channels` and `defaultChannel`.'),
  OLM408: rule('package-file-several', ERROR, 'There are several package files: which one counts is not defined.', 'Keep one of them.'),
  OLM409: rule('package-channel-head-missing', ERROR,
    'A channel begins with a ClusterServiceVersion that is in no folder: there is nothing to install.',
    'Name one that is there, or add its folder.'),
  OLM410: rule('package-version-without-csv', ERROR,
    'The folder of a version has no ClusterServiceVersion, which describes the operator.',
    'Add it, or remove the folder.'),
  OLM411: rule('package-version-in-no-channel', WARNING,
    'No channel leads to a ClusterServiceVersion: a bundle of it would be put into the default channel.',
    'Lead a channel to it by `currentCSV`, `replaces` or `skips`.'),
  OLM412: rule('package-version-csv-several', ERROR,
    'The folder of a version has more than one ClusterServiceVersion.',
    'Keep one of them: a folder is one version of the operator.'),
  OLM413: rule('package-default-channel-unsaid', WARNING,
    'A package file with one channel names no default channel: `operator-sdk pkgman-to-bundle` stops there.',
    'Name the channel in `defaultChannel`.'),
  OLM414: rule('package-file-undecodable', ERROR,
    'A value of the package file is not of the type that tools read, or another file beside it is no map: every file there is read as a package file.',
    'Write texts, and channels as a list of maps; move other files elsewhere.'),
  OLM415: rule('package-version-folder-inside', ERROR,
    'The folder of a version has a folder in it, which no tool reads.',
    'Move the manifests into the folder of the version itself, and everything else elsewhere.'),
  OLM416: rule('package-version-hidden-file', ERROR,
    'The folder of a version has a file whose name begins with a dot: tools refuse the version for it.',
    'Remove it, or rename it.'),
  OLM417: rule('package-csv-name-twice', ERROR,
    'Two versions have a ClusterServiceVersion of one name, so that channels cannot say which one they mean.',
    'Keep one of them, or name them differently.'),
  OLM418: rule('package-csv-outside-folder', ERROR,
    'A ClusterServiceVersion is beside the package file, not in the folder of its version.',
    'Put the manifests of each version into a folder.'),
} satisfies { readonly [code: string]: RuleDoc };
