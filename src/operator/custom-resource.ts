import { readFileSync } from 'fs';
import { ApiObject, ApiObjectProps, JsonPatch } from 'cdk8s';
import { Construct } from 'constructs';
import { isJsonObject, Json, JsonObject, listAt, textAt } from '../kube/json';
import { readYamlDocuments } from '../kube/yaml/read';

const SYMBOL = Symbol.for('cdk8s-opack.CustomResource');

/** What people should know of a custom resource. */
export interface CustomResourceProps {
  /**
   * Name as the console shows it.
   * @default - the kind
   */
  readonly displayName?: string;
  /**
   * What an object of this kind is for.
   * @default - the description in the schema's root, if there is one
   */
  readonly description?: string;
  /**
   * Example objects, complete with apiVersion, kind and metadata.
   * @default - none
   */
  readonly samples?: any[];
}

/** A custom resource that the operator owns: its CustomResourceDefinition, and what people should know of it. */
export class CustomResource extends Construct {
  /** Whether a construct is a CustomResource, of this or of another copy of the library. */
  public static isCustomResource(x: any): boolean {
    return x !== null && typeof x === 'object' && SYMBOL in x;
  }

  /**
   * The definition in a YAML file.
   *
   * @param path of the file, relative to the working directory
   * @throws when the file holds anything but one CustomResourceDefinition
   */
  public static fromFile(scope: Construct, id: string, path: string, props: CustomResourceProps = {}): CustomResource {
    return new CustomResource(scope, id, definitionIn(readFileSync(path, 'utf8'), path), props);
  }

  /**
   * The definition in a YAML text.
   * @throws when the text holds anything but one CustomResourceDefinition
   */
  public static fromText(scope: Construct, id: string, text: string, props: CustomResourceProps = {}): CustomResource {
    return new CustomResource(scope, id, definitionIn(text, 'the text'), props);
  }

  /**
   * A definition that is part of the operator already, as an ApiObject.
   * @throws when the object is no CustomResourceDefinition
   */
  public static fromApiObject(scope: Construct, id: string, definition: ApiObject, props: CustomResourceProps = {}): CustomResource {
    return new CustomResource(scope, id, definition, props);
  }

  /** The CustomResourceDefinition. */
  public readonly definition: ApiObject;
  /** @internal */
  public readonly _props: CustomResourceProps;

  private constructor(scope: Construct, id: string, definition: JsonObject | ApiObject, props: CustomResourceProps) {
    super(scope, id);
    this.definition = ApiObject.isApiObject(definition) ? definition as ApiObject : new Definition(this, definition as JsonObject);
    if (this.definition.kind !== 'CustomResourceDefinition') {
      throw new Error(`The object '${this.definition.name}' of the custom resource '${id}' is a ${this.definition.kind}, not a CustomResourceDefinition.`);
    }
    this._props = props;
    Object.defineProperty(this, SYMBOL, { value: true });
  }
}

/** A definition as it was read: cdk8s would sort its keys and lose a `default: null`. */
class Definition extends ApiObject {
  private readonly source: JsonObject;

  public constructor(scope: Construct, source: JsonObject) {
    super(scope, 'Resource', { ...source, metadata: { name: textAt(source, 'metadata', 'name') } } as unknown as ApiObjectProps);
    this.source = source;
  }

  public toJson(): any {
    const { status: _status, metadata, ...rest } = this.source;
    const own = Object.fromEntries(Object.entries(isJsonObject(metadata) ? metadata : {})
      .filter(([key]) => key !== 'creationTimestamp' && key !== 'namespace'));
    const { labels, annotations } = this.metadata.toJson() as { labels?: JsonObject; annotations?: JsonObject };
    const merged = {
      ...own,
      ...(labels !== undefined && { labels: { ...labels, ...(isJsonObject(own.labels) ? own.labels : {}) } }),
      ...(annotations !== undefined && { annotations: { ...(isJsonObject(own.annotations) ? own.annotations : {}), ...annotations } }),
    };
    const { apiVersion, kind, ...others } = rest;
    const { patches } = this as unknown as { patches: JsonPatch[] }; // private in cdk8s, which has no other way to override this
    return JsonPatch.apply({ apiVersion, kind, metadata: merged, ...others }, ...patches);
  }
}

function definitionIn(text: string, where: string): JsonObject {
  const documents = readYamlDocuments(text).filter((document: Json) => document !== null);
  const [definition] = documents;
  if (documents.length !== 1 || !isJsonObject(definition) || definition.kind !== 'CustomResourceDefinition') {
    const kinds = documents.map(document => (isJsonObject(document) ? String(document.kind) : typeof document)).join(', ');
    throw new Error(`${where} has to hold one CustomResourceDefinition; it holds ${kinds === '' ? 'nothing' : kinds}.`);
  }
  if (listAt(definition, 'spec', 'versions').length === 0) throw new Error(`The CustomResourceDefinition in ${where} has no versions.`);
  return definition;
}
