import { ApiObject, JsonPatch } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { derivePackage, DerivedPackage } from './derive/derive';
import { refuseConditionMap } from './derive/object-options';
import { refuseReservedPath } from './derive/own-files';
import { PkoModel } from './model';
import { PackageBaseProps } from './package-base-props';
import { PackageManifest } from './package-manifest';
import { PACKAGE_PROP_RULES } from './package-prop-rules';
import { PackagedObjectOptions } from './packaged-object-options';
import { objectsInTestCase, treeText } from './preview';
import { Layout, PackageScope } from './scope';
import { TestCase, TestCaseProps, TestPackage } from './test-case';
import { PackageTreeOptions } from './tree-options';
import { refuseErrors } from '../findings/findings';
import { JsonObject, objectAt } from '../kube/json';
import { checkProps } from '../operator/check-props';
import { ObjectPatches } from '../operator/object-patches';
import { Operator } from '../operator/operator';
import { Parameter } from '../operator/parameter';
import { Target } from '../operator/target';
import { valueProblems } from '../operator/target-values';

/** What packages and their components have in common: an operator's objects, and a manifest. */
export abstract class PackageBase extends Construct {
  /** The operator. */
  public readonly operator: Operator;
  /** The manifest. */
  public readonly manifest: PackageManifest;

  private readonly props: PackageBaseProps;
  private readonly patches: ObjectPatches;
  private readonly objectOptions = new Map<IConstruct, PackagedObjectOptions>();
  private readonly files = new Map<string, string>();

  /** @internal */
  protected constructor(scope: Construct, id: string, props: PackageBaseProps, given?: string) {
    checkProps(`the package '${id}'`, props, PACKAGE_PROP_RULES, ['operator']);
    super(scope, id);
    this.operator = props.operator;
    this.operator._addVariant(props.variant);
    this.patches = new ObjectPatches(props.operator);
    this.props = props;
    const { scopes, labels, annotations, kubeconform } = props;
    const name = given ?? props.operator.name;
    this.manifest = new PackageManifest({ name, scopes, labels, annotations, kubeconform });
    this.manifest.addAvailabilityProbe(...props.availabilityProbes ?? []);
    this.manifest.addConstraint(...props.constraints ?? []);
    this.manifest.addDependency(...props.dependencies ?? []);
    this.manifest.addRepository(...props.repositories ?? []);
    const images = props.operator.images.map(image => image.name);
    for (const image of Object.keys(props.images ?? {})) {
      if (!images.includes(image)) throw new Error(`The operator has no image '${image}'; it has ${images.join(', ') || 'none'}.`);
    }
    this.checkParameters();
  }

  /** Name of the package or component. */
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
    this.patches.add(apiObject, patches);
  }

  /**
   * Says how the package treats an object, or all that are below a construct; what is said of the nearest construct counts.
   * @throws when the construct is no part of the operator, or a condition map is not valid
   */
  public configureObjects(construct: IConstruct, options: PackagedObjectOptions): void {
    this.refuseForeign(construct);
    if (options.conditionMap !== undefined) refuseConditionMap(options.conditionMap);
    this.objectOptions.set(construct, { ...this.objectOptions.get(construct), ...options });
  }

  /**
   * Adds a file as it is: objects, a template (`.gotmpl`), a helper file, whose name begins with `_`, or anything else. What the text says of
   * the configuration and of phases is taken into account.
   *
   * @param path below the package: `deploy/extra.yaml.gotmpl`
   * @throws when there is one at the path, or the path has a meaning of its own
   */
  public addFile(path: string, text: string): void {
    refuseReservedPath(path);
    if (this.files.has(path)) throw new Error(`The file '${path}' was added already.`);
    this.files.set(path, text);
  }

  /**
   * The objects as they would be applied in a test case, in the order in which they would be.
   *
   * @param testCase name of the test case
   * @throws when there is no such test case, the operator cannot be written as a package, or the package does not render in it
   */
  public render(testCase: string): any[] {
    return objectsInTestCase(this.derivedModel(), testCase);
  }

  /**
   * The phases and their objects as text, in the order in which they are applied: what `kubectl package tree` prints.
   *
   * @throws when there is no such test case, the operator cannot be written as a package, or Package Operator would refuse it
   */
  public tree(options: PackageTreeOptions = {}): string {
    return treeText(this.derivedModel(), options);
  }

  /** @internal */
  public _manifest(): JsonObject {
    return this._derive().model.manifest.object;
  }

  /** @internal */
  public _derive(): DerivedPackage {
    return derivePackage(this.operator._collect(Target.PKO, this.props.parameters, this.patches.byObject), {
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
      variant: this.props.variant,
      configSchema: this.props.configSchema as JsonObject | undefined,
      objectOptions: this.objectOptions,
      ownFiles: this.files,
      hasComponents: this._hasComponents,
    });
  }

  /** @internal */
  protected get _hasComponents(): boolean {
    return false;
  }

  private derivedModel(): PkoModel {
    const { model, findings } = this._derive();
    refuseErrors(findings);
    return model;
  }

  private refuseForeign(construct: IConstruct): void {
    if (construct.node.scopes.includes(this.operator)) return;
    throw new Error(`The object '${construct.node.path}' is no part of the operator '${this.operator.node.path}'.`);
  }

  private checkParameters(): void {
    const { parameters } = this;
    const names = parameters.map(parameter => parameter.name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw new Error(`The operator and its package both have a parameter '${twice}'; rename one.`);
    const written = Object.keys(objectAt(this.props.configSchema, 'properties') ?? {}).find(name => names.includes(name));
    if (written !== undefined) throw new Error(`There is a parameter '${written}', and the schema of the configuration has it, too; leave one out.`);
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
}
