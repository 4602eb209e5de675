import { Construct } from 'constructs';
import { BundleDirectory } from './bundle-directory';
import { OlmBundle } from './olm-bundle';
import { checkPackageManifests } from './package-manifests/check';
import { packageManifestFiles } from './package-manifests/package-manifest-files';
import { readPackageManifests } from './package-manifests/read';
import { Output, OUTPUT } from '../files/output';
import { tellWhenNotWritten } from '../files/unwritten-output';
import { writeChecked } from '../files/write-checked';
import { Finding } from '../findings/finding';
import { refuseErrors } from '../findings/findings';

/** What a package in the layout from before bundles is made of. */
export interface OlmPackageManifestsProps {
  /** The newest version, as this program makes it. */
  readonly bundle: OlmBundle;
  /**
   * The versions before it, as they were released: `OlmBundle.allIn('releases/example-operator')`.
   * @default - none
   */
  readonly earlierBundles?: BundleDirectory[];
}

/**
 * A package in the layout from before bundles, `packagemanifests/<package>/`: a `<package>.package.yaml` that names the head of each channel,
 * and a folder of manifests for each version. For catalogues and tools that know no bundles yet.
 */
export class OlmPackageManifests extends Construct {
  constructor(scope: Construct, id: string, private readonly props: OlmPackageManifestsProps) {
    super(scope, id);
    tellWhenNotWritten(this);
  }

  /**
   * The files: path to text. Nothing is written.
   * @throws when one of the versions is wrong
   */
  public toFiles(): { [path: string]: string } {
    const { tree, findings } = this[OUTPUT]();
    refuseErrors(findings);
    return tree.toRecord();
  }

  /** What is wrong with the package, or deserves a look. */
  public check(): Finding[] {
    return this[OUTPUT]().findings;
  }

  /**
   * Writes the package into a directory of its own.
   *
   * @returns the paths of its files
   * @throws when a finding is an error; nothing is written then
   */
  public write(directory: string): string[] {
    return writeChecked(directory, this[OUTPUT]());
  }

  /** @internal */
  public [OUTPUT](): Output {
    const { bundle, earlierBundles = [] } = this.props;
    const { packageName } = bundle;
    const derived = bundle._derive();
    const { release, model, misfits } = derived;
    const earlier = earlierBundles.filter(({ name }) => name !== release.name);
    const graph = bundle._graphAfter(earlier.map(one => one.release), derived);
    const tree = packageManifestFiles({
      packageName,
      channels: graph.channels.map(name => ({ name, currentCSV: graph.heads(name)[0] ?? release.name })),
      defaultChannel: graph.defaultChannel ?? bundle.defaultChannel,
      bundles: [...earlier.map(({ _model }) => _model), model],
    });
    const findings = [...misfits, ...graph.check(), ...checkPackageManifests(readPackageManifests(tree))];
    return { directory: `packagemanifests/${packageName}`, tree, findings: findings.map(finding => ({ constructPath: this.node.path, ...finding })) };
  }
}
