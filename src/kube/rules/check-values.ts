import { JsonObject, textAt } from '../json';
import { groupOf } from '../object-ref';
import { validatingAdmissionPolicyBindingSpec, validatingAdmissionPolicySpec } from './admission-policies';
import { horizontalPodAutoscalerSpec } from './autoscalers';
import { configMap, secret } from './configuration';
import { Field } from './field';
import { ingressSpec } from './ingresses';
import { cronJobSpec, jobSpec } from './jobs';
import { labelsAndAnnotations, objectMetadata } from './metadata';
import { networkPolicySpec } from './network-policies';
import { ObjectProblem } from './object-problem';
import { podDisruptionBudgetSpec } from './pod-disruption-budgets';
import { podSpec } from './pod-spec';
import { priorityClass } from './priority-classes';
import { limitRangeSpec, resourceQuotaSpec } from './quotas';
import { aggregationRule, policyRules, roleBinding } from './rbac';
import { serviceSpec } from './services';
import { storageClass, storageRequest } from './storage';
import { webhooks } from './webhooks';
import { daemonSetSpec, deploymentSpec, replicaSetSpec, replicationControllerSpec, statefulSetSpec } from './workloads';

type Rule = (root: Field) => void;

/** The versions whose forms the rules know: those of removed betas are others. */
const STABLE = /^(.+\/)?v\d+$/;

/** What the values of each kind must be, by group. */
const RULES: { readonly [group: string]: { readonly [kind: string]: Rule } } = {
  '': {
    ConfigMap: configMap,
    LimitRange: ofSpec(limitRangeSpec),
    PersistentVolumeClaim: ofSpec(storageRequest),
    Pod: ofSpec(podSpec),
    PodTemplate: (root) => {
      labelsAndAnnotations(root.at('template', 'metadata'));
      podSpec(root.at('template', 'spec'));
    },
    ReplicationController: ofSpec(replicationControllerSpec),
    ResourceQuota: ofSpec(resourceQuotaSpec),
    Secret: secret,
    Service: ofSpec(serviceSpec),
  },
  'admissionregistration.k8s.io': {
    MutatingWebhookConfiguration: (root) => webhooks(root.at('webhooks'), 'mutating'),
    ValidatingAdmissionPolicy: ofSpec(validatingAdmissionPolicySpec),
    ValidatingAdmissionPolicyBinding: ofSpec(validatingAdmissionPolicyBindingSpec),
    ValidatingWebhookConfiguration: (root) => webhooks(root.at('webhooks'), 'validating'),
  },
  'apps': {
    DaemonSet: ofSpec(daemonSetSpec),
    Deployment: ofSpec(deploymentSpec),
    ReplicaSet: ofSpec(replicaSetSpec),
    StatefulSet: ofSpec(statefulSetSpec),
  },
  'autoscaling': { HorizontalPodAutoscaler: ofSpec(horizontalPodAutoscalerSpec) },
  'batch': { CronJob: ofSpec(cronJobSpec), Job: ofSpec(jobSpec) },
  'networking.k8s.io': { Ingress: ofSpec(ingressSpec), NetworkPolicy: ofSpec(networkPolicySpec) },
  'policy': { PodDisruptionBudget: ofSpec(podDisruptionBudgetSpec) },
  'rbac.authorization.k8s.io': {
    ClusterRole: (root) => {
      policyRules(root.at('rules'));
      aggregationRule(root.at('aggregationRule'));
    },
    ClusterRoleBinding: (root) => roleBinding(root, { isNamespaced: false }),
    Role: (root) => policyRules(root.at('rules'), { isNamespaced: true }),
    RoleBinding: (root) => roleBinding(root, { isNamespaced: true }),
  },
  'scheduling.k8s.io': { PriorityClass: priorityClass },
  'storage.k8s.io': { StorageClass: storageClass },
};

/**
 * What is wrong with the values of an object beyond its schema: what the API server refuses with "is invalid", and what it takes though it
 * fails or misleads later.
 *
 * Of a kind that is not Kubernetes' own, only the metadata is checked. Never throws, whatever the JSON is.
 */
export function checkValues(object: JsonObject): ObjectProblem[] {
  const kind = textAt(object, 'kind');
  // The metadata of a list is another; without a kind it is no object.
  if (kind === undefined || Array.isArray(object.items)) return [];
  const problems: ObjectProblem[] = [];
  const root = Field.root(object, problems);
  objectMetadata(root);
  const apiVersion = textAt(object, 'apiVersion') ?? '';
  const rules = STABLE.test(apiVersion) ? entryOf(RULES, groupOf(apiVersion)) : undefined;
  const rule = rules === undefined ? undefined : entryOf(rules, kind);
  rule?.(root);
  return problems;
}

function ofSpec(rule: Rule): Rule {
  return (root) => rule(root.at('spec'));
}

function entryOf<T>(table: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
