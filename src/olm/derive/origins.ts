import { listAt, textAt } from '../../kube/json';
import { Inventory, InventoryObject, OwnedApi } from '../../operator/inventory';
import { OlmModel } from '../model';

/** The object of the operator that a place in a bundle is made from: by path of the file and of the field in it. */
export type Origins = (file: string, path: string) => InventoryObject | undefined;

/**
 * Finds what a bundle is made from: a manifest from its object; the entries of the ClusterServiceVersion for Deployments and custom
 * resources, and the examples, from these.
 *
 * @param byFile names in `manifests/` to the objects
 */
export function originsIn(model: OlmModel, { objects, ownedApis }: Inventory, byFile: ReadonlyMap<string, InventoryObject>): Origins {
  const csv = model.csv?.manifest;
  const nameAt = (list: string[], index: string): string | undefined => textAt(listAt(csv, ...list)[Number(index)], 'name');
  return (file, path) => {
    const name = file.replace(/^manifests\//, '');
    if (name !== model.csv?.file) return byFile.get(name);
    const example = /^metadata\.annotations\.alm-examples\[(\d+)\]/.exec(path)?.[1];
    if (example !== undefined) return exampleOrigins(ownedApis)[Number(example)];
    const [, list, index] = /^spec\.(install\.spec\.deployments|customresourcedefinitions\.owned)\[(\d+)\]/.exec(path) ?? [];
    if (list === undefined) return undefined;
    const entry = nameAt(['spec', ...list.split('.')], index);
    const candidates = list.startsWith('install') ? objects.filter(({ manifest }) => manifest.kind === 'Deployment') : ownedApis.map(api => api.definition);
    return candidates.find(({ manifest }) => textAt(manifest, 'metadata', 'name') === entry);
  };
}

/** The definitions of the examples, in the order of these. */
function exampleOrigins(ownedApis: readonly OwnedApi[]): InventoryObject[] {
  return ownedApis.flatMap(({ definition, samples }) => samples.map(() => definition));
}
