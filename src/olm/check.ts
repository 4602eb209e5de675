import { readBundle } from './read';
import { almExamples } from './rules/alm-examples';
import { apiServer } from './rules/api-server';
import { annotationsFiles, bundleAnnotations } from './rules/bundle-annotations';
import { BundleCheck } from './rules/bundle-check';
import { bundleSize } from './rules/bundle-size';
import { csvAnnotations } from './rules/csv-annotations';
import { csvDecoding } from './rules/csv-decoding';
import { csvIdentity } from './rules/csv-identity';
import { dependencies } from './rules/dependencies';
import { deployments } from './rules/deployments';
import { byFirstDocuments } from './rules/first-documents';
import { images } from './rules/images';
import { installModes } from './rules/install-modes';
import { csvFolder, findingsWithFolder, withFolderAsManifests } from './rules/nested-bundle';
import { objectMetadata } from './rules/object-metadata';
import { objects } from './rules/objects';
import { operatorGroups } from './rules/operator-groups';
import { FileTree } from '../files/file-tree';
import { communityOperators } from './rules/optional/community';
import { goodPractices } from './rules/optional/good-practices';
import { multipleArchitectures } from './rules/optional/multiarch';
import { harmfulObjects } from './rules/optional/objects';
import { operatorHub } from './rules/optional/operatorhub';
import { removedApis } from './rules/optional/removed-apis';
import { standardValues } from './rules/optional/standard-values';
import { annotationValues } from './rules/own/annotation-values';
import { apiServices } from './rules/own/api-services';
import { descriptors } from './rules/own/descriptors';
import { icons } from './rules/own/icon';
import { metadataFiles } from './rules/own/metadata-files';
import { misplacedKeys } from './rules/own/misplaced-keys';
import { permissions } from './rules/own/permissions';
import { properties } from './rules/own/properties';
import { skipRange } from './rules/own/skip-range';
import { webhooks } from './rules/own/webhooks';
import { ownedApis } from './rules/owned-apis';
import { openShiftVersionsCanBeRead } from './rules/pipelines/openshift-versions';
import { PROFILES, ProfileName } from './rules/profile';
import { scorecard } from './rules/scorecard';
import { serviceAccounts } from './rules/service-accounts';
import { OptionalValues, validatorsOf } from './rules/validators';
import { Finding } from '../findings/finding';

/** What is checked beside what is always checked. */
export interface CheckOptions {
  /**
   * Optional validators of upstream, by our names or by operator-sdk's: `operatorhub/v2`, `good-practices` and so on.
   * @default - none
   */
  readonly validators?: readonly string[];
  /**
   * What they are told, as by `--optional-values` of operator-sdk.
   * @default - nothing
   */
  readonly values?: OptionalValues;
  /**
   * Where the bundle is to be installed or published: which further validators run, and which checks of pipelines.
   * @default - nowhere in particular
   */
  readonly profile?: ProfileName;
}

/** What the loaders, the default validators and opm say of a bundle. */
const UPSTREAM = [
  objects, objectMetadata, csvDecoding, apiServer, csvIdentity, csvAnnotations, installModes, ownedApis, almExamples, serviceAccounts, deployments,
  images, bundleAnnotations, annotationsFiles, dependencies, bundleSize, operatorGroups,
];
/** What validators say that are selected. */
const OPTIONAL = [operatorHub, standardValues, goodPractices, removedApis, harmfulObjects, communityOperators, multipleArchitectures];

/** What no tool says before a cluster does. */
const OWN = [
  misplacedKeys, annotationValues, skipRange, icons, descriptors, webhooks, apiServices, permissions, properties, metadataFiles, scorecard,
  openShiftVersionsCanBeRead,
];

/**
 * All that is wrong with the files of a bundle, whoever wrote them.
 *
 * @throws SelectorError for a validator that there is not
 */
export function checkBundle(tree: FileTree, options: CheckOptions = {}): Finding[] {
  const findings = checkManifests(tree, options);
  const folder = findings.some(({ code }) => code === 'OLM003') ? csvFolder(tree) : undefined;
  return folder === undefined ? findings : findingsWithFolder(findings, checkManifests(withFolderAsManifests(tree, folder), options), folder);
}

function checkManifests(tree: FileTree, { validators = [], values = {}, profile }: CheckOptions): Finding[] {
  const { model, findings } = byFirstDocuments(readBundle(tree), tree);
  const { validators: ofProfile, rules, kubernetesVersion } = PROFILES[profile ?? 'olm-v0'];
  const check = new BundleCheck(model, tree, {
    validators: validatorsOf([...ofProfile, ...validators]),
    asked: validatorsOf(validators),
    values: bundle => ({ ...(kubernetesVersion !== undefined && { 'k8s-version': kubernetesVersion(bundle) }), ...values }),
  });
  for (const rule of [...UPSTREAM, ...OPTIONAL, ...OWN, ...rules]) rule(check);
  return [...findings, ...check.findings];
}
