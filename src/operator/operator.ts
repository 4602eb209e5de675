import { ApiObject, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { anIcon, checkProps, listOf, made, oneOf, PropRules, shaped, text } from './check-props';
import { collect, CollectedObjects, EarlyPatches } from './collect';
import { CustomResource } from './custom-resource';
import { Image, ImageProps } from './image';
import { ImageLock } from './image-lock';
import { Inventory } from './inventory';
import { takeInventory } from './inventory-of';
import { guardMarkers, withMarkers } from './marker-gate';
import { Capability, Link, Maintainer, OperatorMetadata, Provider } from './metadata';
import { misspeltVariants } from './misspelt-variants';
import { OperatorNamespace } from './operator-namespace';
import { Parameter, ParameterProps } from './parameter';
import { ORIGIN } from './provenance';
import { callerLocation } from './source-location';
import { Target } from './target';
import { undeclared } from './undeclared';
import { WebhookServer, WebhookServerProps } from './webhook-server';
import { Finding, Severity } from '../findings/finding';

const SYMBOL = Symbol.for('cdk8s-opack.Operator');
const PROP_RULES: PropRules<OperatorProps> = {
  name: text,
  version: text,
  displayName: text,
  description: text,
  provider: shaped<Provider>({ name: text, url: text }, ['name']),
  capability: oneOf(Capability),
  maturity: text,
  keywords: listOf(text),
  maintainers: listOf(shaped<Maintainer>({ name: text, email: text })),
  links: listOf(shaped<Link>({ name: text, url: text })),
  icon: anIcon,
  minKubeVersion: text,
  namespace: made('an OperatorNamespace, as OperatorNamespace.created(\'example\')', 'name', 'isCreated'),
  imageLock: made('an ImageLock, as ImageLock.fromFile(\'images.lock.yaml\')', 'digestOf'),
};

/** What an operator is. */
export interface OperatorProps extends OperatorMetadata {
  /**
   * Name of the operator: a DNS label. Packages and generated object names begin with it.
   * @default - the id of the construct
   */
  readonly name?: string;
  /**
   * The namespace that it runs in.
   * @default - one of the operator's name, which the package makes
   */
  readonly namespace?: OperatorNamespace;
  /**
   * Labels on every object.
   * @default - none
   */
  readonly labels?: { [key: string]: string };
  /**
   * Digests of the images that are declared without one, as `opack lock` finds them: `ImageLock.fromFile('images.lock.yaml')`.
   * @default - images have the digests that they are declared with
   */
  readonly imageLock?: ImageLock;
}

/** What a target without templates fills in. */
export interface TargetValues {
  /**
   * Values of parameters by name.
   * @default - the defaults of the parameters
   */
  readonly values?: { [name: string]: any };
  /**
   * Answers to questions about the environment by the method that asks, for example `{ isOpenShift: true }`.
   * @default - none: a condition on the environment is an error
   */
  readonly answers?: { [question: string]: boolean };
  /**
   * Whether images are written as their author wrote them, with a tag, even where the digest is known.
   * @default false
   */
  readonly imagesByTag?: boolean;
  /**
   * Which variant of the operator this is, for conditions that ask with `Variant.is`.
   * @default - none
   */
  readonly variant?: string;
}

/**
 * An operator, defined once: a chart in which any construct of cdk8s works.
 *
 * `PkoPackage`, `OlmBundle` and `PlainManifests` turn it into what clusters install. In a plain `App` it is a chart of manifests, with
 * the default values of its parameters.
 */
export class Operator extends Chart {
  /** Whether a construct is an Operator, of this or of another copy of the library. */
  public static isOperator(x: any): boolean {
    return x !== null && typeof x === 'object' && SYMBOL in x;
  }

  /** The name of the operator. */
  public readonly name: string;
  /** What it tells about itself. */
  public readonly info: OperatorMetadata;
  /** The namespace that it runs in, and who makes it. */
  public readonly operatorNamespace: OperatorNamespace;

  private readonly declaredParameters = new Map<string, Parameter>();
  private readonly declaredImages = new Map<string, Image>();
  private readonly imageLock?: ImageLock;
  /** The variants that outputs of the operator are. */
  private readonly variants = new Set<string>();
  /** The images that are declared without a digest, by name, and the lines of the program that declare them. */
  private readonly tagged = new Map<string, { readonly reference: string; readonly source?: string }>();

  /**
   * @param id of the construct; the name of the operator too, if no other is given
   * @throws when a property has a value that cannot be meant, the name is no DNS label, or the scope is in another operator
   */
  constructor(scope: Construct, id: string, props: OperatorProps) {
    checkProps(`the operator '${id}'`, props, PROP_RULES, ['version']);
    const name = props.name ?? id;
    if (!/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(name)) {
      throw new Error(`The operator's name ${JSON.stringify(name)} is not a DNS label: lower-case letters, digits and '-', 63 at the most.`);
    }
    const around = scope.node.scopes.find(Operator.isOperator);
    if (around !== undefined) throw new Error(`An operator cannot be inside of another, as '${id}' is in '${around.node.path}'; they have packages of their own.`);
    const namespace = props.namespace ?? OperatorNamespace.created(name);
    super(scope, id, { namespace: namespace.name, labels: props.labels, disableResourceNameHashes: true });
    this.name = name;
    this.operatorNamespace = namespace;
    const { name: _name, namespace: _namespace, labels: _labels, imageLock, ...info } = props;
    this.info = info;
    this.imageLock = imageLock;
    Object.defineProperty(this, SYMBOL, { value: true });
    guardMarkers(this);
    if (namespace.isCreated) {
      new ApiObject(this, 'operator-namespace', {
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: { name: namespace.name, ...namespace._options },
      });
    }
  }

  /** Labels on every object. Each object's constructor asks for them once, which is how its line of the program becomes known. */
  public get labels(): { [key: string]: string } {
    return Object.assign(super.labels, { [ORIGIN]: callerLocation() });
  }

  /** The parameters, in the order of their declaration. */
  public get parameters(): Parameter[] {
    return [...this.declaredParameters.values()];
  }

  /** The images, in the order of their declaration. */
  public get images(): Image[] {
    return [...this.declaredImages.values()];
  }

  /**
   * Declares something that whoever installs the operator may set.
   * @throws when the name is taken
   */
  public parameter(name: string, props: ParameterProps): Parameter {
    const parameter = new Parameter(name, props);
    if (this.declaredParameters.has(name)) throw new Error(`The operator '${this.name}' has a parameter '${name}' already.`);
    this.declaredParameters.set(name, parameter);
    return parameter;
  }

  /**
   * Declares an image; without a digest, it has that of the operator's image lock.
   *
   * @param name a DNS label: `manager`
   * @param reference as `quay.io/example/manager:v0.1.0`, or with `@sha256:...`
   * @throws when the name is taken
   */
  public image(name: string, reference: string, props: ImageProps = {}): Image {
    const isTagged = props.digest === undefined && !reference.includes('@');
    const image = new Image(name, reference, isTagged ? { ...props, digest: this.imageLock?.digestOf(reference) } : props);
    if (this.declaredImages.has(name)) throw new Error(`The operator '${this.name}' has an image '${name}' already.`);
    this.declaredImages.set(name, image);
    if (isTagged) this.tagged.set(name, { reference, source: callerLocation() });
    return image;
  }

  /**
   * Declares where the operator's webhooks answer.
   * @throws when the workload is no Deployment
   */
  public webhookServer(props: WebhookServerProps): WebhookServer {
    const count = this.webhookServers.length;
    const suffix = count === 0 ? '' : `-${count + 1}`;
    return new WebhookServer(this, `webhook-server${suffix}`, this.name + suffix, this.operatorNamespace.name, props);
  }

  /** Names an object after the operator and its path below it, without a hash: `example-operator-manager`. */
  public generateObjectName(apiObject: ApiObject): string {
    const below = apiObject.node.scopes.slice(this.node.scopes.length).map(scope => scope.node.id).filter(id => id !== 'Resource' && id !== 'Default');
    // cdk8s-plus gives some children the address of another construct as a part of their id
    const words = [this.name, ...below].map(word => word.replace(/c8[0-9a-f]{40}/g, '').replace(/[^0-9A-Za-z-]+/g, '-').toLowerCase().replace(/^-+|-+$/g, ''));
    const longest = apiObject.kind === 'CronJob' ? 52 : 63;
    const name = words.filter(word => word !== '').join('-');
    if (name.length > longest) throw new Error(`The generated name '${name}' of '${apiObject.node.path}' is longer than ${longest}; give metadata.name.`);
    return name;
  }

  /** The objects as plain manifests, with the default values of the parameters: never a marker. Charts inside write their own. */
  public toJson(): any[] {
    withMarkers(() => super.toJson()); // validates the whole app, as every chart does
    const { inventory, findings } = this._inventory(Target.PLAIN, {});
    const problems = findings.filter(finding => finding.severity === 'error');
    if (problems.length > 0) throw new Error(problems.map(finding => `${finding.constructPath}: ${finding.message}`).join('\n'));
    const inner = this.node.findAll().filter(construct => construct !== this && Chart.isChart(construct)).map(chart => `${chart.node.path}/`);
    return inventory.objects.filter(({ constructPath }) => !inner.some(path => constructPath.startsWith(path))).map(object => object.manifest);
  }

  /**
   * The references of the images that are declared without a digest.
   * @internal
   */
  public get _taggedImages(): string[] {
    return [...this.tagged.values()].map(({ reference }) => reference);
  }

  /**
   * Takes note of an output that is a variant.
   * @internal
   */
  public _addVariant(name: string | undefined): void {
    if (name !== undefined) this.variants.add(name);
  }

  /** @internal */
  public get _hasImageLock(): boolean {
    return this.imageLock !== undefined;
  }

  private get webhookServers(): WebhookServer[] {
    return this.node.findAll().filter(WebhookServer.isWebhookServer) as WebhookServer[];
  }

  /**
   * @param further parameters that objects may use beside the operator's own
   * @param patches of objects
   * @internal
   */
  public _collect(target: Target, further: readonly Parameter[] = [], patches?: EarlyPatches): CollectedObjects {
    const collected = collect(this, target, this.operatorNamespace.name, this.webhookServers, patches);
    const declared = {
      parameters: [...further, ...this.parameters].map(parameter => parameter._facts),
      images: this.images.map(image => image._facts),
    };
    const { objects, findings } = collected;
    return {
      ...collected,
      findings: [...findings, ...undeclared(objects, declared, this.name), ...misspeltVariants(objects, this.variants), ...this.notInLock()],
    };
  }

  private notInLock(): Finding[] {
    const { imageLock } = this;
    if (imageLock === undefined) return [];
    return [...this.tagged].filter(([, { reference }]) => imageLock.digestOf(reference) === undefined).map(([name, { reference, source }]) => ({
      code: 'OP023',
      severity: Severity.WARNING,
      message: `The image '${name}' (${reference}) is not in the image lock: it is used by its tag.`,
      remedy: 'Run opack lock.',
      constructPath: this.node.path,
      ...(source !== undefined && { source }),
    }));
  }

  /** @internal */
  public _inventory(target: Target, options: TargetValues, patches?: EarlyPatches): { inventory: Inventory; findings: Finding[] } {
    return takeInventory({
      name: this.name,
      metadata: this.info,
      namespace: this.operatorNamespace.name,
      collected: this._collect(target, [], patches),
      customResources: this.node.findAll().filter(CustomResource.isCustomResource) as CustomResource[],
      parameters: this.parameters.map(parameter => parameter._facts),
      images: this.images.map(image => image._facts),
      webhooks: this.webhookServers.flatMap(server => server._facts()),
      target,
      options,
    });
  }
}
