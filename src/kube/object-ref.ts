import { Json, textAt } from './json';

/** The group of an apiVersion; empty for the core group. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}

/** An object as messages name it: `apps/v1 Deployment namespace/name`; what it lacks is left out. */
export function describeObject(object: Json): string {
  const name = [textAt(object, 'metadata', 'namespace'), textAt(object, 'metadata', 'name')].filter((part) => part !== undefined && part !== '').join('/');
  return [textAt(object, 'apiVersion'), textAt(object, 'kind'), name].filter((part) => part !== undefined && part !== '').join(' ');
}

/** What makes an object the same one on a cluster, as one text: group, kind, namespace and name, but not the version. */
export function identityOf(object: Json): string {
  return [
    groupOf(textAt(object, 'apiVersion') ?? ''),
    textAt(object, 'kind') ?? '',
    textAt(object, 'metadata', 'namespace') ?? '',
    textAt(object, 'metadata', 'name') ?? '',
  ].join('|');
}
