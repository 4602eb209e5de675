import { Finding } from '../../findings/finding';

/** The rules for bundles that say the same as a rule for releases, which knows the others too. */
const SAME: { readonly [ofRelease: string]: readonly string[] | undefined } = {
  OLM350: ['OLM012', 'OLM015', 'OLM105'],
  OLM354: ['OLM217'],
  OLM361: ['OLM193'],
  OLM362: ['OLM194'],
};

/** What is said of a bundle, without what is said of it as a release already. */
export function withoutRepeats(ofBundle: readonly Finding[], ofRelease: readonly Finding[]): Finding[] {
  const told = ofRelease.flatMap(({ code }) => SAME[code] ?? []);
  return ofBundle.filter(({ code }) => !told.includes(code));
}
