import { BundleCheck } from './bundle-check';
import { Misfit } from './decoding/go-decoding';
import type { RuleCode } from './rule-code';
import { valueAt } from '../../kube/json';

/** Labels and annotations, of which there is a rule of their own. */
const OUT_OF_RANGE = /^cannot unmarshal number \S+ into Go value of type int/;
const LABEL_OR_ANNOTATION = /^metadata\.(labels|annotations)\./;

/** The ClusterServiceVersion can be decoded into the Go types of operator-framework/api, as every tool of OLM does first. */
export function csvDecoding(check: BundleCheck): void {
  const { model: { csv }, decoded } = check;
  if (csv === undefined || decoded === undefined) return;
  for (const misfit of decoded.misfits) {
    const code = codeOf(misfit, csv.manifest);
    const place = String(misfit.path.filter(step => typeof step === 'string').at(-1));
    check.error(csv, {
      code,
      message: `OLM cannot read ${place}: ${misfit.problem}.`,
      ...(misfit.isScalarForText && { remedy: 'Put it in quotes.' }),
      path: misfit.path,
    });
  }
  owned(check);
}

function codeOf({ path, problem, isScalarForText, isOtherCase }: Misfit, manifest: unknown): RuleCode {
  if (isOtherCase) return 'OLM223';
  if (isScalarForText) return LABEL_OR_ANNOTATION.test(path.join('.')) ? 'OLM064' : 'OLM221';
  // The loader alone decodes null by the code for versions, and refuses numbers that are too large.
  return valueAt(manifest, ...path.map(String)) === null || OUT_OF_RANGE.test(problem) ? 'OLM224' : 'OLM220';
}

/** What operator-registry decodes beside that: it knows a group of owned APIs. */
function owned(check: BundleCheck): void {
  const { csv } = check;
  if (csv === undefined) return;
  for (const list of ['owned', 'required']) {
    const entries = valueAt(csv.manifest, 'spec', 'customresourcedefinitions', list);
    if (!Array.isArray(entries)) continue;
    entries.forEach((entry, index) => {
      const group = valueAt(entry, 'group');
      if (group === undefined || group === null || typeof group === 'string') return;
      check.error(csv, {
        code: 'OLM222',
        message: `opm cannot read the group of an API: it should be text, but is ${JSON.stringify(group)}.`,
        remedy: 'Remove it: the group is the part of the name behind the first dot.',
        path: ['spec', 'customresourcedefinitions', list, index, 'group'],
      });
    });
  }
}
