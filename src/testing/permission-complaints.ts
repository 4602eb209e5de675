import { accountNames, ANY_ACCOUNT, PermissionScope, rulesOfAccount } from './account-rules';
import { AskedPermission, askedInWords, askedPermission } from './asked-permission';
import { complaintUnlessThere } from './collection';
import { grantsOf, isAnyAllowed, nearestFirst, notAllowed, ruleInWords } from './permission-answer';
import { OlmModel } from '../olm/model';

/** A bundle, and how messages name it: `in the bundle web`. */
export interface PermissionSource {
  readonly model: OlmModel;
  readonly where: string;
}

const PLACES: { readonly [scope in PermissionScope]: string } = {
  cluster: 'in the whole cluster', namespaces: 'in the namespaces that the operator watches',
};
const MOST_MISSING = 5;

/** What is wrong when a service account may not do all that a permission says; with the rule of it that is nearest. */
export function complaintUnlessAllowed(source: PermissionSource, account: string, rule: unknown, scope: PermissionScope): string | undefined {
  const { model, where } = source;
  const asked = askedPermission(rule);
  const unknown = complaintUnlessThere('service account', where, accountNames(model), account);
  if (unknown !== undefined) return unknown;
  const rules = rulesOfAccount(model, account, scope);
  const missing = notAllowed(asked, grantsOf(rules));
  if (missing.length === 0) return undefined;
  const lines = byVerbs(missing).map(askedInWords);
  const shown = lines.slice(0, MOST_MISSING).join('; ');
  const left = lines.length > MOST_MISSING ? `; and ${lines.length - MOST_MISSING} more` : '';
  const said = `The service account '${account}' ${where} may not, ${PLACES[scope]}: ${shown}${left}.`;
  if (rules.length === 0) return `${said} It has no rules there at all.`;
  return `${said} ${rules.length === 1 ? 'Its only rule there' : `The closest of its ${rules.length} rules there`}:\n  ${ruleInWords(nearestFirst(rules, asked)[0])}`;
}

/** What is wrong when a service account, or any, may do anything of what a permission says; with the rules that allow it. */
export function complaintIfAllowed({ model, where }: PermissionSource, account: string, rule: unknown, scope: PermissionScope): string | undefined {
  const asked = askedPermission(rule);
  const accounts = accountNames(model);
  const unknown = account === ANY_ACCOUNT ? undefined : complaintUnlessThere('service account', where, accounts, account);
  if (unknown !== undefined) return unknown;
  const lines = (account === ANY_ACCOUNT ? accounts : [account]).flatMap(one => rulesOfAccount(model, one, scope)
    .filter(own => isAnyAllowed(asked, grantsOf([own]))).map(own => `  '${one}': ${ruleInWords(own)}`));
  return lines.length === 0 ? undefined : `Nothing should be able to ${askedInWords(asked)} ${PLACES[scope]}, but ${where} there is:\n${[...new Set(lines)].join('\n')}`;
}

/** Permissions of one verb each; those that differ in nothing else as one. */
function byVerbs(singles: readonly AskedPermission[]): AskedPermission[] {
  const merged = new Map<string, AskedPermission>();
  for (const single of singles) {
    const key = JSON.stringify({ ...single, verbs: undefined });
    const verbs = [...merged.get(key)?.verbs ?? [], ...single.verbs ?? []];
    merged.set(key, { ...single, ...(single.verbs !== undefined && { verbs }) });
  }
  return [...merged.values()];
}
