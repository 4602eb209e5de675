import { checkCircumstances, unknownParameters } from './check-circumstances';
import { complaintUnlessOne, complaintUnlessThere, Entry } from './collection';
import { complain } from './complain';
import { describe } from './describe';
import { Match } from './match';
import { once } from './once';
import { OutputAssertions } from './output-assertions';
import { RenderingAssertions } from './rendering-assertions';
import { FileTree } from '../files/file-tree';
import { Finding } from '../findings/finding';
import { JsonObject, listAt, objectAt, textAt } from '../kube/json';
import { contextOfTestCase, PackageContext, testCaseNamed } from '../pko/instantiate/context';
import { instantiate } from '../pko/instantiate/instantiate';
import { COMPONENTS_FOLDER, PkoModel } from '../pko/model';
import { PackageDirectory } from '../pko/package-directory';
import { PkoPackage } from '../pko/pko-package';
import { orFindings, testCaseNames } from '../pko/preview';
import { configSchema, effectiveManifest, packageName, phaseNames, scopesOf, testCases } from '../pko/read/manifest';
import { readPackage } from '../pko/read/read-package';
import { PackageScope } from '../pko/scope';
import { TestCase, TestCaseProps } from '../pko/test-case';
import { judgeConfig } from '../pko/tree-view';

/** A package, or a component of one, that is looked at when somebody asks. */
interface PackageSource {
  /** As `the package web`. */
  readonly what: string;
  readonly files: () => FileTree;
  readonly findings: () => readonly Finding[];
  readonly model: () => PkoModel;
  /** The namespace that a package for namespaces is imagined in. */
  readonly namespace: () => string;
}

/**
 * What a test can say of a package for Package Operator: of its manifest, its files, and of what it renders to.
 *
 * The package is looked at once, when the first assertion needs it.
 */
export class PackageAssertions extends OutputAssertions {
  /**
   * Of the package of an operator.
   * @param pkg the package; what is changed behind the first assertion is not seen
   */
  public static fromPackage(pkg: PkoPackage): PackageAssertions {
    const files = () => new FileTree(Object.entries(pkg.toFiles()));
    return PackageAssertions.over(pkg.packageName, files, () => pkg.check(), pkg.operator.operatorNamespace.name);
  }

  /**
   * Of a package that is there already, whoever made it.
   *
   * @param directory the folder with its `manifest.yaml`
   * @throws when it cannot be read, or its structure or manifest is so broken that Package Operator cannot read it
   */
  public static fromDirectory(directory: string): PackageAssertions {
    const pkg = PackageDirectory._read(directory);
    return PackageAssertions.over(pkg.packageName, () => new FileTree(Object.entries(pkg.toFiles())), () => pkg.check());
  }

  private static over(name: string, files: () => FileTree, findings: () => Finding[], namespace?: string): PackageAssertions {
    const tree = once(files);
    const model = once(() => orFindings(undefined, () => readPackage(tree())));
    const firstNamespace = () => testCases(effectiveManifest(model())).map(test => textAt(test, 'context', 'package', 'metadata', 'namespace')).find(Boolean);
    return new PackageAssertions({
      what: `the package ${name}`, files: tree, findings: once(findings), model, namespace: () => namespace ?? firstNamespace() ?? name,
    });
  }

  private constructor(
    /** @internal */
    protected readonly _source: PackageSource,
  ) {
    super();
  }

  /**
   * The PackageManifest is like a pattern.
   *
   * @param props the manifest's keys to values or matchers
   * @throws when it is not
   */
  public manifestMatches(props: any): void {
    const { what, model } = this._source;
    const entries = [{ name: '', value: model().manifest.object }];
    complain(complaintUnlessOne({ called: () => 'PackageManifest', where: `of ${what}`, entries }, '', props), this.manifestMatches);
  }

  /**
   * The phases are these, in this order.
   *
   * @param phases their names
   * @throws when they are others
   */
  public phasesAre(...phases: string[]): void {
    const actual = phaseNames(this.manifest);
    const isSo = actual.length === phases.length && actual.every((name, index) => name === phases[index]);
    complain(isSo ? undefined : `Expected the phases ${describe(phases)} of ${this._source.what} but they are ${describe(actual)}.`, this.phasesAre);
  }

