import { BUILTINS } from './functions/builtins';
import { CONVERSIONS } from './functions/conversions';
import { DICTS } from './functions/dicts';
import { ENCODINGS } from './functions/encoding';
import { LISTS } from './functions/lists';
import { MATH } from './functions/math';
import { PATHS } from './functions/paths';
import { FunctionHost, pkoFunctions } from './functions/pko';
import { REGEX } from './functions/regex';
import { SEMVER } from './functions/semver';
import { STRINGS } from './functions/strings';
import { URLS } from './functions/urls';
import { TemplateSet } from './template-set';
import { FunctionTable } from './values';

/** The functions that are the same in every package; nothing is inherited by this table. */
const STANDARD: FunctionTable = Object.assign(
  Object.create(null) as object, BUILTINS, STRINGS, MATH, LISTS, DICTS, CONVERSIONS, ENCODINGS, PATHS, REGEX, SEMVER, URLS,
);

/**
 * The functions of a package's templates: Go's own, sprig's without those that Package Operator removes, and its own.
 *
 * The table inherits those that are the same everywhere, because there are many and a table is needed for each rendering.
 *
 * @param host the package, and the set of templates that the functions are used in
 */
export function packageFunctions(host: Omit<FunctionHost, 'include'> & { readonly set: () => TemplateSet }): FunctionTable {
  const own = pkoFunctions({ ...host, include: (name, data) => host.set().executeValue(name, data) });
  return Object.assign(Object.create(STANDARD) as object, own);
}

/** The functions of no package: their names are known, those that need a package fail. */
export const UNBOUND_FUNCTIONS: FunctionTable = packageFunctions({ file: unbound, filePaths: unbound, cel: unbound, set: unbound });

function unbound(): never {
  throw new Error('There is no package whose templates are executed.');
}
