import { isJsonObject, JsonObject, listAt, textAt } from '../../kube/json';

/** An image in a pod template. */
export interface PodImage {
  /** Name of the container, or of the variable without `RELATED_IMAGE_`. */
  readonly name: string;
  /** The reference. */
  readonly image: string;
  /** Path of the field below the pod's spec, as `containers[0].image`. */
  readonly path: string;
  /** Whether it is a variable, from which the operator makes other workloads. */
  readonly isVariable: boolean;
}

const VARIABLE = 'RELATED_IMAGE_';

/** The images of a pod's spec: of its containers, its init containers and of the variables named `RELATED_IMAGE_...`. */
export function podImages(podSpec: JsonObject | undefined): PodImage[] {
  const found: PodImage[] = [];
  for (const list of ['containers', 'initContainers']) {
    listAt(podSpec, list).forEach((container, index) => {
      if (!isJsonObject(container)) return;
      const image = textAt(container, 'image');
      if (image !== undefined && image !== '') {
        found.push({ name: textAt(container, 'name') ?? '', image, path: `${list}[${index}].image`, isVariable: false });
      }
      listAt(container, 'env').forEach((variable, position) => {
        const name = textAt(variable, 'name') ?? '';
        const value = textAt(variable, 'value') ?? '';
        if (!name.startsWith(VARIABLE) || value === '') return;
        found.push({
          name: name.slice(VARIABLE.length).toLowerCase().replace(/_/g, '-'),
          image: value,
          path: `${list}[${index}].env[${position}].value`,
          isVariable: true,
        });
      });
    });
  }
  return found;
}
