import { goType } from './go-type';
import { Reader, decode } from '../../../go/decode';
import { DecodeError } from '../../../go/decode-error';
import { encode } from '../../../go/encode';
import { GoType, struct } from '../../../go/go-type';
import { Json, JsonObject } from '../../../kube/json';

/**
 * A value as Go writes it when it has read it into a type: fields that the type does not know are gone, its other fields have zero values
 * or are left out, quantities are canonical, and the fields stand in the order of the type.
 *
 * Mirrors FromUnstructured of apimachinery's pkg/runtime/converter.go, and encoding/json for the way back.
 *
 * @param name of a struct in types-data.ts
 * @throws DecodeError with the converter's words
 */
export function goObject(name: string, value: Json): JsonObject {
  const type = goType(name);
  return encode(decodeOrThrow(value, type, 'unstructured'), type) as JsonObject;
}

const METADATA_ONLY = struct('v1.metadataOnlyObject', { metadata: goType('meta.v1.ObjectMeta') });

/**
 * Checks the metadata of an object as the decoder of the command line tools does before all else.
 *
 * @throws DecodeError with the words of encoding/json
 */
export function checkMetadata({ metadata = null }: JsonObject): void {
  decodeOrThrow({ metadata }, METADATA_ONLY, 'sigs.k8s.io/json');
}

function decodeOrThrow(value: Json, type: GoType, reader: Reader): Json {
  const { value: decoded, error } = decode(value, type, reader);
  if (error !== undefined) throw new DecodeError(error);
  return decoded;
}
