import { complaintUnlessOne, Entry } from './collection';
import { complain } from './complain';
import { describe } from './describe';
import { ManifestAssertions } from './manifest-assertions';
import { Match } from './match';
import { once } from './once';
import { OutputAssertions } from './output-assertions';
import { OutputSource } from './output-source';
import { complaintIfAllowed, complaintUnlessAllowed, PermissionSource } from './permission-complaints';
import { FileTree } from '../files/file-tree';
import { JsonObject, listAt, objectAt, textAt } from '../kube/json';
import { BundleDirectory } from '../olm/bundle-directory';
import { BUNDLE_ANNOTATION, channelsIn } from '../olm/format/bundle-annotation';
import { InstallModeType } from '../olm/install-mode-type';
import { OlmModel } from '../olm/model';
import { OlmBundle } from '../olm/olm-bundle';
import { readBundle } from '../olm/read';

/**
 * What a test can say of a bundle for Operator Lifecycle Manager: of its ClusterServiceVersion, its other objects, its annotations and files.
 *
 * The bundle is looked at once, when the first assertion needs it.
 */
export class BundleAssertions extends OutputAssertions {
  /**
   * Of the bundle of an operator.
   * @param bundle the bundle; what is changed behind the first assertion is not seen
   */
  public static fromBundle(bundle: OlmBundle): BundleAssertions {
    return BundleAssertions.over(`${bundle.packageName} ${bundle.version}`, bundle);
  }

  /**
   * Of a bundle that is there already, whoever made it.
   *
   * @param directory the folder with its `manifests` and `metadata`
   * @throws when it cannot be read, or holds no ClusterServiceVersion
   */
  public static fromDirectory(directory: string): BundleAssertions {
    const bundle = BundleDirectory._read(directory);
    return BundleAssertions.over(bundle.name, bundle);
  }

  private static over(name: string, bundle: OlmBundle | BundleDirectory): BundleAssertions {
    const what = `the bundle ${name}`;
    return new BundleAssertions({ what, files: once(() => new FileTree(Object.entries(bundle.toFiles()))), findings: once(() => bundle.check()) });
  }

  private constructor(
    /** @internal */
    protected readonly _source: OutputSource,
  ) {
    super();
  }

  /**
   * The ClusterServiceVersion is like a pattern.
   *
   * @param props its keys to values or matchers
   * @throws when it is not
   */
  public clusterServiceVersionMatches(props: any): void {
    const entries = [{ name: '', value: this.csv }];
    const collection = { called: () => 'ClusterServiceVersion', where: this.where, entries };
    complain(complaintUnlessOne(collection, '', props), this.clusterServiceVersionMatches);
  }

  /**
   * The bundle has a Deployment for OLM to make.
   *
   * @param deployment name of the Deployment
   * @param spec what its spec is like; by default, anything
   * @throws when there is none of that name, or its spec is not like that
   */
  public hasDeployment(deployment: string, spec: any = {}): void {
    const entries = listAt(this.csv, 'spec', 'install', 'spec', 'deployments')
      .map((value): Entry => ({ name: textAt(value, 'name') ?? '', value: objectAt(value, 'spec') ?? {} }));
    complain(this.complaint('Deployment', entries, deployment, spec), this.hasDeployment);
  }

  /**
   * A service account may do something in the whole cluster: at least this, by whatever rules it has.
   *
   * @param serviceAccount its name
   * @param rule `{ apiGroups: [''], resources: ['pods'], verbs: ['get', 'list'] }`; the lists are sets, and one that is left out stands for any,
   * but without `resourceNames` it is all objects of the kind
   * @throws when it may not do all of it; the message has what is missing and the nearest rule
   */
  public hasClusterPermission(serviceAccount: string, rule: any): void {
    complain(complaintUnlessAllowed(this.permissions, serviceAccount, rule, 'cluster'), this.hasClusterPermission);
  }

  /**
   * A service account may do something in the namespaces that the operator watches, or in all: at least this, by whatever rules it has.
   *
   * @param serviceAccount its name
   * @param rule `{ apiGroups: [''], resources: ['pods'], verbs: ['get', 'list'] }`; the lists are sets, and one that is left out stands for any,
   * but without `resourceNames` it is all objects of the kind
   * @throws when it may not do all of it; the message has what is missing and the nearest rule
   */
  public hasPermission(serviceAccount: string, rule: any): void {
    complain(complaintUnlessAllowed(this.permissions, serviceAccount, rule, 'namespaces'), this.hasPermission);
  }

  /**
   * A service account may not do any of something in the whole cluster; what OLM makes of `permissions` where the operator watches all
   * namespaces is not looked at.
   *
   * @param serviceAccount its name; `*` is all that the bundle has
   * @param rule `{ resources: ['secrets'], verbs: ['create', 'update'] }`; what is left out, and an asterisk, stands for any
   * @throws when a rule allows any of it, be it with an asterisk or for some names alone, or there is no such service account
   */
  public hasNoClusterPermission(serviceAccount: string, rule: any): void {
    complain(complaintIfAllowed(this.permissions, serviceAccount, rule, 'cluster'), this.hasNoClusterPermission);
  }

