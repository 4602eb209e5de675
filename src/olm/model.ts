import { FileContent } from '../files/file-tree';
import { Json, JsonObject } from '../kube/json';

/** A file of `manifests/`: one object, as every tool of the field reads it. */
export interface ManifestFile {
  /** Name of the file in `manifests/`. */
  readonly file: string;
  /** The object. */
  readonly manifest: JsonObject;
  /** What stands in the file after the object: OLM v1 reads it, OLM v0 and the validators do not. */
  readonly furtherDocuments?: Json[];
  /** The text that it was read from, and is written as; undefined where it is written anew. */
  readonly text?: string;
}

/** A file of `metadata/` or of the scorecard, with the name that it has. */
export interface MetadataFile {
  /** Path of the file in the bundle. */
  readonly file: string;
  /** What it says. */
  readonly content: JsonObject;
  /** The text that it was read from, and is written as; undefined where it is written anew. */
  readonly text?: string;
}

/** All that an OLM bundle can say. */
export interface OlmModel {
  /** The ClusterServiceVersion: the first one, if somebody's bundle has several; undefined if it has none. */
  readonly csv?: ManifestFile;
  /** The other objects of `manifests/`. */
  readonly objects: ManifestFile[];
  /** `metadata/annotations.yaml`: an object with the key `annotations`, whose keys are in the order of the file. */
  readonly annotations?: MetadataFile;
  /** `metadata/dependencies.yaml`. */
  readonly dependencies?: MetadataFile;
  /** `metadata/properties.yaml`. */
  readonly properties?: MetadataFile;
  /** `tests/scorecard/config.yaml`. */
  readonly scorecard?: MetadataFile;
  /** Text of the Dockerfile. */
  readonly dockerfile?: string;
  /** Files that no tool reads as a part of a bundle, or that cannot be read: path and content. */
  readonly otherFiles: [string, FileContent][];
}
