import chardet from 'chardet'

/** A file that cannot be read as a document. The message says what to do. */
export class DecodeError extends Error {
  override name = 'DecodeError'
}

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** What chardet may propose besides GB18030, which reads GBK and GB2312 too. */
const PROPOSED = new Set(['big5', 'utf-16le', 'utf-16be'])

/** Control characters that no text has: all but tab, line ends, form feed and escape. */
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/
const CHINESE = /[\u2010-\u203f\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/g
const FOREIGN = /[^\u0000-\u007f]/g

/**
 * The text of a file, without its byte order mark; nothing else is altered.
 * Strict UTF-8 first, since nearly no other text passes for it; then what the bytes look like.
 * @throws DecodeError where the bytes are empty or no text
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new DecodeError('the file is empty. Put the text of the report into it, or remove the file.')
  const text = textOf(bytes)
  if (text === null) {
    throw new DecodeError('the file is not text in UTF-8, UTF-16 or GB18030. Save the document as text in UTF-8, or remove the file.')
  }
  if (text.trim() === '') throw new DecodeError('the file holds nothing but blank space. Put the text of the report into it, or remove the file.')
  return text
}

/** The text of any file that people write, which may be empty; null where the bytes are no text. */
export function textOf(bytes: Uint8Array): string | null {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  const text = marked ? read(bytes, marked[0]) : (read(bytes, 'utf-8') ?? guess(bytes))
  return text === null || CONTROL.test(text) ? null : text
}

/** The text in the encoding the bytes look like, else in the one that most Chinese files have. */
function guess(bytes: Uint8Array): string | null {
  const proposed = chardet.detect(bytes)?.toLowerCase() ?? ''
  return (PROPOSED.has(proposed) ? chinese(read(bytes, proposed)) : null) ?? chinese(read(bytes, 'gb18030'))
}

function read(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** Nearly any bytes are some text in a two-byte encoding; a report's are mostly Han and its punctuation. */
function chinese(text: string | null): string | null {
  if (text === null) return null
  const foreign = text.match(FOREIGN)?.length ?? 0
  return (text.match(CHINESE)?.length ?? 0) >= foreign * 0.8 ? text : null
}
