import { FieldMark, fieldMark, markField } from './field-marks';
import { Json, JsonObject } from '../../kube/json';

/** A place in an object that a value can be read from and written to. */
export class Place {
  public constructor(private readonly holder: JsonObject | Json[], private readonly key: string | number) {}

  /** The value; undefined where there is none. */
  public get value(): Json | undefined {
    return (this.holder as JsonObject)[this.key];
  }

  /** The value where it is a text, or was made without a type and so counts as one. */
  public get text(): string | undefined {
    const { value, holder, key } = this;
    const isUntyped = !Array.isArray(holder) && fieldMark(holder, String(key)) === 'untyped';
    return typeof value === 'string' || (isUntyped && typeof value !== 'object') ? String(value) : undefined;
  }

  /** Marks the field, where it is one of a map. */
  public mark(mark: FieldMark): void {
    if (!Array.isArray(this.holder)) markField(this.holder, String(this.key), mark);
  }

  public set(value: Json): void {
    (this.holder as JsonObject)[this.key] = value;
  }
}
