import { ApiObject, JsonPatch } from 'cdk8s';
import { Construct } from 'constructs';
import { derivePackage, DerivedPackage } from './derive/derive';
import { allFindings } from './derive/origins';
import { DOCKERFILE, DOCKERIGNORE } from './dockerfile';
import { ImageBinding } from './image-binding';
import { contextOfTestCase } from './instantiate/context';
import { expectedRenderings } from './instantiate/expected-renderings';
import { instantiate } from './instantiate/instantiate';
import { PkoModel } from './model';
import { PackageManifest } from './package-manifest';
import { Phase } from './phase';
import { AvailabilityProbe } from './probe';
import { renderPackage } from './render';
import { CollisionProtection, Layout, PackageScope } from './scope';
import { TestCase, TestCaseProps, TestPackage } from './test-case';
import { validateFiles } from './validate';
import { FileTree } from '../files/file-tree';
import { Output, OUTPUT } from '../files/output';
import { tellWhenNotWritten } from '../files/unwritten-output';
import { writeChecked } from '../files/write-checked';
import { Finding } from '../findings/finding';
import { refuseErrors } from '../findings/findings';
import { JsonObject } from '../kube/json';
import { leaks } from '../operator/leaks';
import { Operator } from '../operator/operator';
import { Parameter } from '../operator/parameter';
import { Target } from '../operator/target';
import { valueProblems } from '../operator/target-values';

/** How an operator becomes a package. Everything that is left out is derived from the operator's objects. */
export interface PkoPackageProps {
  /** The operator. */
  readonly operator: Operator;
  /**
   * Name of the package: a DNS label.
   * @default - the name of the operator
   */
  readonly packageName?: string;
  /**
   * Who may install it.
   * @default - a ClusterPackage only
   */
  readonly scopes?: PackageScope[];
  /**
   * The steps of the installation, in order.
   * @default - `crds`, `namespace`, `rbac`, `deploy`, `webhooks`, `resources`, as far as there are objects for them
   */
  readonly phases?: Phase[];
  /**
   * When objects count as available.
   * @default - the usual probes of the kinds that the package holds
   */
  readonly availabilityProbes?: AvailabilityProbe[];
  /**
   * What happens to objects that exist already.
   * @default - `Prevent`, by saying nothing
   */
  readonly collisionProtection?: CollisionProtection;
  /**
   * How the package comes by the operator's images, by their names.
   * @default - locked where the digest is known, else literal
   */
  readonly images?: { [image: string]: ImageBinding };
  /**
   * Parameters of this package alone, beside the operator's.
   * @default - none
   */
  readonly parameters?: Parameter[];
  /**
   * Values of parameters that this package does not leave open, by name.
   * @default - none
   */
  readonly fixed?: { [parameter: string]: any };
  /**
   * How objects are spread over files.
   * @default Layout.FILE_PER_OBJECT
   */
  readonly layout?: Layout;
  /**
   * Labels of the manifest.
   * @default - none
   */
  readonly labels?: { [key: string]: string };
  /**
   * Annotations of the manifest.
   * @default - none
   */
  readonly annotations?: { [key: string]: string };
}

/** A Package Operator package of an operator. */
export class PkoPackage extends Construct {
  /** The operator. */
  public readonly operator: Operator;
  /** The manifest of the package. */
  public readonly manifest: PackageManifest;

  private readonly props: PkoPackageProps;
  private readonly patches = new Map<ApiObject, JsonPatch[]>();

  /** @throws when an image or a parameter is named that the operator does not have, or one is declared twice, or fixed to what it does not accept */
  constructor(scope: Construct, id: string, props: PkoPackageProps) {
    super(scope, id);
    this.operator = props.operator;
    this.props = props;
    tellWhenNotWritten(this);
    this.manifest = new PackageManifest({
      name: props.packageName ?? props.operator.name,
      scopes: props.scopes,
      labels: props.labels,
      annotations: props.annotations,
    });
    this.manifest.addAvailabilityProbe(...props.availabilityProbes ?? []);
    const images = props.operator.images.map(image => image.name);
    for (const name of Object.keys(props.images ?? {})) {
      if (!images.includes(name)) throw new Error(`The operator has no image '${name}'; it has ${images.join(', ') || 'none'}.`);
    }
    this.checkParameters();
  }

  /** Name of the package. */
  public get packageName(): string {
    return this.manifest.name;
  }

