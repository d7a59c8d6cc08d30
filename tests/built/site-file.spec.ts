/** A site whose owner filled in content/site.yml: everything given stands where it belongs. */
import { readFileSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

import { siteSchema } from '../../src/site/siteFile.ts'
import { HOME } from '../support/address.ts'
import { bare, BuiltSite } from '../support/builtSite.ts'
import { expect, test } from '../support/built.ts'
import { Checkout } from '../support/checkout.ts'

const FILLED = `
name: 云溪民政
description: 云溪市的民政数据。
mark: M0 0H24V32H0Z
organiser: { name: 云溪市民政局, url: https://mz.yunxi.example/ }
site_code: '0000000000'
site_domain: data.yunxi.example
icp: { number: 云ICP备00000000号 }
police: { number: 云公网安备00000000000000号 }
contact: { phone: 0000-0000000, mail: mz@yunxi.example, address: 云溪市一号 }
errors: fix@yunxi.example
licence: { name: 知识共享署名4.0, url: https://creativecommons.org/licenses/by/4.0/ }
`
const REPORT = 'reports/dalian-2020/index.html'
const DEFAULT_NAME = siteSchema.parse({}).name

/** Where the site says its name, besides its head and foot. */
const OWN_NAME: readonly (readonly [file: string, name: RegExp])[] = [
  [REPORT, /云溪民政\. 大连市民政工作[^]*author = \{\{云溪民政\}\}[^]*AU {2}- 云溪民政[^]*云溪民政：《大连市民政工作/],
  ['reports/dalian-2020/figures.json', /"author":"云溪民政"/],
  ['data/index.html', /云溪民政\. 云溪民政数据：/],
  ['data/datapackage.json', /"title": "云溪民政数据"/],
  ['themes/elderly-care/index.html', /云溪民政\. 养老服务/],
  ['regions/liaoning/dalian/index.html', /云溪民政\. 大连市民政数据/],
  ['accessibility/index.html', /云溪民政希望/],
  ['about/index.html', /云溪民政把报告/],
  ['feed.xml', /<title>云溪民政/],
  ['site.css', /@page\{@bottom-left\{content:'云溪民政'/],
]

/** Everything of the site that is text, the parts of the search's index unpacked. */
function publishedTexts(site: BuiltSite): { readonly file: string; readonly text: string }[] {
  return site
    .files('')
    .filter((file) => !file.endsWith('.png'))
    .map((file) => {
      const bytes = readFileSync(join(site.folder, file))
      return { file, text: (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString() }
    })
}

/** A copy of the program with one report and this site file. */
async function prepare(name: string, siteFile: string): Promise<{ checkout: Checkout; sources: string }> {
  const checkout = await Checkout.create(name, process.env.SITE_PROGRAM)
  const sources = join(checkout.folder, 'one')
  await mkdir(sources)
  for (const file of ['dalian-2020.md', 'dalian-2020.md.origin.yml']) await cp(join(checkout.folder, 'content/sources', file), join(sources, file))
  await writeFile(join(checkout.folder, 'content/site.yml'), siteFile)
  return { checkout, sources }
}

test('the foot, the tags and the icons are the owner’s', async () => {
  test.slow()
  const { checkout, sources } = await prepare('site-file', FILLED)
  const { code, stderr } = await checkout.build({ sources })
  expect(code, stderr).toBe(0)

  const site = new BuiltSite(checkout.site)
  const { document } = site.page(REPORT)
  const foot = document.querySelector('.footer')
  const links = new Map([...(foot?.querySelectorAll('a') ?? [])].map((link) => [link.textContent.trim(), link.getAttribute('href')]))
  for (const text of ['主办单位', '电话', '云溪市一号', '网站标识码：0000000000', '云溪市的民政数据。']) expect(bare(foot?.textContent)).toContain(text)
  expect(links.get('云溪市民政局')).toBe('https://mz.yunxi.example/')
  expect(links.get('云ICP备00000000号')).toBe('https://beian.miit.gov.cn/')
  expect(links.get('云公网安备00000000000000号')).toBe('https://beian.mps.gov.cn/')
  expect(links.get('0000-0000000')).toBe('tel:00000000000')
  expect(links.get('知识共享署名4.0')).toBe('https://creativecommons.org/licenses/by/4.0/')
  expect(bare(site.page('accessibility/index.html').document.querySelector('main')?.textContent)).toContain('一致的帮助做到联系方式总在页尾')
  expect(stderr).not.toContain("write 'errors:'")
  const report = new URL(links.get('这一页有错？') ?? '')
  expect(report.pathname).toBe('fix@yunxi.example')
  expect(report.searchParams.get('subject')).toContain(`${HOME}reports/dalian-2020/`)

  const tag = (name: string): string | null | undefined => document.querySelector(`meta[name="${name}"]`)?.getAttribute('content')
  expect([tag('SiteName'), tag('SiteDomain'), tag('SiteIDCode')]).toEqual(['云溪民政', 'data.yunxi.example', '0000000000'])
  expect(document.querySelector('title')?.textContent).toMatch(/ · 云溪民政$/)
  expect(document.querySelector('.brand path')?.getAttribute('d')).toBe('M0 0H24V32H0Z')
  expect(site.read('favicon.svg')).toContain('M0 0H24V32H0Z')
  expect(JSON.parse(site.read('site.webmanifest'))).toMatchObject({ name: '云溪民政' })

  expect(
    publishedTexts(site)
      .filter(({ text }) => text.includes(DEFAULT_NAME))
      .map(({ file }) => file),
  ).toEqual([])
  const texts = new Map(publishedTexts(site).map(({ file, text }) => [file, text]))
  for (const [file, name] of OWN_NAME) expect(texts.get(file), file).toMatch(name)
  await checkout.remove()
})

test('a fault in the file stops the build with file, line and remedy', async () => {
  test.slow()
  const { checkout, sources } = await prepare('site-file-fault', 'name: 云溪\nicp:\n  nummer: 1\n')
  const { code, stdout, stderr } = await checkout.build({ sources })
  expect(code).not.toBe(0)
  expect(stdout + stderr).toMatch(/site\.yml:[23]: icp\.nu/)
  expect(stdout + stderr).toContain('src/site/siteFile.ts')
  await checkout.remove()
})
