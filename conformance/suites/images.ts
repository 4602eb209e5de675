import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Context } from '../context';
import { listFolders } from '../folders';
import { findKubectlPackage } from '../kubectl-package';
import { oddTrees } from '../odd-trees';
import { addPushChecks } from '../pushed-images';
import { Report } from '../report';
import { jsonLines, runTool, withTemporaryFolder } from '../run-tool';
import {
  ContainerImage, FileTree, bundleImage, catalogImage, filesOfImage, onlyPackageOf, packageImage, readDirectory, readImageArchive, writeImageArchive,
} from '../subject';
import { firstDifference } from '../text-difference';

/** Something that an image is made of. */
interface Subject {
  readonly name: string;
  readonly dir?: string;
  readonly kind: 'package' | 'bundle' | 'catalog';
  readonly tree: FileTree;
}

interface Described { readonly config: string; readonly diffIDs: readonly string[]; readonly digest: string; readonly tags?: readonly string[] }
interface Answer { readonly made: Described; readonly docker: Described; readonly oci: Described; readonly error?: string }

/** Bundles are alike in what matters here: of those of the corpus one in so many is taken. */
const BUNDLE_STEP = 4;
const TAG = 'registry.example.com/harbor/pier:v1';

/** Images of packages, bundles and catalogs against those of go-containerregistry, archives in both directions, and what a registry and its readers say. */
export async function run(report: Report, context: Context): Promise<void> {
  const subjects = subjectsOf(context);
  withTemporaryFolder(folder => compareBytes(report, context, subjects, folder));
  compareBuilds(report, subjects.filter(({ kind }) => kind === 'package'));
  await addPushChecks(report, context);
}

function subjectsOf({ examples, corpus }: Context): Subject[] {
  const found = (kind: Subject['kind'], dirs: readonly string[]): Subject[] => dirs.map(dir => ({ name: dir, dir, kind, tree: readDirectory(dir) }));
  return [
    ...found('package', examples.flatMap(({ packages }) => packages)),
    ...found('bundle', examples.flatMap(({ bundles }) => bundles)),
    ...found('catalog', examples.flatMap(({ catalogs }) => catalogs)),
    ...corpus === undefined ? [] : found('package', listFolders(join(corpus, 'corpus/pko')).map(name => join(corpus, 'corpus/pko', name))),
    ...corpus === undefined ? [] : found('bundle', bundleFolders(join(corpus, 'corpus')).filter((_, index) => index % BUNDLE_STEP === 0)),
    ...oddTrees().map((tree, index): Subject => ({ name: `odd names ${index + 1}`, kind: 'package', tree })),
  ];
}

/** The folders with `manifests/` and annotations, which an image needs. */
function bundleFolders(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name === 'annotations.yaml' && entry.parentPath.endsWith('/metadata'))
    .map(entry => dirname(entry.parentPath)).sort();
}

const MAKERS: { readonly [kind in Subject['kind']]: (tree: FileTree, format: 'docker' | 'oci') => ContainerImage } = {
  package: (tree, format) => packageImage(tree, { format, labels: { b: '<&>', a: 'ä' } }),
  bundle: (tree, format) => bundleImage(tree, { format }),
  catalog: (tree, format) => catalogImage(tree, onlyPackageOf(tree), { format }),
};

