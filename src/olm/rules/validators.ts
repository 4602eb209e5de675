/** What optional validators are told, as `--optional-values` of operator-sdk: a version of Kubernetes, and a path of a Dockerfile in the bundle. */
export interface OptionalValues {
  /** The version of Kubernetes that the bundle is for. */
  readonly 'k8s-version'?: string;
  /** The Dockerfile with the labels of the bundle's image, relative to the bundle. */
  readonly 'index-path'?: string;
}

/** A validator of operator-framework/api that runs when it is selected. */
export interface OptionalValidator {
  /** The name, by which bundles are checked with it. */
  readonly name: ValidatorName;
  /** The labels by which operator-sdk selects it. */
  readonly labels: { readonly [key: string]: string };
  /** What it is for. */
  readonly description: string;
}

const SUITE = { suite: 'operatorframework' };

/** The optional validators: those of operator-sdk's internal/cmd/operator-sdk/bundle/validate/optional.go, and `object`, which it lacks. */
const LABELS = {
  'operatorhub': [{ name: 'operatorhub' }, 'OperatorHub.io metadata validation; deprecated'],
  'operatorhub/v2': [{ name: 'operatorhubv2', ...SUITE }, 'OperatorHub.io metadata validation'],
  'standardcapabilities': [{ name: 'capabilities', ...SUITE }, 'whether the capability level is one of OperatorHub.io'],
  'standardcategories': [{ name: 'categories', ...SUITE }, 'whether the categories are those of OperatorHub.io'],
  'community': [{ name: 'community' }, 'what the community operators required of APIs that Kubernetes 1.22 removed; deprecated'],
  'alpha-deprecated-apis': [{ name: 'alpha-deprecated-apis', ...SUITE }, 'APIs that Kubernetes removed'],
  'good-practices': [{ name: 'good-practices', ...SUITE }, 'practices of the Operator Framework'],
  'multiarch': [{ name: 'multiarch' }, 'architectures: what can be said without the images'],
  'object': [{ name: 'object' }, 'objects that could harm a cluster'],
} as const;

/** The name of an optional validator. */
export type ValidatorName = keyof typeof LABELS;

/** All optional validators. */
export const OPTIONAL_VALIDATORS: readonly OptionalValidator[] = (Object.keys(LABELS) as ValidatorName[])
  .map(name => ({ name, labels: LABELS[name][0], description: LABELS[name][1] }));

/** A label selector that cannot be read, or that selects nothing. */
export class SelectorError extends Error {
  public override readonly name = 'SelectorError';
}

/**
 * The optional validators that a label selector selects, as `--select-optional` of operator-sdk: `name=operatorhubv2`,
 * `suite=operatorframework`, `name in (community,multiarch)`, `suite!=operatorframework`, `suite`, `!suite`, and several with commas.
 *
 * @throws SelectorError
 */
export function selectValidators(selector: string): ValidatorName[] {
  const requirements = splitRequirements(selector).map(requirementOf);
  const selected = OPTIONAL_VALIDATORS.filter(({ labels }) => requirements.every(fits => fits(labels)));
  if (selected.length === 0) throw new SelectorError(`selector ${JSON.stringify(selector)} does not match any validator labels`);
  return selected.map(({ name }) => name);
}

/** The optional validators of names of ours or of operator-sdk's labels. Throws SelectorError for a name that there is not. */
export function validatorsOf(names: readonly string[]): ReadonlySet<ValidatorName> {
  return new Set(names.map(name => {
    const validator = OPTIONAL_VALIDATORS.find(({ name: own, labels }) => own === name || labels.name === name);
    if (validator === undefined) throw new SelectorError(`there is no validator ${JSON.stringify(name)}`);
    return validator.name;
  }));
}

type Requirement = (labels: { readonly [key: string]: string }) => boolean;

/** Splits at commas that are not in parentheses. */
function splitRequirements(selector: string): string[] {
  const parts = selector.split(/,(?![^(]*\))/).map(part => part.trim());
  return parts.length === 1 && parts[0] === '' ? [] : parts;
}

const KEY = '[A-Za-z0-9](?:[-A-Za-z0-9_./]*[A-Za-z0-9])?';
const EXISTS = new RegExp(`^(!?)\\s*(${KEY})$`);
const EQUALS = new RegExp(`^(${KEY})\\s*(==?|!=)\\s*([-A-Za-z0-9_.]*)$`);
const IN = new RegExp(`^(${KEY})\\s+(in|notin)\\s*\\(([^()]*)\\)$`);

/** As k8s.io/apimachinery's labels.Parse: a key that is missing differs from every value. */
function requirementOf(text: string): Requirement {
  const exists = EXISTS.exec(text);
  if (exists !== null) return labels => (labels[exists[2]] !== undefined) === (exists[1] === '');
  const equals = EQUALS.exec(text);
  if (equals !== null) return labels => (labels[equals[1]] === equals[3]) === (equals[2] !== '!=');
  const within = IN.exec(text);
  if (within === null) throw new SelectorError(`unable to parse the selector ${JSON.stringify(text)}`);
  const values = within[3].split(',').map(value => value.trim());
  return labels => values.includes(labels[within[1]] ?? '\0') === (within[2] === 'in');
}
