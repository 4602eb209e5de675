import { JsonObject, textAt } from '../../kube/json';
import { describeObject, groupOf } from '../../kube/object-ref';
import type { SourceObject } from '../operator-source';

/** Objects sorted by what they are to an operator. */
export interface SourceParts {
  /** What is applied. */
  readonly objects: readonly SourceObject[];
  readonly csvs: readonly SourceObject[];
  /** Custom resources of the operator's own kinds. */
  readonly samples: readonly SourceObject[];
  /** What was left out. */
  readonly notes: readonly string[];
}

/** What objects of other groups are for, where they tell how an operator is shipped and not what it is. */
const SHIPPING: { readonly [group: string]: string } = {
  'package-operator.run': 'it installs a package with Package Operator',
  'manifests.package-operator.run': 'it describes a package of Package Operator',
  'operators.coreos.com': 'it installs the operator with OLM',
  'olm.operatorframework.io': 'it installs the operator with OLM',
  'template.openshift.io': 'it is a template of OpenShift, which is processed first',
  'kustomize.config.k8s.io': 'it tells kustomize what to do; read its folder by itself',
  'scorecard.operatorframework.io': 'it configures the tests of operator-sdk',
  'config.operator-sdk.io': 'it configures operator-sdk',
};

/** Sorts objects; what tells how the operator is shipped is left out with a note. */
export function sortParts(all: readonly SourceObject[]): SourceParts {
  const own = new Set(all.filter(({ manifest }) => manifest.kind === 'CustomResourceDefinition').map(({ manifest }) => kindKey(
    textAt(manifest, 'spec', 'group') ?? '', textAt(manifest, 'spec', 'names', 'kind') ?? '')));
  const parts = { objects: [] as SourceObject[], csvs: [] as SourceObject[], samples: [] as SourceObject[], notes: [] as string[] };
  for (const object of all) {
    const { manifest } = object;
    const shipping = shippingOf(manifest);
    if (manifest.kind === 'ClusterServiceVersion') parts.csvs.push(object);
    else if (shipping !== undefined) parts.notes.push(`${placed(object)} is left out: ${shipping}.`);
    else if (own.has(kindKey(groupOf(textAt(manifest, 'apiVersion') ?? ''), textAt(manifest, 'kind') ?? ''))) parts.samples.push(object);
    else parts.objects.push(object);
  }
  return parts;
}

function kindKey(group: string, kind: string): string {
  return `${group} ${kind}`;
}

function shippingOf(manifest: JsonObject): string | undefined {
  const group = groupOf(textAt(manifest, 'apiVersion') ?? '');
  if (manifest.kind === 'Template' && group === '') return SHIPPING['template.openshift.io'];
  return Object.hasOwn(SHIPPING, group) ? SHIPPING[group] : undefined;
}

/** An object in a note, with the file that it stands in. */
export function placed({ manifest, file }: SourceObject): string {
  return `${describeObject(manifest)}${file === undefined ? '' : ` in ${file}`}`;
}

/** One of the ClusterServiceVersions, and a note on the others. */
export function chooseCsv(csvs: readonly SourceObject[]): { readonly csv?: JsonObject; readonly notes: readonly string[] } {
  const [first, ...others] = csvs;
  if (first === undefined) return { notes: [] };
  return { csv: first.manifest, notes: others.map(other => `${placed(other)} is left out: the operator is described by ${placed(first)}.`) };
}
