import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { decode, DecodeError } from '../../scripts/ingest/decode.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** “全市低保标准提高，共有养老机构131家。” and a line's end, in GB18030. */
const GB18030 = Uint8Array.from(Buffer.from('c8abcad0b5cdb1a3b1ead7bccce1b8dfa3acb9b2d3d0d1f8c0cfbbfab9b9313331bcd2a1a30a', 'hex'))

describe('decode', () => {
  test('reads UTF-8, with and without its mark', () => {
    expect(decode(utf8('低保标准557元\r\n'))).toBe('低保标准557元\r\n')
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('低保')]))).toBe('低保')
  })

  test('reads UTF-16 by its mark', () => {
    const little = Buffer.from('\ufeff低保标准', 'utf16le')
    expect(decode(little)).toBe('低保标准')
    expect(decode(Buffer.from(little).swap16())).toBe('低保标准')
  })

  test('reads GB18030', () => {
    expect(decode(GB18030)).toBe('全市低保标准提高，共有养老机构131家。\n')
  })

  test.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['blank space', utf8(' \r\n\u3000'), 'blank'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'not text'],
    ['a ZIP archive, such as a .docx', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0]), 'not text'],
    ['French in Latin-1', Uint8Array.from(Buffer.from('le b\u00e9n\u00e9ficiaire a \u00e9t\u00e9 aid\u00e9', 'latin1')), 'not text'],
  ])('refuses %s and says what to do', (_what, bytes, reason) => {
    expect(() => decode(bytes)).toThrow(DecodeError)
    expect(() => decode(bytes)).toThrow(reason)
    expect(() => decode(bytes)).toThrow(/(Put|Save) the/)
  })

  test('any bytes are read or refused by name', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          expect(decode(bytes).length).toBeGreaterThan(0)
        } catch (error) {
          expect(error).toBeInstanceOf(DecodeError)
        }
      }),
    )
  })

  test('any text in UTF-8 comes out unaltered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '' && !text.startsWith('\ufeff') && !/[\u0000-\u001f]/.test(text))
        expect(decode(utf8(text))).toBe(text)
      }),
    )
  })
})
