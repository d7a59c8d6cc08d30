/** The time of reports on how what an audit had found was mended. */
import type { Document } from '../../document.ts'
import { allText } from './ground.ts'

/** 2020年度困难群众救助补助资金审计查出问题整改情况 */
const AUDITED = /((?:19|20)\d{2})年度?[^,。]{0,30}(?:资金|预算)[^,。]{0,20}审计[^,。]{0,12}整改/
/** 截至2021年10月底 */
const MENDED = /截[至止]((?:19|20)\d{2})年/

/** The year in which what an audit of a year's funds had found was mended: the year to which the text counts that, else the one after; undefined of other reports. */
export function auditMended(title: string, document: Document): string | undefined {
  const year = AUDITED.exec(title)?.[1]
  if (year === undefined) return undefined
  const until = MENDED.exec(allText(document))?.[1]
  return until !== undefined && until > year ? until : String(Number(year) + 1)
}
