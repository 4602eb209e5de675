import type { HttpResponse } from './http-connection';

/** Answers after which it is worth asking again. */
const BUSY: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);
/** Errors of connections that come and go. */
const PASSING: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'ENETUNREACH']);
/** How long to wait before each further attempt, in milliseconds. */
const DELAYS = [250, 1000, 4000];
/** Whoever is told to wait longer is better told so. */
const LONGEST_WAIT = 30_000;

/** Waits for some milliseconds. */
export type Wait = (milliseconds: number) => Promise<void>;

/**
 * Tries again where a server was busy, or a connection broke: three times, after as long as the server says (Retry-After), else longer each time.
 *
 * @returns the last answer
 * @throws the last error
 */
export async function withRetries<T extends Pick<HttpResponse, 'status' | 'headers'>>(attempt: () => Promise<T>, wait: Wait): Promise<T> {
  for (const delay of DELAYS) {
    try {
      const response = await attempt();
      if (!BUSY.has(response.status)) return response;
      const asked = retryAfter(response.headers['retry-after']);
      if (asked !== undefined && asked > LONGEST_WAIT) return response;
      await wait(asked ?? delay);
    } catch (error) {
      if (!PASSING.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await wait(delay);
    }
  }
  return attempt();
}

/** How long a server asks to wait, in milliseconds: it says a number of seconds, or a date. */
export function retryAfter(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
