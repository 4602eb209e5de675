import { JsonObject, objectAt } from '../../kube/json';
import { Inventory, InventoryObject } from '../../operator/inventory';
import { RelatedImage } from '../cluster-service-version-options';
import { podImages } from '../format/pod-images';

/** The images that an operator needs, each once: those that it declares first, then those of its Deployments. */
export function relatedImages(inventory: Inventory, deployments: readonly InventoryObject[]): RelatedImage[] {
  const candidates = [
    ...inventory.images.map(({ name, reference }) => ({ name, image: reference })),
    ...deployments.flatMap(({ manifest }) => podImages(podSpecOf(manifest))),
  ];
  const names = new Set<string>();
  const byImage = new Map<string, RelatedImage>();
  for (const { name, image } of candidates) {
    if (byImage.has(image)) continue;
    byImage.set(image, { name: unusedName(name, names), image });
  }
  return [...byImage.values()];
}

/** The image that the catalogue shows as the operator's: of the first Deployment's containers, one that the operator declares, or the first. */
export function containerImage(inventory: Inventory, deployments: readonly InventoryObject[]): string | undefined {
  const images = podImages(podSpecOf(deployments[0]?.manifest)).filter(({ isVariable }) => !isVariable).map(({ image }) => image);
  return images.find(image => inventory.images.some(({ reference }) => reference === image)) ?? images[0];
}

function podSpecOf(manifest: JsonObject | undefined): JsonObject | undefined {
  return objectAt(manifest, 'spec', 'template', 'spec');
}

function unusedName(wanted: string, names: Set<string>): string {
  let name = wanted;
  for (let number = 2; names.has(name); number++) name = `${wanted}-${number}`;
  names.add(name);
  return name;
}
