/** Where a document's region and period are looked for, and how sure each ground is. */
import type { Evidence } from '../../../../src/domain/report.ts'
import { onceEach } from '../../../../src/onceEach.ts'
import { visible, type Document } from '../../document.ts'
import { fold } from '../text/fold.ts'

/** What was found, and the ground it was found on. */
export interface Found<T> {
  readonly value: T | null
  readonly evidence: Evidence
  /** Which rule found it. */
  readonly rule?: string
}

export const NOTHING: Evidence = { ground: 'none', quote: '', confidence: 0 }
export const TOLD: Evidence = { ground: 'origin', quote: '', confidence: 1 }

/** How sure each ground is: set by hand, since a corpus holds too few documents to count it. */
const TRUST = { title: 0.95, publisher: 0.9, opening: 0.8, date: 0.75, text: 0.6, dateline: 0.5, imprint: 0.4, file: 0.4 } as const

export const on = (ground: keyof typeof TRUST, quote: string): Evidence => ({ ground, quote: quote.slice(0, 60), confidence: TRUST[ground] })

/** The parts of a document that say what it is about: its title, its publisher, its first lines. */
export function opening(document: Document): string[] {
  const blocks = document.blocks.flatMap((block) => (block.kind === 'table' ? [] : [visible(block.runs)]))
  return [visible(document.title), document.found.publisher ?? '', ...blocks.slice(0, 4)].map(fold)
}

/** The running text of a document, put together once: it is asked for again and again. */
export const allText = onceEach((document: Document): string =>
  document.blocks.map((block) => (block.kind === 'table' ? '' : fold(visible(block.runs)))).join('\n'),
)

/** The year of a day, a month or a year. */
export const yearOf = (date: string | null): number | null => (date && /^\d{4}/.test(date) ? Number(date.slice(0, 4)) : null)

/** (此件主动公开), 答复类别:B类, 联系人:李明, 抄送:市政协: what stands below the date a report is signed with. */
const BELOW_SIGNATURE =
  /^[\s(【\[]*(?:此件|主动公开|依申请公开|公开(?:属性|方式|类别|选项)|信息公开|答复类[别型]|办理(?:结果|类别)|联系(?:人|电话|单位|方式)|承办|主办|协办|签发|抄送|抄报|主送|附件?\s?[\d:]|责任编辑|编辑|审核|校对|(?:编|印)发|\d{4}年第\d+期|第\d+期|打印|分享)/

/** The last lines of a document, without what stands below a signature. */
export function lastLines(document: Document, count: number): string[] {
  const lines = document.blocks.flatMap((block) => (block.kind === 'table' ? [] : [fold(visible(block.runs))]))
  const end = lines.findLastIndex((line) => !BELOW_SIGNATURE.test(line)) + 1
  return lines.slice(Math.max(0, end - count), end)
}
