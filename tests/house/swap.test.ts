/** A folder in the place of another while something is in the way. What the file system would do now and then is done on purpose here. */
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'

import { swapIn } from '../../scripts/swap.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

/** The file system's, after what is to come between. */
const renameAfter =
  (meddle: (from: string, to: string) => unknown) =>
  (from: string, to: string): void => {
    meddle(from, to)
    renameSync(from, to)
  }

let parent = ''
const [at, fresh] = [(): string => join(parent, 'dist'), (): string => join(parent, 'fresh')]

function put(folder: string, ...files: readonly string[]): void {
  mkdirSync(folder, { recursive: true })
  for (const file of files) writeFileSync(join(folder, file), file)
}

const refuse = (code: string): never => {
  throw Object.assign(new Error(`${code}: in the way`), { code })
}

beforeEach(() => {
  parent = temporaryFolder()
  put(at(), 'modes.js', 'gone.html')
  put(fresh(), 'modes.js', 'index.html')
})

describe('swapIn', () => {
  test('tries again where another run has put its own folder there at the same moment', () => {
    let rivals = 2
    const rename = renameAfter((_, to) => {
      if (to === at() && !existsSync(at()) && rivals-- > 0) put(at(), 'rival.html')
    })
    swapIn(fresh(), at(), rename)
    expect(readdirSync(at()).sort()).toEqual(['index.html', 'modes.js'])
    expect(readdirSync(parent)).toEqual(['dist'])
  })

  test('gives up in the end, and leaves the last folder there', () => {
    const rename = renameAfter((_, to) => {
      if (to === at() && !existsSync(at())) put(at(), 'rival.html')
    })
    expect(() => swapIn(fresh(), at(), rename)).toThrow('ENOTEMPTY')
    expect(readdirSync(at())).toEqual(['rival.html'])
  })

  test.each(['EBUSY', 'EXDEV'])('replaces what is in a folder that cannot change places: %s', (code) => {
    const rename = renameAfter((from) => from === at() && refuse(code))
    swapIn(fresh(), at(), rename)
    expect(readdirSync(at()).sort()).toEqual(['index.html', 'modes.js'])
    expect(readdirSync(parent)).toEqual(['dist'])
  })

  test('replaces what is in a folder beside which nothing can be written', () => {
    const rename = renameAfter((_, to) => basename(to).startsWith('.dist.new-') && join(parent, basename(to)) === to && refuse('EACCES'))
    swapIn(fresh(), at(), rename)
    expect(readdirSync(at()).sort()).toEqual(['index.html', 'modes.js'])
  })

  test('copies from another disk', () => {
    const rename = renameAfter((from) => from === fresh() && refuse('EXDEV'))
    swapIn(fresh(), at(), rename)
    expect(readdirSync(at()).sort()).toEqual(['index.html', 'modes.js'])
    expect(readdirSync(parent)).toEqual(['dist'])
  })
})
