import { CatalogMeta } from './model';
import { FileDocument } from './split-documents';
import { printAsBoolean, printValue } from '../../go/print-value';
import { quote } from '../../go/quote';
import { Json, JsonObject, isJsonObject } from '../../kube/json';

/** A document that is no blob of a catalog. */
export class MetaError extends Error {
  public override readonly name = 'MetaError';

  public constructor(message: string, public readonly problem: 'form' | 'no text' | 'same keys', public readonly path: readonly string[]) {
    super(message);
  }
}

/** What every blob has, as far as it has it. */
type Heading = Pick<CatalogMeta, 'schema' | 'package' | 'name'>;

/**
 * A document as a blob. A document without any value is one without schema. Throws MetaError with operator-registry's message.
 *
 * Mirrors Meta.UnmarshalJSON (alpha/declcfg/declcfg.go).
 */
export function readMeta({ value, line, source }: FileDocument, file: string): CatalogMeta {
  if (value !== null && !isJsonObject(value)) {
    const kind = Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value;
    throw new MetaError(`json: cannot unmarshal ${kind} into Go value of type map[string]interface {}`, 'form', []);
  }
  const blob = value ?? {};
  const heading = headingOf(blob);
  return { ...heading, package: heading.schema === 'olm.package' ? heading.name : heading.package, blob, file, line, source };
}

function headingOf(blob: JsonObject): Heading {
  const keys = new Map<string, string[]>();
  for (const key of Object.keys(blob).sort()) {
    const folded = key.toLowerCase();
    keys.set(folded, [...keys.get(folded) ?? [], key]);
  }
  const doubled = [...keys].filter(([, spellings]) => spellings.length > 1);
  if (doubled.length > 0) {
    const messages = doubled.map(([folded, spellings]) => `duplicate keys for key ${quote(folded)}: [${spellings.join(' ')}]`);
    throw new MetaError(messages.length === 1 ? messages[0] : `[${messages.join(', ')}]`, 'same keys', [doubled[0][1][1]]);
  }
  const text = (field: string): string => {
    const key = keys.get(field)?.[0];
    return key === undefined ? '' : textOf(blob[key], key);
  };
  return { schema: text('schema'), package: text('package'), name: text('name') };
}

function textOf(value: Json, key: string): string {
  if (typeof value === 'string') return value;
  const shown = `${printAsBoolean(value)}: ${printValue(value)}`;
  throw new MetaError(`expected value for key ${quote(key)} to be a string, got ${shown}`, 'no text', [key]);
}