  /** The parameters that its objects may use: the operator's, and its own. */
  public get parameters(): Parameter[] {
    return [...this.props.parameters ?? [], ...this.operator.parameters];
  }

  /**
   * Adds a configuration in which the package is rendered and tested. A package that can only be installed in a namespace is rendered in
   * the operator's, unless another one is given.
   *
   * @param name letters, digits, `-`, `_` and `.`
   * @throws when there is one of that name
   */
  public addTestCase(name: string, props: TestCaseProps = {}): TestCase {
    const testCase = new TestCase(name, this.usualInstallation, props);
    this.manifest.addTestCase(testCase);
    return testCase;
  }

  /**
   * Changes an object for the package only, before anything is derived from it. Values may hold parameters.
   * @throws when the object is no part of the operator
   */
  public patch(apiObject: ApiObject, ...patches: JsonPatch[]): void {
    if (!apiObject.node.scopes.includes(this.operator)) {
      throw new Error(`The object '${apiObject.node.path}' is no part of the operator '${this.operator.node.path}'.`);
    }
    this.patches.set(apiObject, [...this.patches.get(apiObject) ?? [], ...patches]);
  }

  /**
   * The files of the package: path to text. Nothing is written.
   * @throws when the operator cannot be written as a package
   */
  public toFiles(): { [path: string]: string } {
    const { tree, derived } = this.assemble();
    refuseErrors(derived.findings);
    return tree.toRecord();
  }

  /**
   * The objects as they would be applied in a test case, in the order in which they would be.
   *
   * @param testCase name of the test case
   * @throws when there is no such test case, the operator cannot be written as a package, or the package does not render in it
   */
  public render(testCase: string): any[] {
    const found = this.manifest.testCases.find(({ name }) => name === testCase);
    if (found === undefined) {
      throw new Error(`The package has no test case '${testCase}'; it has ${this.manifest.testCases.map(({ name }) => name).join(', ') || 'none'}.`);
    }
    const { model, findings } = this.derive();
    refuseErrors(findings);
    return instantiate(model, contextOfTestCase(model, found._toJson())).objects.map(({ object }) => object);
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
    const { tree, derived } = this.assemble();
    const findings = allFindings(derived, [...leaks(tree.toRecord()), ...validateFiles(tree)], {
      constructPath: this.node.path,
      parameters: this.parameters.map(parameter => parameter._facts),
      testCases: this.manifest.testCases,
    });
    return { directory: `pko/${this.packageName}`, tree, findings };
  }

  /** @internal */
  public _manifest(): JsonObject {
    return this.derive().model.manifest.object;
  }

  private checkParameters(): void {
    const { parameters } = this;
    const names = parameters.map(parameter => parameter.name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw new Error(`The operator and its package both have a parameter '${twice}'; rename one.`);
    for (const [name, value] of Object.entries(this.props.fixed ?? {})) {
      const parameter = parameters.find(one => one.name === name);
      if (parameter === undefined) throw new Error(`There is no parameter '${name}' to fix; there are ${names.join(', ') || 'none'}.`);
      const problems = valueProblems(parameter._facts, value, 'fixed');
      if (problems.length > 0) throw new Error(`The parameter '${name}' is fixed to what it does not accept: ${problems.join('; ')}.`);
    }
  }

  private get usualInstallation(): TestPackage {
    const isForCluster = this.manifest.scopes.includes(PackageScope.CLUSTER);
    return { name: this.packageName, ...(!isForCluster && { namespace: this.operator.operatorNamespace.name }) };
  }

  private derive(): DerivedPackage {
    return derivePackage(this.operator._collect(Target.PKO, this.props.parameters, this.patches), {
      operator: this.operator,
      manifest: this.manifest,
      namespace: this.operator.operatorNamespace.name,
      phases: this.props.phases,
      collisionProtection: this.props.collisionProtection,
      layout: this.props.layout ?? Layout.FILE_PER_OBJECT,
      images: this.operator.images.map(image => image._facts),
      bindings: this.props.images ?? {},
      parameters: this.parameters.map(parameter => parameter._facts),
      fixed: (this.props.fixed ?? {}) as JsonObject,
    });
  }

  private assemble(): { tree: FileTree; derived: DerivedPackage } {
    const derived = this.derive();
    const model: PkoModel = { ...derived.model, fixtures: expectedRenderings(derived.model) };
    const tree = new FileTree([...renderPackage(model).entries(), ['Dockerfile', DOCKERFILE], ['.dockerignore', DOCKERIGNORE]]);
    return { tree, derived };
  }
}
