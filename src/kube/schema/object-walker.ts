import type { Json, JsonObject } from '../json';
import { decodingProblem } from './decoding';
import { FieldError, FieldErrorKind, FieldKey, fieldPath } from './field-error';
import { identityOfItem } from './list-identity';
import type { KindSchema, StructuralSchema } from './structural-schema';

/** How deep objects may be: no real one comes near, and what is deeper would exhaust the stack. */
export const DEEPEST = 1000;

const TEXT: StructuralSchema = { type: 'string' };

/**
 * Walks an object along the schema of its kind, once, and collects what server-side apply with strict validation refuses: what the typed
 * conversion does (structured-merge-diff typed/validate.go: unknown fields, types, keys of lists); of kinds of Kubernetes itself also what
 * the conversion to Go types does, required fields and enums. Of custom resources the values are checked elsewhere.
 */
export class ObjectWalker {
  public readonly errors: FieldError[] = [];
  private readonly keys: FieldKey[] = [];
  /** Whether Go types are made of what is walked. */
  private decodes: boolean;
  /** Whether what is walked is kept: the server drops a status that is a subresource before it looks at values. */
  private isKept = true;

  public constructor(private readonly kind: KindSchema, private readonly metadata: StructuralSchema) {
    this.decodes = !kind.isCustom;
  }

  /** Walks the object; once for each walker. */
  public walkObject(object: JsonObject): void {
    const { schema } = this.kind;
    this.walkMap(schema, object, preservesUnknown(schema), true);
  }

  /** `preserves`: whether a schema above says that unknown fields are preserved; the typed conversion hands that down. */
  private walk(schema: StructuralSchema, value: Json, preserves: boolean): void {
    // Null is the empty value of every type; where something must be, the parent says so.
    if (value === null) return;
    if (typeof value !== 'object') {
      this.checkScalar(schema, value);
      return;
    }
    const isList = Array.isArray(value);
    if (this.keys.length > DEEPEST) {
      this.fail('value', `nested deeper than ${DEEPEST} levels`);
    } else if (!this.takes(schema, isList ? 'array' : 'object')) {
      this.fail('type', `expected ${expectedOf(schema)}, got ${isList ? 'a list' : 'a map'}`);
    } else if (isList) {
      this.walkList(schema, value, preserves || preservesUnknown(schema));
    } else {
      this.walkMap(schema, value, preserves || preservesUnknown(schema), schema['x-kubernetes-embedded-resource'] === true);
    }
  }

  private takes(schema: StructuralSchema, type: 'array' | 'object'): boolean {
    if (schema.type) return schema.type === type;
    return !this.decodes || (schema['x-kubernetes-int-or-string'] !== true && schema.format !== 'quantity');
  }

  private walkMap(schema: StructuralSchema, map: JsonObject, preserves: boolean, isResource: boolean): void {
    const { properties, additionalProperties: additional } = schema;
    const isFreeForm = additional === undefined ? !isResource && isEmpty(properties) : additional === true;
    const below = typeof additional === 'object' ? additional : undefined;
    for (const key of Object.keys(map)) {
      const field = properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : below;
      this.keys.push(key);
      if (isResource && (key === 'apiVersion' || key === 'kind')) this.walk(TEXT, map[key], false);
      else if (isResource && key === 'metadata') this.walkMetadata(map[key]);
      else if (field !== undefined) this.walkField(field, map[key], preserves);
      else if (!preserves && !isFreeForm) this.failUnknown(schema, isResource);
      this.keys.pop();
    }
    if (this.isKept && this.decodes) this.checkRequired(schema, map);
    if (this.isKept && !this.decodes && isResource && this.keys.length > 0) this.checkEmbedded(map);
  }

  /** The metadata is that of a Go type, of custom resources too. */
  private walkMetadata(value: Json): void {
    const { decodes } = this;
    this.decodes = true;
    this.walk(this.metadata, value, false);
    this.decodes = decodes;
  }

  private walkField(schema: StructuralSchema, value: Json, preserves: boolean): void {
    if (this.keys.length === 1 && this.keys[0] === 'status' && this.kind.hasStatusSubresource === true) {
      this.isKept = false;
      this.walk(schema, value, preserves);
      this.isKept = true;
    } else {
      this.walk(schema, value, preserves);
    }
  }

