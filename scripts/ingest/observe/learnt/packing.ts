/** Numbers as a file of the catalogue holds them: bytes deflated, in base64. */
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Numbers as text. */
export const deflated = (numbers: Int8Array | Int32Array): string =>
  deflateRawSync(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), { level: 9 }).toString('base64')

/** The bytes of a text, in memory of their own, which may be looked at as numbers of several bytes. */
export const inflated = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(inflateRawSync(Buffer.from(text, 'base64')))
