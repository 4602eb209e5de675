import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { given } from '../../kube/json';
import { anIcon, checkProps, listOf, PropRules, text } from '../../operator/check-props';
import { Icon } from '../../operator/icon';
import { imageReference, interval } from '../prop-rules';

/** Where OLM v0 finds a catalogue. */
export interface CatalogSourceProps {
  /** Name, namespace, labels and annotations: a catalogue in the namespace of OLM's own ones is there for all namespaces. */
  readonly metadata: ApiObjectMetadata;
  /**
   * Image of the catalogue; either this or an address.
   * @default - none
   */
  readonly image?: string;
  /**
   * Host and port of a catalogue that somebody else serves: `catalog.example.com:50051`.
   * @default - none
   */
  readonly address?: string;
  /**
   * Name for people.
   * @default - the object's name
   */
  readonly displayName?: string;
  /**
   * Who publishes it.
   * @default - not said
   */
  readonly publisher?: string;
  /**
   * What it holds.
   * @default - not said
   */
  readonly description?: string;
  /**
   * Its picture.
   * @default - none
   */
  readonly icon?: Icon;
  /**
   * How often OLM looks for another image under the same tag, as `30m`; of no use with a digest.
   * @default - never
   */
  readonly pollInterval?: string;
  /**
   * Which catalogue wins where several have a package: the one with the highest number.
   * @default 0
   */
  readonly priority?: number;
  /**
   * Names of secrets to pull the image with.
   * @default - none
   */
  readonly secrets?: string[];
  /**
   * How the pod of the catalogue is run: `spec.grpcPodConfig`.
   * @default - with the restricted security context
   */
  readonly grpcPodConfig?: any;
}

const PROP_RULES: PropRules<CatalogSourceProps> = {
  image: imageReference,
  address: text,
  icon: anIcon,
  pollInterval: interval,
  secrets: listOf(text),
};

/** A catalogue for OLM v0 (CatalogSource, `operators.coreos.com/v1alpha1`), served over gRPC. */
export class CatalogSource extends ApiObject {
  /** @throws when there is neither an image nor an address, or both, a digest is polled, or image, interval or icon cannot be read */
  constructor(scope: Construct, id: string, props: CatalogSourceProps) {
    const { metadata, image, address, displayName, publisher, description, icon, pollInterval, priority, secrets, grpcPodConfig } = props;
    if ((image === undefined) === (address === undefined)) throw new Error(`The catalogue '${id}' needs either an image or an address.`);
    if (pollInterval !== undefined && image?.includes('@')) throw new Error(`The image of the catalogue '${id}' is given by digest, which never changes: leave pollInterval out.`);
    checkProps(`the CatalogSource '${id}'`, props, PROP_RULES, ['metadata']);
    super(scope, id, {
      apiVersion: 'operators.coreos.com/v1alpha1',
      kind: 'CatalogSource',
      metadata,
      spec: {
        sourceType: 'grpc',
        ...given<any>({ image, address, displayName, publisher, description, priority, secrets }),
        ...(icon !== undefined && { icon: { base64data: icon.base64data, mediatype: icon.mediatype } }),
        ...(image !== undefined && { grpcPodConfig: { securityContextConfig: 'restricted', ...grpcPodConfig } }),
        ...(pollInterval !== undefined && { updateStrategy: { registryPoll: { interval: pollInterval } } }),
      },
    });
  }
}
