import { checkLabelKey } from '../names';
import { Code } from './codes';
import { Field } from './field';
import { quantityValue } from './quantity';

const STANDARD = ['cpu', 'memory', 'ephemeral-storage'];
const HUGE_PAGES = 'hugepages-';

/** The requests and limits of a container. */
export function containerResources(resources: Field): void {
  const limits = new Map(resources.at('limits').entries());
  const requests = new Map(resources.at('requests').entries());
  for (const [name, quantity] of [...limits, ...requests]) {
    resourceName(name, quantity);
    if ((quantityValue(quantity.value) ?? 0) < 0) quantity.invalid(Code.RESOURCES, 'must be greater than or equal to 0');
    if (isExtended(name) && !Number.isInteger(quantityValue(quantity.value) ?? 0)) quantity.invalid(Code.RESOURCES, 'must be an integer');
  }
  for (const [name, request] of requests) requestWithinLimit(name, request, limits.get(name));
  const names = [...limits.keys(), ...requests.keys()];
  if (names.some((name) => name.startsWith(HUGE_PAGES)) && !names.includes('cpu') && !names.includes('memory')) {
    resources.forbidden(Code.RESOURCES, 'HugePages require cpu or memory');
  }
}

/** A device cannot be shared, so that its request must be its limit. */
function requestWithinLimit(name: string, request: Field, limit: Field | undefined): void {
  const wanted = quantityValue(request.value);
  const allowed = quantityValue(limit?.value);
  const isExact = isExtended(name) || name.startsWith(HUGE_PAGES);
  if (isExact && limit === undefined) request.required(Code.RESOURCES, 'Limit must be set for non overcommitable resources');
  if (wanted === undefined || allowed === undefined) return;
  if (isExact && wanted !== allowed) request.invalid(Code.RESOURCES, `must be equal to ${name} limit of ${String(limit!.value)}`);
  if (!isExact && wanted > allowed) request.invalid(Code.RESOURCES, `must be less than or equal to ${name} limit of ${String(limit!.value)}`);
}

function resourceName(name: string, quantity: Field): void {
  const messages = checkLabelKey(name);
  if (messages.length > 0) {quantity.error(Code.RESOURCES, `Invalid value: ${JSON.stringify(name)}: ${messages.join('; ')}`);} else if (!name.includes('/') && !STANDARD.includes(name) && !name.startsWith(HUGE_PAGES)) {
    quantity.error(Code.RESOURCES, `Invalid value: ${JSON.stringify(name)}: must be a standard resource for containers`, `Use ${STANDARD.join(', ')}, or a name with a domain.`);
  }
}

function isExtended(name: string): boolean {
  return name.includes('/') && !/^([^/]*\.)?kubernetes\.io\//.test(name);
}
