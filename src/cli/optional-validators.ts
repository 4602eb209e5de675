import { CommandError } from './session';
import { correction } from '../findings/suggest';
import { CheckOptions } from '../olm/check';
import { PROFILE_NAMES, ProfileName } from '../olm/rules/profile';
import { OPTIONAL_VALIDATORS, OptionalValues, SelectorError, selectValidators } from '../olm/rules/validators';

/** What of the options of `opack validate` is for optional validators. */
export interface OptionalValidation {
  /** A label selector. */
  readonly selectOptional?: string;
  readonly optionalValues?: OptionalValues;
  /** Where the bundles are to be installed or published. */
  readonly profile?: string;
}

/** The values that validators are told; operator-sdk also takes the name of a tool, with which we have nothing to do. */
const VALUES = ['k8s-version', 'index-path', 'container-tools'];

/**
 * What is checked of bundles when these options are given.
 *
 * @throws CommandError when the selector selects nothing, or there is no such value or profile
 */
export function checkOptionsOf({ selectOptional, optionalValues = {}, profile }: OptionalValidation): CheckOptions {
  for (const key of Object.keys(optionalValues)) refuseUnknownValue(key);
  const options = { values: optionalValues, profile: profile === undefined ? undefined : profileNamed(profile) };
  if (selectOptional === undefined) return options;
  try {
    return { validators: selectValidators(selectOptional), ...options };
  } catch (error) {
    if (error instanceof SelectorError) throw new CommandError(error.message);
    throw error;
  }
}

function refuseUnknownValue(key: string): void {
  if (!VALUES.includes(key)) throw new CommandError(`No validator knows the value ${key}. ${correction(key, VALUES)}`);
}

function profileNamed(name: string): ProfileName {
  const profile = PROFILE_NAMES.find(one => one === name);
  if (profile === undefined) throw new CommandError(`There is no profile ${name}. ${correction(name, PROFILE_NAMES)}`);
  return profile;
}

/** The optional validators as a table: what `--select-optional` can select. */
export function optionalValidatorsTable(): string {
  const rows = OPTIONAL_VALIDATORS.map(({ name, labels, description }) => [
    name, Object.entries(labels).map(([key, value]) => `${key}=${value}`).join(','), description,
  ]);
  const table = [['NAME', 'LABELS', 'DESCRIPTION'], ...rows];
  const widths = [0, 1].map(column => Math.max(...table.map(row => row[column].length)));
  return table.map(row => `${row.map((cell, column) => cell.padEnd((widths[column] ?? 0) + 4)).join('').trimEnd()}\n`).join('');
}
