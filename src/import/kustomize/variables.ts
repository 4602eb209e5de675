import { FieldSpec, visitField } from './field-spec';
import { KustomizeError } from './kustomize-error';
import { fieldPathParts, lookUp } from './lookup';
import { Place } from './place';
import { Gvk, ResId, groupAndVersion, isSameId, isSameKindAndName } from './res-id';
import { scalarText } from './resource';
import { ResourceList } from './resource-list';
import { Json, isJsonObject } from '../../kube/json';

/** An item of `vars`. */
export interface Variable {
  readonly name: string;
  readonly objref: Partial<Gvk> & { readonly apiVersion?: string; readonly name?: string; readonly namespace?: string };
  readonly fieldref?: { readonly fieldPath?: string };
}

/** The variables of a kustomization and those below it. */
export class Variables {
  private readonly known = new Map<string, Variable>();

  /** Adds variables, and marks the objects that they take their values from. Throws KustomizeError for a name that is taken, or several objects. */
  public add(variables: readonly Variable[], list: ResourceList): void {
    for (const variable of variables) {
      const wanted = idOf(variable);
      const found = list.withAnyId(id => wanted.namespace === '' ? isSameKindAndName(wanted, id) : isSameId(wanted, id));
      if (found.length > 1) throw new KustomizeError(`the variable ${variable.name} can mean ${found.length} objects`);
      found[0]?.variables.push(variable.name);
    }
    variables.forEach(variable => this.define(variable));
  }

  /** Adds the variables of a kustomization below. Throws KustomizeError for a name that is taken. */
  public addAll(other: Variables): void {
    for (const variable of other.known.values()) this.define(variable);
  }

  /** Puts the values in the place of `$(NAME)`. Throws KustomizeError for a variable without a value. */
  public expand(list: ResourceList, fields: readonly FieldSpec[]): void {
    if (this.known.size === 0) return;
    const values = new Map([...this.known.values()].map(variable => [variable.name, valueOf(variable, list)]));
    for (const { object } of list.all) {
      for (const field of fields) visitField(object, field, place => expandIn(place, values, field));
    }
  }

  private define(variable: Variable): void {
    if (this.known.has(variable.name)) throw new KustomizeError(`the variable ${variable.name} is there twice`);
    this.known.set(variable.name, variable);
  }
}

function idOf({ objref: { apiVersion, group = '', version = '', kind = '', name = '', namespace = '' } }: Variable): ResId {
  return { ...apiVersion === undefined ? { group, version } : groupAndVersion(apiVersion), kind, name, namespace, isClusterScoped: false };
}

function valueOf(variable: Variable, list: ResourceList): Json {
  const source = list.all.find(({ variables }) => variables.includes(variable.name));
  if (source === undefined) throw new KustomizeError(`no object is there for the variable ${variable.name}`);
  const path = variable.fieldref?.fieldPath || 'metadata.name';
  const parts = fieldPathParts(path).flatMap(part => /^(.*)\[(\d+)\]$/.exec(part)?.slice(1).filter(one => one !== '') ?? [part]);
  const value = lookUp(source.object, parts);
  if (value === undefined) throw new KustomizeError(`the object of the variable ${variable.name} has no ${path}`);
  return value;
}

function expandIn(place: Place, values: ReadonlyMap<string, Json>, field: FieldSpec): void {
  const { value, text } = place;
  if (text !== undefined) {
    place.set(expandText(text, values));
  } else if (isJsonObject(value)) {
    for (const key of Object.keys(value)) {
      const item = new Place(value, key);
      if (item.text !== undefined) item.set(expandText(item.text, values));
    }
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      if (typeof item !== 'string') throw new KustomizeError(`${field.path} has items that are no text, and so no variables can be in it`);
      value[index] = expandText(item, values);
    });
  }
}

/**
 * A text with values in the place of `$(NAME)`; `$$` is a dollar sign. A text that is one variable takes the type of its value.
 *
 * Mirrors api/filters/refvar/expand.go.
 */
function expandText(text: string, values: ReadonlyMap<string, Json>): Json {
  let result = '';
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== '$' || at === text.length - 1) {
      result += text[at];
      continue;
    }
    const next = text[at + 1];
    const close = next === '(' ? text.indexOf(')', at + 2) : -1;
    if (close < 0) {
      result += next === '$' ? '$' : `$${next}`;
      at++;
      continue;
    }
    const value = values.get(text.slice(at + 2, close));
    const isKnown = value !== undefined && value !== null && typeof value !== 'object';
    if (isKnown && at === 0 && close === text.length - 1) return value;
    result += isKnown ? scalarText(value) : text.slice(at, close + 1);
    at = close;
  }
  return result;
}
