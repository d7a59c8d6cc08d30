/**
 * The bundled reports carry the facts of their originals. `facts.tsv` holds them: value, unit, region, measure and the
 * periods that count as right (several where careful readers differ, none where the text gives no time).
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { readCorrections } from '../../scripts/ingest/corrections.ts'
import { ingestSource } from '../../scripts/ingest/pipeline.ts'
import { listSources, readSource } from '../../scripts/ingest/sources.ts'
import { readCatalogue } from '../../src/domain/catalogue.ts'
import type { Observation } from '../../src/domain/observation.ts'

interface Fact {
  readonly report: string
  readonly indicator: string
  readonly value: string
  readonly unit: string
  readonly region: string
  readonly periods: readonly string[]
  readonly measure: string
}

const folder = 'content/sources'
const catalogue = readCatalogue()
const observations = new Map(
  listSources(folder).sources.map((listed) => [listed.slug, ingestSource(readSource(folder, listed), catalogue).report.observations]),
)
const facts = readFileSync(join(import.meta.dirname, 'facts.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line): Fact => {
    const [report = '', indicator = '', value = '', unit = '', region = '', periods = '', measure = ''] = line.split('\t')
    return { report, indicator, value, unit, region, periods: periods.split(' '), measure }
  })

const sameFigure = (fact: Fact, { value, unit, region }: Observation): boolean =>
  String(value ?? '') === fact.value && (unit ?? '') === fact.unit && (region ?? '') === fact.region

/** A level holds at a point: the end of an interval says the same as the interval, a day the same as its year. */
function samePeriod({ periods, measure }: Fact, { period }: Observation): boolean {
  const end = (text: string): string => (text.split('/').at(-1) ?? '').slice(0, 4)
  return periods.some((expected) => expected === (period ?? '') || (measure === 'level' && expected !== '' && period !== null && end(expected) === end(period)))
}

/** Pairs facts with observations one to one, those with the right period first. */
function found(alsoPeriod: boolean): Fact[] {
  const taken = new Set<Observation>()
  return facts.filter((fact) => {
    const candidates = (observations.get(fact.report) ?? []).filter((observation) => !taken.has(observation) && sameFigure(fact, observation))
    const best = candidates.find((observation) => samePeriod(fact, observation)) ?? (alsoPeriod ? undefined : candidates[0])
    if (best) taken.add(best)
    return best !== undefined
  })
}

it('holds a table of all facts', () => expect(facts).toHaveLength(268))
/** README and the methods page print these two: whoever changes one changes all. */
const FOUND = 267
const FOUND_WITH_PERIOD = 253

it('finds the facts by value, unit and region, 98 % of them at least', () => {
  const missing = facts.filter((fact) => !found(false).includes(fact)).map(({ report, indicator }) => `${report}: ${indicator}`)
  expect(facts.length - missing.length, missing.join('\n')).toBe(FOUND)
  expect(FOUND / facts.length).toBeGreaterThanOrEqual(0.98)
})
it('finds so many with the period too', () => expect(found(true)).toHaveLength(FOUND_WITH_PERIOD))
it('is told so to readers', () => {
  for (const page of ['README.md', 'README.zh-CN.md', 'src/pages/methods.mdx']) {
    const text = readFileSync(page, 'utf8')
    expect(text).toContain(String(FOUND))
    expect(text).toContain(String(FOUND_WITH_PERIOD))
  }
})

it('tells of the document that is followed on its way what is read of it', () => {
  const source = readSource(folder, { file: 'dalian-2020.md', slug: 'dalian-2020' })
  const { document, report, mdx } = ingestSource(source, catalogue, readCorrections('content/corrections', []).of('dalian-2020'))
  const { date, threshold, label, ...others } = report.numerals
  const [bytes, characters] = [source.bytes.length, document.text.length].map((count) => count.toLocaleString('en'))
  const [figures, corrections] = [report.observations.length, report.corrections.length]
  expect([others, report.unread]).toEqual([{}, []])

  const english = readFileSync('README.md', 'utf8')
  expect(english).toContain(`${bytes} bytes become ${characters} characters`)
  expect(english).toContain(
    `${figures} figures. Of the other numerals ${date} are dates, ${threshold} are thresholds and ${label} labels such as 第13年; none is unread.`,
  )
  expect(english).toContain(`\`content/corrections/dalian-2020.yml\`, ${corrections} of them`)
  const chinese = readFileSync('README.zh-CN.md', 'utf8')
  expect(chinese).toContain(`读出 ${figures} 个数据。其余的数字里，日期 ${date} 处，条件 ${threshold} 处，编号一类（如“第13年”）${label} 处，没有读不懂的。`)
  expect(chinese).toContain(`这一份有 ${corrections} 条`)

  const observation = mdx.split('\n').find((line) => line.includes('"id":"urban-dibao-standard-level-210200-2020-07-01-1"'))
  for (const text of [english, chinese]) expect(text.replace(/,\n +/g, ',')).toContain(observation)
})
