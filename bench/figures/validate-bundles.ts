import { dirname, join } from 'node:path';
import { publishedBundles } from '../../conformance/bundle-mutations/bases';
import { buildTools } from '../../conformance/tools';
import { compared, mediansOf } from '../measure';
import { opack, ROOT, Setting } from '../setting';

/** All but the one for architectures, which that program does not have. */
const ALL_VALIDATORS = 'name in (operatorhub,operatorhubv2,capabilities,categories,good-practices,alpha-deprecated-apis,community,object)';

/** Every bundle of the corpus with all validators, beside those of operator-framework/api and operator-registry in one process. */
export function validateBundles({ rounds, corpus }: Setting): string[] {
  const bundles = publishedBundles(dirname(corpus)).map(({ dir }) => dir);
  const { bundleVerdict } = buildTools(join(ROOT, 'conformance'));
  const theirs = { command: bundleVerdict, args: [], input: bundles.map(dir => `${dir}\n`).join('') };
  const ours = { ...opack('validate', '--output', 'json', '--select-optional', ALL_VALIDATORS, ...bundles), exitCodes: [0, 2] };
  const [own, go] = mediansOf([ours, theirs], rounds);
  return [compared(`opack validate of ${bundles.length} bundles, beside the Go validators in one process`, own!, go!, 0.5)];
}
