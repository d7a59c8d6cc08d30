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

/** What is in nearly every Chinese text: which of two orders of bytes is right shows in how often it comes out. */
const COMMON = /[\t\n\r 0-9，。、的]/g

/** Control characters that no text has: all but tab, line ends, form feed and escape. */
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/
/** Han, its punctuation, and the signs and frames of tables that old Chinese encodings have. */
const CHINESE = /[\u00b7\u00d7\u2010-\u203f\u2190-\u266f\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/g
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
  return marked ? read(bytes, marked[0]) : (read(bytes, 'utf-8') ?? guess(bytes))
}

/** The text in the encoding the bytes look like, else in the one that most Chinese files have, GB18030, which reads GBK and GB2312 too. */
function guess(bytes: Uint8Array): string | null {
  const isBig5 = chardet.detect(bytes) === 'Big5'
  return (isBig5 ? chinese(read(bytes, 'big5')) : null) ?? chinese(read(bytes, 'gb18030')) ?? chinese(unmarkedUtf16(bytes))
}

/** UTF-16 in the order of bytes in which more of what is common comes out: spaces, digits, commas. Its bytes are no text in any other encoding, as some are zero. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const [best] = (['utf-16le', 'utf-16be'] as const)
    .map((encoding) => read(bytes, encoding))
    .filter((text) => text !== null)
    .map((text) => ({ text, common: text.match(COMMON)?.length ?? 0 }))
    .sort((a, b) => b.common - a.common)
  return best && best.common > 0 ? best.text : null
}

/** The text, unless the bytes are none in this encoding. */
function read(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return CONTROL.test(text) ? null : text
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
