import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compared, mediansOf } from '../measure';
import { program, Setting } from '../setting';

/** A bundle with six definitions of custom resources, of 1 MB together. */
const BUNDLE = 'olm/cert-manager/1.16.5/manifests';

/** An operator of 60 objects and 1 MB of CRDs, both packages checked and written, beside node that loads cdk8s and cdk8s-plus. */
export function realOperator({ rounds, corpus, scratch }: Setting): string[] {
  const manifests = join(corpus, BUNDLE);
  const crds = join(scratch, 'crds');
  mkdirSync(crds);
  for (const file of readdirSync(manifests)) {
    if (/^kind: CustomResourceDefinition$/m.test(readFileSync(join(manifests, file), 'utf8'))) copyFileSync(join(manifests, file), join(crds, file));
  }
  const [ours, peers] = mediansOf([program('real-operator', join(scratch, 'real-operator'), crds), program('load-peers')], 2 * rounds);
  return [compared('60 objects and 1 MB of CRDs as both packages, beside loading cdk8s and cdk8s-plus-27', ours!, peers!, 2)];
}
