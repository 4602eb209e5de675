import { Json, isJsonObject } from '../../kube/json';
import { schemaOfField } from '../../kube/schema/json-schema-props';
import { identityOfItem } from '../../kube/schema/list-identity';
import type { StructuralSchema } from '../../kube/schema/structural-schema';

/** What is known of a value that is compared: who the items of its lists are. */
export interface Guide {
  /** What is known of a field. */
  field(name: string): Guide;
  /** What is known of the items. */
  items(): Guide;
  /** Who the items of a list are, each another; undefined where they have no identity. */
  identities(list: readonly Json[]): string[] | undefined;
  /** Whether the order of items with an identity means something. */
  isOrdered(items: readonly Json[]): boolean;
}

/** Knows nothing: items that all have a name are known by it, and stand in an order that may matter. */
export const NAME_GUIDE: Guide = {
  field: () => NAME_GUIDE,
  items: () => NAME_GUIDE,
  identities: list => distinct(list.map(item => isJsonObject(item) ? item.name : undefined)),
  isOrdered: () => true,
};

/** Knows lists by the schema of Kubernetes; where that says nothing, as NAME_GUIDE. */
export class SchemaGuide implements Guide {
  public constructor(private readonly schema: StructuralSchema, private readonly name = '') {}

  public field(name: string): Guide {
    const schema = schemaOfField(this.schema, name) as StructuralSchema | undefined;
    return schema === undefined ? NAME_GUIDE : new SchemaGuide(schema, name);
  }

  public items(): Guide {
    return this.schema.items === undefined ? NAME_GUIDE : new SchemaGuide(this.schema.items);
  }

  public identities(list: readonly Json[]): string[] | undefined {
    const type = this.schema['x-kubernetes-list-type'];
    if (type !== 'map' && type !== 'set') return NAME_GUIDE.identities(list);
    const [onlyKey, ...moreKeys] = this.schema['x-kubernetes-list-map-keys'] ?? [];
    if (onlyKey !== undefined && moreKeys.length === 0) return distinct(list.map(item => isJsonObject(item) ? item[onlyKey] : undefined));
    return distinct(list.map(item => {
      const found = identityOfItem(this.schema, item);
      return found !== undefined && 'identity' in found ? found.identity.slice(1, -1) : undefined;
    }));
  }

  /** Maps and sets have no order, but for containers that run one after the other and variables that are made of those before them. */
  public isOrdered(items: readonly Json[]): boolean {
    if (this.schema['x-kubernetes-list-type'] === undefined || this.schema['x-kubernetes-list-type'] === 'atomic') return true;
    if (this.name === 'initContainers') return true;
    return this.name === 'env' && items.some(item => isJsonObject(item) && typeof item.value === 'string' && item.value.includes('$('));
  }
}

/** What the items of a list are known by: the fields named, or the values themselves where none is. */
export interface ListKeys { readonly [path: string]: readonly string[] }

/** Knows lists by a table of their paths (`spec.phases`, of items of items `spec.a[].b`): they have no order there, unless `ordered` names them. */
export class TableGuide implements Guide {
  public constructor(private readonly keys: ListKeys, private readonly ordered: ReadonlySet<string> = new Set(), private readonly path = '') {}

  public field(name: string): Guide {
    return new TableGuide(this.keys, this.ordered, this.path === '' ? name : `${this.path}.${name}`);
  }

  public items(): Guide {
    return new TableGuide(this.keys, this.ordered, `${this.path}[]`);
  }

  public identities(list: readonly Json[]): string[] | undefined {
    const fields = this.keys[this.path];
    if (fields === undefined) return NAME_GUIDE.identities(list);
    if (fields.length === 0) return distinct(list.map(item => typeof item === 'string' ? item : JSON.stringify(item)));
    return distinct(list.map(item => keyText(item, fields)));
  }

  public isOrdered(): boolean {
    return this.keys[this.path] === undefined || this.ordered.has(this.path);
  }
}

function keyText(item: Json, fields: readonly string[]): string | undefined {
  const values = fields.map(field => field.split('.').reduce<Json | undefined>((value, key) => isJsonObject(value) ? value[key] : undefined, item));
  if (values.every(value => value === undefined)) return undefined;
  return values.map(value => value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)).join(' ').trim();
}

/** Texts of values that all are there and each another. */
function distinct(values: readonly (Json | undefined)[]): string[] | undefined {
  const texts = values.filter(value => value !== undefined && value !== null && typeof value !== 'object').map(String);
  return texts.length === values.length && new Set(texts).size === texts.length ? texts : undefined;
}
