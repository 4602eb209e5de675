/** Why a path is nothing that can be judged; the message is for whoever named it. */
export class TargetError extends Error {
  public override readonly name = 'TargetError';
}
