/** Files that programs put beside documents without being asked. */

const COMPANIONS: readonly RegExp[] = [
  // Hidden files, among them .DS_Store, ._x and .~lock.x#.
  /^\./,
  // The folder view of Windows; what Office keeps while a document is open; copies that editors keep; what macOS adds to an archive.
  /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini)$/i,
  /^~\$|^~WR[A-Z]\d+\.tmp$/i,
  /~$/,
  /^(?:__MACOSX|Icon\r)$/,
]

/** The pictures and styles of a web page that a browser or Word saved: X_files or X.files beside X.htm or X.html. */
const OF_PAGE = /(?:_files|\.files|\.fld|_文件)$/i

/**
 * Whether a file or folder is there for a program's own sake, so that it is passed over without a word.
 * @param names of all that lies in the same folder
 */
export function isCompanion(name: string, names: ReadonlySet<string>): boolean {
  if (COMPANIONS.some((pattern) => pattern.test(name))) return true
  const page = name.replace(OF_PAGE, '')
  return page !== name && ['.htm', '.html', '.HTM', '.HTML'].some((extension) => names.has(page + extension))
}
