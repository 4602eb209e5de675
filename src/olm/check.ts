import { readBundle } from './read';
import { almExamples } from './rules/alm-examples';
import { apiServer } from './rules/api-server';
import { bundleAnnotations } from './rules/bundle-annotations';
import { BundleCheck } from './rules/bundle-check';
import { csvIdentity } from './rules/csv-identity';
import { images } from './rules/images';
import { installModes } from './rules/install-modes';
import { objects } from './rules/objects';
import { ownedApis } from './rules/owned-apis';
import { FileTree } from '../files/file-tree';
import { Finding } from '../findings/finding';

const RULES = [objects, apiServer, csvIdentity, installModes, ownedApis, almExamples, images, bundleAnnotations];

/** All that is wrong with the files of a bundle, whoever wrote them. */
export function checkBundle(tree: FileTree): Finding[] {
  const { model, findings } = readBundle(tree);
  const check = new BundleCheck(model, tree);
  for (const rule of RULES) rule(check);
  return [...findings, ...check.findings];
}
