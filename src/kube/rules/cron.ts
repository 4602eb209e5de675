interface CronField { readonly name: string; readonly minimum: number; readonly maximum: number; readonly words: readonly string[] }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const FIELDS: readonly CronField[] = [
  { name: 'minute', minimum: 0, maximum: 59, words: [] },
  { name: 'hour', minimum: 0, maximum: 23, words: [] },
  { name: 'day of month', minimum: 1, maximum: 31, words: [] },
  { name: 'month', minimum: 1, maximum: 12, words: MONTHS },
  { name: 'day of week', minimum: 0, maximum: 6, words: DAYS },
];
const DESCRIPTORS = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly'];

/** Why a schedule is none to the parser of CronJobs (ParseStandard of github.com/robfig/cron/v3); undefined where it is one. */
export function scheduleProblem(schedule: string): string | undefined {
  if (schedule.includes('TZ')) return 'cannot use TZ or CRON_TZ in schedule, use timeZone field instead';
  if (schedule.startsWith('@')) {
    const isKnown = DESCRIPTORS.includes(schedule) || /^@every ([0-9.]+(ns|us|µs|ms|s|m|h))+$/.test(schedule);
    return isKnown ? undefined : `unrecognized descriptor: ${schedule}`;
  }
  const parts = schedule.trim().split(/\s+/);
  if (parts.length !== FIELDS.length) return `expected exactly 5 fields, found ${parts.length}: ${JSON.stringify(schedule)}`;
  return FIELDS.map((field, index) => fieldProblem(field, parts[index])).find((problem) => problem !== undefined);
}

function fieldProblem(field: CronField, text: string): string | undefined {
  return text.split(',').filter((part) => part !== '').map((part) => rangeProblem(field, part)).find((problem) => problem !== undefined);
}

function rangeProblem(field: CronField, text: string): string | undefined {
  const [range, step, ...tooMuch] = text.split('/');
  const [first, last, ...more] = range.split('-');
  if (tooMuch.length > 0) return `too many slashes: ${text}`;
  if (step !== undefined && !(/^\d+$/.test(step) && Number(step) > 0)) return `the step of ${text} must be a positive number`;
  // The parser ignores what follows the star.
  if (first === '*' || first === '?') return undefined;
  if (more.length > 0) return `too many hyphens: ${text}`;
  const start = valueOf(field, first);
  const end = last === undefined ? start : valueOf(field, last);
  if (start === undefined || end === undefined) return `failed to parse the ${field.name} ${JSON.stringify(text)}`;
  if (start < field.minimum) return `beginning of range (${start}) below minimum (${field.minimum}): ${text}`;
  if (end > field.maximum) return `end of range (${end}) above maximum (${field.maximum}): ${text}`;
  return start > end ? `beginning of range (${start}) beyond end of range (${end}): ${text}` : undefined;
}

function valueOf(field: CronField, text: string): number | undefined {
  const word = field.words.indexOf(text.toLowerCase());
  if (word >= 0) return word + field.minimum;
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
