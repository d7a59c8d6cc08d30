/** Reads the part of CBOR (RFC 8949) Pagefind writes: whole numbers, texts and lists whose length is told beforehand. */
export interface CborReader {
  /** The next number, which may be negative. */
  number(): number
  text(): string
  /** The length of the next list; its items follow. */
  list(): number
  /** Bytes read so far. */
  position(): number
}

const [UNSIGNED, NEGATIVE, TEXT, LIST] = [0, 1, 3, 4]

/** @throws Error where the bytes are not what is asked for */
export function createCborReader(bytes: Uint8Array): CborReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const decoder = new TextDecoder()
  let at = 0

  function argument(first: number): number {
    const small = first & 31
    if (small < 24) return small
    const start = at
    at += 1 << (small - 24)
    if (small === 24) return view.getUint8(start)
    if (small === 25) return view.getUint16(start)
    if (small === 26) return view.getUint32(start)
    throw new Error(`A number of the search index is too long, at byte ${start}. Build the site again.`)
  }

  function expect(kind: number): number {
    const first = view.getUint8(at++)
    if (first >> 5 !== kind) throw new Error(`The search index has another form than expected, at byte ${at - 1}. Build the site again.`)
    return argument(first)
  }

  return {
    number() {
      const first = view.getUint8(at++)
      const value = argument(first)
      if (first >> 5 === UNSIGNED) return value
      if (first >> 5 === NEGATIVE) return -1 - value
      throw new Error(`The search index has another form than expected, at byte ${at - 1}. Build the site again.`)
    },
    text() {
      const length = expect(TEXT)
      at += length
      return decoder.decode(bytes.subarray(at - length, at))
    },
    list: () => expect(LIST),
    position: () => at,
  }
}
