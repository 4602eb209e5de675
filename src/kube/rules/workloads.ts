import { Code } from './codes';
import { Field } from './field';
import { labelSelector, selects } from './label-selector';
import { percentOrNumber } from './percent';
import { podTemplate } from './pod-spec';
import { checkMinimum, checkOneOf } from './values';

/** The spec of a Deployment (kubernetes pkg/apis/apps/validation). */
export function deploymentSpec(spec: Field): void {
  numbers(spec);
  selectorAndTemplate(spec, 'deployment');
  deploymentStrategy(spec.at('strategy'));
  const progress = spec.at('progressDeadlineSeconds').number();
  if (progress !== undefined && progress <= (spec.at('minReadySeconds').number() ?? 0)) {
    spec.at('progressDeadlineSeconds').invalid(Code.WORKLOAD_SETTING, 'must be greater than minReadySeconds');
  }
}

/** The spec of a ReplicaSet. */
export function replicaSetSpec(spec: Field): void {
  numbers(spec);
  selectorAndTemplate(spec, 'replicaset');
}

/** The spec of a DaemonSet. */
export function daemonSetSpec(spec: Field): void {
  numbers(spec);
  selectorAndTemplate(spec, 'daemonset');
  daemonSetStrategy(spec.at('updateStrategy'));
}

/** The spec of a StatefulSet. */
export function statefulSetSpec(spec: Field): void {
  numbers(spec);
  const claims = spec.at('volumeClaimTemplates').items();
  selectorAndTemplate(spec, 'statefulset', claims.map((claim) => claim.at('metadata', 'name').text() ?? ''));
  checkOneOf(spec.at('podManagementPolicy'), Code.WORKLOAD_SETTING, ['OrderedReady', 'Parallel']);
  const update = spec.at('updateStrategy');
  checkOneOf(update.at('type'), Code.WORKLOAD_SETTING, ['RollingUpdate', 'OnDelete']);
  checkMinimum(update.at('rollingUpdate', 'partition'), Code.WORKLOAD_SETTING, 0);
  for (const key of ['whenDeleted', 'whenScaled']) {
    checkOneOf(spec.at('persistentVolumeClaimRetentionPolicy', key), Code.WORKLOAD_SETTING, ['Retain', 'Delete']);
  }
  for (const claim of claims) volumeClaim(claim);
}

/** The spec of a ReplicationController, whose selector is a map. */
export function replicationControllerSpec(spec: Field): void {
  numbers(spec);
  podTemplate(spec.at('template'));
}

function numbers(spec: Field): void {
  for (const key of ['replicas', 'minReadySeconds', 'revisionHistoryLimit', 'progressDeadlineSeconds']) {
    checkMinimum(spec.at(key), Code.WORKLOAD_SETTING, 0);
  }
}

function selectorAndTemplate(spec: Field, owner: string, claimedVolumes: readonly string[] = []): void {
  const selector = spec.at('selector');
  const template = spec.at('template');
  if (selector.isAbsent) {
    selector.required(Code.SELECTOR);
  } else {
    labelSelector(selector);
    if (selector.at('matchLabels').isEmpty && selector.at('matchExpressions').isEmpty) selector.invalid(Code.SELECTOR, `empty selector is invalid for ${owner}`);
    else matchTemplate(selector, template.at('metadata', 'labels'));
  }
  podTemplate(template, { claimedVolumes });
  const deadline = template.at('spec', 'activeDeadlineSeconds');
  if (!deadline.isAbsent) deadline.forbidden(Code.POD_SETTING, 'activeDeadlineSeconds in ReplicaSet is not Supported');
}

function matchTemplate(selector: Field, labels: Field): void {
  if (selects(selector, labels) !== false) return;
  labels.error(Code.SELECTOR_MISSES_TEMPLATE, `Invalid value: ${JSON.stringify(labels.value ?? null)}: \`selector\` does not match template \`labels\``);
}

/** The server does not look at the templates of claims; the claim is refused when the first pod starts. */
function volumeClaim(claim: Field): void {
  const needed = [claim.at('metadata', 'name'), claim.at('spec', 'accessModes'), claim.at('spec', 'resources', 'requests', 'storage')];
  for (const field of needed) if (field.isEmpty) field.warning(Code.STORAGE, 'Required value: without it no volume can be claimed');
}

function deploymentStrategy(strategy: Field): void {
  const type = strategy.at('type');
  const rolling = strategy.at('rollingUpdate');
  checkOneOf(type, Code.WORKLOAD_SETTING, ['Recreate', 'RollingUpdate']);
  if (rolling.isAbsent) return;
  if (type.text() === 'Recreate') {
    rolling.forbidden(Code.WORKLOAD_SETTING, 'may not be specified when strategy `type` is \'Recreate\'');
    return;
  }
  const [unavailable, surge] = [rolling.at('maxUnavailable'), rolling.at('maxSurge')];
  percentOrNumber(unavailable, Code.WORKLOAD_SETTING);
  percentOrNumber(surge, Code.WORKLOAD_SETTING, Infinity);
  if (isZero(unavailable) && isZero(surge)) unavailable.invalid(Code.WORKLOAD_SETTING, 'may not be 0 when `maxSurge` is 0');
}

function daemonSetStrategy(strategy: Field): void {
  checkOneOf(strategy.at('type'), Code.WORKLOAD_SETTING, ['RollingUpdate', 'OnDelete']);
  const [unavailable, surge] = ['maxUnavailable', 'maxSurge'].map((key) => strategy.at('rollingUpdate', key));
  for (const limit of [unavailable, surge]) percentOrNumber(limit, Code.WORKLOAD_SETTING);
  // Absent, maxUnavailable is one and maxSurge none.
  const isSurging = !surge.isAbsent && !isZero(surge);
  if (isSurging && !isZero(unavailable)) surge.invalid(Code.WORKLOAD_SETTING, 'may not be set when maxUnavailable is non-zero', 'Set maxUnavailable: 0.');
  if (!isSurging && isZero(unavailable)) unavailable.invalid(Code.WORKLOAD_SETTING, 'cannot be 0 when maxSurge is 0');
}

function isZero(limit: Field): boolean {
  return limit.value === 0 || limit.value === '0%';
}
