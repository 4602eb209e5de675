import { ApiObject, JsonPatch } from 'cdk8s';
import { Construct } from 'constructs';
import { BundleOptions } from './bundle-options';
import { checkBundle } from './check';
import { DerivedBundle, deriveBundle, packageCi } from './derive/derive';
import { renderBundle } from './render';
import { FileTree } from '../files/file-tree';
import { Output, OUTPUT } from '../files/output';
import { writeChecked } from '../files/write-checked';
import { Finding } from '../findings/finding';
import { sortFindings } from '../findings/findings';
import { JsonObject } from '../kube/json';
import { emitYaml } from '../kube/yaml/emit';
import { Inventory, InventoryObject } from '../operator/inventory';
import { Operator, TargetValues } from '../operator/operator';
import { Target } from '../operator/target';

/** What an OLM bundle is made from. */
export interface OlmBundleProps extends BundleOptions, TargetValues {
  /** The operator. */
  readonly operator: Operator;
}

/** A bundle and what is to be said about it. */
interface Outcome {
  readonly tree: FileTree;
  readonly findings: Finding[];
}

/**
 * An operator as a bundle for Operator Lifecycle Manager: ClusterServiceVersion, CustomResourceDefinitions, other objects, annotations, Dockerfile.
 *
 * Everything is derived from the operator's objects. What the author says wins: options first, then patches.
 */
export class OlmBundle extends Construct {
  /** The operator. */
  public readonly operator: Operator;
  /** Name of the package in catalogues. */
  public readonly packageName: string;
  /** Version of the bundle, which is the operator's. */
  public readonly version: string;

  private readonly options: OlmBundleProps;
  private readonly csvPatches: JsonPatch[];
  private readonly objectPatches = new Map<string, JsonPatch[]>();

  constructor(scope: Construct, id: string, props: OlmBundleProps) {
    super(scope, id);
    this.operator = props.operator;
    this.packageName = props.packageName ?? props.operator.name;
    this.version = props.operator.info.version;
    this.options = props;
    this.csvPatches = [...props.clusterServiceVersion?.patches ?? []];
  }

  /** Changes an object for the bundle only, before anything is derived from it. */
  public patch(apiObject: ApiObject, ...patches: JsonPatch[]): void {
    const { path } = apiObject.node;
    this.objectPatches.set(path, [...this.objectPatches.get(path) ?? [], ...patches]);
  }

  /** Changes the finished ClusterServiceVersion. */
  public patchClusterServiceVersion(...patches: JsonPatch[]): void {
    this.csvPatches.push(...patches);
  }

  /** The files of the bundle, by paths relative to the folder of this version. Nothing is written. */
  public toFiles(): { [path: string]: string } {
    return this.outcome().tree.toRecord();
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
   * @throws when there are errors, with all findings, or when the folder is not ours; nothing is written then
   */
  public write(dir: string): string[] {
    return writeChecked(dir, this[OUTPUT]());
  }

  /** @internal */
  public [OUTPUT](): Output {
    const { tree, findings } = this.outcome();
    const directory = `olm/${this.packageName}`;
    return { directory: `${directory}/${this.version}`, tree, findings, shared: { directory, files: this.packageFiles() } };
  }

  private outcome(): Outcome {
    const { values, answers, imagesByTag, clusterServiceVersion, ...options } = this.options;
    const { inventory, findings } = this.operator._inventory(Target.OLM, { values, answers, imagesByTag });
    const derived = deriveBundle(patched(inventory, this.objectPatches), {
      ...options,
      packageName: this.packageName,
      clusterServiceVersion: { ...clusterServiceVersion, patches: this.csvPatches },
    });
    const tree = renderBundle(derived.model);
    const ours = checkBundle(tree).map(finding => withOrigin(finding, derived, this.node.path));
    return { tree, findings: sortFindings([...findings, ...derived.findings, ...ours]) };
  }
}

function patched(inventory: Inventory, patches: ReadonlyMap<string, JsonPatch[]>): Inventory {
  const change = (object: InventoryObject): InventoryObject => {
    const operations = patches.get(object.constructPath);
    if (operations === undefined) return object;
    return { ...object, manifest: JsonPatch.apply(structuredClone(object.manifest), ...operations) as JsonObject };
  };
  return {
    ...inventory,
    objects: inventory.objects.map(change),
    ownedApis: inventory.ownedApis.map(api => ({ ...api, definition: change(api.definition) })),
  };
}

/** A finding comes from the object that its place is made from; otherwise from the bundle. */
function withOrigin(finding: Finding, { origins }: DerivedBundle, bundlePath: string): Finding {
  const origin = origins(finding.file ?? '', finding.path ?? '');
  if (origin === undefined) return { ...finding, constructPath: bundlePath };
  return { ...finding, constructPath: origin.constructPath, ...(origin.source !== undefined && { source: origin.source }) };
}
