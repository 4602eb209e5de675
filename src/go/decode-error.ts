import { GoType } from './go-type';
import { jsonMismatch } from './mismatch';
import { Json } from '../kube/json';

/** Why Go cannot read a value into its type, in the words of the reader. */
export class DecodeError extends Error {
  public override readonly name = 'DecodeError';

  /** @param wanted the type that a type's own reader wanted instead, if that is all: who called it knows more about the place */
  public constructor(message: string, public readonly wanted?: GoType) {
    super(message);
  }
}

/** The error of a type's own reader that wants a value of another type. */
export function wrongType(value: Json, wanted: GoType): DecodeError {
  return new DecodeError(jsonMismatch(value, wanted), wanted);
}
