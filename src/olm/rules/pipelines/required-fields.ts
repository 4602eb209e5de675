import { Json, valueAt } from '../../../kube/json';
import { CSV_ANNOTATION } from '../../format/csv-annotation';
import { BundleCheck } from '../bundle-check';
import { isStrictVersion } from '../semantic-version';

interface Field {
  readonly path: readonly string[];
  /** Whether a bundle without it is refused. */
  readonly isRequired: boolean;
  /** Whether the value will do. */
  readonly fits: (value: Json) => boolean;
  /** What it should be. */
  readonly form: string;
}

const isGiven = (value: Json): boolean => (typeof value === 'string' || Array.isArray(value) ? value.length > 0 : true);
const text = (least: number, most = Infinity) => (value: Json): boolean => typeof value === 'string' && value.length >= least && value.length <= most;
const matching = (pattern: RegExp) => (value: Json): boolean => typeof value === 'string' && pattern.test(value);
const annotation = (key: string): string[] => ['metadata', 'annotations', key];

/** As check_required_fields of operator-pipelines. */
const FIELDS: readonly Field[] = [
  { path: ['spec', 'displayName'], isRequired: true, fits: text(3, 50), form: 'of 3 to 50 characters' },
  { path: ['spec', 'description'], isRequired: true, fits: text(20), form: 'of 20 characters or more' },
  { path: ['spec', 'icon'], isRequired: true, fits: isGiven, form: 'given' },
  { path: ['spec', 'version'], isRequired: true, fits: value => typeof value === 'string' && isStrictVersion(value), form: 'a semantic version' },
  { path: ['spec', 'maintainers'], isRequired: true, fits: isGiven, form: 'given' },
  { path: ['spec', 'provider', 'name'], isRequired: true, fits: text(3), form: 'of 3 characters or more' },
  { path: ['spec', 'links'], isRequired: true, fits: isGiven, form: 'given' },
  { path: ['spec', 'keywords'], isRequired: false, fits: isGiven, form: 'given' },
  { path: annotation(CSV_ANNOTATION.CAPABILITIES), isRequired: false, fits: isGiven, form: 'given' },
  { path: annotation(CSV_ANNOTATION.CATEGORIES), isRequired: false, fits: isGiven, form: 'given' },
  { path: annotation(CSV_ANNOTATION.CONTAINER_IMAGE), isRequired: false, fits: matching(/^([^/]+\/){1,}[^/:]+:.+$/), form: 'an image with registry and tag' },
  { path: annotation(CSV_ANNOTATION.CREATED_AT), isRequired: false, fits: matching(/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/), form: 'a time as 2024-01-31T12:00:00Z' },
  { path: annotation(CSV_ANNOTATION.REPOSITORY), isRequired: false, fits: matching(/^https?:\/\/.+$/), form: 'a URL' },
  { path: annotation(CSV_ANNOTATION.SUPPORT), isRequired: false, fits: text(3), form: 'of 3 characters or more' },
  { path: annotation(CSV_ANNOTATION.DESCRIPTION), isRequired: false, fits: text(10), form: 'of 10 characters or more' },
];

/** What the pipeline of the community's operators wants to have in a ClusterServiceVersion. */
export function requiredFields(check: BundleCheck): void {
  const { csv } = check;
  if (csv === undefined) return;
  for (const { path, isRequired, fits, form } of FIELDS) {
    const value = valueAt(csv.manifest, ...path);
    const isMissing = value === undefined || value === null;
    if (!isMissing && fits(value)) continue;
    const name = path.join('.');
    const message = isMissing ? `The ClusterServiceVersion does not define ${name}.` : `The value of ${name} is not ${form}.`;
    const remark = { code: isMissing ? isRequired ? 'OLM150' : 'OLM151' : 'OLM152', message, remedy: `It should be ${form}.`, path } as const;
    if (isRequired) check.error(csv, remark);
    else check.warning(csv, remark);
  }
}
