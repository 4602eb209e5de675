import { ApiObject, JsonPatch } from 'cdk8s';
import { Construct } from 'constructs';
import { BundleDirectory } from './bundle-directory';
import { BundleOptions } from './bundle-options';
import { BUNDLE_PROP_RULES } from './bundle-prop-rules';
import { checkBundle } from './check';
import { DerivedBundle, deriveBundle } from './derive/derive';
import { packageCi } from './derive/pipeline-files';
import { DerivedOlmBundle } from './derived-olm-bundle';
import { checkNewRelease } from './graph/check-new-release';
import { bundleFolders } from './graph/read-package-folder';
import { csvAsRelease } from './graph/read-release-folder';
import { compareReleases, Release } from './graph/release';
import { ReleaseGraph } from './graph/release-graph';
import { withoutRepeats } from './graph/without-repeats';
import { OlmModel } from './model';
import { renderBundle } from './render';
import { UpdateGraph } from './update-graph';
import { FileTree } from '../files/file-tree';
import { Output, OUTPUT } from '../files/output';
import { tellWhenNotWritten } from '../files/unwritten-output';
import { writeChecked } from '../files/write-checked';
import { Finding } from '../findings/finding';
import { refuseErrors, sortFindings } from '../findings/findings';
import { textAt } from '../kube/json';
import { emitYaml } from '../kube/yaml/emit';
import { readingOnce } from '../kube/yaml/known-texts';
import { accepted, checkProps } from '../operator/check-props';
import { Inventory } from '../operator/inventory';
import { leaks } from '../operator/leaks';
import { duplicateObjects } from '../operator/object-findings';
import { ObjectPatches } from '../operator/object-patches';
import { Operator, TargetValues } from '../operator/operator';
import { Target } from '../operator/target';

/** What an OLM bundle is made from. */
export interface OlmBundleProps extends BundleOptions, TargetValues {
  /** The operator. */
  readonly operator: Operator;
}

/**
 * An operator as a bundle for Operator Lifecycle Manager: ClusterServiceVersion, CustomResourceDefinitions, other objects, annotations, Dockerfile.
 *
 * Everything is derived from the operator's objects. What the author says wins: options first, then patches.
 */
export class OlmBundle extends Construct {
  /**
   * Reads a bundle that is there already, whoever made it, with all that lies beside it.
   *
   * @param directory the folder with its `manifests` and `metadata`
   * @throws when it cannot be read, or holds no ClusterServiceVersion
   */
  public static fromDirectory(directory: string): BundleDirectory {
    return BundleDirectory._read(directory);
  }

  /**
   * Reads the bundles in the folder of a package, one folder a version, the lowest version first.
   *
   * @param directory the folder of the package
   * @throws when one cannot be read
   */
  public static allIn(directory: string): BundleDirectory[] {
    return bundleFolders(directory).map(folder => BundleDirectory._read(folder)).sort((a, b) => compareReleases(a.release, b.release));
  }

  /** The operator. */
  public readonly operator: Operator;
  /** Name of the package in catalogues. */
  public readonly packageName: string;
  /** Version of the bundle, which is the operator's. */
  public readonly version: string;
  /** The channels that the bundle belongs to. */
  public readonly channels: string[];
  /** The channel that is subscribed to when none is named. */
  public readonly defaultChannel: string;

  private readonly options: OlmBundleProps;
  private readonly csvPatches: JsonPatch[];
  private readonly objectPatches: ObjectPatches;

  /**
   * @param scope the app
   * @param id of the construct
   * @param props the operator, and what the bundle says beside what the operator says
   * @throws when a property has a value that cannot be meant, or a channel is named twice or holds a comma
   */
  constructor(scope: Construct, id: string, props: OlmBundleProps) {
    checkProps(`the bundle '${id}'`, props, { operator: accepted('an Operator', Operator.isOperator), ...BUNDLE_PROP_RULES }, ['operator', 'channels']);
    super(scope, id);
    this.operator = props.operator;
    this.operator._addVariant(props.variant);
    this.packageName = props.packageName ?? props.operator.name;
    this.version = props.operator.info.version;
    const odd = props.channels.find((channel, index) => channel.includes(',') || props.channels.indexOf(channel) !== index);
    if (odd !== undefined) throw new Error(`The channel '${odd}' of the bundle '${this.node.path}' is named twice, or holds a comma.`);
    this.channels = [...props.channels];
    this.defaultChannel = props.defaultChannel ?? props.channels[0];
    this.options = props;
    this.objectPatches = new ObjectPatches(props.operator);
    this.csvPatches = [...props.clusterServiceVersion?.patches ?? []];
    tellWhenNotWritten(this);
  }

  /**
   * Changes an object for the bundle only, before anything is derived from it.
   *
   * @param apiObject the object
   * @param patches what is changed, in order; values may hold parameters; one that does not fit is an error of `check()`
   * @throws when the object is no part of the operator
   */
  public patch(apiObject: ApiObject, ...patches: JsonPatch[]): void {
    this.objectPatches.add(apiObject, patches);
  }

  /**
   * Changes the finished ClusterServiceVersion.
   * @param patches what is changed, in order; one that does not fit is an error of `check()`
   */
  public patchClusterServiceVersion(...patches: JsonPatch[]): void {
    this.csvPatches.push(...patches);
  }

