import { Advice, ObjectAdvice } from './advice';
import { describeObject } from '../../kube/object-ref';
import { PackageObject } from '../read/documents';

/** Advice with the place of the object that it is about. */
export function aboutObject(object: PackageObject, advice: ObjectAdvice): Advice {
  return { ...advice, file: object.path, document: object.document, object: describeObject(object.object) };
}
