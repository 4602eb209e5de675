/**
 * The codes of what upstream's tools say of a package in the legacy layout, with their words. Those of the package file alone are among the rules
 * for bundles.
 */
export const UPSTREAM_PACKAGE_RULES: { readonly [code: string]: string | undefined } = {
  OLM407: 'no packages found in the directory',
  OLM408: 'multiple package manifest files found in directory',
  OLM410: 'unable to find a csv in bundle directory',
  OLM411: 'Supported channels cannot be identified from CSV',
  OLM412: 'invalid bundle: contains multiple CSVs',
  OLM413: 'cannot find the default channel for package',
  OLM414: 'could not decode contents of file into package',
  OLM415: 'bundle manifests dir contains directory',
  OLM416: 'bundle manifests dir has hidden file',
  OLM418: 'bundle manifests dir contains directory',
};
