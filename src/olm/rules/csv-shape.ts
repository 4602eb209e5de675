import { BundleCheck, Path, pathText } from './bundle-check';
import { nearest } from '../../findings/suggest';
import { isJsonObject, Json } from '../../kube/json';
import { CSV_FIELDS, Fields } from '../format/csv-fields';
import { ManifestFile } from '../model';

/** The ClusterServiceVersion has the fields that its CustomResourceDefinition knows, and those that it requires. */
export function csvShape(check: BundleCheck): void {
  const { csv } = check.model;
  if (csv !== undefined) new ShapeCheck(check, csv).walk(csv.manifest, CSV_FIELDS, []);
}

class ShapeCheck {
  public constructor(private readonly check: BundleCheck, private readonly csv: ManifestFile) {}

  public walk(value: Json, fields: Fields, path: Path): void {
    if (Array.isArray(value)) {
      value.forEach((item, index) => this.walk(item, fields, [...path, index]));
    } else if (isJsonObject(value)) {
      for (const [key, below] of Object.entries(value)) {
        const inner = fields.known[key];
        if (!Object.hasOwn(fields.known, key)) this.unknown(key, fields, [...path, key]);
        else if (inner !== undefined) this.walk(below, inner, [...path, key]);
      }
      for (const key of fields.required) {
        if (value[key] === undefined || value[key] === null) this.missing(key, path);
      }
    }
  }

  private unknown(key: string, fields: Fields, path: Path): void {
    const suggestion = nearest(key, Object.keys(fields.known));
    this.check.error(this.csv, {
      code: 'OLM015',
      message: `${pathText(path)} is no field of a ClusterServiceVersion; the API server drops it.`,
      remedy: suggestion === undefined ? 'Remove it.' : `Did you mean '${suggestion}'?`,
      path,
    });
  }

  private missing(key: string, path: Path): void {
    this.check.error(this.csv, {
      code: 'OLM016',
      message: `${pathText([...path, key])} is missing.`,
      remedy: 'Give it: the API server refuses the ClusterServiceVersion without it.',
      path,
    });
  }
}
