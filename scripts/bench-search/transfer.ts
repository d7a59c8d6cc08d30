import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** Files that are packed already: a CDN sends them as they are. */
const PACKED = /\.(pagefind|pf_\w+|png|woff2)$/
/** Between what a CDN does on the fly (4–6) and what it does once (11). */
const QUALITY = 9

/** Bytes sent for an answer: packed files as they are, others in Brotli. */
const sizeOf = (content: Buffer, file: string): number =>
  PACKED.test(file) ? content.length : brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }).length

/** Bytes of answers, by what they are for. */
export interface Transfer {
  /** Programs. */
  readonly scripts: number
  /** Parts of the index and texts found. */
  readonly index: number
  readonly requests: number
}

/** Weighs what a page was sent, by the addresses; style sheets, pictures and the page itself are not counted. */
export type Scales = (urls: readonly string[]) => Transfer

/** @param site the folder that is served under the address */
export function createScales({ folder, address }: { readonly folder: string; readonly address: string }): Scales {
  const known = new Map<string, number>()
  function weigh(file: string): number {
    const path = join(folder, file)
    const weight = known.get(file) ?? (existsSync(path) && statSync(path).isFile() ? sizeOf(readFileSync(path), file) : 0)
    known.set(file, weight)
    return weight
  }
  return (urls) => {
    const files = urls.map((url) => decodeURIComponent(url.slice(address.length).replace(/[?#].*$/, '')))
    const scripts = files.filter((file) => /\.(js|pagefind)$/.test(file))
    const index = files.filter((file) => !scripts.includes(file) && /\.(pf_\w+|json)$/.test(file))
    const sum = (of: readonly string[]): number => of.reduce((bytes, file) => bytes + weigh(file), 0)
    return { scripts: sum(scripts), index: sum(index), requests: scripts.length + index.length }
  }
}
