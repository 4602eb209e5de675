import { Context } from '../context';
import { featureCases } from '../kustomize-cases/features';
import { generatedCases } from '../kustomize-cases/generate';
import { KustomizeCase } from '../kustomize-cases/kustomize-case';
import { refusedCases, unsupportedCases } from '../kustomize-cases/refusals';
import { scaffoldCases } from '../kustomize-cases/scaffolds';
import { KustomizeVerdict, judgeKustomization } from '../kustomize-verdict';
import { Report } from '../report';

/** How many kustomizations are made by chance, and how many of them have to be such that kustomize builds them. */
const GENERATED = 200;
const ENOUGH = 100;

/** Our reading of kustomizations against kustomize: the same objects in the same order, or a refusal by both. */
export async function run(report: Report, { tools: { kustomize } }: Context): Promise<void> {
  judge(report, kustomize, 'kustomize: what each field does', featureCases(), ['same']);
  judge(report, kustomize, 'kustomize: projects as they are scaffolded', scaffoldCases(), ['same']);
  judge(report, kustomize, 'kustomize: what both refuse', refusedCases(), ['both refuse']);
  judge(report, kustomize, 'kustomize: what we say that we cannot do', unsupportedCases(), ['not supported']);
  const outcomes = judge(report, kustomize, 'kustomize: layers by chance', generatedCases(GENERATED), ['same', 'both refuse']);
  const built = outcomes.filter(outcome => outcome === 'same').length;
  report.one('kustomize: enough of what is made by chance can be built', built < ENOUGH ? `Only ${built} of ${GENERATED} can.` : undefined, `${built} of ${GENERATED}`);
}

type Outcome = KustomizeVerdict['outcome'];

function judge(report: Report, kustomize: string, name: string, cases: readonly KustomizeCase[], wanted: readonly Outcome[]): Outcome[] {
  const verdicts = cases.map(one => ({ one, verdict: judgeKustomization(kustomize, one) }));
  const wrong = verdicts.filter(({ verdict }) => !wanted.includes(verdict.outcome));
  report.add({
    name,
    passed: cases.length - wrong.length,
    failures: wrong.map(({ one, verdict }) => `${one.name}: ${verdict.outcome}\n${verdict.text}`),
  });
  return verdicts.map(({ verdict }) => verdict.outcome);
}