  /**
   * A service account may not do any of something, neither in the namespaces that the operator watches nor in the whole cluster.
   *
   * @param serviceAccount its name; `*` is all that the bundle has
   * @param rule `{ resources: ['secrets'], verbs: ['create', 'update'] }`; what is left out, and an asterisk, stands for any
   * @throws when a rule allows any of it, be it with an asterisk or for some names alone, or there is no such service account
   */
  public hasNoPermission(serviceAccount: string, rule: any): void {
    complain(complaintIfAllowed(this.permissions, serviceAccount, rule, 'namespaces'), this.hasNoPermission);
  }

  /**
   * The bundle brings an API: one of a CustomResourceDefinition or of an extension server.
   *
   * @param kind of the API
   * @param props what the ClusterServiceVersion says of it; by default, anything
   * @throws when it does not bring the kind, or none like that
   */
  public hasOwnedApi(kind: string, props: any = {}): void {
    complain(this.complaint('owned API', this.apis('owned'), kind, props), this.hasOwnedApi);
  }

  /**
   * The bundle needs an API that others bring.
   *
   * @param kind of the API
   * @param props what the ClusterServiceVersion says of it; by default, anything
   * @throws when it does not need the kind, or none like that
   */
  public hasRequiredApi(kind: string, props: any = {}): void {
    complain(this.complaint('required API', this.apis('required'), kind, props), this.hasRequiredApi);
  }

  /**
   * The bundle names an image, for those who copy it into a cluster without a network.
   *
   * @param name of the image
   * @param reference what it refers to: a text or a matcher; by default, anything
   * @throws when there is none of that name, or it refers to another one
   */
  public hasRelatedImage(name: string, reference?: any): void {
    const entries = listAt(this.csv, 'spec', 'relatedImages').map(value => ({ name: textAt(value, 'name') ?? '', value: textAt(value, 'image') ?? '' }));
    complain(this.complaint('related image', entries, name, reference ?? Match.anyValue()), this.hasRelatedImage);
  }

  /**
   * The bundle has an annotation, which catalogues read: one of `metadata/annotations.yaml`.
   *
   * @param key of the annotation
   * @param value a text or a matcher; by default, anything
   * @throws when it has none of that key, or with another value
   */
  public hasAnnotation(key: string, value?: any): void {
    const entries = Object.entries(this.annotations).map(([name, text]) => ({ name, value: text }));
    complain(this.complaint('annotation', entries, key, value ?? Match.anyValue()), this.hasAnnotation);
  }

  /**
   * The bundle belongs to these channels and no others, in whatever order.
   *
   * @param channels their names
   * @throws when it belongs to others
   */
  public channelsAre(...channels: string[]): void {
    const actual = channelsIn(textAt(this.annotations, BUNDLE_ANNOTATION.channels) ?? '');
    complain(this.setComplaint('channels', channels, actual), this.channelsAre);
  }

  /**
   * The operator supports these install modes and no others.
   *
   * @param modes the modes, in whatever order
   * @throws when it supports others
   */
  public installModesAre(...modes: InstallModeType[]): void {
    const actual = listAt(this.csv, 'spec', 'installModes').filter(mode => objectAt(mode)?.supported === true).map(mode => textAt(mode, 'type') ?? '');
    complain(this.setComplaint('install modes', modes, actual), this.installModesAre);
  }

  /** The objects of the bundle, the ClusterServiceVersion first, as they are written. */
  public get objects(): ManifestAssertions {
    const { csv, objects } = this.model;
    return ManifestAssertions._of({ objects: [...csv === undefined ? [] : [csv], ...objects].map(({ manifest }) => manifest), where: this.where });
  }

  private get where(): string {
    return `in ${this._source.what}`;
  }

  private get model(): OlmModel {
    return readBundle(this._source.files()).model;
  }

  private get csv(): JsonObject {
    return this.model.csv?.manifest ?? {};
  }

  private get annotations(): JsonObject {
    return objectAt(this.model.annotations?.content, 'annotations') ?? {};
  }

  private get permissions(): PermissionSource {
    return { model: this.model, where: this.where };
  }

  private apis(field: 'owned' | 'required'): Entry[] {
    return ['customresourcedefinitions', 'apiservicedefinitions'].flatMap(list => listAt(this.csv, 'spec', list, field)).map((value): Entry => (
      { name: textAt(value, 'kind') ?? '', value, label: [textAt(value, 'name'), textAt(value, 'version')].filter(Boolean).join(' ') }
    ));
  }

  private complaint(noun: string, entries: readonly Entry[], name: string, pattern: unknown): string | undefined {
    return complaintUnlessOne({ called: one => `${noun} '${one}'`, where: this.where, entries }, name, pattern);
  }

  private setComplaint(noun: string, expected: readonly string[], actual: readonly string[]): string | undefined {
    const [wanted, found] = [expected, actual].map(names => describe([...names].sort()));
    return wanted === found ? undefined : `Expected the ${noun} ${wanted} ${this.where} but they are ${found}.`;
  }
}
