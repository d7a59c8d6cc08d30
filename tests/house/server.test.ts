import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { SiteServer } from '../../scripts/site/server.ts'
import { serveSite } from '../../scripts/site/server.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

let folder: string
let atRoot: SiteServer
let below: SiteServer

beforeAll(async () => {
  const parent = temporaryFolder()
  folder = join(parent, 'dist')
  await mkdir(join(folder, 'reports'), { recursive: true })
  await writeFile(join(parent, 'secret.txt'), 'secret')
  await writeFile(join(folder, 'index.html'), '首页')
  await writeFile(join(folder, '404.html'), '没有这个页面')
  await writeFile(join(folder, 'reports/index.html'), '报告')
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'assets/page.1a2b3c.css'), '.long { color: black }'.repeat(200))
  for (const name of ['data.csv', 'data.json', 'feed.xml', 'engine.wasm', 'x.pf_index']) await writeFile(join(folder, name), '1')
  atRoot = await serveSite(folder, '/', 4500)
  below = await serveSite(folder, '/atlas', 4500)
})

afterAll(() => {
  atRoot.close()
  below.close()
})

const get = (server: SiteServer, path: string): Promise<Response> => fetch(`http://localhost:${server.port}${path}`, { redirect: 'manual' })

describe('serveSite', () => {
  test('takes the next port when the first is in use, and says where it is', () => {
    expect(below.port).toBeGreaterThan(atRoot.port)
    expect(atRoot.address).toBe(`http://localhost:${atRoot.port}/`)
    expect(below.address).toBe(`http://localhost:${below.port}/atlas/`)
  })

  test('serves index.html for a folder', async () => {
    expect(await (await get(atRoot, '/')).text()).toBe('首页')
    expect(await (await get(below, '/atlas/')).text()).toBe('首页')
    expect(await (await get(below, '/atlas/reports/')).text()).toBe('报告')
  })

  test.each([
    ['/data.csv', 'text/csv;charset=utf-8'],
    ['/data.json', 'application/json'],
    ['/feed.xml', 'application/xml;charset=utf-8'],
    ['/engine.wasm', 'application/wasm'],
    ['/x.pf_index', 'application/octet-stream'],
    ['/', 'text/html;charset=utf-8'],
  ])('names the type of %s', async (path, type) => {
    expect((await get(atRoot, path)).headers.get('content-type')).toBe(type)
  })

  test('packs text as the request accepts', async () => {
    const packed = await get(atRoot, '/assets/page.1a2b3c.css')
    expect(packed.headers.get('content-encoding')).toMatch(/^(br|gzip)$/)
    expect(await packed.text()).toBe('.long { color: black }'.repeat(200))
  })

  test('lets only files be kept whose name tells their content', async () => {
    expect((await get(below, '/atlas/assets/page.1a2b3c.css')).headers.get('cache-control')).toMatch(/max-age=\d{7,}, immutable/)
    expect((await get(below, '/atlas/')).headers.get('cache-control')).toBe('no-cache')
  })

  test.each(['/nothing', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt'])('answers %s with the 404 page', async (path) => {
    const response = await get(atRoot, path)
    expect(response.status).toBe(404)
    expect(await response.text()).toBe('没有这个页面')
  })

  test('has nothing outside the sub-path and leads from the root to it', async () => {
    expect((await get(below, '/data.csv')).status).toBe(404)
    expect((await get(below, '/atlasdata.csv')).status).toBe(404)
    expect((await get(below, '/')).headers.get('location')).toBe('/atlas/')
    expect((await get(below, '/atlas')).headers.get('location')).toBe('/atlas/')
    expect((await get(below, '/atlas?x=1')).headers.get('location')).toBe('/atlas/?x=1')
  })
})
