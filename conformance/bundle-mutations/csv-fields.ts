import { inCsv } from './bundle-files';
import { PLACE_EDITS, editPlace } from './places';
import { Mutations } from '../package-mutations/mutation';

/** The parts of a ClusterServiceVersion, by the paths of their fields. */
const PARTS: { readonly [part: string]: RegExp } = {
  'metadata': /^(metadata|apiVersion|kind)\b/,
  'top of spec': /^spec\.[^.[]+(\[\d+\])?$/,
  'deployments': /^spec\.install\b.*$/,
  'pod templates': /^spec\.install\.spec\.deployments\[\d+\]\.spec\.template\./,
  'containers': /^spec\.install\.spec\.deployments\[\d+\]\.spec\.template\.spec\.containers\[\d+\]\./,
  'rules': /^spec\.install\.spec\.(cluster[pP]|p)ermissions\b/,
  'owned APIs': /^spec\.customresourcedefinitions\b/,
  'descriptors': /Descriptors\b/,
  'API services': /^spec\.apiservicedefinitions\b/,
  'webhooks': /^spec\.webhookdefinitions\b/,
  'install modes': /^spec\.installModes\b/,
  'related images': /^spec\.relatedImages\b/,
  'icon': /^spec\.icon\b/,
  'people and links': /^spec\.(links|maintainers|provider|keywords|labels|selector)\b/,
  'single values': /^spec\.(minKubeVersion|version|replaces|skips|maturity|displayName|description|cleanup|release|nativeAPIs)\b/,
};

/** Every way to change a field, in every part of a ClusterServiceVersion. */
export const CSV_FIELD_MUTATIONS: Mutations = Object.fromEntries(Object.entries(PARTS).flatMap(([part, path]) =>
  Object.entries(PLACE_EDITS).map(([what, edit]) => [`csv, ${part}: ${what}`, inCsv((csv, random) => editPlace(csv, edit, random, text => path.test(text)))])));
