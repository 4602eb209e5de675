import { Advice } from './advice';
import { lockDifference } from './lock';
import { Severity } from '../../findings/finding';
import { JsonObject, listAt, textAt } from '../../kube/json';
import { PkoModel } from '../model';
import { Code } from '../problem/codes';
import { fieldPath } from '../problem/package-error';
import { decodedObject } from '../read/manifest';
import { LOCK_SHAPE } from '../read/manifest-shape';

const DOMAIN = '(?:[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?)*(?::\\d+)?/)?';
const REPOSITORY = '[a-z0-9]+(?:(?:[._/]|__|-+)[a-z0-9]+)*';
const DIGEST = 'sha256:[0-9a-f]{64}';
const IMAGE_REFERENCE = new RegExp(`^${DOMAIN}${REPOSITORY}(?::\\w[\\w.-]{0,127})?(?:@${DIGEST})?$`);
const IMAGE_DIGEST = new RegExp(`^${DIGEST}$`);

/** References and digests of images that Package Operator looks at only when it installs the package, in the manifest and in the lock file. */
export function imageReferences(model: PkoModel, manifest: JsonObject): Advice[] {
  const { lock } = model;
  return [
    ...malformed(manifest, 'image', IMAGE_REFERENCE, 'no reference of an image').map(advice => ({ file: model.manifest.path, ...advice })),
    ...lock === undefined ? [] : malformed(decodedObject(lock, LOCK_SHAPE), 'digest', IMAGE_DIGEST, 'no digest: sha256: and 64 hexadecimal digits')
      .map(advice => ({ file: lock.path, ...advice })),
  ];
}

function malformed(object: JsonObject, field: string, form: RegExp, what: string): Advice[] {
  return listAt(object, 'spec', 'images').flatMap((image, index) => {
    const text = textAt(image, field) ?? '';
    // an empty one is refused at once
    if (text === '' || form.test(text)) return [];
    const path = ['spec', 'images', index, field];
    return [{
      code: Code.IMAGE_REFERENCE_INVALID,
      severity: Severity.ERROR,
      text: `${fieldPath(path)}: ${JSON.stringify(text)} is ${what}.`,
      path,
      remedy: 'Correct it: Package Operator accepts it, and fails when it installs the package.',
    }];
  });
}

/** What is wrong with the lock file of a component: nothing looks at it before the component is installed. */
export function componentLock(model: PkoModel): Advice[] {
  if (model.component === undefined) return [];
  return (lockDifference(model)?.problems ?? []).map(problem => ({ ...problem, code: Code.COMPONENT_NOT_LOCKED, severity: Severity.ERROR }));
}
