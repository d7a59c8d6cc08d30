/** A site whose owner filled in content/site.yml: everything given stands where it belongs. */
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

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
  const report = new URL(links.get('这一页有错？') ?? '')
  expect(report.pathname).toBe('fix@yunxi.example')
  expect(report.searchParams.get('subject')).toContain(`${HOME}reports/dalian-2020/`)

  const tag = (name: string): string | null | undefined => document.querySelector(`meta[name="${name}"]`)?.getAttribute('content')
  expect([tag('SiteName'), tag('SiteDomain'), tag('SiteIDCode')]).toEqual(['云溪民政', 'data.yunxi.example', '0000000000'])
  expect(document.querySelector('title')?.textContent).toMatch(/ · 云溪民政$/)
  expect(document.querySelector('.brand path')?.getAttribute('d')).toBe('M0 0H24V32H0Z')
  expect(site.read('favicon.svg')).toContain('M0 0H24V32H0Z')
  expect(JSON.parse(site.read('site.webmanifest'))).toMatchObject({ name: '云溪民政' })
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
