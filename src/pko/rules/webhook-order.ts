import { aboutObject } from './about-object';
import { Advice, Rendering } from './advice';
import { isOfKind, namespaceOf, phasePositions } from './object-place';
import { Severity } from '../../findings/finding';
import { Json, JsonObject, listAt, objectAt, textAt, valueAt } from '../../kube/json';
import { describeObject } from '../../kube/object-ref';
import { PHASE_ANNOTATION } from '../annotations';
import { Code } from '../problem/codes';
import { PackageObject, groupVersionKind } from '../read/documents';

const CONFIGURATIONS = ['ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration'];
const SERVERS = ['Deployment', 'StatefulSet', 'DaemonSet'];

/**
 * Webhooks that the API server asks before the workload behind them can answer, so that it refuses what they are for.
 *
 * One in the phase of its workload does harm where it is asked about another object of that phase.
 */
export function webhookOrder(rendering: Rendering, manifest: JsonObject): Advice[] {
  const positionOf = phasePositions(manifest);
  return rendering.objects.filter(object => isOfKind(object, 'admissionregistration.k8s.io', CONFIGURATIONS)).flatMap(configuration => {
    const position = positionOf(configuration);
    return listAt(configuration.object, 'webhooks').filter(webhook => textAt(webhook, 'failurePolicy') !== 'Ignore').flatMap((webhook): Advice[] => {
      const server = firstBy(serversOf(webhook, rendering), positionOf);
      if (server === undefined || position < 0 || positionOf(server) < position) return [];
      const isEarlier = position < positionOf(server);
      const asked = isEarlier ? undefined : askedAbout(webhook, rendering).find(object => positionOf(object) === position);
      if (!isEarlier && asked === undefined) return [];
      const name = textAt(webhook, 'name') ?? '';
      return [aboutObject(configuration, {
        code: Code.WEBHOOK_BEFORE_SERVER,
        severity: Severity.WARNING,
        text: asked === undefined
          ? `The webhook ${name} is there before ${describeObject(server.object)}, which answers it: until then the API server refuses what it is for.`
          : `The webhook ${name} is asked about ${describeObject(asked.object)}, and ${describeObject(server.object)} answers it: all are in one phase.`,
        path: ['metadata', 'annotations', PHASE_ANNOTATION],
        remedy: 'Move the webhook to a later phase than its workload, and what it is asked about to one that is later still.',
      })];
    });
  });
}

function firstBy<T>(values: readonly T[], rank: (value: T) => number): T | undefined {
  return [...values].sort((a, b) => rank(a) - rank(b)).at(0);
}

/** The workloads of the package behind the Service of a webhook. */
function serversOf(webhook: Json, rendering: Rendering): PackageObject[] {
  const name = textAt(webhook, 'clientConfig', 'service', 'name');
  const namespace = textAt(webhook, 'clientConfig', 'service', 'namespace');
  const isHere = (object: PackageObject) => namespaceOf(object, rendering) === namespace;
  const service = rendering.objects.find(object => isOfKind(object, '', ['Service']) && isHere(object) && textAt(object.object, 'metadata', 'name') === name);
  const selector = Object.entries(objectAt(service?.object, 'spec', 'selector') ?? {});
  if (selector.length === 0) return [];
  return rendering.objects.filter(object => isOfKind(object, 'apps', SERVERS) && isHere(object)
    && selector.every(([key, value]) => valueAt(object.object, 'spec', 'template', 'metadata', 'labels', key) === value));
}

/** The custom resources of the package that a webhook's rules name; the plural of a kind is known for the package's own definitions. */
function askedAbout(webhook: Json, { objects }: Rendering): PackageObject[] {
  const resources = new Map(objects.filter(object => isOfKind(object, 'apiextensions.k8s.io', ['CustomResourceDefinition'])).map(({ object }) => (
    [`${textAt(object, 'spec', 'group')}/${textAt(object, 'spec', 'names', 'kind')}`, textAt(object, 'spec', 'names', 'plural')]
  )));
  return objects.filter(({ object }) => {
    const { group, kind } = groupVersionKind(object);
    const resource = resources.get(`${group}/${kind}`);
    const names = (rule: Json, field: string, value: string) => listAt(rule, field).some(one => one === '*' || one === value);
    return resource !== undefined
      && listAt(webhook, 'rules').some(rule => names(rule, 'apiGroups', group) && names(rule, 'resources', resource) && names(rule, 'operations', 'CREATE'));
  });
}
