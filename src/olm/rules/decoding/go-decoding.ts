import { isJsonObject, Json, JsonObject } from '../../../kube/json';
import { decodingProblem } from '../../../kube/schema/decoding';
import type { StructuralSchema } from '../../../kube/schema/structural-schema';

/** Keys and indexes that lead to a value. */
type Path = readonly (string | number)[];

/** A value that does not fit the Go type of its field. */
export interface Misfit {
  /** Where it is. */
  readonly path: Path;
  /** What is wrong: `it should be text, but is 5`. */
  readonly problem: string;
  /** Whether sigs.k8s.io/yaml makes text of it, so that only what decodes JSON refuses it. */
  readonly isScalarForText: boolean;
  /** Whether a key on the way is written in another case than its field, which encoding/json alone takes for it. */
  readonly isOtherCase: boolean;
}

/** A key that encoding/json takes for a field that is written in another case. */
export interface OtherCase {
  /** Where it is. */
  readonly path: Path;
  /** The name of the field. */
  readonly field: string;
}

/** What decoding finds. */
export interface Decoding {
  readonly misfits: readonly Misfit[];
  readonly otherCases: readonly OtherCase[];
}

/** Decodes a value into the Go type that a schema was made of, as far as it decides whether that is possible: null is as if absent. */
export function decodeByType(schema: StructuralSchema, value: Json): Decoding {
  const decoder = new Decoder();
  decoder.walk(schema, value);
  return decoder;
}

class Decoder {
  public readonly misfits: Misfit[] = [];
  public readonly otherCases: OtherCase[] = [];
  private readonly path: (string | number)[] = [];
  private casesAbove = 0;

  public walk(schema: StructuralSchema, value: Json): void {
    if (value === null) return;
    if (isQuantity(schema)) {
      this.scalar({ format: 'quantity' }, value);
    } else if (schema.type === 'object') {
      if (isJsonObject(value)) this.map(schema, value);
      else this.misfit('a map', value);
    } else if (schema.type === 'array') {
      if (Array.isArray(value)) this.list(schema, value);
      else this.misfit('a list', value);
    } else if (schema.type !== undefined || schema['x-kubernetes-int-or-string'] === true) {
      this.scalar(schema, value);
    }
  }

  private map({ properties = {}, additionalProperties }: StructuralSchema, map: JsonObject): void {
    for (const key of Object.keys(map)) {
      const isField = Object.hasOwn(properties, key);
      const field = isField ? key : otherCaseOf(key, properties);
      const schema = field !== undefined ? properties[field] : typeof additionalProperties === 'object' ? additionalProperties : undefined;
      if (schema === undefined) continue;
      this.path.push(key);
      const isOtherCase = field !== undefined && !isField;
      if (isOtherCase) {
        this.otherCases.push({ path: [...this.path], field });
        this.casesAbove += 1;
      }
      this.walk(schema, map[key]);
      if (isOtherCase) this.casesAbove -= 1;
      this.path.pop();
    }
  }

  private list({ items }: StructuralSchema, list: readonly Json[]): void {
    if (items === undefined) return;
    list.forEach((item, index) => {
      this.path.push(index);
      this.walk(items, item);
      this.path.pop();
    });
  }

  private scalar(schema: StructuralSchema, value: Json): void {
    const expected = NAMES[schema.type ?? ''] ?? 'text or a whole number';
    if (typeof value === 'object') {
      this.misfit(expected, value);
    } else if (schema.type === 'string' && typeof value !== 'string') {
      this.misfit(expected, value, schema.format === undefined);
    } else if ((schema.type === 'integer' || schema.type === 'number') && typeof value !== 'number') {
      this.misfit(expected, value);
    } else if (schema.type === 'boolean' && typeof value !== 'boolean') {
      this.misfit(expected, value);
    } else {
      const problem = decodingProblem(schema, value!);
      if (problem !== undefined) this.add(problem, false);
    }
  }

  private misfit(expected: string, value: Json, isScalarForText = false): void {
    const found = Array.isArray(value) ? 'a list' : isJsonObject(value) ? 'a map' : JSON.stringify(value);
    this.add(`it should be ${expected}, but is ${found}`, isScalarForText);
  }

  private add(problem: string, isScalarForText: boolean): void {
    this.misfits.push({ path: [...this.path], problem, isScalarForText, isOtherCase: this.casesAbove > 0 });
  }
}

const NAMES: { readonly [type: string]: string | undefined } = {
  string: 'text', integer: 'a whole number', number: 'a number', boolean: 'true or false',
};

/** The schemas of CustomResourceDefinitions know quantities by their pattern. */
function isQuantity({ 'format': format, pattern, 'x-kubernetes-int-or-string': intOrString }: StructuralSchema): boolean {
  return format === 'quantity' || (intOrString === true && pattern !== undefined);
}

function otherCaseOf(key: string, properties: object): string | undefined {
  const lower = key.toLowerCase();
  for (const name in properties) if (name.toLowerCase() === lower && Object.hasOwn(properties, name)) return name;
  return undefined;
}
