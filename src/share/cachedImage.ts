/** Keeps rendered images from build to build: one is rendered anew only if its drawing or the renderer changed. */
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { rasterize, rendererDigest } from './rasterize.ts'

const FOLDER = join(process.cwd(), '.cache/share')
const DIGEST_LENGTH = 32

/**
 * The PNG of a drawing.
 * @param name of the image, such as reports/dalian-2020: a new drawing of that name takes the place of the last one
 */
export async function imageOf(name: string, svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(FOLDER, `${name}.cached`)
  const digest = createHash('sha256').update(rendererDigest()).update(svg).digest()
  const kept = await readFile(file).catch(() => undefined)
  if (kept?.subarray(0, DIGEST_LENGTH).equals(digest)) return new Uint8Array(kept.subarray(DIGEST_LENGTH))
  const png = await rasterize(svg)
  await keep(file, Buffer.concat([digest, png]))
  return new Uint8Array(png)
}

/** In one step: a build that is ended in between leaves no half an image. */
async function keep(file: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.part`, content)
  await rename(`${file}.part`, file)
}
