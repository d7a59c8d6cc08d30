/** What the system refuses to do with a file, in a sentence: the codes alone tell only those who know them. */

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you have no right to it. Change its rights, or put it where you may read and write.',
  EPERM: 'the system does not allow it. Change its rights, and close other programs that use it.',
  EBUSY: 'another program uses it. Close that program and run this again.',
  ENOENT: 'it is not there, or was taken away meanwhile. Put it there and run this again.',
  EISDIR: 'it is a folder where a file is wanted. Move the folder away.',
  ENOTDIR: 'a part of its path is a file where a folder is wanted. Move that file away.',
  ENOSPC: 'the disk is full. Make room and run this again.',
  EROFS: 'the disk is for reading alone. Choose another folder.',
  EMFILE: 'too many files are open. Close other programs and run this again.',
}

/** Where, why and what to do about an error that came from the system; null for any other error. */
export function describeSystemError(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) return null
  const reason = REASONS[String(error.code)]
  return reason === undefined ? null : `${String(error.path)} cannot be used (${String(error.code)}): ${reason}`
}
