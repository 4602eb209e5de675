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

/**
 * The functions of a package's templates: Go's own, sprig's without those that Package Operator removes, and its own.
 *
 * @param host the package, and the set of templates that the functions are used in
 */
export function packageFunctions(host: Omit<FunctionHost, 'include'> & { readonly set: () => TemplateSet }): FunctionTable {
  return {
    ...BUILTINS,
    ...STRINGS,
    ...MATH,
    ...LISTS,
    ...DICTS,
    ...CONVERSIONS,
    ...ENCODINGS,
    ...PATHS,
    ...REGEX,
    ...SEMVER,
    ...URLS,
    ...pkoFunctions({ ...host, include: (name, data) => host.set().executeValue(name, data) }),
  };
}
