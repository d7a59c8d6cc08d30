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

  test.each([
    ['a report', '全市低保标准提高，共有养老机构131家。\r\n二、养老服务\r\n'],
    ['a line', '全市共有养老机构131家'],
    ['a line without a digit', '一、全市低保标准提高。'],
    ['a web page', '<!doctype html><html><head><title>云溪民政</title></head><body><p>全市共有养老机构131家。</p></body></html>'],
    ['lines in Traditional characters', '全縣現有長者照顧床位三千張，較上年增加。\n其餘見附表。\n'],
  ])('reads UTF-16 without its mark: %s', (_what, text) => {
    expect(decode(Buffer.from(text, 'utf16le'))).toBe(text)
    expect(decode(Buffer.from(text, 'utf16le').swap16())).toBe(text)
  })

  test('reads GB18030', () => {
    expect(decode(GB18030)).toBe('全市低保标准提高，共有养老机构131家。\n')
  })

  test('reads a table with drawn lines in GB18030', () => {
    const frame = Buffer.from(`${'a9c0a9a4a9a4a9c8'.repeat(3)}0a`, 'hex')
    expect(decode(Buffer.concat([frame, GB18030, frame]))).toBe(`${'├──┤'.repeat(3)}\n全市低保标准提高，共有养老机构131家。\n${'├──┤'.repeat(3)}\n`)
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
