import { Finding } from '../findings/finding';

/** What of a finding every command tells programs; unknown is null, so that each object has the same keys. */
export function findingJson({ code, severity, message, remedy, file, line, column, object, path }: Finding) {
  const place = { file: file ?? null, line: line ?? null, column: column ?? null };
  return { code, severity, message, remedy: remedy ?? null, ...place, object: object ?? null, path: path ?? null };
}
