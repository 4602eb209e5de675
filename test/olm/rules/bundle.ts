import { FileTree } from '../../../src/files/file-tree';
import { Finding } from '../../../src/findings/finding';
import { JsonObject } from '../../../src/kube/json';
import { emitYaml } from '../../../src/kube/yaml/emit';
import { checkBundle, CheckOptions } from '../../../src/olm/check';

/** A ClusterServiceVersion as loosely typed as an author's YAML. */
export type Draft = any;

const IMAGE = 'quay.io/example/web@sha256:1111111111111111111111111111111111111111111111111111111111111111';

const CRD: JsonObject = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'sites.web.example.com' },
  spec: {
    group: 'web.example.com',
    names: { kind: 'Site', plural: 'sites' },
    scope: 'Namespaced',
    versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }],
  },
};

/** A bundle with which nothing is wrong: file name to object. */
export interface Bundle {
  csv: Draft;
  crd: Draft;
  annotations: Draft;
  more: { [path: string]: Draft };
}

/** The findings about a bundle that is right but for one change: severity, code, file, and the key of the line. */
export function findingsAfter(change: (bundle: Bundle) => void, options: CheckOptions = {}): string[] {
  const tree = treeAfter(change);
  return checkBundle(tree, options).map(({ code, severity, file, line }) => {
    const text = line === undefined ? undefined : tree.text(file!)!.split('\n')[line - 1];
    return [severity, code, file, text?.match(/^[- ]*(.*?)(:|$)/)?.[1]].filter(part => part !== undefined).join(' ');
  });
}

/** The remedies for a bundle that is right but for one change. */
export function remediesAfter(change: (bundle: Bundle) => void): (string | undefined)[] {
  return checkBundle(treeAfter(change)).map(({ remedy }) => remedy);
}

/** All findings about a bundle that is right but for one change. */
export function allFindingsAfter(change: (bundle: Bundle) => void, options: CheckOptions = {}): Finding[] {
  return checkBundle(treeAfter(change), options);
}

function treeAfter(change: (bundle: Bundle) => void): FileTree {
  const bundle: Bundle = { csv: csv(), crd: structuredClone(CRD), annotations: annotations(), more: {} };
  change(bundle);
  return treeOf(bundle);
}

function treeOf(bundle: Bundle): FileTree {
  const files: { [path: string]: Draft } = {
    'manifests/csv.yaml': bundle.csv,
    'manifests/crd.yaml': bundle.crd,
    'metadata/annotations.yaml': bundle.annotations,
    ...bundle.more,
  };
  const present = Object.entries(files).filter(([, content]) => content !== undefined);
  return new FileTree(present.map(([path, content]) => [path, typeof content === 'string' ? content : emitYaml(content)]));
}

function csv(): Draft {
  return {
    apiVersion: 'operators.coreos.com/v1alpha1',
    kind: 'ClusterServiceVersion',
    metadata: {
      name: 'web.v1.0.0',
      annotations: { 'alm-examples': '[{"apiVersion": "web.example.com/v1", "kind": "Site", "metadata": {"name": "a"}}]' },
    },
    spec: {
      displayName: 'Web',
      version: '1.0.0',
      minKubeVersion: '1.27.0',
      installModes: [{ type: 'OwnNamespace', supported: true }, { type: 'AllNamespaces', supported: true }],
      install: {
        strategy: 'deployment',
        spec: {
          deployments: [{
            name: 'web',
            spec: {
              selector: { matchLabels: { app: 'web' } },
              template: { metadata: { labels: { app: 'web' } }, spec: { serviceAccountName: 'web', containers: [{ name: 'manager', image: IMAGE }] } },
            },
          }],
          permissions: [{ serviceAccountName: 'web', rules: [] }],
        },
      },
      customresourcedefinitions: {
        owned: [{ name: 'sites.web.example.com', version: 'v1', kind: 'Site', displayName: 'Site', description: 'A web site.' }],
      },
      relatedImages: [{ name: 'manager', image: IMAGE }],
    },
  };
}

function annotations(): Draft {
  return {
    annotations: {
      'operators.operatorframework.io.bundle.mediatype.v1': 'registry+v1',
      'operators.operatorframework.io.bundle.manifests.v1': 'manifests/',
      'operators.operatorframework.io.bundle.metadata.v1': 'metadata/',
      'operators.operatorframework.io.bundle.package.v1': 'web',
      'operators.operatorframework.io.bundle.channels.v1': 'stable,fast',
      'operators.operatorframework.io.bundle.channel.default.v1': 'stable',
    },
  };
}
