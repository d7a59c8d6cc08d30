import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { EventEmitter } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { LoaderContext } from 'astro/loaders'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { ingest } from '../../scripts/ingest.ts'
import { catalogueState } from '../../src/domain/catalogue.ts'
import { reportLoader } from '../../src/reports/loader.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

let root = ''
beforeEach(async () => {
  root = temporaryFolder()
  mkdirSync(join(root, 'sources'))
  write('yi', '131家')
  write('er', '46家')
  await read()
})

const write = (stem: string, count: string): void => writeFileSync(join(root, 'sources', `${stem}.txt`), `云溪民政\n\n2021年，全市共有养老机构${count}。\n`)
const read = () => ingest({ from: join(root, 'sources'), to: join(root, 'reports'), log: () => undefined })

interface Entry {
  readonly id: string
  readonly data: Record<string, unknown>
  readonly digest: string
  readonly rendered: { readonly html: string }
}

/** As much of Astro as the loader asks for. */
function context(): { entries: Map<string, Entry>; watcher: EventEmitter; astro: LoaderContext } {
  const entries = new Map<string, Entry>()
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined })
  const store = { keys: () => [...entries.keys()], delete: (id: string) => entries.delete(id), set: (entry: Entry) => entries.set(entry.id, entry) }
  const astro: unknown = {
    store,
    watcher,
    config: { root: pathToFileURL(`${root}/`) },
    logger: { error: () => undefined },
    parseData: ({ data }: Entry) => Promise.resolve(data),
    generateDigest: (text: string) => text,
  }
  return { entries, watcher, astro: astro as LoaderContext }
}

describe('reportLoader', () => {
  const loader = reportLoader({ folder: 'reports', base: '/atlas' })

  test('stores front matter and HTML of each report, links below the base', async () => {
    const { entries, astro } = context()
    await loader.load(astro)
    expect([...entries.keys()]).toEqual(['er', 'yi'])
    expect(entries.get('yi')?.data).toMatchObject({ slug: 'yi', title: '云溪民政' })
    expect(entries.get('yi')?.rendered.html).toMatch(/href="\/atlas\/indicators\/[a-z-]+\/".*>131家</)
  })

  test('forgets reports that are gone, and gives a changed one another digest', async () => {
    const { entries, astro } = context()
    await loader.load(astro)
    const before = entries.get('yi')?.digest
    rmSync(join(root, 'sources/er.txt'))
    write('yi', '132家')
    await read()
    await loader.load(astro)
    expect([...entries.keys()]).toEqual(['yi'])
    expect(entries.get('yi')?.digest).not.toBe(before)
  })

  test('tells in development by the digest that the catalogue changed, and not in a build, which is to be the same everywhere', async () => {
    const [inDevelopment, inBuild] = [context(), context()]
    await loader.load(inDevelopment.astro)
    delete inBuild.astro.watcher
    await loader.load(inBuild.astro)
    expect(inDevelopment.entries.get('yi')?.digest).toContain(catalogueState())
    expect(inBuild.entries.get('yi')?.digest).not.toContain('themes.yml')
  })

  test('follows the folder in development', async () => {
    const { entries, watcher, astro } = context()
    await loader.load(astro)
    cpSync(join(root, 'reports/er.mdx'), join(root, 'reports/san.mdx'))
    watcher.emit('all', 'add', join(root, 'reports/san.mdx'))
    await vi.waitFor(() => expect([...entries.keys()]).toContain('san'))
  })

  test('does not follow a folder whose name only begins the same', async () => {
    const { entries, watcher, astro } = context()
    await loader.load(astro)
    cpSync(join(root, 'reports/er.mdx'), join(root, 'reports/si.mdx'))
    watcher.emit('all', 'add', join(root, 'reports-old/si.mdx'))
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect([...entries.keys()]).not.toContain('si')
  })

  test('says what to run where there are no reports', async () => {
    rmSync(join(root, 'reports'), { recursive: true })
    await expect(loader.load(context().astro)).rejects.toThrow(/is not there\. Run npm run ingest/)
  })
})
