import { join } from 'node:path';
import { compared, mediansOf } from '../measure';
import { program, Setting } from '../setting';

const FEW = 1000;
const MANY = 10_000;

/** Objects by the thousand: both packages rendered, checked and written, beside the chart of the same objects; and how the time grows. */
export function manyObjects({ rounds, scratch }: Setting): string[] {
  const outdir = join(scratch, 'many-objects');
  const [few, many, chart] = mediansOf([
    program('many-objects', outdir, String(FEW)),
    program('many-objects', outdir, String(MANY)),
    program('many-objects-cdk8s', outdir, String(MANY)),
  ], rounds);
  return [
    compared(`${MANY} objects as both packages, beside cdk8s synth of a chart of them`, many!, chart!, 0.5),
    compared(`${MANY} objects as both packages, beside ${FEW}`, many!, few!, 11),
  ];
}
