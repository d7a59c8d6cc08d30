/** Times that a bracket, or a part (其中), keeps to itself. */
import type { TimeExpression } from './time.ts'

/**
 * The times that may be of a figure at a place: 每户200元（五年前100元），户均支出7600元 says nothing of when the last was, since the bracket tells a
 * figure of its time; what a change is against holds on. 五年（2018—2022年）新建12所 names the time of what follows.
 * 预计明年5月投用；建成42个: nor is when something will be ready the time of what the next member tells.
 * 其中5月20日当天登记312对；离婚登记1680对: nor is the time of a part that of what is told behind it; nor 三年 that of 1850户（三年累计4600户）.
 */
export const timesOutside = (times: readonly TimeExpression[], text: string, at: number): TimeExpression[] => {
  const isOpened = OPENED_BEHIND.test(text.slice(at, at + FIGURE))
  return times.filter(
    ({ from, to, kind }) =>
      (to > at && !(isOpened && OPENED.test(text.slice(at, from)) && TOLD_WITHIN.test(text.slice(to)))) ||
      kind === 'base' ||
      (to <= at &&
        !isOfMember(text, from, to, at) &&
        !(TOLD_WITHIN.test(text.slice(to, at)) || (PART.test(text.slice(Math.max(0, from - LONGEST_PART), from)) && TOLD_OF_PART.test(text.slice(to, at))))),
  )
}

/** Whether a time is when one thing will be ready, of which nothing is said any more. */
const isOfMember = (text: string, from: number, to: number, at: number): boolean =>
  READY.test(text.slice(to, at)) && TO_BE.test(text.slice(Math.max(0, from - LONGEST_TO_BE), from))

/** Words of what will be. */
export const TO_BE_WORDS = '(?:预计|计划|拟|将|可望|有望)'
const TO_BE = new RegExp(`${TO_BE_WORDS}(?:于|在)?$`)
const LONGEST_TO_BE = 4
/** It is ready, and the member ends. */
export const READY = /^[^,;。\d]{0,4}(?:投用|投入|竣工|完工|开业|运营|建成|启用|交付|开工|封顶)[^,;。\d]{0,4};/

/** A bracket that opens right behind a figure, which takes so many characters at most. */
const OPENED_BEHIND = /^[\d.,万亿余多]*[\u4e00-\u9fff%]{0,4}[(]/
const FIGURE = 16

/** A figure, and the end of the bracket that was open. */
const TOLD_WITHIN = /^[^()\d]*\d[^()]*\)/

/** A bracket that is still open. */
const OPENED = /[(][^()]*$/

const PART = /其中,?仅?$/
const LONGEST_PART = 4
/** A figure, and the end of the sentence's member. */
const TOLD_OF_PART = /^[^;]*\d[^;]*;/
