import { Construct } from 'constructs';
import { DerivedPackage } from './derive/derive';
import { allFindings } from './derive/origins';
import { DOCKERFILE, DOCKERIGNORE } from './dockerfile';
import { COMPONENTS_FOLDER, PkoModel } from './model';
import { PackageBase } from './package-base';
import { PackageBaseProps } from './package-base-props';
import { PackageDirectory } from './package-directory';
import { withFixtures } from './preview';
import { renderPackage } from './render';
import { validateFiles } from './validate';
import { FileTree } from '../files/file-tree';
import { Output, OUTPUT } from '../files/output';
import { tellWhenNotWritten } from '../files/unwritten-output';
import { writeChecked } from '../files/write-checked';
import { Finding } from '../findings/finding';
import { refuseErrors } from '../findings/findings';
import { readingOnce } from '../kube/yaml/known-texts';
import { leaks } from '../operator/leaks';

/** How an operator becomes a package. Everything that is left out is derived from the operator's objects. */
export interface PkoPackageProps extends PackageBaseProps {
  /**
   * Name of the package: a DNS label.
   * @default - the name of the operator
   */
  readonly packageName?: string;
}

/** A package or a component, derived; and what it is derived from. */
interface Part {
  readonly source: PackageBase;
  readonly derived: DerivedPackage;
  /** Folder of a component, with a slash; empty for the package itself. */
  readonly folder: string;
}

/** A Package Operator package of an operator. */
export class PkoPackage extends PackageBase {
  /**
   * Reads a package that is there already, whoever made it, with all that lies beside it. Symbolic links are left out, as Package Operator
   * does.
   *
   * @param directory the folder with its `manifest.yaml`
   * @throws when it cannot be read, or its structure or manifest is so broken that Package Operator cannot read it
   */
  public static fromDirectory(directory: string): PackageDirectory {
    return PackageDirectory._read(directory);
  }

  private readonly components: PackageBase[] = [];

  /** @throws when an image or a parameter is named that the operator does not have, or one is declared twice, or fixed to what it does not accept */
  constructor(scope: Construct, id: string, props: PkoPackageProps) {
    super(scope, id, props, props.packageName);
    tellWhenNotWritten(this);
  }

  /**
   * The files of the package: path to text. Nothing is written.
   * @throws when the operator cannot be written as a package
   */
  public toFiles(): { [path: string]: string } {
    const { tree, parts } = this.assemble();
    refuseErrors(parts.flatMap(({ derived }) => derived.findings));
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
    return readingOnce(() => {
      const { tree, parts } = this.assemble();
      const judged = [...leaks(tree.toRecord()), ...validateFiles(tree)];
      return { directory: `pko/${this.packageName}`, tree, findings: parts.flatMap(part => findingsOf(part, judged, parts)) };
    });
  }

  /** @internal */
  public _addComponent(component: PackageBase): void {
    this.components.push(component);
  }

  /** @internal */
  protected get _hasComponents(): boolean {
    return this.components.length > 0;
  }

  private assemble(): { tree: FileTree; parts: Part[] } {
    const derived = this._derive();
    const components = this.components.map((source): Part => ({ source, derived: source._derive(), folder: `${COMPONENTS_FOLDER}/${source.packageName}/` }));
    const models = new Map(components.map(component => [component.source.packageName, modelOf(component)]));
    const model: PkoModel = { ...withFixtures(derived.model), components: models };
    const tree = new FileTree([...renderPackage(model).entries(), ['Dockerfile', DOCKERFILE], ['.dockerignore', DOCKERIGNORE]]);
    return { tree, parts: [{ source: this, derived, folder: '' }, ...components] };
  }
}

function modelOf({ source, derived }: Part): PkoModel {
  return withFixtures({ ...derived.model, component: source.packageName });
}

/** What is said of a part: by its derivation, and of its files. */
function findingsOf({ source, derived, folder }: Part, judged: readonly Finding[], parts: readonly Part[]): Finding[] {
  const nested = parts.map(part => part.folder).filter(other => other !== '' && other !== folder);
  const own = judged.filter(({ file = '' }) => file.startsWith(folder) && (folder !== '' || !nested.some(other => file.startsWith(other))));
  const findings = allFindings(derived, own.map(finding => moved(finding, file => file.slice(folder.length))), {
    constructPath: source.node.path,
    parameters: source.parameters.map(parameter => parameter._facts),
    testCases: source.manifest.testCases,
  });
  return findings.map(finding => moved(finding, file => folder + file));
}

function moved(finding: Finding, move: (file: string) => string): Finding {
  return finding.file === undefined ? finding : { ...finding, file: move(finding.file) };
}
