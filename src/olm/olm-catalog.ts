import { Construct } from 'constructs';
import { BundleDirectory } from './bundle-directory';
import { FILE_LIST } from '../files/file-list';
import { FileTree } from '../files/file-tree';
import { tellWhenNotWritten } from '../files/unwritten-output';
import { Finding, Severity } from '../findings/finding';
import { anIcon, checkProps, listOf, made, oneOf, PropRules, text } from '../operator/check-props';
import { Icon } from '../operator/icon';
import { renderBundleBlob } from './catalog/bundle/bundle-blob';
import { BundleError } from './catalog/bundle/bundle-error';
import { catalogOf } from './catalog/catalog-of';
import { imageOf, imagePatternProblem } from './catalog/image-pattern';
import { catalogJson, catalogYaml } from './catalog/render';
import { checkCatalog } from './catalog/rules/check-catalog';
import { basicTemplateOf } from './catalog/template/basic';
import { semverTemplateOf } from './catalog/template/semver';
import { TemplateError } from './catalog/template/template-error';
import { CatalogDirectory } from './catalog-directory';
import { Deprecation } from './deprecation';
import { DerivedOlmBundle } from './derived-olm-bundle';
import { ReleaseGraph } from './graph/release-graph';
import { OlmBundle } from './olm-bundle';
import { renderBundle } from './render';
import { Output, OUTPUT } from '../files/output';
import { writeChecked } from '../files/write-checked';
import { FindingsError, refuseErrors } from '../findings/findings';
import { JsonObject, listAt, textAt } from '../kube/json';
import { emitYaml } from '../kube/yaml/emit';

/** In what form a catalogue is written. */
export enum CatalogFormat {
  /** YAML documents. */
  YAML = 'yaml',
  /** JSON values, one after the other. */
  JSON = 'json',
}

/** What a catalogue holds. */
export interface OlmCatalogProps {
  /** The newest bundle, as this program makes it. */
  readonly bundle: OlmBundle;
  /**
   * The bundles before it, as they were released: `OlmBundle.allIn('releases/example-operator')`.
   * @default - none
   */
  readonly earlierBundles?: BundleDirectory[];
  /**
   * The image of each bundle, with `{version}`, `{name}` and `{package}` in it: `quay.io/example/operator-bundle:v{version}`. Bundles of one version
   * that differ in their release need `{name}`.
   */
  readonly image: string;
  /**
   * What the package is; Markdown.
   * @default - the description of the newest bundle
   */
  readonly description?: string;
  /**
   * Picture of the package.
   * @default - that of the newest bundle
   */
  readonly icon?: Icon;
  /**
   * What should not be used any more.
   * @default - nothing
   */
  readonly deprecations?: Deprecation[];
  /**
   * In what form it is written.
   * @default CatalogFormat.YAML
   */
  readonly format?: CatalogFormat;
  /**
   * Whether each bundle's objects are in the catalogue, as versions of OpenShift before 4.17 need them.
   * @default false
   */
  readonly bundleObjects?: boolean;
  /**
   * Name of the template in `catalog-templates/` that is written beside the bundles, from which `opm` makes the same catalogue.
   * @default - none
   */
  readonly basicTemplate?: string;
  /**
   * Name of a semver template, written there too, from which `opm` makes channels of its own, one for each minor version. The bundle's channels
   * have to be `candidate`, `fast` or `stable`.
   * @default - none
   */
  readonly semverTemplate?: string;
}

const PROP_RULES: PropRules<OlmCatalogProps> = {
  bundle: made('an OlmBundle', 'bundleName', 'channels'),
  earlierBundles: listOf(made('a bundle that was read, as those of OlmBundle.allIn', 'release', 'clusterServiceVersion')),
  icon: anIcon,
  deprecations: listOf(made('a Deprecation, as Deprecation.release', '_toData')),
  format: oneOf(CatalogFormat),
  description: text,
};
const MINOR_CHANNELS = { generateMajorChannels: false, generateMinorChannels: true, preference: 'minor' } as const;
/** opm takes every other file for a part of the catalogue. */
const INDEX_IGNORE = `# the list of the files that cdk8s-opack wrote\n${FILE_LIST}\n`;

/**
 * A file-based catalogue with one package: its channels and bundles, `catalog/<package>/catalog.yaml`.
 *
 * Which bundles are in which channels, and which replaces which, is what the bundle's `releaseGraph` says.
 */
export class OlmCatalog extends Construct {
  /**
   * Reads a catalogue that is there already, with any number of packages.
   *
   * @param directory the folder of the catalogue
   * @throws when it cannot be read
   */
  public static fromDirectory(directory: string): CatalogDirectory {
    return CatalogDirectory._read(directory);
  }

  /** Name of the package. */
  public readonly packageName: string;

  /** @throws when the image cannot be that of each bundle, or the format is none */
  constructor(scope: Construct, id: string, private readonly props: OlmCatalogProps) {
    checkProps(`the catalogue '${id}'`, props, PROP_RULES, ['bundle']);
    const { bundle, earlierBundles = [], image } = props;
    const versions = [bundle._version, ...earlierBundles.map(({ release }) => ({ version: release.version, release: release.releaseVersion }))];
    const problem = imagePatternProblem(image, versions);
    if (problem !== undefined) throw new Error(`The catalogue '${id}' cannot be made: ${problem}.`);
    super(scope, id);
    this.packageName = props.bundle.packageName;
    tellWhenNotWritten(this);
  }

  /** The updates that the catalogue offers. */
  public get releaseGraph(): ReleaseGraph {
    return this.graphOf(this.props.bundle._derive());
  }

