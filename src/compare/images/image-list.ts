import { isImageVariable } from './image-variable';
import { JsonObject, isJsonObject, listAt, objectAt, textAt } from '../../kube/json';
import { subjectOf } from '../objects/object-changes';

/** An image and where it is used. */
export interface ImageUse {
  /** Where: `Deployment manager, container proxy`. */
  readonly place: string;
  readonly image: string;
}

const POD_SPECS = [['spec'], ['spec', 'template', 'spec'], ['spec', 'jobTemplate', 'spec', 'template', 'spec']];

/** The images of the containers of workloads. */
export function imagesOfObjects(objects: readonly JsonObject[]): ImageUse[] {
  return objects.flatMap(object => POD_SPECS.flatMap(path => imagesOfPod(subjectOf(object), objectAt(object, ...path))));
}

/** The images of the containers of a pod, and of their variables. */
function imagesOfPod(subject: string, pod: JsonObject | undefined): ImageUse[] {
  return ['initContainers', 'containers', 'ephemeralContainers'].flatMap(list => listAt(pod, list).filter(isJsonObject).flatMap(container => {
    const image = textAt(container, 'image');
    const variables = listAt(container, 'env').filter(isJsonObject).flatMap(({ name, value }) =>
      typeof name === 'string' && isImageVariable(name, value) ? [{ place: `${subject}, variable ${name}`, image: value }] : []);
    return [...image === undefined ? [] : [{ place: `${subject}, container ${textAt(container, 'name') ?? ''}`, image }], ...variables];
  }));
}
