import type { Json } from '../json';

/** What a text says, and to which readers. */
interface KnownText {
  readonly documents: readonly Json[];
  /** Whether it was read with its last line completed; undefined where that makes no difference. */
  readonly completed?: boolean;
}

let known: Map<string, KnownText> | undefined;

/**
 * Does a piece of work in which each text is read once: what was read or written before is known, and shared by all who read it, so that
 * nobody may change it.
 */
export function readingOnce<T>(work: () => T): T {
  if (known !== undefined) return work();
  known = new Map();
  try {
    return work();
  } finally {
    known = undefined;
  }
}

/** Takes note of the only document of a text, which says the same with and without a line end behind it. */
export function rememberWritten(text: string, document: Json): void {
  known?.set(text, { documents: [document] });
}

/** Takes note of what was read. */
export function rememberRead(text: string, completed: boolean, documents: readonly Json[]): void {
  known?.set(text, { documents, completed });
}

/** What a text is known to say; undefined where it has to be read. */
export function recall(text: string, completed: boolean): Json[] | undefined {
  const entry = known?.get(text);
  return entry === undefined || (entry.completed ?? completed) !== completed ? undefined : [...entry.documents];
}
