import { missingPathMessage, typedPath } from './missing-path';
import { escapeControls } from '../findings/escape';

/** What the codes of system errors mean. */
const REASONS: { readonly [code: string]: string | undefined } = {
  EBUSY: 'it is in use',
  EDQUOT: 'your share of the disk is used up',
  EEXIST: 'it is there already',
  EFBIG: 'it is too large',
  EIO: 'the disk does not answer',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links lead to each other',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENFILE: 'too many files are open',
  ENOSPC: 'no space is left on the disk',
  ENOTDIR: 'a folder on the way to it is a file',
  ENOTEMPTY: 'the folder is not empty',
  EROFS: 'the file system can only be read',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
};
/** What only happens to somebody who writes. */
const WRITING_CODES = new Set(['EDQUOT', 'EEXIST', 'EFBIG', 'ENOSPC', 'ENOTEMPTY', 'EROFS']);
const WRITING_CALLS = new Set(['chmod', 'copyfile', 'link', 'mkdir', 'mkdtemp', 'rename', 'rm', 'rmdir', 'symlink', 'unlink', 'write']);
/** Files and folders that are written are called so until they are complete. */
const TEMPORARY = /(?:[/\\]?\.opack-tmp-)[^/\\]*(?:[/\\].*)?$/;

/** What to say of an error that tells of the world: never the words of the system, nor the name of a temporary file. */
export function messageOf(error: Error, cwd: string): string {
  const cause = error.cause as NodeJS.ErrnoException | undefined;
  if (isOfSystem(cause) && error.message.includes(cause.message)) return error.message.replace(cause.message, reasonOf(cause));
  if (!isOfSystem(error)) return error.message;
  const { code, path, syscall = '' } = error;
  if (code === 'ENOENT' && path !== undefined && !TEMPORARY.test(path)) return missingPathMessage(path, cwd);
  const isWriting = WRITING_CODES.has(code!) || WRITING_CALLS.has(syscall) || TEMPORARY.test(path ?? '');
  const what = path === undefined ? 'A file' : escapeControls(typedPath(path.replace(TEMPORARY, ''), cwd));
  return `${what} cannot be ${isWriting ? 'written' : 'read'}: ${reasonOf(error, isWriting)}.`;
}

/** Whether the file system says no, in a way that is known. */
function isOfSystem(error: Error | undefined): error is NodeJS.ErrnoException {
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  return code !== undefined && !syscall?.startsWith('spawn') && (REASONS[code] !== undefined || ['EACCES', 'EPERM', 'ENOENT'].includes(code));
}

function reasonOf({ code }: NodeJS.ErrnoException, isWriting = true): string {
  if (code === 'ENOENT') return 'its folder is not there';
  return REASONS[code!] ?? `you may not ${isWriting ? 'write' : 'read'} it`;
}
