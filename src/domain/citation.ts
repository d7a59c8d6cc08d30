/** 引用: how a report, an indicator or the data is cited, after GB/T 7714. The day of reading is left to the reader. */
import type { Report } from './report.ts'

const sentence = (parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .map((part) => `${part}.`)
    .join(' ')

/**
 * Cites the original; a retold report says so and names the page that was read.
 * @param address absolute address of the report's page
 */
export function reportCitation(report: Report, address: string): string {
  const { title = report.title, author, publisher, date, url, source_kind } = report.origin
  const original = sentence([author ?? publisher ?? '责任者不详', `${title}[R${url ? '/OL' : ''}]`, date && `(${date})`, url])
  return `${original} ${source_kind === 'retold' ? '见民政图志（据原文改写）' : '见民政图志'}: ${address}.`
}

/**
 * Cites figures of this site.
 * @param name what was read, e.g. an indicator's name
 * @param sources the reports its figures were read from
 */
export function dataCitation(name: string, sources: readonly Report[], address: string): string {
  const retold = sources.some((report) => report.origin.source_kind === 'retold')
  return sentence(['民政图志', `${name}[DS/OL]`, address]) + (retold ? ' 数字据原文改写本照录。' : '')
}
