import { aboutObject } from './about-object';
import { Advice, Rendering } from './advice';
import { isOfKind, namespaceOf } from './object-place';
import { Severity } from '../../findings/finding';
import { listAt, textAt, valueAt } from '../../kube/json';
import { groupOf } from '../../kube/object-ref';
import { Code } from '../problem/codes';
import { PackageObject, groupVersionKind, textMap } from '../read/documents';

/** Annotations by which something in the cluster writes the certificate of an authority into the object. */
const INJECTIONS = [
  'service.beta.openshift.io/inject-cabundle', 'cert-manager.io/inject-ca-from', 'cert-manager.io/inject-ca-from-secret',
  'cert-manager.io/inject-apiserver-ca',
];

type Path = readonly (string | number)[];

/** Fields that a package sets though something else in the cluster sets them, too: the two overwrite each other without end. */
export function controlledFields(rendering: Rendering): Advice[] {
  return [...scaledReplicas(rendering), ...rendering.objects.flatMap(injectedBundles)];
}

function scaledReplicas(rendering: Rendering): Advice[] {
  const scaled = new Set(rendering.objects.filter(object => isOfKind(object, 'autoscaling', ['HorizontalPodAutoscaler'])).map(autoscaler => {
    const target = (field: string) => textAt(autoscaler.object, 'spec', 'scaleTargetRef', field) ?? '';
    return [groupOf(target('apiVersion')), target('kind'), namespaceOf(autoscaler, rendering), target('name')].join(' ');
  }));
  return rendering.objects.filter(object => {
    const { group, kind } = groupVersionKind(object.object);
    const key = [group, kind, namespaceOf(object, rendering), textAt(object.object, 'metadata', 'name')].join(' ');
    return scaled.has(key) && typeof valueAt(object.object, 'spec', 'replicas') === 'number';
  }).map(object => twoWriters(object, ['spec', 'replicas'], 'A HorizontalPodAutoscaler of the package scales the object'));
}

function injectedBundles(object: PackageObject): Advice[] {
  const annotations = textMap(object.object, 'annotations');
  const injection = INJECTIONS.find(name => annotations[name] && annotations[name] !== 'false');
  if (injection === undefined) return [];
  const places: Path[] = [
    ...listAt(object.object, 'webhooks').flatMap((webhook, index) => textAt(webhook, 'clientConfig', 'caBundle')
      ? [['webhooks', index, 'clientConfig', 'caBundle']] : []),
    ...[['spec', 'caBundle'], ['spec', 'conversion', 'webhook', 'clientConfig', 'caBundle']].filter(path => textAt(object.object, ...path)),
  ];
  return places.map(path => twoWriters(object, path, `The annotation ${injection} has the cluster write the certificate`));
}

function twoWriters(object: PackageObject, path: Path, why: string): Advice {
  return aboutObject(object, {
    code: Code.FIELD_OF_CONTROLLER,
    severity: Severity.WARNING,
    text: `${why}, and the package sets ${path.at(-1)}: the two overwrite each other.`,
    path,
    remedy: 'Leave the field out.',
  });
}
