import { bundleChanges } from './bundle/bundle-changes';
import { packageManifestChanges } from './bundle/package-manifest-changes';
import { catalogChanges } from './catalog/catalog-changes';
import { Comparison, PlacedChange, comparisonOf } from './comparison';
import { driftChanges } from './drift/drift-changes';
import { manifestsChanges } from './objects/manifests-changes';
import { packageChanges } from './package/package-changes';
import { Subject, SubjectError } from './subject';

/**
 * Compares two things in meaning: two packages, bundles, catalogs, directories of package manifests or lists of objects; or of a package,
 * a bundle and a list of objects any two, by the objects that they come to on a cluster.
 *
 * @throws SubjectError when they cannot be compared
 */
export function compare(before: Subject, after: Subject): Comparison {
  return comparisonOf(changesBetween(before, after));
}

function changesBetween(before: Subject, after: Subject): PlacedChange[] {
  if (before.kind === 'package' && after.kind === 'package') return packageChanges(before.model, after.model);
  if (before.kind === 'bundle' && after.kind === 'bundle') return bundleChanges(before.model, after.model);
  if (before.kind === 'catalog' && after.kind === 'catalog') return catalogChanges(before.model, after.model);
  if (before.kind === 'packagemanifests' && after.kind === 'packagemanifests') return packageManifestChanges(before.model, after.model);
  if (before.kind === 'manifests' && after.kind === 'manifests') return manifestsChanges(before.objects, after.objects);
  if (isOperator(before) && isOperator(after)) return driftChanges(before, after);
  throw new SubjectError([`A ${before.kind} and a ${after.kind} have nothing in common that could be compared.`]);
}

/** What comes to objects on a cluster. */
function isOperator(subject: Subject): subject is Extract<Subject, { readonly kind: 'package' | 'bundle' | 'manifests' }> {
  return subject.kind === 'package' || subject.kind === 'bundle' || subject.kind === 'manifests';
}
