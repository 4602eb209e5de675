import { JsonPatch } from 'cdk8s';
import { CelExpression } from './cel-expression';
import { Constraint } from './constraint';
import { PackageDependency } from './dependency';
import { DerivedManifest } from './derived-manifest';
import { KubeconformOptions } from './kubeconform';
import { AvailabilityProbe } from './probe';
import { PackageRepository } from './repository';
import { PackageScope } from './scope';
import { TestCase } from './test-case';
import { JsonObject } from '../kube/json';

/** What a package says of itself beside its objects. */
export interface PackageManifestProps {
  /** Name of the package: a DNS label. */
  readonly name: string;
  /**
   * Who may install it.
   * @default - a ClusterPackage only
   */
  readonly scopes?: PackageScope[];
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
  /**
   * How objects are checked with kubeconform.
   * @default - not at all
   */
  readonly kubeconform?: KubeconformOptions;
}

/** The manifest of a package (PackageManifest, `manifests.package-operator.run/v1alpha1`). */
export class PackageManifest {
  /** Name of the package. */
  public readonly name: string;
  /** Who may install it. */
  public readonly scopes: PackageScope[];

  private readonly probes: AvailabilityProbe[] = [];
  private readonly cases: TestCase[] = [];
  private readonly patches: JsonPatch[] = [];
  private readonly constraints: Constraint[] = [];
  private readonly repositories: PackageRepository[] = [];
  private readonly dependencies: PackageDependency[] = [];
  private readonly conditions = new Map<string, CelExpression>();
  private readonly paths: [glob: string, expression: CelExpression][] = [];
  private readonly metadata: JsonObject;
  private readonly kubeconform?: KubeconformOptions;

  /** @throws when the name is no DNS label, which it has to be as a label's value and as a folder */
  constructor(props: PackageManifestProps) {
    if (!/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(props.name)) {
      throw new Error(`The package name ${JSON.stringify(props.name)} is not a DNS label: lower-case letters, digits and '-', 63 at the most.`);
    }
    this.name = props.name;
    this.kubeconform = props.kubeconform;
    this.scopes = props.scopes ?? [PackageScope.CLUSTER];
    this.metadata = {
      name: props.name,
      ...(props.labels !== undefined && { labels: props.labels }),
      ...(props.annotations !== undefined && { annotations: props.annotations }),
    };
  }

  /** The test cases, in the order in which they were added. */
  public get testCases(): TestCase[] {
    return [...this.cases];
  }

  /** Replaces the usual probes: with the first one, only those that are added count. */
  public addAvailabilityProbe(...probes: AvailabilityProbe[]): void {
    this.probes.push(...probes);
  }

  /**
   * Adds a test case.
   * @throws when there is one of that name, or the name is no file name
   */
  public addTestCase(testCase: TestCase): void {
    if (!/^[-._A-Za-z0-9]{1,253}$/.test(testCase.name) || /^\.{1,2}$/.test(testCase.name)) {
      throw new Error(`The test case name ${JSON.stringify(testCase.name)} is not made of letters, digits, '-', '_' and '.'.`);
    }
    if (this.cases.some(({ name }) => name === testCase.name)) throw new Error(`There is a test case '${testCase.name}' already.`);
    this.cases.push(testCase);
  }

  /** Says where the package may be installed. */
  public addConstraint(...constraints: Constraint[]): void {
    this.constraints.push(...constraints);
  }

  /** Says where the packages are listed that this one depends on. */
  public addRepository(...repositories: PackageRepository[]): void {
    this.repositories.push(...repositories);
  }

  /**
   * Adds packages that this one depends on.
   * @throws when there is a dependency of that name
   */
  public addDependency(...dependencies: PackageDependency[]): void {
    for (const dependency of dependencies) {
      if (this.dependencies.some(({ name }) => name === dependency.name)) throw new Error(`There is a dependency '${dependency.name}' already.`);
      this.dependencies.push(dependency);
    }
  }

  /**
   * Names a condition, for the expressions of paths and objects.
   *
   * @param name a letter or `_`, then letters, digits and `_`
   * @returns the expression that refers to it: `cond.<name>`
   * @throws when there is one of that name, or it is no name
   */
  public addFilterCondition(name: string, expression: CelExpression): CelExpression {
    if (!/^[_A-Za-z][_A-Za-z0-9]*$/.test(name)) throw new Error(`The condition name ${JSON.stringify(name)} is not made of letters, digits and '_'.`);
    if (this.conditions.has(name)) throw new Error(`There is a condition '${name}' already.`);
    this.conditions.set(name, expression);
    return CelExpression.text(`cond.${name}`);
  }

  /**
   * Leaves files out where an expression does not hold.
   *
   * @param glob of paths as rendered, `webhooks/**`
   */
  public addFilterPath(glob: string, expression: CelExpression): void {
    this.paths.push([glob, expression]);
  }

  /** Changes what is written: the way to say what no property says. */
  public addJsonPatch(...patches: JsonPatch[]): void {
    this.patches.push(...patches);
  }

  /** @internal */
  public get _filterConditions(): ReadonlyMap<string, CelExpression> {
    return this.conditions;
  }

  /** @internal */
  public get _filterPaths(): readonly (readonly [glob: string, expression: CelExpression])[] {
    return this.paths;
  }

  /** @internal */
  public _lockedDependencies(): JsonObject[] {
    return this.dependencies.map(dependency => dependency._lockEntry()).filter(entry => entry !== undefined);
  }

  /** @internal */
  public _toJson(derived: DerivedManifest): JsonObject {
    const probes = this.probes.length > 0 ? this.probes : derived.probes;
    return JsonPatch.apply({
      apiVersion: 'manifests.package-operator.run/v1alpha1',
      kind: 'PackageManifest',
      metadata: this.metadata,
      spec: {
        scopes: this.scopes,
        phases: derived.phases,
        ...(probes.length > 0 && { availabilityProbes: probes.map(probe => probe._toJson()) }),
        ...(derived.configSchema !== undefined && { config: { openAPIV3Schema: derived.configSchema } }),
        ...(derived.images.length > 0 && { images: derived.images }),
        ...(derived.hasComponents && { components: {} }),
        ...(derived.filter !== undefined && { filter: derived.filter }),
        ...(this.constraints.length > 0 && { constraints: this.constraints.map(constraint => constraint._json) }),
        ...(this.repositories.length > 0 && { repositories: this.repositories.map(repository => repository._json) }),
        ...(this.dependencies.length > 0 && { dependencies: this.dependencies.map(dependency => dependency._toJson()) }),
      },
      ...this.test(),
    }, ...this.patches);
  }

  private test(): JsonObject {
    const test = {
      ...(this.cases.length > 0 && { template: this.cases.map(testCase => testCase._toJson()) }),
      ...(this.kubeconform !== undefined && { kubeconform: { ...this.kubeconform } }),
    };
    return Object.keys(test).length > 0 ? { test } : {};
  }
}
