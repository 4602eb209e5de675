/**
 * Measures compiled code as whole processes, each figure against a peer in the same run, and prints a line for each.
 *
 * Usage: npm run bench [-- --rounds=N] [FIGURE...]
 */
import { coldSynth } from './figures/cold-synth';
import { help } from './figures/help';
import { manyObjects } from './figures/many-objects';
import { realOperator } from './figures/real-operator';
import { validateBundles } from './figures/validate-bundles';
import { Figure, withSetting } from './setting';

const FIGURES: { readonly [name: string]: Figure } = {
  'help': help, 'validate-bundles': validateBundles, 'real-operator': realOperator, 'many-objects': manyObjects, 'cold-synth': coldSynth,
};

const args = process.argv.slice(2);
const rounds = Number(args.find(arg => arg.startsWith('--rounds='))?.slice('--rounds='.length) ?? 5);
const names = args.filter(arg => !arg.startsWith('--'));
const unknown = names.filter(name => !Object.hasOwn(FIGURES, name));
if (unknown.length > 0) throw new Error(`There is no figure ${unknown.join(', ')}; there are ${Object.keys(FIGURES).join(', ')}.`);

withSetting(rounds, setting => {
  for (const name of names.length > 0 ? names : Object.keys(FIGURES)) {
    for (const line of FIGURES[name]!(setting)) console.log(line);
  }
});