  /**
   * The configuration has a parameter.
   *
   * @param parameter name of the parameter
   * @param schema what its schema is like; by default, anything
   * @throws when there is none of that name, or its schema is not like that
   */
  public hasParameter(parameter: string, schema: any = {}): void {
    const properties = objectAt(configSchema(this.manifest), 'properties') ?? {};
    complain(this.complaint('parameter', Object.entries(properties).map(([name, value]) => ({ name, value })), parameter, schema), this.hasParameter);
  }

  /**
   * The package declares an image.
   *
   * @param image name of the image
   * @param reference what it refers to: a text or a matcher; by default, anything
   * @throws when there is none of that name, or it refers to another one
   */
  public hasImage(image: string, reference?: any): void {
    const images = listAt(this.manifest, 'spec', 'images').map((value): Entry => ({ name: textAt(value, 'name') ?? '', value: textAt(value, 'image') ?? '' }));
    complain(this.complaint('image', images, image, reference ?? Match.anyValue()), this.hasImage);
  }

  /**
   * Objects of a kind are probed.
   *
   * @param kind `Deployment`
   * @param probe what the probe is like, as the manifest says it: `{ condition: { type: 'Available' } }`; by default, anything
   * @throws when no probe of that kind is like that
   */
  public hasProbe(kind: string, probe: any = {}): void {
    const probes = listAt(this.manifest, 'spec', 'availabilityProbes').flatMap(entry =>
      listAt(entry, 'probes').map((value): Entry => ({ name: textAt(entry, 'selector', 'kind', 'kind') ?? '', value, label: Object.keys(Object(value)).join(', ') })));
    complain(this.complaint('probe of', probes, kind, probe), this.hasProbe);
  }

  /**
   * The objects as they are applied in a test case.
   *
   * @param testCase name of the test case
   * @throws when there is no such test case, or Package Operator refuses to render the package in it
   */
  public inTestCase(testCase: string): RenderingAssertions {
    const { model, what } = this._source;
    complain(complaintUnlessThere('test case', `of ${what}`, testCaseNames(model()), testCase), this.inTestCase);
    return this.rendered(contextOfTestCase(model(), testCaseNamed(model(), testCase)!), `in the test case '${testCase}' of ${what}`);
  }

  /**
   * The objects as they are applied in circumstances that no test case of the package imagines.
   *
   * @param props configuration, cluster and installation; what is left out is as in `addTestCase`
   * @throws when something is not known: a property, a version, a parameter; when the schema does not allow the configuration, or Package Operator refuses to render the package so
   */
  public renderedWith(props: TestCaseProps): RenderingAssertions {
    const { what, model, namespace } = this._source;
    const isForCluster = scopesOf(this.manifest).includes(PackageScope.CLUSTER);
    const installation = { name: packageName(this.manifest), ...(!isForCluster && { namespace: namespace() }) };
    checkCircumstances(props);
    const context = contextOfTestCase(model(), new TestCase('', installation, props)._toJson());
    complain(unknownParameters(configSchema(this.manifest) ?? {}, context.config), this.renderedWith);
    orFindings(model(), () => judgeConfig(model(), context, { config: context.config }));
    return this.rendered(context, `in a rendering of ${what}`);
  }

  /**
   * A component of the package.
   *
   * @param name name of the component
   * @throws when it has no such component
   */
  public component(name: string): PackageAssertions {
    const { what, files, findings, model, namespace } = this._source;
    const { components } = model();
    complain(complaintUnlessThere('component', `of ${what}`, [...components.keys()], name), this.component);
    const component = components.get(name)!;
    const folder = `${COMPONENTS_FOLDER}/${name}`;
    return new PackageAssertions({
      what: `the component ${name} of ${what}`,
      files: once(() => files().below(folder)),
      findings: once(() => findings().filter(({ file = '' }) => file.startsWith(`${folder}/`))),
      model: () => component,
      namespace,
    });
  }

  private get manifest(): JsonObject {
    return effectiveManifest(this._source.model());
  }

  private complaint(noun: string, entries: readonly Entry[], name: string, pattern: unknown): string | undefined {
    return complaintUnlessOne({ called: one => `${noun} '${one}'`, where: `in ${this._source.what}`, entries }, name, pattern);
  }

  private rendered(context: PackageContext, where: string): RenderingAssertions {
    const model = this._source.model();
    const { objects } = orFindings(model, () => instantiate(model, context));
    return RenderingAssertions._of(objects.map(({ object }) => object), phaseNames(this.manifest), where);
  }
}
