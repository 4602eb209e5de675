import { ApiObject, JsonPatch } from 'cdk8s';
import { Construct } from 'constructs';
import { checkManifests } from './check';
import { FileTree } from '../files/file-tree';
import { Output, OUTPUT } from '../files/output';
import { tellWhenNotWritten } from '../files/unwritten-output';
import { writeChecked } from '../files/write-checked';
import { Finding } from '../findings/finding';
import { refuseErrors } from '../findings/findings';
import { emitYaml } from '../kube/yaml/emit';
import { InventoryObject } from '../operator/inventory';
import { duplicateObjects } from '../operator/object-findings';
import { ObjectPatches } from '../operator/object-patches';
import { Operator, TargetValues } from '../operator/operator';
import { Target } from '../operator/target';

/** How an operator becomes plain manifests. */
export interface PlainManifestsProps extends TargetValues {
  /** The operator. */
  readonly operator: Operator;
}

/** Kinds that others need to be there first. */
const FIRST = ['Namespace', 'CustomResourceDefinition', 'ServiceAccount'];

/** The operator's objects as one file for `kubectl apply`, with values for its parameters. */
export class PlainManifests extends Construct {
  private readonly patches: ObjectPatches;

  /**
   * @param scope the app
   * @param id of the construct
   * @param props the operator, and values for its parameters
   */
  constructor(scope: Construct, id: string, private readonly props: PlainManifestsProps) {
    super(scope, id);
    props.operator._addVariant(props.variant);
    this.patches = new ObjectPatches(props.operator);
    tellWhenNotWritten(this);
  }

  /**
   * Changes an object for the plain manifests only.
   *
   * @param apiObject the object
   * @param patches what is changed, in order; values may hold parameters; one that does not fit is an error of `check()`
   * @throws when the object is no part of the operator
   */
  public patch(apiObject: ApiObject, ...patches: JsonPatch[]): void {
    this.patches.add(apiObject, patches);
  }

  /**
   * The file: path to text. Nothing is written.
   * @throws when the operator cannot be written as manifests
   */
  public toFiles(): { [path: string]: string } {
    const { findings } = this.inventory();
    refuseErrors(findings);
    return this[OUTPUT]().tree.toRecord();
  }

  /** What is wrong with the manifests, or deserves a look. */
  public check(): Finding[] {
    return this[OUTPUT]().findings;
  }

  /**
   * Writes the file into a directory of its own.
   *
   * @param directory made if need be; one that holds files of others is refused
   * @returns the paths of the files
   * @throws when a finding is an error (an error whose `name` is `FindingsError`, with them as its `findings`), or when the directory is not
   *   ours (`WriteError`); nothing is written then
   */
  public write(directory: string): string[] {
    return writeChecked(directory, this[OUTPUT]());
  }

  /** @internal */
  public [OUTPUT](): Output {
    const { operator } = this.props;
    const { objects, findings } = this.inventory();
    const rank = (kind: unknown) => (FIRST.includes(String(kind)) ? FIRST.indexOf(String(kind)) : FIRST.length);
    const sorted = [...objects].sort((a, b) => rank(a.manifest.kind) - rank(b.manifest.kind));
    const file = `${operator.name}.yaml`;
    const documents = sorted.map(({ manifest }) => emitYaml(manifest));
    return {
      directory: `plain/${operator.name}`,
      tree: new FileTree([[file, documents.join('---\n')]]),
      findings: [...findings, ...duplicateObjects(objects), ...checkManifests(sorted, file, documents)],
    };
  }

  private inventory(): { objects: InventoryObject[]; findings: Finding[] } {
    const { inventory, findings } = this.props.operator._inventory(Target.PLAIN, this.props, this.patches.byObject);
    return { objects: inventory.objects, findings };
  }
}
