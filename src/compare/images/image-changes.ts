import { ImageUse } from './image-list';
import { repositoryOf } from '../../kube/image-reference';
import { ChangeSeverity, PlacedChange, placed } from '../comparison';
import { compareText } from '../values/order';
import { listed } from '../values/show';

/** How many places a line names. */
const MOST_PLACES = 4;

/** Images by the places where they are used; places where one image takes the place of another are told together. */
export function imageChanges(before: readonly ImageUse[], after: readonly ImageUse[]): PlacedChange[] {
  const [old, now] = [byPlace(before), byPlace(after)];
  const places = new Map<string, { before?: string; after?: string; places: string[] }>();
  for (const place of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(place), now.get(place)];
    if (was === is) continue;
    const key = JSON.stringify([was ?? null, is ?? null]);
    if (!places.has(key)) places.set(key, { ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }), places: [] });
    places.get(key)!.places.push(place);
  }
  return [...places.values()].map(({ places: used, ...images }) => placed('images', {
    ...meaningOf(images.before, images.after), subject: repositoryOf(images.after ?? images.before ?? ''), path: namesOf(used), rule: 'image-changed', ...images,
  }));
}

/** Several images in one place are one text. */
function byPlace(uses: readonly ImageUse[]): Map<string, string> {
  const found = new Map<string, string[]>();
  for (const { place, image } of uses) found.set(place, [...found.get(place) ?? [], image]);
  return new Map([...found].map(([place, images]) => [place, [...new Set(images)].sort(compareText).join(', ')]));
}

function namesOf(places: readonly string[]): string {
  const sorted = [...places].sort(compareText);
  return listed(sorted.length > MOST_PLACES ? [...sorted.slice(0, MOST_PLACES), `${sorted.length - MOST_PLACES} more`] : sorted);
}

function meaningOf(before: string | undefined, after: string | undefined): { readonly severity: ChangeSeverity; readonly message: string } {
  if (after === undefined) return { severity: 'compatible', message: 'is not used any more' };
  const isUnpinned = !after.includes('@');
  if (before === undefined) return isUnpinned ? { severity: 'attention', message: 'is new, and not pinned by a digest' } : { severity: 'compatible', message: 'is new' };
  if (isUnpinned && before.includes('@')) return { severity: 'attention', message: 'is not pinned by a digest any more' };
  if (repositoryOf(before) !== repositoryOf(after)) return { severity: 'attention', message: 'comes from another repository' };
  return { severity: 'compatible', message: isUnpinned ? 'another tag' : before.includes('@') ? 'another digest' : 'is pinned by a digest now' };
}
