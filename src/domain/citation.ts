/** 引用: what is cited of this site: a report's page, its original, a figure, the data. */
import { cite, type Reference } from './citationStyles.ts'
import { lastUpdated } from './lastUpdated.ts'
import { SOURCE_KINDS, type Report } from './report.ts'

const retold = ({ origin }: Pick<Report, 'origin'>): string | undefined => (origin.source_kind === 'retold' ? SOURCE_KINDS.retold : undefined)

/**
 * @param site its name: 责任者 of what the site itself says
 * @param url absolute address of the report's page
 */
export const pageReference = (site: string, report: Report, url: string): Reference => ({
  kind: 'webpage',
  key: report.slug,
  author: site,
  title: report.title,
  subtitle: retold(report),
  date: lastUpdated([report]),
  url,
})

/** @returns undefined where nothing of the original is known */
export function originalReference({ slug, title, origin }: Report): Reference | undefined {
  const { author, publisher, date, url, published_as: kind = 'report' } = origin
  if (origin.title === undefined && author === undefined && publisher === undefined && url === undefined) return undefined
  const responsible = kind === 'newspaper' ? author : (author ?? publisher)
  return { kind, key: `${slug}-original`, author: responsible, title: origin.title ?? title, publisher, date, url }
}

/**
 * @param site its name
 * @param title what the figure is, where and when: 大连市2020年7月1日城市低保标准
 * @param value with its unit: 750元/月
 * @param url absolute address of the figure in its page
 */
export const figureReference = (site: string, report: Report, id: string, title: string, value: string, url: string): Reference => ({
  kind: 'dataset',
  key: `${report.slug}-${id}`,
  author: site,
  title,
  subtitle: [value, retold(report)].filter(Boolean).join('，'),
  date: lastUpdated([report]),
  url,
})

/**
 * Cites figures of this site after GB/T 7714.
 * @param site its name
 * @param name what was read, e.g. an indicator's name
 * @param sources the reports its figures were read from
 */
export function dataCitation(site: string, name: string, sources: readonly Report[], url: string): string {
  const some = sources.filter(retold).length
  const subtitle = some === 0 ? undefined : some === sources.length ? '数字据原文改写本照录' : '部分数字据原文改写本照录'
  return cite({ kind: 'dataset', key: 'data', author: site, title: name, subtitle, date: lastUpdated(sources), url }, 'gbt')
}
