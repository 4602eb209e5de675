import { JsonPatch } from 'cdk8s';
import { DerivedManifest } from './derived-manifest';
import { AvailabilityProbe } from './probe';
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
  private readonly metadata: JsonObject;

  /** @throws when the name is no DNS label, which it has to be as a label's value and as a folder */
  constructor(props: PackageManifestProps) {
    if (!/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(props.name)) {
      throw new Error(`The package name ${JSON.stringify(props.name)} is not a DNS label: lower-case letters, digits and '-', 63 at the most.`);
    }
    this.name = props.name;
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

  /** Changes what is written: the way to say what no property says. */
  public addJsonPatch(...patches: JsonPatch[]): void {
    this.patches.push(...patches);
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
      },
      ...(this.cases.length > 0 && { test: { template: this.cases.map(testCase => testCase._toJson()) } }),
    }, ...this.patches);
  }
}
