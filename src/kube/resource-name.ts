/**
 * The plural by which an API server knows a kind, as Kubernetes' libraries guess it: `NetworkPolicy` is `networkpolicies`.
 *
 * Mirrors UnsafeGuessKindToResource (k8s.io/apimachinery, pkg/api/meta); right for all built-in kinds but Endpoints.
 */
export function resourceName(kind: string): string {
  const lower = kind.toLowerCase();
  if (lower.endsWith('s')) return `${lower}es`;
  return lower.endsWith('y') ? `${lower.slice(0, -1)}ies` : `${lower}s`;
}
