import { aboutObject } from './about-object';
import { Advice, ObjectAdvice, Rendering } from './advice';
import { Severity } from '../../findings/finding';
import { JsonObject, listAt, textAt } from '../../kube/json';
import { Scope, scopeOf } from '../../kube/scope';
import { PHASE_ANNOTATION } from '../annotations';
import { Code } from '../problem/codes';
import { PackageObject, groupVersionKind, textMap } from '../read/documents';

/** Namespaces that are missing or do not belong: the scope of a kind is known for Kubernetes' own kinds and for the package's CRDs. */
export function namespaces(rendering: Rendering, manifest: JsonObject): Advice[] {
  const ownKinds = scopesOfCrds(rendering.objects);
  // what has a class is applied by others, perhaps in another cluster
  const elsewhere = new Set(listAt(manifest, 'spec', 'phases').filter(phase => textAt(phase, 'class')).map(phase => textAt(phase, 'name')));
  return rendering.objects.flatMap(object => {
    const { group, kind } = groupVersionKind(object.object);
    const scope = ownKinds.get(`${group}/${kind}`) ?? scopeOf(textAt(object.object, 'apiVersion') ?? '', kind);
    if (scope === undefined) return [];
    const hasClass = elsewhere.has(textMap(object.object, 'annotations')[PHASE_ANNOTATION]);
    const advice = [...judge(object, scope, rendering), ...hasClass ? [] : foreignNamespace(object, scope, rendering)];
    return advice.map(one => aboutObject(object, one));
  });
}

/** Group and kind of each CustomResourceDefinition of the package, with its scope. */
function scopesOfCrds(objects: readonly PackageObject[]): Map<string, Scope> {
  return new Map(objects.filter(({ object }) => textAt(object, 'kind') === 'CustomResourceDefinition').map(({ object }) => [
    `${textAt(object, 'spec', 'group') ?? ''}/${textAt(object, 'spec', 'names', 'kind') ?? ''}`,
    textAt(object, 'spec', 'scope') === 'Cluster' ? 'Cluster' : 'Namespaced',
  ]));
}

function judge({ object }: PackageObject, scope: Scope, rendering: Rendering): ObjectAdvice[] {
  const namespace = textAt(object, 'metadata', 'namespace') ?? '';
  const path = ['metadata', 'namespace'];
  if (scope === 'Namespaced' && namespace === '' && rendering.namespace === '') {
    return [{
      code: Code.NAMESPACE_MISSING,
      severity: Severity.ERROR,
      text: 'The object has no namespace: a ClusterPackage gives it none, and the API server refuses it.',
      path,
      remedy: 'Set metadata.namespace.',
    }];
  }
  if (scope === 'Cluster' && namespace !== '') {
    return [{
      code: Code.NAMESPACE_ON_CLUSTER_OBJECT,
      severity: Severity.WARNING,
      text: `The object belongs to the cluster, but names the namespace ${namespace}.`,
      path,
      remedy: 'Remove metadata.namespace.',
    }];
  }
  if (scope === 'Cluster' && rendering.namespace !== '') {
    return [{
      code: Code.CLUSTER_OBJECT_IN_NAMESPACED_PACKAGE,
      severity: Severity.WARNING,
      text: 'The object belongs to the cluster, which a Package in a namespace cannot own.',
      remedy: 'Install it by a ClusterPackage, or leave it out where the package has a namespace.',
    }];
  }
  return [];
}

function foreignNamespace({ object }: PackageObject, scope: Scope, { namespace: installed, anyNamespace }: Rendering): ObjectAdvice[] {
  const namespace = textAt(object, 'metadata', 'namespace') ?? '';
  if (scope === 'Cluster' || installed === '' || namespace === '' || namespace === installed) return [];
  return [{
    code: Code.NAMESPACE_FOREIGN,
    severity: anyNamespace ? Severity.WARNING : Severity.ERROR,
    text: anyNamespace
      ? `The object is always in the namespace ${namespace}: a Package in any other namespace is refused.`
      : `The object is in the namespace ${namespace}, the Package in ${installed}: Package Operator refuses objects outside of a Package's namespace.`,
    path: ['metadata', 'namespace'],
    remedy: 'Leave metadata.namespace out or let it be that of the installation, or give the package the scope Cluster alone.',
  }];
}
