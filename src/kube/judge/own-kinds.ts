import { JsonObject, listAt, objectAt, textAt, valueAt } from '../json';
import { groupOf } from '../object-ref';
import { checkObject } from '../schema/check-object';
import { customKind } from '../schema/custom-kind';
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
    own.schema ??= schemaOf(own);
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

  /** Whether there is a definition of the kind. */
  public has(apiVersion: string, kind: string): boolean {
    return this.kinds.has(`${apiVersion} ${kind}`);
  }
}

function schemaOf({ definition, version }: OwnKind): KindSchema | 'unusable' {
  const schema = objectAt(version, 'schema', 'openAPIV3Schema');
  const isBroken = checkObject(definition).some(({ keys }) => keys.includes('openAPIV3Schema'));
  if (schema === undefined || isBroken) return 'unusable';
  return customKind(schema, { hasStatusSubresource: objectAt(version, 'subresources', 'status') !== undefined });
}
