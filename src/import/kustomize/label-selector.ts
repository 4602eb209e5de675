import { KustomizeError } from './kustomize-error';
import { scalarText } from './resource';
import { JsonObject } from '../../kube/json';

/** A requirement, up to a comma that stands outside of parentheses. */
const REQUIREMENT = /\s*(?:!\s*(?<absent>[^\s=!,()<>]+)|(?<key>[^\s=!,()<>]+)(?:\s*(?<operator>==?|!=)\s*(?<value>[^\s,()]*)|\s(?<set>in|notin)\s*\((?<values>[^()]*)\))?)\s*(?:,|$)/y;

/** Whether labels fit a selector as `kubectl get -l` has it: `app=web,tier in (a, b),!old`. Throws KustomizeError for one that cannot be read. */
export function matchesLabelSelector(selector: string, labels: JsonObject): boolean {
  let at = 0;
  let isMatch = true;
  while (at < selector.length) {
    REQUIREMENT.lastIndex = at;
    const groups = REQUIREMENT.exec(selector)?.groups;
    if (groups === undefined) throw new KustomizeError(`the selector ${JSON.stringify(selector)} cannot be read`);
    at = REQUIREMENT.lastIndex;
    if (!isMet(groups, labels)) isMatch = false;
  }
  return isMatch;
}

function isMet({ absent, key, operator, value = '', set, values = '' }: { [group: string]: string | undefined }, labels: JsonObject): boolean {
  if (absent !== undefined) return !Object.hasOwn(labels, absent);
  const label = Object.hasOwn(labels, key!) ? scalarText(labels[key!]) : undefined;
  if (operator === undefined && set === undefined) return label !== undefined;
  const wanted = set === undefined ? [value] : values.split(',').map(item => item.trim());
  const isIn = label !== undefined && wanted.includes(label);
  return operator === '!=' || set === 'notin' ? !isIn : isIn;
}
