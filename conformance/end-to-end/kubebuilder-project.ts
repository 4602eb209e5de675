import { v4 } from '../kustomize-cases/scaffold-v4';
import { FileTree } from '../subject';

/** The folder config/ of a project that kubebuilder has made for two kinds, with webhooks and examples. */
export function kubebuilderProject(): FileTree {
  const sample = (kind: string): string => `apiVersion: sea.example.org/v1
kind: ${kind}
metadata:
  name: ${kind.toLowerCase()}-sample
spec:
  image: example.org/${kind.toLowerCase()}:v1
`;
  return new FileTree(Object.entries({
    ...v4({ name: 'boat-operator' }, true, false),
    'config/samples/kustomization.yaml': 'resources:\n- sea_v1_boat.yaml\n- sea_v1_harbor.yaml\n# +kubebuilder:scaffold:manifestskustomizesamples\n',
    'config/samples/sea_v1_boat.yaml': sample('Boat'),
    'config/samples/sea_v1_harbor.yaml': sample('Harbor'),
  }));
}
