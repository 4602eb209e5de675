import { ApiObjectMetadata } from 'cdk8s';

/** A value that is taken from an object, and where the template finds it. */
export interface ObjectTemplateItem {
  /** Path of the value in the object: `.data.key`. */
  readonly key: string;
  /** Where the value is below `.config` in the template: `.database.host`. */
  readonly destination: string;
}

/** An object of the cluster that a template takes values from. */
export interface ObjectTemplateSource {
  /** API version of the object: `v1`. */
  readonly apiVersion: string;
  /** Kind of the object: `ConfigMap`. */
  readonly kind: string;
  /** Name of the object. */
  readonly name: string;
  /**
   * Namespace of the object.
   * @default - that of the ObjectTemplate, if it has one
   */
  readonly namespace?: string;
  /**
   * Whether the object may be missing.
   * @default false
   */
  readonly optional?: boolean;
  /** The values. */
  readonly items: ObjectTemplateItem[];
}

/** What an object is made from. */
export interface ObjectTemplateProps {
  /**
   * The object as YAML in the language of Go's templates, with `.config` and `.environment`; exactly one object.
   */
  readonly template: string;
  /**
   * The objects that values are taken from.
   * @default - none
   */
  readonly sources?: ObjectTemplateSource[];
  /**
   * Name, labels and annotations of the ObjectTemplate.
   * @default - named by the chart
   */
  readonly metadata?: ApiObjectMetadata;
}
