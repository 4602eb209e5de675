import { bundleAnnotations, bundleDockerfile } from './bundle-annotations';
import { csvFileName, objectFileNames } from './bundle-file-names';
import { bundleObjects, deploymentFindings } from './bundle-objects';
import { Finding, Severity } from '../../findings/finding';
import { JsonObject, textAt } from '../../kube/json';
import { emitYaml } from '../../kube/yaml/emit';
import { Inventory } from '../../operator/inventory';
import { applyPatches } from '../../operator/json-patches';
import { bindRoles } from '../../operator/rbac';
import { BundleOptions } from '../bundle-options';
import { clusterServiceVersion } from './cluster-service-version';
import { withEarlierEdges } from './earlier-edges';
import { accountsOf } from './install-strategy';
import { Origins, originsIn } from './origins';
import { unknownDescriptions } from './owned-crds';
import { recogniseWebhooks } from './recognised-webhooks';
import { isDeployment } from '../format/deployment';
import { ManifestFile, OlmModel } from '../model';
import { releaseConfig } from './pipeline-files';

/** A bundle made from an operator. */
export interface DerivedBundle {
  /** The bundle. */
  readonly model: OlmModel;
  /** What of the operator does not fit into a bundle. */
  readonly findings: Finding[];
  /** What its places are made from. */
  readonly origins: Origins;
}

/** The bundle of an operator: all that the format needs, derived from its objects unless the author says otherwise. */
export function deriveBundle(whole: Inventory, options: BundleOptions): DerivedBundle {
  const recognised = recogniseWebhooks(whole.objects, whole.namespace);
  const inventory: Inventory = { ...whole, objects: recognised.objects, webhooks: [...whole.webhooks, ...recognised.webhooks] };
  const packageName = options.packageName ?? inventory.name;
  const deployments = inventory.objects.filter(({ manifest }) => isDeployment(manifest));
  const rbac = bindRoles(inventory.objects, inventory.namespace);
  const accounts = accountsOf(deployments, rbac.accounts);
  const csvOptions = withEarlierEdges(packageName, inventory.metadata, options);
  const derivedCsv = clusterServiceVersion({ inventory, deployments, accounts, packageName, release: options.release, options: csvOptions });
  const { document: csv, problems } = applyPatches(derivedCsv, csvOptions.patches ?? []);
  const { objects, findings } = bundleObjects(inventory, rbac, accounts.map(({ name }) => name));
  const names = objectFileNames(objects.map(({ manifest }) => manifest));
  const annotations = bundleAnnotations(packageName, options);
  const model: OlmModel = {
    csv: { file: csvFileName(textAt(csv, 'metadata', 'name') ?? packageName), manifest: csv },
    objects: objects.map(({ manifest }, index): ManifestFile => ({ file: names[index], manifest })),
    annotations: { file: 'metadata/annotations.yaml', content: { annotations } },
    ...listFile('dependencies', options.dependencies),
    ...listFile('properties', options.properties),
    ...(options.scorecard !== undefined && { scorecard: { file: 'tests/scorecard/config.yaml', content: options.scorecard._toJson() } }),
    dockerfile: bundleDockerfile(annotations),
    otherFiles: options.releaseConfig === undefined ? [] : [['release-config.yaml', emitYaml(releaseConfig(options.releaseConfig))]],
  };
  return {
    model,
    findings: [
      ...recognised.findings,
      ...deploymentFindings(deployments, inventory.namespace),
      ...findings,
      ...unknownDescriptions(inventory.ownedApis, csvOptions.ownedApis),
      ...problems.map(problem => ({ code: 'OLM090', severity: Severity.ERROR, message: `In the ClusterServiceVersion, ${problem}.` })),
      ...annotationFindings(annotations),
    ],
    origins: originsIn(model, inventory, new Map(objects.map((object, index) => [names[index], object]))),
  };
}

function listFile<K extends 'dependencies' | 'properties'>(key: K, items: readonly { _toJson: () => JsonObject }[] | undefined): Pick<OlmModel, K> {
  return (items === undefined ? {} : { [key]: { file: `metadata/${key}.yaml`, content: { [key]: items.map(item => item._toJson()) } } }) as Pick<OlmModel, K>;
}

function annotationFindings(annotations: { [key: string]: string }): Finding[] {
  return Object.entries(annotations).filter(([, value]) => /[\r\n]/.test(value)).map(([key]) => ({
    code: 'OLM088',
    severity: Severity.ERROR,
    message: `The annotation ${key} of the bundle has several lines; it becomes a label of an image, which has one.`,
    file: 'metadata/annotations.yaml',
  }));
}
