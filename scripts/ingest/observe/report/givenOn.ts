/** The day or month a document was given or published, as it says itself. */
import { visible, type Document } from '../../document.ts'
import { fold } from '../text/fold.ts'
import { findTimes, type Calendar, type TimeExpression } from '../time/time.ts'
import { timeNamed } from './fileName.ts'
import { allText, lastLines, opening } from './ground.ts'

/** 经验交流材料（2024年6月）: when something was said, right behind what it is. */
export const SAID_ON = /(?<=(?:材料|讲话|发言|汇报|致辞|发布会|通气会|吹风会|访谈|实录|问答|答复)\s*)[(]((?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?)[)]\s*$/g

/** How many of the last lines may hold the date a report is signed with. */
const SIGNATURE = 2

/** 新华社福州2019年9月24日电; 中国江苏网讯(2017年8月15日). */
const DAY_OR_MONTH = '(?:19|20)\\d{2}年\\d{1,2}月(?:\\d{1,2}日)?'
const DATELINE = new RegExp(`(?<=讯\\s?[(])${DAY_OR_MONTH}(?=[)])|${DAY_OR_MONTH}(?=电|讯|消息|报道)`)

/** 新华网贵阳1月31日电: of the year in the title, or in the name of the file. */
const YEARLESS_DATELINE = /^(?:[^,。;:\d]{0,12})(\d{1,2})月(\d{1,2})日(?=电|讯)/

function sentIn(document: Document): string | null {
  const [title = '', , ...lines] = opening(document)
  const year = /(?<!\d)(?:19|20)\d{2}(?=年)/.exec(title)?.[0] ?? timeNamed(document.file)?.slice(0, 4) ?? lastYearCounted(document)
  const [, month = '', day = ''] = lines.flatMap((line) => [YEARLESS_DATELINE.exec(line)]).find((found) => found !== null) ?? []
  return year === undefined || month === '' ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** 截至2024年4月: the last year a text counts to, or undefined. */
const lastYearCounted = (document: Document): string | undefined =>
  [...allText(document).matchAll(/截[至止]((?:19|20)\d{2})年/g)]
    .map(([, year = '']) => year)
    .sort()
    .at(-1)

/** (汉中市民政局 2018年11月), (安徽省民政厅，2023年9月5日), (2022年8月 市五届人大常委会第四次会议): who gave the report, or where, and when. */
const BRACKETED =
  /[(](?:[^()\d]{2,24}(?:[局厅部委办会]|政府|中心)[\s,]*((?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?)|((?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?)[\s,在于]*[^()]{2,24}(?:会议|大会|常委会|全会|例会|发布会)上?)[)]/

/** 湛江市民政局 2022年1月: a line that says nothing but who gave the report, and when. */
const IMPRINT = new RegExp(`^\\s*[^\\d,;:。()]{2,24}(?:[局厅部委办会院]|政府|中心|办公室)\\s*[(]?(${DAY_OR_MONTH})[)]?\\s*$`)

/** The times of a text but that from which something holds (追溯到2019年1月1日执行), and that to which something is counted (截止2019年11月底). */
const givenTimes = (text: string, calendar: Calendar): TimeExpression[] =>
  findTimes(text, calendar).filter(
    ({ kind, from, to }) => kind !== 'since' && !/^截[至止]/.test(text.slice(from)) && !/^(?:起|开始)?(?:执行|实施|施行)/.test(text.slice(to)),
  )

/** 公示时间:2024年7月15日至8月4日: a text is given when it begins to be shown. */
const PUBLIC = /^公[示布开](?:时间|期限?|日期)(?:为|:)?(.+)/

/** 2022年1月6日: 2022-01-06 */
const dashed = (date: string): string => (date.match(/\d+/g) ?? []).map((part) => part.padStart(2, '0')).join('-')

/** The day or month a report was published or given, as it says in title or opening. */
export function dayIn(document: Document): string | null {
  const calendar: Calendar = { period: null, now: null }
  const texts = opening(document).filter((text) => text.length < 80)
  const [dateline] = opening(document).flatMap((text) => DATELINE.exec(text.slice(0, 60)) ?? [])
  if (dateline !== undefined) return dashed(dateline)
  const [[, said] = []] = fold(visible(document.title)).matchAll(SAID_ON)
  if (said !== undefined) return dashed(said)
  const sent = sentIn(document)
  if (sent !== null) return sent
  const [, by, before = by] = texts.flatMap((text) => [BRACKETED.exec(text)]).find((found) => found !== null) ?? []
  if (before !== undefined) return dashed(before)
  const imprint = texts.flatMap((text) => IMPRINT.exec(text)?.[1] ?? [])[0]
  if (imprint !== undefined) return dashed(imprint)
  // The date that a report is signed with.
  const signed = lastLines(document, SIGNATURE)
  const told = [...texts, ...signed.filter((text) => text.length < 30)].flatMap((text) =>
    givenTimes(text, calendar).map(({ period, from, to }) => ({ period: period ?? '', whole: to - from === text.trim().replace(/^\((.*)\)$/, '$1').length })),
  )
  const shown = signed.flatMap((line) => PUBLIC.exec(line)?.[1] ?? []).flatMap((line) => givenTimes(line, calendar)[0]?.period?.split('/')[0] ?? [])[0]
  if (shown?.length === 10) return shown
  return told.find(({ period, whole }) => period.length === 10 || (whole && period.length === 7))?.period ?? null
}
