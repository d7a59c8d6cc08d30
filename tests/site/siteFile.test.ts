import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { errorLink } from '../../src/site/errorLink.ts'
import type { Site } from '../../src/site/siteFile.ts'
import { isReachable, readSite } from '../../src/site/siteFile.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const file = join(temporaryFolder(), 'site.yml')

function read(content: string): Site {
  writeFileSync(file, content)
  return readSite(file)
}

const FILLED = `
name: 云溪民政数据
description: 云溪市民政局编。
mark: M0 0H24V32H0Z
organiser: { name: 云溪市民政局, url: https://mz.yunxi.example/ }
site_code: "0000000000"
site_domain: data.yunxi.example
icp: { number: 云ICP备00000000号 }
police: { number: 云公网安备00000000000000号 }
contact: { phone: 0000-0000000, mail: mz@yunxi.example, address: 云溪市一号 }
licence: { name: 知识共享 署名 4.0, url: https://creativecommons.org/licenses/by/4.0/deed.zh-hans }
`

describe('content/site.yml', () => {
  test('gives every entry as it is written, and the registers of the filings', () => {
    const site = read(FILLED)
    expect(site).toMatchObject({ name: '云溪民政数据', site_code: '0000000000', site_domain: 'data.yunxi.example', contact: { address: '云溪市一号' } })
    expect(site.icp).toEqual({ number: '云ICP备00000000号', url: 'https://beian.miit.gov.cn/' })
    expect(site.police).toEqual({ number: '云公网安备00000000000000号', url: 'https://beian.mps.gov.cn/' })
  })

  test('may be empty, hold comments alone, or not be there', () => {
    for (const site of [read(''), read('# name:\n'), readSite(`${file}.missing`)]) {
      expect(Object.keys(site).sort()).toEqual(['mark', 'name'])
      expect(site.name).toBe('民政图志')
    }
  })

  test('takes a site code that YAML reads as a number', () => expect(read('site_code: 2102000001\n').site_code).toBe('2102000001'))

  const faults: [entry: string, line: number, fault: RegExp][] = [
    ['icp: { number: 1, url: beian.miit.gov.cn }', 2, /icp\.number/],
    ['icp: { number: 云ICP备1号, url: beian.miit.gov.cn }', 2, /icp\.url: is no address that begins with https:\/\//],
    ['contact:\n  mail: somebody', 3, /contact\.mail: is no mail address/],
    ['site_code: 0012', 2, /site_code: has not ten digits or letters/],
    ['site_domain: https://a.example/', 2, /site_domain: is no domain/],
    ['mark: <script>', 2, /mark: is no SVG path/],
    ['errors: nowhere', 2, /errors: is neither a mail address nor an address/],
    ['errors: javascript:alert(1)', 2, /errors: is neither/],
    ['organiser:\n  name:', 3, /organiser\.name/],
    ['phone: 1', 2, /phone: there is no such field/],
  ]
  test.each(faults)('%s: the error names file, line, fault and remedy', (entry, line, fault) => {
    const reading = (): Site => read(`name: 云溪\n${entry}\n`)
    expect(reading).toThrow(fault)
    expect(reading).toThrow(`${file}:${line}: `)
    expect(reading).toThrow(/Correct this entry; the fields are described in src\/site\/siteFile\.ts\.$/)
  })

  test('the file of this project fits', () => expect(readSite().name).toBe('民政图志'))
})

describe('errorLink', () => {
  const address = 'https://a.example/reports/x/'
  const link = (content: string): string | undefined => errorLink(read(content), '标题 & 更多', address)

  test('is a mail with the page in its subject', () => {
    const url = new URL(link('errors: fix@a.example') ?? '')
    expect(url.protocol + url.pathname).toBe('mailto:fix@a.example')
    expect([...url.searchParams]).toEqual([['subject', `报错：标题 & 更多 ${address}`]])
  })
  test('goes to the mail address of the contact where no other is given', () =>
    expect(link('contact: { mail: mz@a.example }')).toMatch(/^mailto:mz@a\.example\?/))
  test('is the page that takes reports', () => expect(link('errors: https://a.example/fix')).toBe('https://a.example/fix'))
  test('is nothing where nobody takes them', () => expect(link('')).toBeUndefined())
})

test.each([
  ['', false],
  ['contact: {}', false],
  ['contact: { phone: 0000-0000000 }', true],
  ['errors: https://yunxi.example/errors', true],
])('whether readers can reach the owner: %j', (content, reachable) => {
  expect(isReachable(read(content))).toBe(reachable)
})
