import { BundleSource, bundleOf } from './bundle-source';
import { TemplateError } from './template-error';
import { decode } from '../../../go/decode';
import { encode } from '../../../go/encode';
import { RAW, TEXT, listOf, struct } from '../../../go/go-type';
import { quote } from '../../../go/quote';
import { Json, JsonObject, textAt } from '../../../kube/json';
import { BLOB_TYPES } from '../blob-types';
import { sortBlobs } from '../catalog-of';
import { CatalogMeta } from '../model';
import { MetaError, readMeta } from '../read-meta';
import { CatalogCheck } from '../rules/catalog-check';
import { loadBlobs } from '../rules/load';
import { BundleValue } from '../rules/loaded-catalog';
import { DocumentError, splitDocuments } from '../split-documents';

/** The schema of basic templates. */
export const BASIC_SCHEMA = 'olm.template.basic';

const TEMPLATE = struct('basic.BasicTemplateData', { schema: TEXT, entries: listOf(RAW) });

/**
 * The catalog that a basic template stands for: its blobs, each olm.bundle replaced by that of its image.
 *
 * Mirrors alpha/template/basic of operator-registry. Throws TemplateError.
 *
 * @param text the template
 */
export function renderBasicTemplate(text: string, bundles: BundleSource): JsonObject[] {
  const entries = entriesOf(text);
  const { catalog, refusal } = loadBlobs(entries, new CatalogCheck());
  if (refusal !== undefined) throw new TemplateError(refusal);
  const unfit = catalog.bundles.find(({ value }) => !isReference(value));
  if (unfit !== undefined) throw new TemplateError('unexpected fields present in basic template bundle');
  return sortBlobs(entries.map(({ schema, blob }) => {
    const type = BLOB_TYPES.get(schema)?.type;
    if (type === undefined) return blob;
    const { value } = decode(blob, type, 'encoding/json');
    return schema === 'olm.bundle' ? bundleOf(bundles, textAt(value, 'image')!).blob : encode(value, type) as JsonObject;
  }));
}

/** A basic template of the blobs of a catalog, as `opm alpha convert-template basic` makes it: of each olm.bundle the image is left. */
export function basicTemplateOf(blobs: readonly JsonObject[]): JsonObject {
  return {
    schema: BASIC_SCHEMA,
    entries: sortBlobs(blobs).map(blob => blob.schema === 'olm.bundle' ? { schema: 'olm.bundle', image: blob.image ?? '' } : blob),
  };
}

function entriesOf(text: string): CatalogMeta[] {
  const { value, error } = decode(documentOf(text), TEMPLATE, 'encoding/json');
  if (error !== undefined) throw new TemplateError(`unmarshalling template: ${error}`);
  const { schema = '', entries = [] } = (value ?? {}) as { schema?: string; entries?: Json[] };
  const metas = entries.map(entry => {
    try {
      return readMeta({ value: entry, line: 1, source: '', isJson: true }, '');
    } catch (problem) {
      throw problem instanceof MetaError ? new TemplateError(`unmarshalling template: ${problem.message}`) : problem;
    }
  });
  if (schema !== BASIC_SCHEMA) throw new TemplateError(`template has unknown schema (${quote(schema)}), should be ${quote(BASIC_SCHEMA)}`);
  return metas;
}

function documentOf(text: string): Json {
  try {
    const first = splitDocuments(text).next();
    if (first.done === true) throw new TemplateError('decoding template schema: EOF');
    return first.value.value;
  } catch (error) {
    throw error instanceof DocumentError ? new TemplateError(`decoding template schema: ${error.message}`) : error;
  }
}

/** Whether an olm.bundle has a schema and an image alone, and perhaps a name. */
function isReference(value: BundleValue): boolean {
  return (value.image ?? '') !== '' && (value.package ?? '') === '' && (value.properties ?? []).length === 0 && (value.relatedImages ?? []).length === 0;
}
