import { ApiObject } from 'cdk8s';
import { withMarkers } from './marker-gate';
import { JsonObject } from '../kube/json';

let known: Map<ApiObject, JsonObject> | undefined;

/** Does a piece of work during which no construct changes: each object is asked once for what it writes, whatever the number of targets. */
export function writtenOnce<T>(work: () => T): T {
  if (known !== undefined) return work();
  known = new Map();
  try {
    return work();
  } finally {
    known = undefined;
  }
}

/** What an object writes, markers included, with its keys as their author wrote them: cdk8s sorts them unless told otherwise by its variable. */
export function writtenBy(construct: ApiObject): JsonObject {
  const written = known?.get(construct) ?? write(construct);
  known?.set(construct, written);
  return written;
}

function write(construct: ApiObject): JsonObject {
  const before = process.env.CDK8S_DISABLE_SORT;
  process.env.CDK8S_DISABLE_SORT = '1';
  try {
    return withMarkers(() => construct.toJson() as JsonObject);
  } finally {
    if (before === undefined) delete process.env.CDK8S_DISABLE_SORT;
    else process.env.CDK8S_DISABLE_SORT = before;
  }
}
