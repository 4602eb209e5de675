/** Why a step of a kustomization cannot be done; the place of the step is known to who does it. */
export class KustomizeError extends Error {
  public override readonly name: string = 'KustomizeError';
}

/** Something that kustomize can do, and this cannot. */
export class UnsupportedError extends KustomizeError {
  public override readonly name = 'UnsupportedError';
}
