import { onPath } from './tools-on-path';

/** The path of `kubectl-package`: that of KUBECTL_PACKAGE, else on the PATH; undefined where there is none. */
export function findKubectlPackage(): string | undefined {
  return process.env.KUBECTL_PACKAGE || onPath('kubectl-package');
}
