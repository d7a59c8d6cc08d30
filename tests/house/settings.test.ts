import { readFile } from 'node:fs/promises'

import { describe, expect, test } from 'vitest'

import { describeMissingSite, readSettings, readSources } from '../../scripts/site/settings.ts'

const read = (args: string[], environment: Record<string, string> = {}) => readSettings(args, environment, '/project')

describe('readSettings', () => {
  test('builds the bundled documents for the root of a host into dist unless told otherwise', () => {
    expect(read([])).toEqual({ sources: '/project/content/sources', site: undefined, base: '/', out: '/project/dist' })
  })

  test('reads the environment', () => {
    const environment = { SOURCES_DIR: '../reports', SITE_URL: 'https://atlas.example', BASE_PATH: '/atlas' }
    expect(read([], environment)).toEqual({ sources: '/reports', site: 'https://atlas.example', base: '/atlas', out: '/project/dist' })
  })

  test('takes a flag before the environment', () => {
    const environment = { SOURCES_DIR: 'a', SITE_URL: 'https://a.example', BASE_PATH: 'a' }
    const args = ['--from', '/b', '--site', 'https://b.example', '--base', 'b', '--out', 'c']
    expect(read(args, environment)).toEqual({ sources: '/b', site: 'https://b.example', base: '/b', out: '/project/c' })
  })

  test('takes an empty variable for one that is not set', () => {
    expect(read([], { SOURCES_DIR: '', SITE_URL: '', BASE_PATH: '' })).toEqual(read([]))
  })

  test.each([
    ['/', '/'],
    ['atlas', '/atlas'],
    ['/atlas/', '/atlas'],
    ['//a//b/', '/a/b'],
  ])('writes the sub-path %s as %s', (base, expected) => {
    expect(read(['--base', base]).base).toBe(expected)
  })

  test.each(['/图志', '/a b', '/..', '/a?b'])('refuses the sub-path %s', (base) => {
    expect(() => read(['--base', base])).toThrow('BASE_PATH')
  })

  test.each(['atlas.example', 'ftp://atlas.example', 'javascript:0'])('refuses the address %s', (site) => {
    expect(() => read(['--site', site])).toThrow('Write it with its protocol')
  })

  test('names the flags when one is unknown', () => {
    expect(() => read(['--form', 'x'])).toThrow('Known flags: --from DIR, --site URL, --base PATH, --out DIR.')
  })
})

describe('readSources', () => {
  test.each([
    [[], {}],
    [[], { SOURCES_DIR: '' }],
    [[], { SOURCES_DIR: '../reports' }],
    [['--from', 'a'], { SOURCES_DIR: 'b' }],
  ])('takes the folder that a build takes of %j and %j', (args: string[], environment) =>
    expect(readSources(args, environment, '/project')).toBe(read(args, environment).sources),
  )

  test('knows no other flag', () => {
    expect(() => readSources(['--out', 'x'], {}, '/project')).toThrow(/Known flags: --from DIR\.$/)
  })
})

test('a build without the public address says what names another, and how to give it', () => {
  expect(describeMissingSite(read([]))).toMatch(/citations and data files name http:\/\/localhost:4321\. .* SITE_URL=/)
  expect(describeMissingSite(read(['--site', 'https://a.example']))).toBeUndefined()
})

test('the address that stands in for the public one is that of the configuration', async () => {
  const config = await readFile(new URL('../../astro.config.mjs', import.meta.url), 'utf8')
  expect(config).toContain(`'${/http:\S+?(?=\.\s)/.exec(describeMissingSite(read([])) ?? '')?.[0] ?? ''}'`)
})
