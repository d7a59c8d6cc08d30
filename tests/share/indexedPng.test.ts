import { inflateSync } from 'node:zlib'

import { describe, expect, test } from 'vitest'

import { indexedPng } from '../../src/share/indexedPng.ts'

/** Chunks by type. */
function chunksOf(png: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(png)
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)))
  }
  return chunks
}

describe('indexedPng', () => {
  test('holds every pixel by its place in the palette', () => {
    const rgba = Uint8Array.from([255, 0, 0, 255, 0, 0, 255, 255, 0, 0, 255, 255, 255, 0, 0, 255])
    const chunks = chunksOf(indexedPng({ width: 2, height: 2, rgba }))
    expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND'])
    expect([...(chunks.get('PLTE') ?? [])]).toEqual([255, 0, 0, 0, 0, 255])
    expect([...inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))]).toEqual([0, 0, 1, 0, 1, 0])
  })
  test('refuses more colours than a palette holds', () => {
    const rgba = Uint8Array.from({ length: 257 * 4 }, (_, index) =>
      index % 4 === 3 ? 255 : index % 4 === 0 ? (index / 4) & 255 : index % 4 === 1 ? index >> 10 : 0,
    )
    expect(() => indexedPng({ width: 257, height: 1, rgba })).toThrow('257 colours')
  })
  test('refuses a transparent picture', () => expect(() => indexedPng({ width: 1, height: 1, rgba: new Uint8Array(4) })).toThrow('transparent'))
})
