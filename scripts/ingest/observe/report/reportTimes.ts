/** The times that a document reports on, as against those it plans for. */
import { visible, type Document } from '../../document.ts'
import { fold } from '../text/fold.ts'
import { findTimes, type Calendar, type TimeExpression } from '../time/time.ts'

/** How far into its body a text tells first of what time it speaks. */
export const FIRST = 120

/** How often the text names each year; an interval (2016—2020年) counts for its last. */
export function yearCounts(document: Document, calendar: Calendar): Map<string, number> {
  const counts = new Map<string, number>()
  for (const block of document.blocks) {
    if (block.kind === 'table') continue
    for (const { period, kind } of timesReported(fold(visible(block.runs)), calendar)) {
      if (period === null || (kind !== 'at' && kind !== 'since')) continue
      const year = (period.split('/').at(-1) ?? '').slice(0, 4)
      counts.set(year, (counts.get(year) ?? 0) + 1)
    }
  }
  return counts
}

/**
 * The times of a text but those that are only planned for (下一步，2018年计划投资…; 到2025年建成5个; 2025年要达到50张), looked back to (五年前) or of what has
 * been given up since (原办法2017年施行), foreseen (预计到2030年) or set against what is told; 2018年春节前全部竣工 is told of the year before.
 */
export const timesReported = (text: string, calendar: Calendar): TimeExpression[] =>
  findTimes(text, calendar).flatMap((time) => {
    const behind = text.slice(time.to, time.to + PLANNED)
    if (
      isGoal(time, text, calendar) ||
      isForeseen(time, text) ||
      isContrast(time, text) ||
      AGO.test(text.slice(time.from, time.to)) ||
      /^[^,。;\d]{0,4}(?:计划|拟|力争|争取|预计|将(?!其)|[要应需]达到|目标值)/.test(behind) ||
      (FORMER.test(text.slice(Math.max(0, time.from - PLANNED), time.from)) && /^(?:起|开始)?(?:施行|实施|执行|出台|印发|发布|制定)/.test(behind)) ||
      /下一步[^。\d]{0,4}$/.test(text.slice(Math.max(0, time.from - PLANNED), time.from))
    )
      return []
    return /^(?:元旦|春节)/.test(behind) && time.period?.length === 4 ? [{ ...time, period: String(Number(time.period) - 1) }] : [time]
  })

/** 到2025年建成失能照护中心5个: a year that ends a plan, unless it has passed. */
const isGoal = ({ from, to }: TimeExpression, text: string, { now }: Calendar): boolean => {
  const [, year] = /^[到至](20\d[05])年$/.exec(text.slice(from, to)) ?? []
  return year !== undefined && (now === null || now < Number(year)) && GOAL.test(text.slice(to))
}

/** 预计到2030年，全市老年人口将突破200万; 力争到2027年达到4万张. */
const isForeseen = ({ from }: TimeExpression, text: string): boolean =>
  /(?:预计|预测|预估|有望|力争|争取|计划|拟)[在于到至]?$/.test(text.slice(Math.max(0, from - PLANNED), from))

/** 护理型床位占68%，而2019年这一数字仅为37%: what the figures before are set against. */
const isContrast = ({ from, to }: TimeExpression, text: string): boolean =>
  /[,;，；]而(?:在)?$/.test(text.slice(Math.max(0, from - PLANNED), from)) &&
  /^[底末]?,?(?:这一|该|这个|仅|只|才|还|不足|不到)/.test(text.slice(to, to + PLANNED))

/** 原办法, 原有的标准. */
const FORMER = /原(?:有的?|来的?|定的?)?(?:《[^》]*》|[^,;。《》\d]{1,8})$/

const GOAL = /^,?[^。;]{0,16}(?:建成|达到|达|实现|完成|建立|形成|全覆盖|基本|全面|力争|不低于|不少于)/

/** 五年前 looks back; 2018年前 does not. */
const AGO = /(?<!\d{3})年[之以]?前(?:\(\d{4}年?\))?$/

/** How near the words stand that say so. */
const PLANNED = 10
