/**
 * The words, shortened, of what judges a bundle beside the validators of `UPSTREAM_RULES`: the validator `multiarch` (OLM148), and where it is
 * to be published or installed operator-pipelines (OLM150-160, OLM165, OLM166) and openshift-preflight (OLM161-163), of which these are the names of
 * the checks, and operator-controller (OLM380-395).
 */
export const TARGET_WORDS: { readonly [code: string]: string | undefined } = {
  OLM148: 'check if the CSV is missing the label, check if the CSV has a missing or invalid node affinity configuration',
  OLM150: 'check_required_fields',
  OLM151: 'check_required_fields',
  OLM152: 'check_required_fields',
  OLM153: 'check_operator_name',
  OLM155: 'check_network_policy_presence',
  OLM156: 'check_api_version_constraints',
  OLM157: 'check_api_version_constraints',
  OLM158: 'check_api_version_constraints',
  OLM159: 'check_pruned_graph',
  OLM160: 'check_marketplace_annotation',
  OLM161: 'RequiredAnnotations',
  OLM162: 'FollowsRestrictedNetworkEnablementGuidelines',
  OLM163: 'AllImageRefsInRelatedImages',
  OLM165: 'check_api_version_constraints',
  OLM166: 'check_validate_schema_bundle_release_config',
  OLM380: 'apiServiceDefintions are not supported',
  OLM381: 'bundle does not support AllNamespaces install mode',
  OLM382: 'bundle has a dependency declared via property which is currently not supported',
  OLM383: 'package name is empty',
  OLM384: 'cluster service version contains duplicate strategy deployment spec',
  OLM385: 'invalid cluster service version strategy deployment name',
  OLM386: 'bundle contains duplicate custom resource definition',
  OLM387: 'cluster service definition references owned custom resource definition not found in bundle',
  OLM388: 'webhook references non-existent deployment',
  OLM389: 'duplicate webhook of type',
  OLM390: 'webhook of type has invalid name',
  OLM391: 'conversion webhooks reference same custom resource definition',
  OLM392: 'conversion webhook references custom resource definition not owned bundle',
  OLM393: 'admission webhook rules cannot reference API group',
  OLM394: 'admission webhook rules cannot reference resource for API group',
  OLM395: 'conversion webhooks are only supported for bundles that only support AllNamespaces install mode',
};
