/** The dates and numbers that say when a text was printed or given, and the years that an issue tells of. */
import { visible, type Document } from '../../document.ts'
import { fold } from '../text/fold.ts'
import { SAID_ON } from './givenOn.ts'
import { opening } from './ground.ts'

/** The number of an issue (2018年第6期), and 2022年7月发布 in brackets, say when something was printed. */
const ISSUE =
  /(?:19|20)\d{2}年(?:第|总第)[^,。]{0,8}?[期号辑]|[(（](?:19|20)\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:发布|印发|公布|公开|刊发)[^()（）]{0,4}[)）]/g
/** (宁波市民政局 2023年1月): who gave a report, and when. */
const GIVEN_BY = /[(（][^()（）\d]{2,24}(?:[局厅部委办会]|政府|中心)[\s,]*(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?[)）]/g
/** A title without the date it was printed or given on, its length kept. */
export const withoutIssue = (title: string): string =>
  [ISSUE, GIVEN_BY, SAID_ON].reduce((rest, date) => rest.replace(date, (found) => ' '.repeat(found.length)), title)

/** 民政短波（2016年第9期）, that names 2015年 once: an issue that is not among the first of its year tells of that year, but where it speaks of another again. */
export function issuedLater(document: Document, counts: ReadonlyMap<string, number>): string | undefined {
  const [, year, number = '0'] = /(?<!\d)((?:19|20)\d{2})年第\s?(\d{1,3})\s?期/.exec(fold(visible(document.title))) ?? []
  if (year === undefined || Number(number) < LATE_ISSUE) return undefined
  return [...counts].every(([named, times]) => named === year || times < OFTEN) ? year : undefined
}

/** The first issue of a year that may be taken for one of its middle. */
const LATE_ISSUE = 5
/** So often a text names the year of which it tells. */
const OFTEN = 2

/** 民政信息（2024年第3期）, that names no other year: of the year it was printed in. */
export const issuedIn = (document: Document): string =>
  opening(document)
    .flatMap((text) => /(?<!\d)((?:19|20)\d{2})年(?:总?第|总第)\s?\d+\s?期/.exec(text)?.[1] ?? [])
    .at(0) ?? ''
