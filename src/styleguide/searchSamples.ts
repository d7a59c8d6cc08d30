/** What the search shows, made of the site's own reports, as it stands in each of its states. */
import { createAnswers, type Answer } from '../answers/answer.ts'
import { answerFiles } from '../answers/answerFiles.ts'
import type { AnswerWords } from '../answers/answerIndex.ts'
import { createFigureSource } from '../answers/figureSource.ts'
import type { Atlas, AtlasObservation } from '../atlas/buildAtlas.ts'
import { keyFigures } from '../atlas/keyFigures.ts'
import { periodYear } from '../domain/period.ts'
import type { Alternatives } from '../search/alternatives.ts'
import type { Found, Hits } from '../search/engine.ts'
import { countFacets, type FacetCounts } from '../search/facetCounts.ts'
import { NO_CHOICE, type Choice, type Facets } from '../search/facets.ts'
import { groupRanks } from '../search/grouping.ts'

const MOST = 3

function foundIn({ report, section, quote, period, region }: AtlasObservation): Found {
  const title = report.sections.find(({ anchor }) => anchor === section)?.title ?? report.title
  const anchor = section ?? ''
  return {
    url: `/reports/${report.slug}/${anchor && `#${anchor}`}`,
    kind: 'report',
    title,
    report: report.title,
    section: anchor,
    region: region ?? '',
    year: period === null ? '' : String(periodYear(period)),
    lines: [quote],
  }
}

/** Hits on the sentences of the foremost figures, the last of them by other words. */
export function sampleHits(atlas: Atlas): { readonly hits: Hits; readonly others: Hits; readonly terms: readonly string[] } {
  const figures = keyFigures(atlas, atlas.observations, { count: MOST * 2 })
  const terms = figures.slice(0, 1).map(({ name }) => name.slice(0, 2))
  const found = [...new Map(figures.map((figure) => [figure.quote, foundIn(figure)])).values()].slice(0, MOST)
  const last = found.slice(-1).map((one) => ({ ...one, otherwise: terms }))
  return { hits: hitsOf(found.slice(0, -1)), others: hitsOf(last), terms }
}

function hitsOf(found: readonly Found[]): Hits {
  const counts = { all: found.length, by: new Map<string, number>() }
  const pages = found.map(({ url }) => url.replace(/#.*/, ''))
  return {
    total: found.length,
    places: found.map((_, place) => place),
    counts: { kind: counts, theme: counts, region: counts, year: counts },
    groups: groupRanks(pages.map((page) => pages.indexOf(page))),
    read: (from, to) => Promise.resolve(found.slice(from, to)),
  }
}

/** The answer to a question about the foremost figure, and to one that no report answers. */
export async function sampleAnswers(atlas: Atlas): Promise<Answer[]> {
  const files = answerFiles(atlas)
  const read = (name: string): Promise<unknown> => Promise.resolve(JSON.parse(files.get(name) ?? '[]'))
  const words = (await read('words.json')) as AnswerWords
  const answers = createAnswers(words, createFigureSource(words, read))
  const [first] = keyFigures(atlas, atlas.observations, { count: 1 })
  if (!first) return []
  const given = await Promise.all([`${first.place?.name ?? ''}${first.name}`, `澳门${first.name}`].map((query) => answers.answer(query)))
  return given.filter((one) => one !== undefined)
}

/** Nothing is found by these words, but something by one of them. */
export function sampleNothing(atlas: Atlas): { readonly terms: readonly string[]; readonly alternatives: Alternatives; readonly facets: Facets } {
  const themes = atlas.themes.map(({ theme }) => theme)
  const terms = [themes[0]?.name ?? '', '月球']
  const alone = terms.map((term, index) => ({
    term,
    state: { query: term, choice: NO_CHOICE, order: 'relevance' as const, synonyms: true },
    total: index === 0 ? (atlas.themes[0]?.observations.length ?? 0) : 0,
  }))
  const alternatives = { withoutQuotes: undefined, withoutFacet: [], withoutChoice: undefined, respelt: [], withoutTerm: [], alone }
  return { terms, alternatives, facets: { total: 0, reports: atlas.reports.length, themes, regions: [], years: [], pages: [] } }
}

/** What the reports' figures can be narrowed by, and what a choice leaves of them. */
export function sampleFacets(atlas: Atlas): {
  readonly facets: Facets
  readonly choice: Choice
  readonly counts: (choice: Choice) => FacetCounts
  readonly total: number
} {
  const found = atlas.observations.map(({ theme, region, period }) => ({
    values: { kind: ['report'], theme: [theme], region: pathsOf(region), year: period === null ? [] : [String(periodYear(period))] },
  }))
  const present = (facet: 'region' | 'year'): string[] => [...new Set(found.flatMap(({ values }) => values[facet]))].sort()
  const themes = atlas.themes.filter(({ observations }) => observations.length > 0).map(({ theme }) => theme)
  const [regions, years] = [present('region'), present('year').reverse()]
  const facets = { total: found.length, reports: atlas.reports.length, themes, regions, years, pages: [] }
  const choice = { ...NO_CHOICE, region: regions[0] ?? '', year: years[0] ?? '' }
  return { facets, choice, counts: (made) => countFacets(found, made), total: found.length }
}

/** A region and those it lies in: 辽宁省, 辽宁省/大连市. */
const pathsOf = (region: string | null): string[] => (region === null ? [] : region.split('/').map((_, index, names) => names.slice(0, index + 1).join('/')))
