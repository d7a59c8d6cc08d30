/** Nothing lost: a report's page says what its source says, and what cleaning took away is listed. */
import { dirname, join } from 'node:path'

import { visible } from '../../scripts/ingest/document.ts'
import { readDocument } from '../../scripts/ingest/pipeline.ts'
import { listSources, readSource } from '../../scripts/ingest/sources.ts'
import { readCatalogue } from '../../src/domain/catalogue.ts'
import { textsOf } from '../ingest/fixture.ts'
import { bare } from '../support/builtSite.ts'
import { expect, test } from '../support/built.ts'
import { sourceBody } from '../support/sourceText.ts'

const SOURCES = join(dirname(dirname(import.meta.dirname)), 'content/sources')

const { cleaning } = readCatalogue()
const documents = listSources(SOURCES).sources.map((listed) => readDocument(readSource(SOURCES, listed), cleaning))

for (const { slug, title, blocks, origin, dropped } of documents) {
  test(`the page of ${slug} has the text of its source, the whole of it and nothing else`, ({ site }) => {
    const { document } = site.report(slug)
    expect(bare(sourceBody(document).textContent)).toBe(bare(textsOf(blocks).join('')))
    expect(bare(document.querySelector('h1')?.textContent)).toBe(bare(visible(title)))
    if (origin.title) expect(document.querySelector('.provenance')?.textContent).toContain(origin.title)
  })

  test(`what cleaning took away from ${slug} is counted by rule, and listed in its data`, ({ site }) => {
    const record = [...site.page('methods/index.html').document.querySelectorAll('.reading')].find((one) => one.querySelector(`a[href$="/reports/${slug}/"]`))
    const data = JSON.parse(site.read(`data/reports/${slug}.json`)) as { dropped: unknown }
    expect(data.dropped).toEqual(dropped.map(({ rule, runs }) => ({ rule, text: visible(runs) })))
    for (const { rule } of dropped) expect(record?.textContent).toContain(rule)
    if (dropped.length === 0) expect(record?.textContent).toContain('没有去掉任何文字')
  })
}
