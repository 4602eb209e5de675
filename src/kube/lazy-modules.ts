/* eslint-disable @typescript-eslint/no-require-imports -- a static import would load these heavy modules at once */

/** The js-yaml module, loaded when first asked for. */
export function jsYaml(): typeof import('js-yaml') {
  return require('js-yaml') as typeof import('js-yaml');
}

/** The yaml module, loaded when first asked for. */
export function yamlModule(): typeof import('yaml') {
  return require('yaml') as typeof import('yaml');
}

/** The re2js module, loaded when first asked for. */
export function re2(): typeof import('re2js') {
  return require('re2js') as typeof import('re2js');
}
