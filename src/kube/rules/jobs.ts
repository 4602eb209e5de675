import { Code } from './codes';
import { scheduleProblem } from './cron';
import { Field } from './field';
import { labelSelector } from './label-selector';
import { labelsAndAnnotations } from './metadata';
import { podTemplate } from './pod-spec';
import { checkMinimum, checkOneOf, requireText } from './values';

const RESTART_POLICIES = ['OnFailure', 'Never'];
const NUMBERS = ['parallelism', 'completions', 'backoffLimit', 'backoffLimitPerIndex', 'maxFailedIndexes', 'ttlSecondsAfterFinished'];
/** An indexed Job whose pods have an index in their name. */
const INDEXED = 'Indexed';

/** The spec of a Job (kubernetes pkg/apis/batch/validation). */
export function jobSpec(spec: Field): void {
  for (const key of NUMBERS) checkMinimum(spec.at(key), Code.WORKLOAD_SETTING, 0);
  checkMinimum(spec.at('activeDeadlineSeconds'), Code.WORKLOAD_SETTING, 0);
  const mode = spec.at('completionMode');
  checkOneOf(mode, Code.WORKLOAD_SETTING, ['NonIndexed', INDEXED]);
  if (mode.text() === INDEXED && spec.at('completions').isAbsent) {
    spec.at('completions').required(Code.WORKLOAD_SETTING, 'when completion mode is Indexed');
  }
  if (mode.text() !== INDEXED && !spec.at('backoffLimitPerIndex').isAbsent) {
    spec.at('backoffLimitPerIndex').invalid(Code.WORKLOAD_SETTING, 'requires indexed completion mode');
  }
  checkOneOf(spec.at('podReplacementPolicy'), Code.WORKLOAD_SETTING, ['Failed', 'TerminatingOrFailed']);
  const selector = spec.at('selector');
  if (spec.at('manualSelector').value === true && selector.isAbsent) selector.required(Code.SELECTOR);
  if (!selector.isAbsent) {
    labelSelector(selector);
    if (spec.at('manualSelector').value !== true) {
      selector.invalid(Code.SELECTOR, '`selector` will be auto-generated', 'Remove it: the Job makes its own.');
    }
  }
  podFailurePolicy(spec);
  podTemplate(spec.at('template'), { restartPolicies: RESTART_POLICIES });
}

function podFailurePolicy(spec: Field): void {
  const policy = spec.at('podFailurePolicy');
  if (policy.isAbsent) return;
  const restart = spec.at('template', 'spec', 'restartPolicy');
  if (restart.text() === 'OnFailure') restart.invalid(Code.RESTART_POLICY, 'only "Never" is supported when podFailurePolicy is specified');
  for (const rule of policy.at('rules').items()) {
    const action = rule.at('action');
    if (action.isEmpty) action.required(Code.WORKLOAD_SETTING);
    checkOneOf(action, Code.WORKLOAD_SETTING, ['Count', 'FailIndex', 'FailJob', 'Ignore']);
  }
}

/** The spec of a CronJob. */
export function cronJobSpec(spec: Field): void {
  const schedule = spec.at('schedule');
  requireText(schedule, Code.SCHEDULE);
  const problem = schedule.isEmpty ? undefined : scheduleProblem(schedule.text() ?? '@hourly');
  if (problem !== undefined) schedule.invalid(Code.SCHEDULE, problem);
  timeZone(spec.at('timeZone'));
  checkOneOf(spec.at('concurrencyPolicy'), Code.SCHEDULE, ['Allow', 'Forbid', 'Replace']);
  for (const key of ['startingDeadlineSeconds', 'successfulJobsHistoryLimit', 'failedJobsHistoryLimit']) {
    checkMinimum(spec.at(key), Code.SCHEDULE, 0);
  }
  const template = spec.at('jobTemplate');
  labelsAndAnnotations(template.at('metadata'));
  jobSpec(template.at('spec'));
}

function timeZone(zone: Field): void {
  const text = zone.text();
  if (zone.isAbsent || text === undefined) return;
  if (text === '') zone.invalid(Code.SCHEDULE, 'timeZone must be nil or non-empty string');
  else if (text.toLowerCase() === 'local') zone.invalid(Code.SCHEDULE, 'timeZone must be an explicit time zone as defined in https://www.iana.org/time-zones');
  else if (!isTimeZone(text)) zone.invalid(Code.SCHEDULE, `unknown time zone ${text}`);
}

/** Whether the runtime's tables know a zone; differences to the names of the API server's tables are in letter case alone. */
function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return !/^[+-]/.test(name);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
