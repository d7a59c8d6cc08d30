/** Documents that are wrong, without figures, at odds with each other, and such as mean harm: each wrong one is named with its remedy, the others are on the site, and nothing runs. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { serveSite } from '../../scripts/site/server.ts'
import { BASE } from '../support/address.ts'
import { bare, BuiltSite } from '../support/builtSite.ts'
import type { Build } from '../support/checkout.ts'
import { Checkout } from '../support/checkout.ts'
import { formulaCells, inlineCode, xmlFault } from '../support/faults.ts'
import { test as inBrowser, expect } from '../support/page.ts'
import { sourceBody } from '../support/sourceText.ts'

const GOOD = '云溪民政2021年总结\n\n2021年，全市共有养老机构131家，床位1.2万张。\n'

const TITLE = '</title><script>alert("title")</script>云溪民政'

/** Each line stays as it is in plain text and in HTML. */
const HOSTILE = [
  '2021年，{process.exit(3)}全市共有养老机构131家，<script>alert(1)</script>床位1200张。',
  "import x from 'y'",
  'export default {process.exit(4)}',
  "=cmd|' /C calc'!A0共有社区服务站22个。",
  '=HYPERLINK("https://evil.example","点")全市共有社区服务中心33个。',
  '@SUM(1+1)全市共有福利彩票站点35个。',
  ']]>结束了吗？<!-- 没有 -->共有志愿者45人。</data></a></p></div></main></body></html>',
  'javascript:alert(2)是一个地址，[点这里](javascript:alert(3))领取补助300元。',
  "{{constructor.constructor('alert(4)')()}}，${alert(5)}，共有社工66名。",
  '<Figure id="a b">77人</Figure><style>body{display:none}</style>，共有孤儿88名。',
  '<img src=x onerror=alert(6)>"><svg onload=alert(7)>，共有敬老院99所。',
  '&lt;script&gt;alert(8)&lt;/script&gt;，共有救助站11个。',
]
const HOSTILE_ORIGIN = `title: '${TITLE}'\npublisher: '"><img src=x onerror=alert(9)>'\nrights: '<script>alert(10)</script>'\n`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'good.txt': GOOD,
  'good.txt.origin.yml': 'title: "云溪\\e民政\\0总结"\n',
  'empty.txt': '',
  'picture.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
  'table.xlsx': 'x',
  'odd.txt': GOOD,
  'odd.txt.origin.yml': 'title: 总结\npublsher: 云溪市民政局\n',
  'run.txt': GOOD,
  'run.txt.origin.yml': 'url: javascript:alert(11)\n',
  'plain.txt': '云溪市民政局的话\n\n我们按时走访困难家庭，把话听完，把事办好。\n',
  'unlike-1.txt': '大连市2021年民政工作总结\n\n截至2021年底，大连市共有养老机构312家。\n',
  'unlike-2.txt': '大连市2021年民政工作回顾\n\n截至2021年底，大连市共有养老机构320家。\n',
  'same.txt': GOOD,
  'same.md': GOOD,
  'harm-text.txt': HOSTILE.join('\n\n'),
  'harm-text.txt.origin.yml': HOSTILE_ORIGIN,
  'harm-markdown.md': `# ${TITLE}\n\n${HOSTILE.join('\n\n')}\n`,
  'harm-page.html': `<!doctype html><title>x</title><body onload="alert(12)"><article><h1>${escaped(TITLE)}</h1>${HOSTILE.map(
    (line) => `<p onclick="alert(13)" style="background:url(javascript:alert(17))">${escaped(line)}</p>`,
  ).join('')}<script>alert(14)</script><p><a href="javascript:alert(15)">共有</a><img src=x onerror=alert(16)>图书室12个。</p></article>`,
}

interface Built {
  readonly site: BuiltSite
  readonly build: Build
  /** Where it is served. */
  readonly address: string
}

