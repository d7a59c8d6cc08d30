/** The whole of ingest on a folder: what is good is written, what is not is named with its remedy. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'

import { ingest } from '../../scripts/ingest.ts'
import { reportSchema } from '../../src/domain/report.ts'
import { readMdx } from '../../src/reports/mdx.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const GOOD = '云溪民政2021年总结\n\n2021年，全市共有养老机构131家，床位1.2万张。\n'

/** One name, stored in two ways: no address can tell the two apart. */
const [COMPOSED, PARTED] = ['\u00e91.txt', 'e\u03011.txt']

let folder = ''
const from = (): string => join(folder, 'sources')
const to = (): string => join(folder, 'reports')
const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(from(), name), content)

beforeEach(() => {
  folder = temporaryFolder()
  mkdirSync(from())
})

async function run(): Promise<{ failures: Record<string, string>; log: string; written: string[] }> {
  let log = ''
  const { failures } = await ingest({ from: from(), to: to(), log: (text) => (log += text) })
  return { failures: Object.fromEntries(failures.map(({ file, message }) => [file, message])), log, written: readdirSync(to()).sort() }
}

describe('ingest', () => {
  test('names every bad file with what to do, and writes the rest', async () => {
    put('good.txt', GOOD)
    put('empty.txt', '')
    put('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))
    put('table.xlsx', 'x')
    put('odd.txt', GOOD)
    put('odd.txt.origin.yml', 'title: 总结\npublsher: 云溪市民政局\n')
    put('elsewhere.txt', GOOD)
    put('elsewhere.txt.origin.yml', 'title: 总结\nregion: 辽宁/大连市\n')
    put('island.txt', GOOD)
    put('island.txt.origin.yml', 'region: 澳门特别行政区/路环\n')
    put('lonely.txt.origin.yml', 'title: 总结\n')
    put('good.txt.origin.yaml', 'title: 总结\n')
    put(COMPOSED, GOOD)
    put(PARTED, GOOD)
    put('footer.txt', '首页 | 要闻\n云ICP备00000000号\n')
    put('——.txt', GOOD)
    mkdirSync(join(from(), '2021'))
    put('.DS_Store', 'x')

    const { failures, log, written } = await run()
    expect(written).toEqual(['good.mdx'])
    expect(Object.keys(failures).sort()).toEqual(
      [
        '2021',
        'elsewhere.txt',
        'empty.txt',
        'footer.txt',
        'good.txt.origin.yaml',
        'island.txt',
        'lonely.txt.origin.yml',
        'odd.txt',
        'picture.txt',
        COMPOSED,
        PARTED,
        'table.xlsx',
        '——.txt',
      ].sort(),
    )
    expect(failures['empty.txt']).toMatch(/empty\. Put the text/)
    expect(failures['picture.txt']).toMatch(/not text .* Save the document/)
    expect(failures['table.xlsx']).toMatch(/not read\. Save the document as one of \.txt, \.md/)
    expect(failures['odd.txt']).toMatch(/odd\.txt\.origin\.yml:\d+: .*publsher.* Correct this entry/)
    expect(failures['elsewhere.txt']).toMatch(/elsewhere\.txt\.origin\.yml:2: region: .*辽宁\/大连市.* perhaps 辽宁省\/大连市/)
    expect(failures['island.txt']).toMatch(/island\.txt\.origin\.yml:1: region: .*澳门特别行政区\/路环.* perhaps 澳门特别行政区\.$/)
    expect(failures['good.txt.origin.yaml']).toMatch(/Rename it to good\.txt\.origin\.yml/)
    expect(failures['lonely.txt.origin.yml']).toMatch(/no document called 'lonely\.txt'/)
    expect(failures[COMPOSED]).toMatch(/ Rename/)
    expect(failures[COMPOSED]).toContain(`'${PARTED}'`)
    expect(failures[PARTED]).toContain(`'${COMPOSED}'`)
    expect(failures['footer.txt']).toMatch(/nothing of the document is left/)
    for (const [file, message] of Object.entries(failures)) expect(log).toContain(`${file}: ${message}`)
    expect(log).toMatch(/Failures +13/)
  })

  test('passes over what programs put beside documents', async () => {
    put('page.htm', `<p>${GOOD}</p>`)
    for (const name of ['.DS_Store', '._page.htm', 'Thumbs.db', 'desktop.ini', '~$汇报.docx', '~WRL0001.tmp', 'page.htm~']) put(name, 'x')
    for (const name of ['page_files', 'page.files', '__MACOSX', 'lonely_files']) mkdirSync(join(from(), name))
    const { failures, written } = await run()
    expect(Object.keys(failures)).toEqual(['lonely_files'])
    expect(written).toEqual(['page.mdx'])
  })

  test.skipIf(process.platform === 'win32')('waits for no pipe, and names links that lead nowhere', async () => {
    put('good.txt', GOOD)
    execFileSync('mkfifo', [join(from(), 'pipe.txt')])
    symlinkSync(join(folder, 'gone.txt'), join(from(), 'link.txt'))
    symlinkSync(folder, join(from(), 'around.txt'))
    const { failures, written } = await run()
    expect(failures['pipe.txt']).toMatch(/is a pipe, .* Put the document/)
    expect(failures['link.txt']).toMatch(/a link that leads to no file\. Put the document/)
    expect(failures['around.txt']).toMatch(/this is a folder/)
    expect(written).toEqual(['good.mdx'])
  })

  test('takes the corrections of a document that cannot be read for no orphans', async () => {
    put('empty.txt', '')
    mkdirSync(join(folder, 'corrections'))
    for (const slug of ['empty', 'gone']) writeFileSync(join(folder, `corrections/${slug}.yml`), '[]\n')
    const { failures } = await run()
    expect(Object.keys(failures).sort()).toEqual(['corrections/gone.yml', 'empty.txt'])
  })

  test('builds every document whose name is spelled like another’s, and tells where', async () => {
    put('福州2022.txt', GOOD)
    put('抚州2022.txt', GOOD)
    const { failures, log, written } = await run()
    expect(failures).toEqual({})
    expect(log).toContain('抚州2022.txt, 福州2022.txt: these files hold the same document')
    expect(written).toHaveLength(2)
    for (const file of written) {
      expect(file).toMatch(/^fu-zhou-2022-[0-9a-f]{6}\.mdx$/)
      expect(log).toContain(`/reports/${file.slice(0, -'.mdx'.length)}/`)
    }
  })

  test('writes the same bytes again, and nothing of what is gone', async () => {
    put('one.txt', GOOD)
    put('two.txt', GOOD)
    await run()
    const before = readFileSync(join(to(), 'one.mdx'), 'utf8')
    rmSync(join(from(), 'two.txt'))
    const { written } = await run()
    expect(written).toEqual(['one.mdx'])
    expect(readFileSync(join(to(), 'one.mdx'), 'utf8')).toBe(before)
    expect(readdirSync(folder).sort()).toEqual(['reports', 'sources'])
  })

  test('keeps no time that the calendar does not have, which would stop the site', async () => {
    put('odd.txt', '2021年总结\n\n2021年13月有养老机构131家，2021年2月31日有132家。2020—2016年新增133家。\n')
    put('odd.txt.origin.yml', 'period: 2021\n')
    put('dated.txt', `云溪民政2021年总结\n\n来源：云溪日报 发布时间：2022-02-31\n\n${GOOD}`)
    await run()
    const report = (slug: string) => reportSchema.parse(readMdx(readFileSync(join(to(), `${slug}.mdx`), 'utf8'), `${slug}.mdx`).matter)
    expect(report('odd').observations.map(({ text, period }) => `${text} ${period ?? ''}`)).toEqual(['131家 2021', '132家 2021-02', '133家 '])
    expect(report('dated').origin.date).toBe('2022-02')
  })

  test('tells of front matter that is no YAML, and takes its title all the same', async () => {
    put('云溪.md', `---\ndate: 2022-01-05\ntitle: 云溪: 2021年总结\n---\n\n2021年，全市共有养老机构131家。\n`)
    const { log } = await run()
    const { matter } = readMdx(readFileSync(join(to(), 'yun-xi.mdx'), 'utf8'), 'yun-xi.mdx')
    expect(matter).toMatchObject({ title: '云溪: 2021年总结', origin: { date: '2022-01-05' }, sections: [] })
    expect(log).toMatch(/云溪\.md: line 3 of the front matter is no correct YAML .* gave date, title\. Put a value/)
  })

  test('gives a report its origin, its figures and an account of the rest', async () => {
    put(
      '云溪.md',
      `---\npublisher: 云溪日报\ndate: 2022-01-05\n---\n\n# 2021年民政账本\n\n您的位置：首页 > 民政\n\n## 养老\n\n2021年，全市共有养老机构131家。\n`,
    )
    put('云溪.md.origin.yml', 'publisher: 云溪市民政局\nregion: 辽宁省/大连市\nperiod: 2021\nsource_kind: retold\n')
    await run()
    const { matter } = readMdx(readFileSync(join(to(), 'yun-xi.mdx'), 'utf8'), 'yun-xi.mdx')
    const report = reportSchema.parse(matter)
    expect(report).toMatchObject({
      slug: 'yun-xi',
      title: '2021年民政账本',
      source: '云溪.md',
      origin: { publisher: '云溪市民政局', date: '2022-01-05', region: '辽宁省/大连市', period: '2021', source_kind: 'retold' },
      region_code: '210200',
      period: '2021',
      sections: [{ anchor: 's1', title: '养老', level: 2 }],
    })
    expect(report.dropped).toContainEqual({ rule: 'breadcrumb', text: '您的位置：首页 > 民政' })
    expect(report.observations.map(({ text, value, anchor, section }) => ({ text, value, anchor, section }))).toEqual([
      { text: '131家', value: 131, anchor: 'p2', section: 's1' },
    ])
  })
})