  private walkList(schema: StructuralSchema, list: Json[], preserves: boolean): void {
    const { items } = schema;
    if (items === undefined) return;
    const seen = new Set<string>();
    for (let index = 0; index < list.length; index += 1) {
      const item = list[index];
      // What a decoder of its own reads, and overlooks unknown fields in, is no list that is merged.
      const found = this.decodes && preserves ? undefined : identityOfItem(schema, item);
      this.keys.push(index);
      if (found !== undefined && 'problem' in found) {
        this.fail(found.kind, found.problem);
      } else {
        if (found !== undefined) this.checkDuplicate(seen, found.identity);
        if (item === null && this.decodes && items.properties !== undefined) this.walkMap(items, {}, preserves, false);
        else this.walk(items, item, preserves);
      }
      this.keys.pop();
    }
  }

  private checkDuplicate(seen: Set<string>, identity: string): void {
    if (seen.has(identity)) this.fail('duplicate', `duplicate entries for key ${identity}`);
    seen.add(identity);
  }

  private checkScalar(schema: StructuralSchema, value: string | number | boolean): void {
    if (!takesScalar(schema, value)) {
      this.fail('type', `expected ${expectedOf(schema)}, got ${shortened(value)}`);
      return;
    }
    if (!this.decodes) return;
    const problem = decodingProblem(schema, value);
    if (problem !== undefined) {
      this.fail('type', problem);
    } else if (this.isKept && schema.enum !== undefined && value !== '' && !schema.enum.includes(value)) {
      this.errors.push(FieldError.notSupported(fieldPath(this.keys), value, schema.enum).at([...this.keys]));
    }
  }

  /** To a Go type, null and what is empty are the same as absent. */
  private checkRequired(schema: StructuralSchema, map: JsonObject): void {
    for (const key of schema.required ?? []) {
      const value = Object.hasOwn(map, key) ? map[key] : undefined;
      const isAbsent = value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
      if (isAbsent) this.failBelow(key, FieldError.required);
    }
  }

  /** As apiextensions-apiserver's pkg/apiserver/schema/objectmeta. */
  private checkEmbedded(map: JsonObject): void {
    for (const key of ['apiVersion', 'kind']) {
      if (!Object.hasOwn(map, key)) this.failBelow(key, FieldError.required);
      else if (map[key] === '') this.failBelow(key, (path) => FieldError.invalid(path, '', 'must not be empty'));
    }
  }

  private fail(kind: FieldErrorKind, message: string): void {
    this.errors.push(new FieldError(fieldPath(this.keys), message, { kind, keys: [...this.keys] }));
  }

  private failUnknown(parent: StructuralSchema, isResource: boolean): void {
    const known = new Set([...isResource ? ['apiVersion', 'kind', 'metadata'] : [], ...Object.keys(parent.properties ?? {})]);
    this.errors.push(new FieldError(fieldPath(this.keys), 'field not declared in schema', { kind: 'unknown', keys: [...this.keys], known: [...known] }));
  }

  private failBelow(key: string, errorAt: (path: string) => FieldError): void {
    const keys = [...this.keys, key];
    this.errors.push(errorAt(fieldPath(keys)).at(keys));
  }
}

function preservesUnknown(schema: StructuralSchema): boolean {
  return schema['x-kubernetes-preserve-unknown-fields'] === true;
}

function isEmpty(properties: object | undefined): boolean {
  for (const name in properties) if (Object.hasOwn(properties, name)) return false;
  return true;
}

function takesScalar(schema: StructuralSchema, value: string | number | boolean): boolean {
  switch (schema.type) {
    case undefined:
    case '':
      return true;
    case 'string':
      // Text with a format is any scalar to the typed conversion; the decoder is stricter.
      return typeof value === 'string' || isFormatted(schema);
    case 'integer':
    case 'number':
      return typeof value === 'number';
    default:
      return schema.type === typeof value;
  }
}

function isFormatted({ format }: StructuralSchema): boolean {
  return format !== undefined && format !== '' && format !== 'byte';
}

/** What structured-merge-diff calls the type of a schema. */
function expectedOf(schema: StructuralSchema): string {
  switch (schema.type) {
    case 'object':
      return 'map';
    case 'array':
      return 'list';
    case 'integer':
    case 'number':
      return 'numeric (int or float)';
    case 'string':
      return isFormatted(schema) ? 'any scalar' : 'string';
    case undefined:
    case '':
      return 'any scalar';
    default:
      return schema.type;
  }
}

function shortened(value: string | number | boolean): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
