import type { BundleCheck } from './bundle-check';
import { olmV1 } from './pipelines/olm-v1';
import { newestKubernetes, openShiftVersionsFit } from './pipelines/openshift-versions';
import { featureAnnotations, imagesAreListed, restrictedNetwork } from './pipelines/preflight';
import { releaseConfig } from './pipelines/release-config';
import { requiredFields } from './pipelines/required-fields';
import { marketplaceAnnotations, networkPolicies, operatorName, prunedGraph } from './pipelines/static-checks';
import { selectValidators, ValidatorName } from './validators';

/** Where a bundle is to be installed or published. */
export type ProfileName = 'olm-v0' | 'olm-v1' | 'operatorhub' | 'redhat-community' | 'redhat-certified';

/** What is checked of a bundle that is meant for a place, beside what is always checked. */
export interface Profile {
  /** The optional validators of upstream that judge it there. */
  readonly validators: readonly ValidatorName[];
  /** The static checks of the pipeline there. */
  readonly rules: readonly ((check: BundleCheck) => void)[];
  /**
   * The version of Kubernetes that the validators are told.
   * @default - none
   */
  readonly kubernetesVersion?: (check: BundleCheck) => string;
}

const SUITE = selectValidators('suite=operatorframework');
const PREFLIGHT: readonly ValidatorName[] = ['alpha-deprecated-apis', 'operatorhub/v2', 'standardcapabilities', 'standardcategories'];
const RED_HAT = [operatorName, networkPolicies, releaseConfig];

/** The profiles by their names. */
export const PROFILES: { readonly [name in ProfileName]: Profile } = {
  'olm-v0': { validators: [], rules: [] },
  'olm-v1': { validators: [], rules: [olmV1] },
  'operatorhub': { validators: ['operatorhub', ...SUITE], rules: [...RED_HAT, requiredFields] },
  'redhat-community': {
    validators: ['operatorhub', ...SUITE],
    rules: [...RED_HAT, requiredFields, openShiftVersionsFit],
    kubernetesVersion: newestKubernetes,
  },
  'redhat-certified': {
    validators: PREFLIGHT,
    rules: [...RED_HAT, prunedGraph, marketplaceAnnotations, featureAnnotations, restrictedNetwork, imagesAreListed],
  },
};

/** The names of the profiles. */
export const PROFILE_NAMES = Object.keys(PROFILES) as readonly ProfileName[];
