import { JsonObject, listAt, objectAt, textAt, valueAt } from '../json';
import { groupOf } from '../object-ref';
import { checkObject } from '../schema/check-object';
import { customKind } from '../schema/custom-kind';
import type { FieldError } from '../schema/field-error';
import type { KindSchema } from '../schema/structural-schema';
import type { Scope } from '../scope';

/** A kind, the schema that is made when it is first asked for. */
interface OwnKind {
  readonly definition: JsonObject;
  readonly version: JsonObject;
  schema?: KindSchema | 'unusable';
}

/** The kinds that objects bring along: those of the CustomResourceDefinitions among them. */
export class OwnKinds {
  private readonly kinds = new Map<string, OwnKind>();
  private readonly errors = new Map<JsonObject, readonly FieldError[]>();

  /** @param objects among which the definitions are; all others are passed over */
  public constructor(objects: Iterable<JsonObject>) {
    for (const definition of objects) {
      if (textAt(definition, 'apiVersion') !== 'apiextensions.k8s.io/v1' || textAt(definition, 'kind') !== 'CustomResourceDefinition') continue;
      for (const version of listAt(definition, 'spec', 'versions')) {
        if (valueAt(version, 'served') === false) continue;
        const apiVersion = `${textAt(definition, 'spec', 'group')}/${textAt(version, 'name')}`;
        this.kinds.set(`${apiVersion} ${textAt(definition, 'spec', 'names', 'kind')}`, { definition, version: version as JsonObject });
      }
    }
  }

  /** The schema of a kind; undefined for a kind of others, and where the definition is so wrong that nothing can be checked against it. */
  public schemaOf(apiVersion: string, kind: string): KindSchema | undefined {
    const own = this.kinds.get(`${apiVersion} ${kind}`);
    if (own === undefined) return undefined;
    own.schema ??= this.makeSchema(own);
    return own.schema === 'unusable' ? undefined : own.schema;
  }

  /** The scope of a kind; undefined for a kind of others. */
  public scopeOf(apiVersion: string, kind: string): Scope | undefined {
    const scope = textAt(this.kinds.get(`${apiVersion} ${kind}`)?.definition, 'spec', 'scope');
    return scope === 'Cluster' || scope === 'Namespaced' ? scope : undefined;
  }

  /** Whether there is a definition of a kind of the group. */
  public definesGroup(group: string): boolean {
    return this.kindsIn(group).length > 0;
  }

  /** The kinds of a group that are served. */
  public kindsIn(group: string): { readonly apiVersion: string; readonly kind: string }[] {
    return [...this.kinds.keys()].map(key => key.split(' ')).filter(([apiVersion]) => groupOf(apiVersion) === group)
      .map(([apiVersion, kind]) => ({ apiVersion, kind }));
  }

  /** All that the schema of its kind has against an object. */
  public errorsOf(object: JsonObject): readonly FieldError[] {
    const schema = this.schemaOf(textAt(object, 'apiVersion') ?? '', textAt(object, 'kind') ?? '');
    return schema === undefined ? this.errorsByOthers(object) : checkObject(object, schema);
  }

  /** Whether there is a definition of the kind. */
  public has(apiVersion: string, kind: string): boolean {
    return this.kinds.has(`${apiVersion} ${kind}`);
  }

  /** By the schemas of others; definitions, which may be large, are asked about again for each of their versions. */
  private errorsByOthers(object: JsonObject): readonly FieldError[] {
    const known = this.errors.get(object);
    if (known !== undefined) return known;
    const errors = checkObject(object);
    this.errors.set(object, errors);
    return errors;
  }

  private makeSchema({ definition, version }: OwnKind): KindSchema | 'unusable' {
    const schema = objectAt(version, 'schema', 'openAPIV3Schema');
    if (schema === undefined || this.errorsByOthers(definition).some(({ keys }) => keys.includes('openAPIV3Schema'))) return 'unusable';
    return customKind(schema, { hasStatusSubresource: objectAt(version, 'subresources', 'status') !== undefined });
  }
}
