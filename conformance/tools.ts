import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './folders';

/** The tools of the field, and our own programs over its libraries, as paths of executables. */
export interface Tools {
  /** `opm` of operator-registry. */
  readonly opm: string;
  /** `crane` of go-containerregistry: pulls, pushes and looks at images. */
  readonly crane: string;
  /** `registry` of go-containerregistry: a registry on this machine, in memory. */
  readonly registry: string;
  readonly kustomize: string;
  /** The regression tool of operator-controller that renders two bundles as OLM v1 does. */
  readonly convert: string;
  /** Our cmd/bundle-verdict. */
  readonly bundleVerdict: string;
  /** Our cmd/read-yaml. */
  readonly readYaml: string;
  /** Our cmd/go-template. */
  readonly goTemplate: string;
  /** Our cmd/cel-verdict. */
  readonly celVerdict: string;
  /** Our cmd/time-templates. */
  readonly timeTemplates: string;
  /** Our olm1-render. */
  readonly olm1Render: string;
  /** Our cmd/olm0-rbac. */
  readonly olm0Rbac: string;
  /** Our cmd/go-types. */
  readonly goTypes: string;
  /** Our cmd/update-graph. */
  readonly updateGraph: string;
  /** Our cmd/catalog-verdict. */
  readonly catalogVerdict: string;
  /** Our cmd/render-bundles. */
  readonly renderBundles: string;
  /** Our cmd/render-template. */
  readonly renderTemplate: string;
  /** Our cmd/image-bytes. */
  readonly imageBytes: string;
  /** Our cmd/version-ranges. */
  readonly versionRanges: string;
  /** Our crd-changes. */
  readonly crdChanges: string;
}

const PACKAGES = [
  './cmd/...',
  'github.com/operator-framework/operator-controller/olm1-render',
  'github.com/operator-framework/operator-registry/cmd/opm',
  'github.com/google/go-containerregistry/cmd/crane',
  'github.com/google/go-containerregistry/cmd/registry',
  'sigs.k8s.io/kustomize/kustomize/v5',
  'github.com/operator-framework/operator-controller/test/regression/convert',
];

/**
 * The tools, built on the first call of a version of their sources and kept in a cache folder.
 *
 * @throws when Go is missing or a tool cannot be built
 */
export function buildTools(moduleFolder: string): Tools {
  const cache = join(moduleFolder, '.cache');
  const folder = join(cache, `tools-${versionOf(moduleFolder)}`);
  if (!existsSync(folder)) {
    if (existsSync(cache)) readdirSync(cache).forEach(old => rmSync(join(cache, old), { recursive: true }));
    const unfinished = join(cache, 'unfinished');
    mkdirSync(unfinished, { recursive: true });
    build(moduleFolder, unfinished);
    renameSync(unfinished, folder);
  }
  return {
    opm: join(folder, 'opm'),
    crane: join(folder, 'crane'),
    registry: join(folder, 'registry'),
    kustomize: join(folder, 'kustomize'),
    convert: join(folder, 'convert'),
    bundleVerdict: join(folder, 'bundle-verdict'),
    readYaml: join(folder, 'read-yaml'),
    goTemplate: join(folder, 'go-template'),
    celVerdict: join(folder, 'cel-verdict'),
    timeTemplates: join(folder, 'time-templates'),
    olm1Render: join(folder, 'olm1-render'),
    olm0Rbac: join(folder, 'olm0-rbac'),
    goTypes: join(folder, 'go-types'),
    updateGraph: join(folder, 'update-graph'),
    catalogVerdict: join(folder, 'catalog-verdict'),
    renderBundles: join(folder, 'render-bundles'),
    renderTemplate: join(folder, 'render-template'),
    imageBytes: join(folder, 'image-bytes'),
    versionRanges: join(folder, 'version-ranges'),
    crdChanges: join(folder, 'crd-changes'),
  };
}

/** A module of its own: crdify needs other versions of the libraries of Kubernetes than the rest. */
const CRD_CHANGES = 'crd-changes';

function build(moduleFolder: string, target: string): void {
  goBuild(moduleFolder, target, PACKAGES);
  goBuild(join(moduleFolder, CRD_CHANGES), target, ['.']);
}

function goBuild(moduleFolder: string, target: string, packages: readonly string[]): void {
  const result = spawnSync('go', ['build', '-mod=readonly', '-buildvcs=false', '-tags', 'json1,containers_image_openpgp', '-o', `${target}/`, ...packages], {
    cwd: moduleFolder,
    env: { ...process.env, CGO_ENABLED: '0', GOWORK: 'off', GOFLAGS: '' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (result.error) throw new Error(`Go cannot be run (${result.error.message}); conformance needs Go as conformance/go.mod names it.`);
  if (result.status !== 0) throw new Error('The tools cannot be built.');
}

function versionOf(moduleFolder: string): string {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  const sources = ['cmd', 'internal', 'olm1-render', CRD_CHANGES].flatMap(folder => listFiles(join(moduleFolder, folder)).map(path => join(folder, path)));
  for (const path of ['go.mod', 'go.sum', ...sources]) hash.update(`\0${path}\0`).update(readFileSync(join(moduleFolder, path)));
  return hash.digest('hex').slice(0, 16);
}
