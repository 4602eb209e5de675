import { upstreamRules } from './upstream';
import { UPSTREAM_RULES } from './upstream-rules';
import { FileContent, FileTree, textOf } from '../../files/file-tree';
import { Finding, Severity } from '../../findings/finding';

const CSV = /^kind:[ \t]*["']?ClusterServiceVersion\b/m;
const MANIFESTS = 'manifests';
/** What is said of the whole bundle. */
const OF_BUNDLE = ['OLM095', 'OLM096', 'OLM119'];

/** The folder with a ClusterServiceVersion, for a bundle that has none in manifests/: operator-framework/api's loader looks everywhere. */
export function csvFolder(tree: FileTree): string | undefined {
  const files = [...tree.entries()].filter(([path, content]) => isCsv(path, content));
  const folders = files.map(([path]) => path.slice(0, Math.max(path.lastIndexOf('/'), 0)));
  return folders.some(folder => folder === MANIFESTS) ? undefined : folders.at(-1);
}

/** A file behind manifests/ with a ClusterServiceVersion, for a bundle that has one there: the loader takes the last one. */
export function furtherCsv(tree: FileTree): string | undefined {
  return [...tree.entries()].filter(([path, content]) => path > `${MANIFESTS}/` && !path.startsWith(`${MANIFESTS}/`) && isCsv(path, content)).at(-1)?.[0];
}

function isCsv(path: string, content: FileContent): boolean {
  return !path.split('/').some(part => part.startsWith('.')) && CSV.test(textOf(content));
}

/** The bundle as the loader sees it: with the folder in the place of manifests/. */
export function withFolderAsManifests(tree: FileTree, folder: string): FileTree {
  const moved = [...tree.entries()].flatMap(([path, content]): [string, FileContent][] => {
    if (path.startsWith(`${folder}/`)) return [[`${MANIFESTS}${path.slice(folder.length)}`, content]];
    return path.startsWith(`${MANIFESTS}/`) ? [] : [[path, content]];
  });
  return new FileTree(moved);
}

/** What is said of a bundle whose ClusterServiceVersion is in a folder: by opm of the bundle as it is, by all others of the folder. */
export function findingsWithFolder(outer: readonly Finding[], inner: readonly Finding[], folder: string): Finding[] {
  return [
    ...outer.filter(({ code }) => !OF_BUNDLE.includes(code)).map(finding => ofOuter(finding, folder)),
    ...inner.filter(isOfFolder).map(finding => ({ ...finding, ...(finding.file !== undefined && { file: finding.file.replace(/^manifests\//, `${folder}/`) }) })),
  ];
}

function ofOuter(finding: Finding, folder: string): Finding {
  const { code, file = '' } = finding;
  if (code === 'OLM003') {
    return {
      code: 'OLM216',
      severity: Severity.ERROR,
      message: `The ClusterServiceVersion is in ${folder}/, where opm and OLM do not look.`,
      remedy: 'Move the files of the folder to manifests/.',
    };
  }
  // The loader does not look at manifests/ then.
  return ['OLM001', 'OLM002'].includes(code) && file.startsWith(`${MANIFESTS}/`) ? { ...finding, code: 'OLM228' } : finding;
}

/** Not what is said of other files too, nor what opm alone says. */
function isOfFolder(finding: Finding): boolean {
  const { code, file = '' } = finding;
  const rules = upstreamRules(finding);
  const isOfOpm = rules.length > 0 && rules.every(rule => UPSTREAM_RULES[rule].validator.startsWith('opm'));
  return OF_BUNDLE.includes(code) || (file.startsWith(`${MANIFESTS}/`) && !isOfOpm);
}
