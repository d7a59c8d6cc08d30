/**
 * The Chromium among the packages: a headless build packed for bare machines, with the system libraries it needs beside it.
 * It is unpacked once into the cache; no installed browser, library or font takes part.
 */
import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'

import { extract } from 'tar-fs'

import { fontsConfiguration } from './fonts.ts'

const root = dirname(dirname(import.meta.dirname))
const packed = join(root, 'node_modules/@sparticuz/chromium')
const FONTS = ['400Regular', '700Bold'].map((weight) => join(root, 'node_modules/@expo-google-fonts/noto-sans-sc', weight))

export interface BundledBrowser {
  readonly executable: string
  /** Folder of the libraries that a bare machine lacks: NSS, NSPR, expat. */
  readonly libraries: string
  /** Fontconfig's file: names the fonts among the packages and no others. */
  readonly fonts: string
}

/** Where the browser is, or will be once it is unpacked. The folder carries the version: another one is unpacked beside it. */
export function bundledBrowser(): BundledBrowser {
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string }
  const folder = join(root, '.cache/browser', version)
  return { executable: join(folder, 'chromium'), libraries: join(folder, 'lib'), fonts: join(folder, 'fonts.conf') }
}

/** Unpacks the browser unless it is there. The folder appears whole or not at all, whoever else unpacks at the same time. */
export async function unpackBrowser(): Promise<void> {
  const { executable, fonts } = bundledBrowser()
  const folder = dirname(executable)
  if (!existsSync(executable)) await unpackInto(folder)
  await writeFile(fonts, fontsConfiguration(FONTS, join(folder, 'font-cache')))
}

async function unpackInto(folder: string): Promise<void> {
  const unfinished = `${folder}.${randomUUID()}`
  await mkdir(unfinished, { recursive: true })
  try {
    await unpack('chromium.br', createWriteStream(join(unfinished, 'chromium'), { mode: 0o755 }))
    await unpack('al2023.tar.br', extract(unfinished))
    await rename(unfinished, folder)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

async function unpack(archive: string, target: NodeJS.WritableStream): Promise<void> {
  await pipeline(createReadStream(join(packed, 'bin', archive)), createBrotliDecompress(), target)
}
