/**
 * SVG to PNG, the same bytes on every machine: resvg as WebAssembly, which has no code for one processor alone, with the
 * fonts among the packages; it never asks the system for one.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

import { initWasm, Resvg } from '@resvg/resvg-wasm'

import { indexedPng } from './indexedPng.ts'

const FONTS = ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf']

const fileOf = createRequire(join(process.cwd(), 'package.json')).resolve

interface Tools {
  readonly fontBuffers: Uint8Array[]
}

const readRenderer = (): Buffer => readFileSync(fileOf('@resvg/resvg-wasm/index_bg.wasm'))

let digest: Buffer | undefined
let tools: Promise<Tools> | undefined

/** SHA-256 of the renderer: another one may draw differently. */
export const rendererDigest = (): Buffer => (digest ??= createHash('sha256').update(readRenderer()).digest())

async function prepare(): Promise<Tools> {
  await initWasm(readRenderer())
  return { fontBuffers: FONTS.map((font) => readFileSync(fileOf(`@expo-google-fonts/noto-sans-sc/${font}`))) }
}

/**
 * @param svg with a ground below everything, and at most 256 colours with their mixtures
 * @returns a PNG of the size the SVG states
 */
export async function rasterize(svg: string): Promise<Uint8Array> {
  const { fontBuffers } = await (tools ??= prepare())
  const drawing = new Resvg(svg, { font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Noto Sans SC' } })
  const image = drawing.render()
  const png = indexedPng({ width: image.width, height: image.height, rgba: image.pixels })
  image.free()
  drawing.free()
  return png
}