  /**
   * The files of the catalogue: path to text. Nothing is written.
   * @throws when a bundle cannot be in a catalogue
   */
  public toFiles(): { [path: string]: string } {
    const { tree, findings } = this[OUTPUT]();
    refuseErrors(findings);
    return tree.toRecord();
  }

  /** What is wrong with the catalogue, or deserves a look. */
  public check(): Finding[] {
    return this[OUTPUT]().findings;
  }

  /**
   * Writes the catalogue into a directory of its own.
   *
   * @returns the paths of its files
   * @throws when a finding is an error; nothing is written then
   */
  public write(directory: string): string[] {
    return writeChecked(directory, this[OUTPUT]());
  }

  /** @internal */
  public [OUTPUT](): Output {
    const { format = CatalogFormat.YAML } = this.props;
    const directory = `catalog/${this.packageName}`;
    try {
      const derived = this.props.bundle._derive();
      const blobs = this.blobs(derived);
      const written = format === CatalogFormat.JSON ? catalogJson(blobs) : catalogYaml(blobs);
      const tree = new FileTree([[`catalog.${format}`, written], ['.indexignore', INDEX_IGNORE]]);
      const findings = [...this.ownFindings(blobs, derived), ...checkCatalog(tree)].map(finding => ({ ...finding, constructPath: this.node.path }));
      return { directory, tree, findings, shared: { directory: `olm/${this.packageName}`, files: this.templates(blobs) } };
    } catch (error) {
      if (!(error instanceof BundleError || error instanceof TemplateError || error instanceof FindingsError)) throw error;
      const message = `The catalogue cannot be made: ${error.message}`;
      return { directory, tree: new FileTree([]), findings: [{ code: 'OLM349', severity: Severity.ERROR, message, constructPath: this.node.path }] };
    }
  }

  /** What the catalogue itself cannot tell: that it lacks what the bundle was told of, and that images are mixed up. */
  private ownFindings(blobs: readonly JsonObject[], derived: DerivedOlmBundle): Finding[] {
    const bundles = blobs.filter(({ schema }) => schema === 'olm.bundle');
    const names = bundles.map(blob => textAt(blob, 'name'));
    const absent = this.props.bundle._releaseGraphOf(derived).releases.map(({ name }) => name).filter(name => !names.includes(name));
    const images = bundles.map(blob => textAt(blob, 'image') ?? '');
    const image = images.find((one, index) => images.indexOf(one) !== index);
    return [
      ...absent.map(name => ({
        code: 'OLM348',
        severity: Severity.ERROR,
        message: `The bundle was told of the earlier release '${name}', which is not in the catalogue: nobody could get to it, or from it.`,
        remedy: 'Give the catalogue all of these releases as earlierBundles.',
      })),
      ...(image === undefined ? [] : [{
        code: 'OLM339',
        severity: Severity.ERROR,
        message: `Several bundles of the catalogue have the image '${image}'.`,
        remedy: `Let the image depend on the bundle, with ${this.props.image.includes('{version}') ? '' : '{version} or '}{name} in it.`,
      }]),
    ];
  }

  private templates(blobs: readonly JsonObject[]): { [path: string]: string } {
    const { basicTemplate, semverTemplate } = this.props;
    for (const name of [basicTemplate, semverTemplate]) {
      if (name !== undefined && !/^[\w-][\w.-]*\.ya?ml$/.test(name)) throw new TemplateError(`${JSON.stringify(name)} is no name of a YAML file.`);
    }
    if (basicTemplate !== undefined && basicTemplate === semverTemplate) throw new TemplateError(`Both templates are called ${basicTemplate}.`);
    return {
      ...(basicTemplate !== undefined && { [`catalog-templates/${basicTemplate}`]: emitYaml(basicTemplateOf(blobs)) }),
      ...(semverTemplate !== undefined && { [`catalog-templates/${semverTemplate}`]: emitYaml(semverTemplateOf(blobs, MINOR_CHANNELS)) }),
    };
  }

  private graphOf(derived: DerivedOlmBundle): ReleaseGraph {
    const { bundle, earlierBundles = [] } = this.props;
    return bundle._graphAfter(earlierBundles.map(({ release }) => release), derived);
  }

  private blobs(derived: DerivedOlmBundle): JsonObject[] {
    const { bundle, earlierBundles = [], deprecations = [], bundleObjects = false } = this.props;
    refuseErrors(derived.misfits);
    const graph = this.graphOf(derived);
    const earlier = earlierBundles.filter(({ name }) => name !== derived.release.name);
    const trees = [...earlier.map(({ _files }) => _files), renderBundle(derived.model)];
    const rendered = trees.map(tree => renderBundleBlob(tree, { image: identity => imageOf(this.props.image, identity), migrate: !bundleObjects }));
    return catalogOf({
      packageName: this.packageName,
      defaultChannel: graph.defaultChannel ?? bundle.defaultChannel,
      ...this.looks(rendered.at(-1)!.csv),
      channels: graph.channels.map(name => ({ name, entries: graph.entries(name) })),
      bundles: rendered.map(({ blob }) => blob),
      deprecations: deprecations.map(deprecation => deprecation._toData()),
    });
  }

  private looks(csv: JsonObject): { description?: string; icon?: { base64data: string; mediatype: string } } {
    const { description = textAt(csv, 'spec', 'description'), icon } = this.props;
    const [own] = listAt(csv, 'spec', 'icon');
    const base64data = icon?.base64data ?? textAt(own, 'base64data');
    const mediatype = icon?.mediatype ?? textAt(own, 'mediatype');
    return {
      ...(description !== undefined && { description }),
      ...(base64data !== undefined && mediatype !== undefined && { icon: { base64data, mediatype } }),
    };
  }
}
