const OBJECT = /^(?:apiVersion|["']apiVersion["'])\s*:/m;

/** Whether a text looks like that of Kubernetes objects; it need not be YAML. */
export function hasKubernetesObject(text: string): boolean {
  return OBJECT.test(text);
}
