/** The reference of an image without tag and digest: `quay.io/example/manager` of `quay.io/example/manager:v1@sha256:...`. */
export function repositoryOf(reference: string): string {
  const [tagged] = reference.split('@') as [string];
  const colon = tagged.lastIndexOf(':');
  return colon > tagged.lastIndexOf('/') ? tagged.slice(0, colon) : tagged; // else it is that of a port
}
