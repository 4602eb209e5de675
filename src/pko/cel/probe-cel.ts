import { checkCel } from '../../cel/checker';
import { call, FUNCTIONS, method, Overload } from '../../cel/declarations';
import { formatIssues } from '../../cel/issues';
import { parseCel } from '../../cel/parser';
import { BOOL, CelType, DYN, INT, listOf, mapOf, parameter, STRING } from '../../cel/types';

const A = parameter('A');
const TEXTS = listOf(STRING);
const INDEX_OF = [method([STRING, STRING], INT), method([STRING, STRING, INT], INT), method([listOf(A), A], INT)];
const OF_TEXT = [method([STRING], STRING)];
/** A URL has a type of its own; nothing else has these methods, so that any type does. */
const OF_URL = [method([DYN], STRING)];

/**
 * The functions of probes: the standard library, version 0 of cel-go's strings, and Kubernetes' libraries of URLs, regular expressions and
 * lists (probing/cel.go of package-operator.run/boxcutter).
 */
const PROBE_FUNCTIONS: ReadonlyMap<string, readonly Overload[]> = new Map<string, readonly Overload[]>([
  ...FUNCTIONS,
  ['charAt', [method([STRING, INT], STRING)]],
  ['indexOf', INDEX_OF],
  ['lastIndexOf', INDEX_OF],
  ['join', [method([TEXTS], STRING), method([TEXTS, STRING], STRING)]],
  ['lowerAscii', OF_TEXT],
  ['upperAscii', OF_TEXT],
  ['trim', OF_TEXT],
  ['replace', [method([STRING, STRING, STRING], STRING), method([STRING, STRING, STRING, INT], STRING)]],
  ['split', [method([STRING, STRING], TEXTS), method([STRING, STRING, INT], TEXTS)]],
  ['substring', [method([STRING, INT], STRING), method([STRING, INT, INT], STRING)]],
  ['url', [call([STRING], DYN)]],
  ['isURL', [call([STRING], BOOL)]],
  ...['getScheme', 'getHost', 'getHostname', 'getPort', 'getEscapedPath'].map((name): [string, readonly Overload[]] => [name, OF_URL]),
  ['getQuery', [method([DYN], mapOf(STRING, TEXTS))]],
  ['find', [method([STRING, STRING], STRING)]],
  ['findAll', [method([STRING, STRING], TEXTS), method([STRING, STRING, INT], TEXTS)]],
  ['isSorted', [method([listOf(A)], BOOL)]],
  ...['sum', 'min', 'max'].map((name): [string, readonly Overload[]] => [name, [method([listOf(A)], A)]]),
]);

const VARIABLES: ReadonlyMap<string, CelType> = new Map([['self', DYN]]);

/** What is wrong with the rule of a probe: undefined when it compiles to a boolean. */
export function probeRuleProblem(rule: string): string | undefined {
  const { expr, issues } = parseCel(rule);
  if (issues.length > 0) return formatIssues(rule, issues);
  const checked = checkCel(expr, VARIABLES, PROBE_FUNCTIONS);
  if (checked.issues.length > 0) return formatIssues(rule, checked.issues);
  if (checked.type.kind === 'bool') return undefined;
  return checked.type.kind === 'dyn' ? 'its type is only known at run time; compare it: `... == true`' : `it gives ${checked.type.name}, not bool`;
}
