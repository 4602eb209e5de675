import { OWN_CONTEXTS, commonContexts, contextNamed } from './contexts';
import { ComparedFiles, quietFileChanges } from './quiet-files';
import { identityOf } from '../../kube/object-ref';
import { RenderedPackage, instantiate } from '../../pko/instantiate/instantiate';
import { PkoModel } from '../../pko/model';
import { PackageError } from '../../pko/problem/package-error';
import { PlacedChange, placed } from '../comparison';
import { imageChanges } from '../images/image-changes';
import { imagesOfObjects } from '../images/image-list';
import { objectChanges } from '../objects/object-changes';
import { permissionChanges } from '../rbac/permission-changes';
import { permissionsOfObjects } from '../rbac/permissions';
import { canonicalText } from '../values/differences';

/** How what two packages render to differs, in the test cases that both have and with defaults; and the files of which one sees nothing there. */
export function renderingChanges(before: PkoModel, after: PkoModel): PlacedChange[] {
  const compared: ComparedFiles[] = [];
  const failures: PlacedChange[] = [];
  const inContexts: { context: string; changes: PlacedChange[] }[] = [];
  for (const context of commonContexts(before, after)) {
    const [old, now] = [tryToRender(before, context), tryToRender(after, context)];
    if (!(old instanceof PackageError) && !(now instanceof PackageError)) {
      compared.push({ before: old, after: now });
      inContexts.push({ context, changes: objectListChanges(old, now) });
    } else if (!OWN_CONTEXTS.includes(context)) { // a test case is there to render; that made up values do not is no news
      failures.push(...failureChanges(context, old, now));
    }
  }
  return [...failures, ...mergedContexts(inContexts), ...quietFileChanges(before, after, compared)];
}

function tryToRender(model: PkoModel, context: string): RenderedPackage | PackageError {
  try {
    return instantiate(model, contextNamed(model, context));
  } catch (error) {
    if (error instanceof PackageError) return error;
    throw error;
  }
}

function failureChanges(context: string, before: RenderedPackage | PackageError, after: RenderedPackage | PackageError): PlacedChange[] {
  const [old, now] = [before, after].map(one => one instanceof PackageError ? one.message : undefined);
  if (old === now) return [];
  const message = now === undefined ? 'the package renders again in this test case'
    : old === undefined ? 'the package does not render in this test case any more' : 'the package does not render in this test case for another reason';
  return [placed('package', {
    severity: now === undefined ? 'attention' : 'breaking',
    subject: 'Tests',
    path: context,
    message,
    rule: 'rendering-fails',
    ...(old !== undefined && { before: old }),
    ...(now !== undefined && { after: now }),
  })];
}

function objectListChanges({ objects: before }: RenderedPackage, { objects: after }: RenderedPackage): PlacedChange[] {
  const [old, now] = [before.map(({ object }) => object), after.map(({ object }) => object)];
  const [oldOrder, newOrder] = [old.map(identityOf), now.map(identityOf)];
  const there = new Set(newOrder);
  const common = new Set(oldOrder.filter(identity => there.has(identity)));
  const [from, to] = [oldOrder, newOrder].map(order => order.filter(identity => common.has(identity)));
  const isReordered = from!.join('\n') !== to!.join('\n');
  return [
    ...permissionChanges(permissionsOfObjects(old), permissionsOfObjects(now)),
    ...objectChanges(old, now),
    ...imageChanges(imagesOfObjects(old), imagesOfObjects(now)),
    ...isReordered ? [placed('package', { severity: 'compatible', subject: 'Phases', message: 'the objects are applied in another order', rule: 'apply-order', before: from!, after: to! })] : [],
  ];
}

/** A change that is the same in all contexts is told once and without them. */
function mergedContexts(all: readonly { readonly context: string; readonly changes: readonly PlacedChange[] }[]): PlacedChange[] {
  const merged = new Map<string, { change: PlacedChange; contexts: string[] }>();
  for (const { context, changes } of all) {
    for (const change of changes) {
      const key = canonicalText({ ...change } as never);
      if (!merged.has(key)) merged.set(key, { change, contexts: [] });
      merged.get(key)!.contexts.push(context);
    }
  }
  return [...merged.values()].map(({ change, contexts }) => contexts.length === all.length ? change : { ...change, contexts });
}
