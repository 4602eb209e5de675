import { join } from 'node:path';
import { Finding } from '../findings/finding';

/** A finding about a folder that was read, its file as a path from where the folder is named; the folder itself where no file is to blame. */
export function inFolder(folder: string, finding: Finding): Finding {
  return { ...finding, file: finding.file === undefined ? folder : join(folder, finding.file) };
}
