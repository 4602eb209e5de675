/** At most every third letter may differ, and never more than this. */
const MOST_EDITS = 3;

/**
 * The candidate that was probably meant: the one with the fewest typing errors, if there are few enough; upper and lower case do not count.
 *
 * Of equally near candidates it is the first in alphabetical order.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = word.toLowerCase();
  let best: string | undefined;
  let bestEdits = Infinity;
  for (const candidate of [...candidates].sort()) {
    const meant = candidate.toLowerCase();
    const allowed = Math.min(MOST_EDITS, Math.floor(Math.max(typed.length, meant.length) / 3));
    if (Math.abs(typed.length - meant.length) > allowed) continue;
    const edits = editDistance(typed, meant);
    if (edits <= allowed && edits < bestEdits) [best, bestEdits] = [candidate, edits];
  }
  return best;
}

/** What to say of a wrong name: which one was probably meant, else which there are. */
export function correction(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  if (meant !== undefined) return `Did you mean ${meant}?`;
  return `There ${known.length === 1 ? 'is' : 'are'} ${known.join(', ') || 'none'}.`;
}

/** Damerau-Levenshtein distance: letters added, left out, replaced, or two neighbours exchanged (each letter at most once). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(replaced, last[j] + 1, row[j - 1] + 1);
      const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (exchanged) row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length];
}
