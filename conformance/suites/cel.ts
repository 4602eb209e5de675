import { isDeepStrictEqual } from 'node:util';
import { celExpressions } from '../cel-cases/generate';
import { Context } from '../context';
import { KnownDifferences } from '../known-differences';
import { Report } from '../report';
import { jsonLines } from '../run-tool';
import { CelVerdict, evaluateCelIn } from '../subject';
import { CONDITIONS, CONTEXTS } from '../template-cases/template-case';

/** Our CEL against cel-go in Package Operator's environment: the type that is found, the value, or the error with its place. */
export async function run(report: Report, { tools }: Context): Promise<void> {
  const known = new KnownDifferences('cel');
  const cases = celExpressions().map((expression, index) => ({ expression, context: CONTEXTS[index % CONTEXTS.length]!, conditions: CONDITIONS }));
  const theirs = jsonLines<CelVerdict>(tools.celVerdict, [], { input: cases.map(one => JSON.stringify(one)).join('\n') });
  const differences = cases.flatMap(({ expression, context }, index) => {
    const ours = evaluateCelIn(context, CONDITIONS, expression);
    if (isDeepStrictEqual(normalized(ours), normalized(theirs[index]!))) return [];
    return [{ name: expression, difference: `ours:   ${JSON.stringify(ours)}\ntheirs: ${JSON.stringify(theirs[index])}` }];
  });
  const failures = differences.filter(({ name }) => !known.covers(name)).map(({ name, difference }) => `${name}\n${difference}`);
  const uncompiled = theirs.filter(({ type }) => type === undefined).length;
  const failed = theirs.filter(({ type, error }) => type !== undefined && error !== undefined).length;
  report.add({
    name: `CEL agreed ${cases.length - differences.length}/${cases.length}`,
    passed: cases.length - failures.length,
    failures,
    detail: `${uncompiled} do not compile, ${failed} fail, ${cases.length - uncompiled - failed} have a value; ${differences.length - failures.length} known differences`,
  });
  report.one('CEL: every known difference is there', known.unused().join('\n') || undefined);
}

/** The entries of maps in one order. */
function normalized(verdict: CelVerdict): unknown {
  return { ...verdict, value: sorted(verdict.value ?? null) };
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null || !('map' in value)) return value;
  return { map: (value.map as unknown[]).map(sorted).sort((a, b) => JSON.stringify(a) < JSON.stringify(b) ? -1 : 1) };
}