function compareBytes(report: Report, { tools }: Context, subjects: readonly Subject[], folder: string): void {
  const pathOf = (name: string, index: number): string => join(folder, `${index}-${name}.tar`);
  const images = subjects.map(({ kind, tree }) => ({ docker: MAKERS[kind](tree, 'docker'), oci: MAKERS[kind](tree, 'oci') }));
  const requests = images.map(({ docker, oci }, index) => {
    writeFileSync(pathOf('docker', index), writeImageArchive(docker, [TAG]));
    writeFileSync(pathOf('oci', index), writeImageArchive(oci, [TAG]));
    return {
      files: Object.fromEntries([...filesOfImage(docker).entries()].map(([path, content]) => [path, Buffer.from(content).toString('base64')])),
      mode: subjects[index]!.kind === 'package' ? 0 : 0o644,
      labels: labelsOf(docker),
      tag: TAG,
      docker: pathOf('docker', index),
      oci: pathOf('oci', index),
      writeDocker: pathOf('their-docker', index),
      writeOci: pathOf('their-oci', index),
    };
  });
  const answers = jsonLines<Answer>(tools.imageBytes, [], { input: requests.map(request => JSON.stringify(request)).join('\n') });
  const compare = (name: string, complaint: (answer: Answer, index: number) => string | undefined): void => {
    const failures = answers.flatMap((answer, index) => {
      const text = answer.error ?? complaint(answer, index);
      return text === undefined ? [] : [`${subjects[index]!.name}\n${text}`];
    });
    report.add({ name, passed: answers.length - failures.length, failures });
  };
  compare('images: config and tar of the layer are, byte for byte, those of go-containerregistry', ({ made }, index) =>
    differenceOf(made.config, textOf(images[index]!.docker)));
  compare('images: go-containerregistry reads the archives that we write, and finds them valid', ({ docker, oci }, index) =>
    differenceOf([docker.digest, ...docker.tags!], [images[index]!.docker.manifest.digest, TAG])
      ?? differenceOf([oci.digest, ...oci.tags!], [images[index]!.oci.manifest.digest, TAG]));
  compare('images: we read the archives that go-containerregistry writes', ({ made }, index) => {
    const [docker, oci] = ['their-docker', 'their-oci'].map(name => readImageArchive(readFileSync(pathOf(name, index))));
    const expected = [[[TAG], made.digest]];
    return differenceOf([docker, oci].map(found => found!.map(({ tags, image }) => [tags, image.manifest.digest])), [expected, expected])
      ?? differenceOf([...filesOfImage(oci![0]!.image).entries()], [...filesOfImage(images[index]!.docker).entries()]);
  });
}

/** What `kubectl package build` makes of each package that it accepts. */
function compareBuilds(report: Report, packages: readonly Subject[]): void {
  const name = 'images: kubectl-package builds the config and the tar of the layer that we build';
  const tool = findKubectlPackage();
  const folders = packages.filter(({ dir }) => dir !== undefined);
  if (tool === undefined) {
    report.notRun(name, 'no kubectl-package: neither on the PATH nor named by KUBECTL_PACKAGE', folders.length);
    return;
  }
  withTemporaryFolder(temporary => {
    const archive = join(temporary, 'package.tar');
    const outcomes = folders.map(({ name: subject, dir, tree }) => {
      const copy = join(temporary, 'copy');
      runTool('cp', ['-r', `${dir}/.`, copy]);
      const { status } = runTool(tool, ['build', copy, '-t', TAG, '-o', archive]);
      runTool('rm', ['-r', copy]);
      if (status !== 0) return 'refused';
      const difference = differenceOf(textOf(readImageArchive(readFileSync(archive))[0]!.image), textOf(packageImage(tree)));
      return difference === undefined ? undefined : `${subject}\n${difference}`;
    });
    const built = outcomes.filter(outcome => outcome !== 'refused');
    const failures = built.filter(outcome => outcome !== undefined);
    report.add({ name, passed: built.length - failures.length, failures, detail: `${outcomes.length - built.length} refused by kubectl-package` });
  });
}

/** How two values differ, as JSON. */
function differenceOf(theirs: unknown, ours: unknown): string | undefined {
  const [a, b] = [theirs, ours].map(value => typeof value === 'string' ? value : JSON.stringify(value));
  return a === b ? undefined : firstDifference(b!, a!);
}

function textOf({ config }: ContainerImage): string {
  return Buffer.from(config.bytes).toString('utf8');
}

function labelsOf(image: ContainerImage): unknown {
  return (JSON.parse(textOf(image)) as { config: { Labels?: object } }).config.Labels;
}
