import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Context } from '../context';
import { listFiles } from '../folders';
import { Refusal, isTyped, placeOfChange, placesOf, valueProblems } from '../refusal';
import { Report } from '../report';
import { FieldKey, JsonObject, ObjectProblem, OwnKinds, isJsonObject, judgeObject, pathText, readYamlDocuments, schemaOfKind, textAt } from '../subject';

/** The share of the refusals by value that must be errors of ours. */
const THRESHOLD = 0.8;
/** Each object is recorded alone: no definition comes along with it. */
const ALONE = new OwnKinds([]);

/** An object, what the API server said, and what we say. */
interface Verdict {
  readonly name: string;
  readonly object: JsonObject;
  readonly refusal?: Refusal;
  /** What was changed in an object that was right: `spec/ports/0/port text`. */
  readonly change?: string;
  readonly ours: readonly ObjectProblem[];
}

interface RecordedCorpus {
  readonly objects: number;
  readonly unknownKinds: { readonly [kind: string]: number };
  readonly refused: readonly (Refusal & { readonly file: string; readonly document: number })[];
}

interface Mutation extends Refusal { readonly object: JsonObject; readonly change: string; readonly accepted: boolean }

/** What a real API server answered to server-side apply with strict validation, against our check of an object. */
export async function run(report: Report, { corpus }: Context): Promise<void> {
  if (corpus === undefined) {
    report.notRun('kube: verdicts of an API server', 'no corpus');
    return;
  }
  const verdicts = [...corpusVerdicts(report, corpus), ...mutationVerdicts(corpus)];
  addAccepted(report, verdicts.filter(({ refusal }) => refusal === undefined));
  addSchema(report, verdicts.filter(({ refusal }) => refusal !== undefined && refusal.status !== 422));
  addValues(report, verdicts.filter(({ refusal }) => refusal?.status === 422));
}

/** The objects of the corpus whose kind is known; the kinds that are not must be those that the server does not know either. */
function corpusVerdicts(report: Report, corpus: string): Verdict[] {
  const recorded = readJson(corpus, 'corpus.json') as RecordedCorpus;
  const refusals = new Map(recorded.refused.map(refusal => [`${refusal.file} ${refusal.document}`, refusal]));
  const unknownKinds: Record<string, number> = {};
  const verdicts: Verdict[] = [];
  for (const path of listFiles(join(corpus, 'corpus')).filter(isApplied)) {
    for (const [index, object] of readYamlDocuments(readFileSync(join(corpus, 'corpus', path), 'utf8')).entries()) {
      if (!isJsonObject(object)) continue;
      const kind = [textAt(object, 'apiVersion') ?? 'None', textAt(object, 'kind') ?? 'None'] as const;
      const name = `${path} ${index}`;
      if (schemaOfKind(...kind) === undefined) unknownKinds[kind.join(' ')] = (unknownKinds[kind.join(' ')] ?? 0) + 1;
      else verdicts.push({ name, object, refusal: refusals.get(name), ours: errorsOf(object) });
    }
  }
  const same = verdicts.length === recorded.objects && isDeepStrictEqual(unknownKinds, recorded.unknownKinds);
  const difference = `${verdicts.length} known; unknown ${JSON.stringify(unknownKinds)}\n${recorded.objects} known; unknown ${JSON.stringify(recorded.unknownKinds)}`;
  report.one('kube: we know the kinds of the corpus that the server knows', same ? undefined : difference, `${verdicts.length} objects`);
  return verdicts;
}

/** What we say the server refuses. */
function errorsOf(object: JsonObject): ObjectProblem[] {
  return judgeObject(object, ALONE).filter(({ severity }) => severity === 'error');
}

function textOf({ path, message }: ObjectProblem): string {
  return `${pathText(path)}: ${message}`;
}

function isApplied(path: string): boolean {
  return /\.ya?ml$/.test(path) && /\/(?:manifests|\.test-fixtures)\//.test(path);
}

function mutationVerdicts(corpus: string): Verdict[] {
  return (readJson(corpus, 'mutations.json') as Mutation[]).map(({ object, change, accepted, status, message }, index) => ({
    name: `mutation ${index}: ${String(object.kind)} ${change}`,
    object,
    change,
    refusal: accepted ? undefined : { status, message },
    ours: errorsOf(object),
  }));
}

function readJson(corpus: string, name: string): unknown {
  return JSON.parse(readFileSync(join(corpus, 'oracle/kube', name), 'utf8'));
}

function addAccepted(report: Report, verdicts: readonly Verdict[]): void {
  const refused = verdicts.filter(({ ours }) => ours.length > 0);
  const failures = refused.map(({ name, ours }) => [name, ...ours.map(textOf)].join('\n'));
  report.add({ name: 'kube: nothing that the server accepts is refused', passed: verdicts.length - failures.length, failures });
}

function addSchema(report: Report, verdicts: readonly Verdict[]): void {
  const failures = verdicts.flatMap(verdict => {
    const missing = missingPlaces(verdict);
    if (missing.length === 0) return [];
    return [[verdict.name, ...missing.map(keys => `no error at ${keys.join('/')}`), verdict.refusal!.message, ...verdict.ours.map(textOf)].join('\n')];
  });
  report.add({ name: 'kube: every refusal by the schema is an error of ours at the same place', passed: verdicts.length - failures.length, failures });
}

/** The places that the server names, or that was changed where it names none, and at which we say nothing. */
function missingPlaces({ object, refusal, change, ours }: Verdict): FieldKey[][] {
  const places = isTyped(refusal!) ? placesOf(object, refusal!) : [placeOfChange(object, change ?? '')];
  return places.filter(keys => !ours.some(error => isDeepStrictEqual(error.path, keys)));
}

function addValues(report: Report, verdicts: readonly Verdict[]): void {
  const agreed = verdicts.filter(({ ours }) => ours.length > 0);
  const missing = verdicts.filter(({ ours }) => ours.length === 0);
  const share = agreed.length / verdicts.length;
  const elsewhere = agreed.filter(verdict => !isAtChange(verdict));
  report.add({
    name: 'kube: refusals by value are errors of ours',
    passed: agreed.length,
    failures: share < THRESHOLD ? missing.map(({ name, refusal }) => `${name}\n${refusal!.message}`) : [],
    detail: `${agreed.length} of ${verdicts.length}, ${Math.round(share * 100)} %; ${THRESHOLD * 100} % are asked for`,
    notes: [...elsewhere.map(({ name, ours }) => `at another place: ${name}: ${textOf(ours[0])}`), ...missingRules(missing)],
  });
}

/** Whether one of our errors is at the place of the change, above or below it. */
function isAtChange({ object, change, ours }: Verdict): boolean {
  if (change === undefined) return true;
  const place = placeOfChange(object, change);
  return ours.some(({ path }) => place.slice(0, path.length).every((key, index) => key === path[index]));
}

/** How many refusals are missing for each rule, and of which kinds, the most frequent first. */
function missingRules(missing: readonly Verdict[]): string[] {
  const kinds = new Map<string, string[]>();
  for (const { object, refusal } of missing) {
    for (const rule of new Set(valueProblems(refusal!).map(problem => problem.rule))) {
      kinds.set(rule, [...kinds.get(rule) ?? [], String(object.kind)]);
    }
  }
  return [...kinds].sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1))
    .map(([rule, ofRule]) => `missing ${ofRule.length}: ${rule} (${[...new Set(ofRule)].sort().join(', ')})`);
}