  /**
   * The files of the bundle, by paths relative to the folder of this version. Nothing is written.
   * @throws when the operator cannot be written as a bundle
   */
  public toFiles(): { [path: string]: string } {
    const { model, misfits } = this._derive();
    refuseErrors(misfits);
    return renderBundle(model).toRecord();
  }

  /** The files that all versions of the package share, by paths relative to the folder of the package. Nothing is written. */
  public packageFiles(): { [path: string]: string } {
    const ci = packageCi(this.options);
    return ci === undefined ? {} : { 'ci.yaml': emitYaml(ci) };
  }

  /** All that is wrong with the bundle, or may become so. */
  public check(): Finding[] {
    return this.outcome().findings;
  }

  /**
   * Writes the bundle.
   *
   * @param dir the folder of this version, usually `<package>/<version>`
   * @returns the paths of all files of the bundle, relative to the folder
   * @throws when a finding is an error (an error whose `name` is `FindingsError`, with them as its `findings`), or when the folder is not
   *   ours (`WriteError`); nothing is written then
   */
  public write(dir: string): string[] {
    return writeChecked(dir, this[OUTPUT]());
  }

  /** Name of the ClusterServiceVersion, by which catalogues know the bundle. */
  public get bundleName(): string {
    return textAt(this._model().csv?.manifest, 'metadata', 'name') ?? '';
  }

  /** The bundle as a release of its package. */
  public get release(): Release {
    return this._derive().release;
  }

  /** The updates between the earlier releases and this one. */
  public get releaseGraph(): ReleaseGraph {
    return this._releaseGraphOf(this._derive());
  }

  /** @internal */
  public _releaseGraphOf(derived: DerivedOlmBundle): ReleaseGraph {
    return this._graphAfter(this.options.earlierReleases ?? [], derived);
  }

  /**
   * What tells it from other bundles of the package.
   * @internal
   */
  public get _version(): { readonly version: string; readonly release?: string } {
    return { version: this.version, release: this.options.release };
  }

  /** @internal */
  public _graphAfter(earlier: readonly Release[], { release }: DerivedOlmBundle): ReleaseGraph {
    return ReleaseGraph.of({ releases: [...earlier.filter(({ name }) => name !== release.name), release], updateGraph: this.options.updateGraph });
  }

  /** @internal */
  public _model(): OlmModel {
    return this._derive().model;
  }

  /** @internal */
  public _derive(): DerivedOlmBundle {
    const { derived, findings } = this.derive();
    return { model: derived.model, release: this.releaseOf(derived.model), misfits: this.misfits(derived, findings) };
  }

  /** @internal */
  public [OUTPUT](): Output {
    const { tree, findings } = this.outcome();
    const directory = `olm/${this.packageName}`;
    return { directory: `${directory}/${this.version}`, tree, findings, shared: { directory, files: this.packageFiles() } };
  }

  private derive(): { derived: DerivedBundle; inventory: Inventory; findings: Finding[] } {
    const { values, answers, imagesByTag, variant, clusterServiceVersion, ...options } = this.options;
    const { inventory, findings } = this.operator._inventory(Target.OLM, { values, answers, imagesByTag, variant }, this.objectPatches.byObject);
    const derived = deriveBundle(inventory, {
      ...options,
      packageName: this.packageName,
      clusterServiceVersion: { ...clusterServiceVersion, patches: this.csvPatches },
    });
    return { derived, inventory, findings };
  }

  private releaseOf({ csv }: OlmModel): Release {
    const { channels, defaultChannel, packageName } = this;
    return Release.of({ ...csvAsRelease(csv!.manifest), packageName, channels, defaultChannel });
  }

  /** What is wrong with the bundle as one of a series. */
  private seriesFindings(model: OlmModel): Finding[] {
    const { earlierReleases, updateGraph = UpdateGraph.REPLACES } = this.options;
    if (earlierReleases === undefined) return [];
    const file = `manifests/${model.csv!.file}`;
    return checkNewRelease(earlierReleases, this.releaseOf(model), updateGraph).map(finding => ({ ...finding, file, constructPath: this.node.path }));
  }

  private misfits(derived: DerivedBundle, findings: readonly Finding[]): Finding[] {
    return [...findings, ...derived.findings.map(finding => ({ constructPath: this.node.path, ...finding }))];
  }

  private outcome(): { tree: FileTree; findings: Finding[] } {
    const { derived, inventory, findings } = this.derive();
    const { tree, judged } = readingOnce(() => {
      const files = renderBundle(derived.model);
      return { tree: files, judged: [...checkBundle(files, { profile: this.options.profile }), ...leaks(files.toRecord())] };
    });
    const series = this.seriesFindings(derived.model);
    const ours = withoutRepeats(judged, series).map(finding => withOrigin(finding, derived, this.node.path));
    return { tree, findings: sortFindings([...this.misfits(derived, findings), ...duplicateObjects(inventory.objects), ...series, ...ours]) };
  }
}

/** A finding comes from the object that its place is made from; otherwise from the bundle. */
function withOrigin(finding: Finding, { origins }: DerivedBundle, bundlePath: string): Finding {
  const origin = origins(finding.file ?? '', finding.path ?? '');
  if (origin === undefined) return { ...finding, constructPath: bundlePath };
  return { ...finding, constructPath: origin.constructPath, ...(origin.source !== undefined && { source: origin.source }) };
}
