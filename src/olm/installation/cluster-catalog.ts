import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { given } from '../../kube/json';
import { checkProps } from '../../operator/check-props';
import { imageReference } from '../prop-rules';

/** Where OLM v1 finds a catalogue. */
export interface ClusterCatalogProps {
  /** Image of the catalogue, with a tag or a digest. */
  readonly image: string;
  /**
   * Name, labels and annotations.
   * @default - named after the construct
   */
  readonly metadata?: ApiObjectMetadata;
  /**
   * How often OLM looks for another image under the same tag, in minutes; not with a digest.
   * @default - never
   */
  readonly pollIntervalMinutes?: number;
  /**
   * Which catalogue wins where several have a package: the one with the highest number.
   * @default 0
   */
  readonly priority?: number;
  /**
   * Whether its packages can be installed.
   * @default true
   */
  readonly available?: boolean;
}

/** A catalogue for OLM v1 (ClusterCatalog, `olm.operatorframework.io/v1`). */
export class ClusterCatalog extends ApiObject {
  /** @throws when the image is no reference or has neither tag nor digest, or a digest is polled */
  constructor(scope: Construct, id: string, props: ClusterCatalogProps) {
    const { image, metadata, pollIntervalMinutes, priority, available } = props;
    if (!/[:@][^/]+$/.test(image)) throw new Error(`The image ${JSON.stringify(image)} of the catalogue '${id}' needs a tag or a digest.`);
    if (pollIntervalMinutes !== undefined && image.includes('@')) throw new Error(`The image of the catalogue '${id}' is given by digest, which never changes: leave pollIntervalMinutes out.`);
    checkProps(`the ClusterCatalog '${id}'`, props, { image: imageReference });
    super(scope, id, {
      apiVersion: 'olm.operatorframework.io/v1',
      kind: 'ClusterCatalog',
      metadata,
      spec: {
        source: { type: 'Image', image: { ref: image, ...given<any>({ pollIntervalMinutes }) } },
        ...given<any>({ priority, availabilityMode: available === false ? 'Unavailable' : undefined }),
      },
    });
  }
}
