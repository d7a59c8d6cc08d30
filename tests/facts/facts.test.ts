/**
 * The bundled reports carry the facts of their originals. `facts.tsv` holds them: value, unit, region, measure and the
 * periods that count as right (several where careful readers differ, none where the text gives no time).
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

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
const FOUND_WITH_PERIOD = 252

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