const test = inBrowser.extend<object, { built: Built }>({
  built: [
    async ({}, use) => {
      const checkout = await Checkout.create('bad-input')
      const sources = join(checkout.folder, 'documents')
      await mkdir(sources)
      for (const [name, content] of Object.entries(FILES)) await writeFile(join(sources, name), content)
      const build = await checkout.build({ sources })
      const server = await serveSite(checkout.site, BASE, 4500)
      await use({ site: new BuiltSite(checkout.site), build, address: server.address })
      server.close()
      await checkout.remove()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: ({ built }, use) => use(built.address),
})

/** One worker for the file, so that there is one build. */
test.describe.configure({ mode: 'default' })

test.describe('documents that are wrong', () => {
  const REMEDIES: Readonly<Record<string, RegExp>> = {
    'empty.txt': /empty\. Put the text/,
    'picture.txt': /not text .* Save the document/,
    'table.xlsx': /not read\. Save the document as one of \.txt, \.md/,
    'odd.txt': /odd\.txt\.origin\.yml:\d+: .*publsher.* Correct this entry/,
    'run.txt': /run\.txt\.origin\.yml:\d+: .*url.* Correct this entry/,
  }

  test('are named with what to do, and the exit code is 1', ({ built: { build } }) => {
    const lines = build.stderr.split('\n')
    for (const [file, remedy] of Object.entries(REMEDIES)) {
      expect(
        lines.find((line) => line.startsWith(`${file}: `)),
        file,
      ).toMatch(remedy)
    }
    const last = build.stderr.trimEnd().split('\n').at(-1) ?? ''
    expect(last).toContain('5 documents could not be read')
    for (const file of Object.keys(REMEDIES)) expect(last).toContain(file)
    expect(build.code).toBe(1)
  })

  test('do not keep the others from the site', ({ built: { site } }) => {
    const reports = site.files('index.html').flatMap((file) => /^reports\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? [])
    // same.md and same.txt give one address: each stands at one of its own.
    const addresses = reports.map((report) => report.replace(/^same-[0-9a-f]{6}$/, 'same-…'))
    expect(addresses).toEqual(['good', 'harm-markdown', 'harm-page', 'harm-text', 'plain', 'same-…', 'same-…', 'unlike-1', 'unlike-2'])
    expect(site.rows.filter(({ report }) => report === 'good').map(({ text }) => text)).toEqual(['131家', '1.2万张'])
  })
})

test('the page of a report without figures and headings shows its text, and no empty table, list or link', ({ built: { site } }) => {
  const { document } = site.report('plain')
  expect(document.querySelector('[data-report-body]')?.textContent).toContain('把话听完')
  expect(document.querySelector('main')?.textContent).toContain('没有读出数据')
  expect(document.querySelectorAll('main :is(table, .contents, [href="#figures"]), [href="#contents"]')).toHaveLength(0)
  expect(site.has('reports/plain/citations/index.html')).toBe(false)
  expect(document.querySelectorAll('main [href$="/citations/"]')).toHaveLength(0)
})

test('figures of two reports that contradict each other are marked wherever they stand, and said to', ({ built: { site } }) => {
  const text = (file: string): string => bare(site.page(file).document.querySelector('main')?.textContent)
  const indicator = text('indicators/elderly-care-institutions/index.html')
  expect(indicator).toContain('大连市2021年的数，两份报告写的不一样：312家、320家。两个数都保留，先看原句。')
  for (const page of [indicator, text('regions/liaoning/dalian/index.html')]) {
    expect(page).toContain('312家异')
    expect(page).toContain('320家异')
  }
  expect(text('reports/unlike-1/index.html')).toContain('两份报告写的不一样，两个数都保留')
})

test.describe('documents that mean harm', () => {
  test('leave nothing in a page that can run, and no formula in a table', ({ built: { site } }) => {
    expect(inlineCode(site)).toEqual([])
    expect(formulaCells(site)).toEqual([])
    expect(site.read('data/observations.csv')).toContain(`,"'=HYPERLINK(""`)
    const bodies = site.pages.flatMap(({ document }) => (document.querySelector('[data-report-body]') ? [sourceBody(document)] : []))
    expect(bodies).toHaveLength(9)
    const elements = bodies.flatMap((body) => [...body.querySelectorAll('*')].map(({ nodeName }) => nodeName))
    // Spans keep a number and its unit on one line.
    expect([...new Set(elements)].sort()).toEqual(['A', 'DATA', 'P', 'SPAN'])
  })

  test('leave the feed well-formed', async ({ page, built: { site } }) => {
    expect(await xmlFault(page, site.read('feed.xml'))).toBeNull()
  })

  for (const slug of ['harm-text', 'harm-page']) {
    test(`${slug} is shown as it is written`, async ({ page }) => {
      await page.goto(`reports/${slug}/`)
      for (const line of HOSTILE) await expect(page.locator('[data-report-body]')).toContainText(line)
      await expect(page.getByRole('main')).toContainText(TITLE)
    })
  }

  test('run nowhere: neither on their pages, nor where other pages show their text', async ({ page, built: { site } }) => {
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(`${page.url()}: ${dialog.message()}`)
      void dialog.dismiss()
    })
    const shown = site.pages.filter(({ document }) => /alert|<script>/.test(document.querySelector('main')?.textContent ?? ''))
    expect(shown.length).toBeGreaterThan(10)
    for (const { file } of shown) {
      await page.goto(file.replace(/index\.html$/, ''))
      await expect(page.getByRole('main')).toBeVisible()
    }
    await page.goto('search/?q=alert')
    await expect(page.locator('[data-search]')).toHaveAttribute('data-state', 'done')
    await expect(page.locator('a[data-result]').first()).toBeVisible()
    await expect(page.locator('[data-search]')).toContainText('<script>')
    expect(dialogs).toEqual([])
  })
})
