import { annotationsFile } from './annotations-file';
import { DecodedCsv, decodeCsv } from './decoding/decoded-csv';
import { Places } from './places';
import type { RuleCode } from './rule-code';
import type { OptionalValues, ValidatorName } from './validators';
import { FileTree } from '../../files/file-tree';
import { Finding, Severity } from '../../findings/finding';
import { numberText } from '../../go/json';
import { JsonObject, objectAt, textAt } from '../../kube/json';
import { describeObject } from '../../kube/object-ref';
import { ManifestFile, MetadataFile, OlmModel } from '../model';

/** Keys and indexes that lead to a value. */
export type Path = readonly (string | number)[];

/** What a rule says about a place; the bundle adds file, line and object. */
export interface Remark {
  /** Stable name of the rule; those of the API server have their own. */
  readonly code: RuleCode | `KUB${string}`;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly remedy?: string;
  /**
   * Where in the object or file.
   * @default - the whole of it
   */
  readonly path?: Path;
}

/** What is checked beside what is always checked. */
export interface CheckScope {
  /** The optional validators of upstream that run. */
  readonly validators: ReadonlySet<ValidatorName>;
  /** Those of them that the profile does not bring by itself. */
  readonly asked: ReadonlySet<ValidatorName>;
  /** Values that they are told, which the bundle itself may decide. */
  readonly values: (check: BundleCheck) => OptionalValues;
}

/** A bundle that rules look at, and what they found. */
export class BundleCheck {
  /** The file with the annotations of the bundle, as opm finds it; undefined where there is none. */
  public readonly annotationsFile: MetadataFile | undefined;
  /** The annotations of the bundle; undefined where it has none. */
  public readonly annotations: JsonObject | undefined;
  /** How the ClusterServiceVersion is decoded; undefined where there is none. */
  public readonly decoded: DecodedCsv | undefined;
  private readonly found: Finding[] = [];
  private readonly places: Places;

  public constructor(public readonly model: OlmModel, public readonly tree: FileTree, private readonly scope?: CheckScope) {
    this.places = new Places(tree);
    this.annotationsFile = annotationsFile(model, tree);
    this.annotations = objectAt(this.annotationsFile?.content, 'annotations');
    this.decoded = model.csv === undefined ? undefined : decodeCsv(model.csv.manifest);
  }

  /** All findings, in the order in which they were made. */
  public get findings(): Finding[] {
    return [...this.found];
  }

  /** The ClusterServiceVersion as the validators see it; undefined where it cannot be decoded, as they say nothing then. */
  public get csv(): ManifestFile | undefined {
    const { model: { csv }, decoded } = this;
    if (csv === undefined || decoded === undefined || decoded.misfits.some(({ isScalarForText }) => !isScalarForText)) return undefined;
    return decoded.manifest === csv.manifest ? csv : { ...csv, manifest: decoded.manifest };
  }

  /** An annotation of the bundle as Go reads it, text also where a number stands; empty where it is missing. */
  public annotation(key: string): string {
    const value = this.annotations?.[key];
    return typeof value === 'number' ? numberText(value) : typeof value === 'boolean' ? String(value) : textAt(this.annotations, key) ?? '';
  }

  /** Whether an optional validator of upstream runs. */
  public runs(...validators: ValidatorName[]): boolean {
    return validators.some(validator => this.scope?.validators.has(validator) === true);
  }

  /** Whether somebody asked for an optional validator of upstream, so that it does not run for the profile alone. */
  public isAsked(validator: ValidatorName): boolean {
    return this.scope?.asked.has(validator) === true;
  }

  /** What the optional validators are told. */
  public get values(): OptionalValues {
    return this.scope?.values(this) ?? {};
  }

  /** Reports a defect of a manifest. */
  public error(file: ManifestFile, remark: Remark): void {
    this.add(Severity.ERROR, `manifests/${file.file}`, remark, file.manifest);
  }

  /** Reports something about a manifest that will hurt later. */
  public warning(file: ManifestFile, remark: Remark): void {
    this.add(Severity.WARNING, `manifests/${file.file}`, remark, file.manifest);
  }

  /** Reports something worth knowing about a manifest. */
  public info(file: ManifestFile, remark: Remark): void {
    this.add(Severity.INFO, `manifests/${file.file}`, remark, file.manifest);
  }

  /** Reports something about a file of the bundle that is no manifest, or about the bundle if no file is named. */
  public about(severity: Severity, file: string | undefined, remark: Remark): void {
    this.add(severity, file, remark);
  }

  private add(severity: Severity, file: string | undefined, { code, message, remedy, path = [] }: Remark, manifest?: JsonObject): void {
    const place = file === undefined ? undefined : this.places.of(file, path);
    this.found.push({
      code,
      severity,
      message,
      ...(remedy !== undefined && { remedy }),
      ...(manifest !== undefined && { object: describeObject(manifest) }),
      ...(path.length > 0 && { path: pathText(path) }),
      ...(file !== undefined && { file }),
      ...(place !== undefined && { line: place.line, column: place.column }),
    });
  }
}

/** A path as people write it: `spec.install.spec.deployments[0].name`. */
export function pathText(path: Path): string {
  return path.map((step, index) => {
    if (typeof step === 'number') return `[${step}]`;
    if (!/^[A-Za-z_][\w-]*$/.test(step)) return `[${JSON.stringify(step)}]`;
    return index === 0 ? step : `.${step}`;
  }).join('');
}
