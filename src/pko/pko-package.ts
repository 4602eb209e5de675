import { Construct } from 'constructs';
import { derivePackage, DerivedPackage } from './derive/derive';
import { withOrigins } from './derive/origins';
import { DOCKERFILE, DOCKERIGNORE } from './dockerfile';
import { ImageBinding } from './image-binding';
import { contextOfTestCase } from './instantiate/context';
import { fixturesOf, instantiate } from './instantiate/instantiate';
import { PkoModel } from './model';
import { PackageManifest } from './package-manifest';
import { Phase } from './phase';
import { AvailabilityProbe } from './probe';
import { PackageError } from './problem/package-error';
import { readPackage } from './read/read-package';
import { renderPackage } from './render';
import { CollisionProtection, Layout, PackageScope } from './scope';
import { TestCase, TestCaseProps } from './test-case';
import { validatePackage } from './validate';
import { FileContent, FileTree } from '../files/file-tree';
import { Output, OUTPUT } from '../files/output';
import { writeChecked } from '../files/write-checked';
import { Finding } from '../findings/finding';
import { JsonObject } from '../kube/json';
import { Operator } from '../operator/operator';
import { Parameter } from '../operator/parameter';
import { Target } from '../operator/target';

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

  /** @throws when an image or a parameter is named that the operator does not have */
  constructor(scope: Construct, id: string, props: PkoPackageProps) {
    super(scope, id);
    this.operator = props.operator;
    this.props = props;
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
    const parameters = this.parameters.map(parameter => parameter.name);
    for (const name of Object.keys(props.fixed ?? {})) {
      if (!parameters.includes(name)) throw new Error(`There is no parameter '${name}' to fix; there are ${parameters.join(', ') || 'none'}.`);
    }
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
   * Adds a configuration in which the package is rendered and tested.
   *
   * @param name letters, digits, `-`, `_` and `.`
   * @throws when there is one of that name
   */
  public addTestCase(name: string, props: TestCaseProps = {}): TestCase {
    const testCase = new TestCase(name, this.packageName, props);
    this.manifest.addTestCase(testCase);
    return testCase;
  }

  /**
   * The files of the package: path to text. Nothing is written.
   * @throws when the operator cannot be written as a package
   */
  public toFiles(): { [path: string]: string } {
    return this.assemble().tree.toRecord();
  }

  /**
   * The objects as they would be applied in a test case, in the order in which they would be.
   *
   * @param testCase name of the test case
   * @throws when there is no such test case, or the package does not render in it
   */
  public render(testCase: string): any[] {
    const found = this.manifest.testCases.find(({ name }) => name === testCase);
    if (found === undefined) {
      throw new Error(`The package has no test case '${testCase}'; it has ${this.manifest.testCases.map(({ name }) => name).join(', ') || 'none'}.`);
    }
    const { model } = this.derive();
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
    const findings = [...derived.findings, ...validatePackage(readPackage(tree))];
    return { directory: `pko/${this.packageName}`, tree, findings: withOrigins(findings, derived.origins) };
  }

  private derive(): DerivedPackage {
    return derivePackage(this.operator._collect(Target.PKO), {
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
    const model: PkoModel = { ...derived.model, fixtures: expectedRenderings(derived.model, this.manifest.testCases) };
    const tree = new FileTree([...renderPackage(model).entries(), ['Dockerfile', DOCKERFILE], ['.dockerignore', DOCKERIGNORE]]);
    return { tree, derived };
  }
}

/** What each test case renders: path below the fixtures folder to text. A case that does not render is left to the rules. */
function expectedRenderings(model: PkoModel, cases: readonly TestCase[]): Map<string, FileContent> {
  const fixtures = new Map<string, FileContent>();
  for (const testCase of cases) {
    for (const [path, text] of rendered(model, testCase)) fixtures.set(`${testCase.name}/${path}`, text);
  }
  return fixtures;
}

function rendered(model: PkoModel, testCase: TestCase): Iterable<readonly [string, FileContent]> {
  try {
    return fixturesOf(instantiate(model, contextOfTestCase(model, testCase._toJson())));
  } catch (error) {
    if (error instanceof PackageError) return [];
    throw error;
  }
}
