/** 落款: by whom and when a document was given, as its last lines, the lines below its title or its title say. It is cited by that. */
import { visible, type Document } from './document.ts'
import { lastLines } from './observe/report/ground.ts'
import { fold } from './observe/text/fold.ts'
import { findTimes } from './observe/time/time.ts'

export interface Signature {
  readonly publisher?: string
  /** 2023-07-12 or 2023-07 */
  readonly date?: string
}

/** How many lines may hold a signature: those that signed, and the day. */
const LAST = 4
/** How many blocks below the title may hold who gave it and when. */
const FIRST = 2

const BODY = '(?:[局厅部委办会院](?:办公室)?|政府(?:办公室|新闻办)?|中心|办公室|协会|站)'
/** 无锡市民政局: of a place, which 市民政局 leaves open. */
const NAMED = `(?![市省县区州旗盟我本各全])[\\u4e00-\\u9fff]{2,24}?${BODY}`
const NAME_ALONE = new RegExp(`^${NAMED}$`)
/** 安徽省民政厅 2023年9月5日: both in one line. */
const NAME_AND_DAY = new RegExp(`^[(（]?\\s*(${NAMED})?[\\s,，]*([12二][\\d〇○零一二三四五六七八九]{3}年[^,，;；。：:（()）]{2,9})[)）]?$`)
/** 安康市民政局关于…的报告, 甘肃省民政厅2024年工作总结: whose report it is. */
const IN_TITLE = new RegExp(`^(${NAMED})\\s*(?=关于|(?:19|20)\\d{2}|["“]?(?:十[一二三四五]|[三五十]年))`)
/** …的报告——2022年10月26日在…会议上, (2022年2月18日在…会议上): when it was given. */
const SPOKEN_IN_TITLE = /[—(（]\s*((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)在[^，。]+$/
const BRACKETS = /[(（]([^()（）]+)[)）]/g

/** What a document says itself of who gave it, and when. */
export function signatureOf(document: Document): Signature {
  const title = visible(document.title).trim()
  const below = document.blocks.slice(0, FIRST).flatMap((block) => (block.kind === 'table' ? [] : [visible(block.runs).trim()]))
  const signed = { ...inTitle(title), ...(signedIn(lastLines(document, LAST)) ?? signedIn(below)) }
  const publisher = signed.publisher ?? IN_TITLE.exec(title)?.[1]
  return { ...signed, ...(publisher === undefined ? {} : { publisher }) }
}

/** (滕州市民政局，2021年2月), (吉林省民政厅)(2025年9月25日) */
function inTitle(title: string): Signature {
  const spoken = SPOKEN_IN_TITLE.exec(title)?.[1]
  const told = [...title.matchAll(BRACKETS)].map(([, inner = '']): Signature => (NAME_ALONE.test(inner) ? { publisher: inner } : (signedIn([inner]) ?? {})))
  const date = spoken === undefined ? undefined : dayOf(spoken)
  return [...told, date === undefined ? {} : { date }].reduce((all, one) => ({ ...all, ...one }), {})
}

/** Bodies that stand line by line above a day, or in one line with it; undefined where there is no line of a day. */
function signedIn(lines: readonly string[]): Signature | undefined {
  for (const [index, line] of lines.entries()) {
    const [, beside, told] = NAME_AND_DAY.exec(line.trim()) ?? []
    const date = told === undefined ? undefined : dayOf(told)
    if (date === undefined) continue
    const above = lines.slice(0, index).map((one) => one.trim())
    const names = beside === undefined ? above.slice(above.findLastIndex((one) => !NAME_ALONE.test(one)) + 1) : [beside]
    return names.length === 0 ? { date } : { publisher: names.join('、'), date }
  }
  return undefined
}

/** 2023-07-12 of 2023年7月12日 or 二〇二三年七月十二日; undefined where a text is more than a day or a month. */
function dayOf(text: string): string | undefined {
  const folded = fold(text).trim()
  const [time] = findTimes(folded, { period: null, now: null })
  const isWhole = time !== undefined && time.to - time.from === folded.length
  return isWhole && time.period !== null && /^\d{4}-\d\d(?:-\d\d)?$/.test(time.period) ? time.period : undefined
}
