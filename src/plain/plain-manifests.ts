import { Construct } from 'constructs';
import { FileTree } from '../files/file-tree';
import { Output, OUTPUT } from '../files/output';
import { writeChecked } from '../files/write-checked';
import { Finding } from '../findings/finding';
import { emitYamlDocuments } from '../kube/yaml/emit';
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
  constructor(scope: Construct, id: string, private readonly props: PlainManifestsProps) {
    super(scope, id);
  }

  /** The file: path to text. Nothing is written. */
  public toFiles(): { [path: string]: string } {
    return this[OUTPUT]().tree.toRecord();
  }

  /** What is wrong with the manifests, or deserves a look. */
  public check(): Finding[] {
    return this[OUTPUT]().findings;
  }

  /**
   * Writes the file into a directory of its own.
   *
   * @returns the paths of the files
   * @throws when a finding is an error; nothing is written then
   */
  public write(directory: string): string[] {
    return writeChecked(directory, this[OUTPUT]());
  }

  /** @internal */
  public [OUTPUT](): Output {
    const { operator } = this.props;
    const { inventory, findings } = operator._inventory(Target.PLAIN, this.props);
    const rank = (kind: unknown) => (FIRST.includes(String(kind)) ? FIRST.indexOf(String(kind)) : FIRST.length);
    const manifests = inventory.objects.map(object => object.manifest).sort((a, b) => rank(a.kind) - rank(b.kind));
    const tree = new FileTree([[`${operator.name}.yaml`, emitYamlDocuments(manifests)]]);
    return { directory: `plain/${operator.name}`, tree, findings };
  }
}
