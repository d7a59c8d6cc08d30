/** Headers that tell a time by the report's own: 本月, 本年累计, 上年同月, 2季度. */

/** 1-12月临时救助支出, beside 去年同期 over its column: the months of a row that tells no year. */
const MONTHS = /(?<!\d|年)(\d{1,2}(?:[-—–~～至到]\d{1,2})?月)份?(?![日])/
const YEAR_BEFORE = /^(?:上年|去年)(?:同期|同月)?[数值]?$/

/** The headers of a cell, where its row tells months and its column that they are of the year before. */
export function inYearBefore<H extends { readonly rowHeader: string; readonly columnHeader: string }>(headers: H, period: string | null): H {
  const [, year] = /(\d{4})[\d-]*$/.exec(period ?? '') ?? []
  if (year === undefined || !YEAR_BEFORE.test(headers.columnHeader) || !MONTHS.test(headers.rowHeader)) return headers
  return { ...headers, rowHeader: headers.rowHeader.replace(MONTHS, `${Number(year) - 1}年$1`), columnHeader: '' }
}

/** Quarters, so that 1季度, 第二季度 and Q3 are read as one. */
const QUARTERS = ['一', '二', '三', '四']

/**
 * A header with the time that it tells written out.
 * @param period the report's, as `2021-09` or `2021-01/2021-09`; by one of years no month is told
 */
export function atTime(header: string, period: string | null): string {
  const plain = header
    .replace(/^(?:第?([1-4])季度?|[Qq]([1-4]))$/, (_, one?: string, other?: string) => `${QUARTERS[Number(one ?? other) - 1] ?? ''}季度`)
    .replace(/^(?:[1一][-—–~至到]([2-4二三四])|前([二三四]))季度$/, (_, one?: string, other?: string) => `1-${monthOf(one ?? other ?? '')}月`)
  const short = SHORT_YEAR.exec(plain)?.[1]
  if (short !== undefined) return isLately(2000 + Number(short), period) ? `20${plain}` : plain
  const [, year = '', month = ''] = /(\d{4})-(\d{2})$/.exec(period ?? '') ?? []
  if (year === '') return plain.replace(SAID_BY_REPORT, '')
  const before = Number(year) - 1
  // 上年 beside 本年 in a report of the first months: the same months.
  if (period?.startsWith(`${year}-01/`) && /^(?:上年|去年)[数值]?$/.test(plain)) return `${before}年1-${Number(month)}月`
  return plain
    .replace(/^(?:本期|当期)?(\d{1,2}(?:[-—–~～至到]\d{1,2})?月)份?$/, `${year}年$1`)
    .replace(/^(.*?)(?:本|当)月[数值]?$/, `${year}年${Number(month)}月$1`)
    .replace(/^(.*?)(?:上年|去年)同月[数值]?$/, `${before}年${Number(month)}月$1`)
    .replace(/^(.*?)(?:上年|去年)(?:同期)?累计[数值]?$/, `${before}年1-${Number(month)}月$1`)
    .replace(/^(.*?)(?:本年度?|今年|全年|年内)(?:以来)?累计[数值]?$/, `${year}年1-${Number(month)}月$1`)
    .replace(SAID_BY_REPORT, '')
}

/** 19年, 20年末: a year of two digits that heads a column of a report of those years. */
const SHORT_YEAR = /^([0-3]\d)年[末底度]?$/

/** Whether a year is the last that is reported, or one of the few before it. */
function isLately(year: number, period: string | null): boolean {
  const last = Number((period ?? '').split('/').at(-1)?.slice(0, 4))
  return year <= last && year > last - LATELY
}

const LATELY = 6

/** 本月, 累计: no more than the report's own time. */
const SAID_BY_REPORT = /^(?:本月|(?:本年)?累计)数?$/

const monthOf = (quarter: string): number => 3 * (Number(quarter) || QUARTERS.indexOf(quarter) + 1)
