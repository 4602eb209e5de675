import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of `kubectl-package`: that of KUBECTL_PACKAGE, else on the PATH; undefined where there is none. */
export function findKubectlPackage(): string | undefined {
  const named = process.env.KUBECTL_PACKAGE;
  if (named !== undefined && named !== '') return named;
  return (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, 'kubectl-package')).find(path => existsSync(path));
}
