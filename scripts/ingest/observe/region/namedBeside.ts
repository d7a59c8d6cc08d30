/** Places that are named beside a figure and are none of where it is: those of a closed bracket, whom something was done with, where a report was sent from. */
import type { Place } from './place.ts'

/** 另外14个在赤水, 余下的100张归金凤区; 12家在沈阳，9家位于大连 in clauses of their own. */
export const isGivenTo = (text: string, at: number, { from, to }: Place): boolean => {
  const [ahead, between] = [text.slice(0, at), text.slice(at, from)]
  if (/(?:另外|其余|其他|余下|剩下)的?$/.test(ahead)) return /^[\d.]+[^\d,;:。]{0,3}(?:在|归|给|分给|属于?|位于|分布[在于])$/.test(between)
  return /(?:^|[,;:。、(]|其中有?)$/.test(ahead) && /^[\d.]+[^\d,;:。]{1,3}(?:在|位于|分布[在于])$/.test(between) && /^(?:[,;。、)]|$)/.test(text.slice(to))
}

/** （其中雅安市141人）: what a bracket says of places ends with it. */
export function inClosedBracket(text: string, { from, to }: Place, at: number): boolean {
  const opened = Math.max(text.lastIndexOf('(', from), text.lastIndexOf('（', from))
  // ▲ (金湖)全县…: of what heads an item all is told that follows.
  if (opened < 0 || /[)）]/.test(text.slice(opened, from)) || /^\s*\S\s*$/.test(text.slice(0, opened))) return false
  const closed = text.slice(to).search(/[)）]/)
  return closed >= 0 && to + closed < at
}

/** 情暖阳山行动 in quotes: the text ahead ends within them. */
const isQuoted = (ahead: string): boolean => /"[^"]{0,2}$/.test(ahead) && ahead.split('"').length % 2 === 0

/** 本报海口讯, 海口1月20日电, 海口消息: where a report was sent from. */
export const isSentFrom = (text: string, { to }: Place): boolean => SENT.test(text.slice(to, to + LONGEST_SENDING))

const SENT = /^\s*(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日)?(?:讯|电|消息)(?=[^\u4e00-\u9fff]|$)/
const LONGEST_SENDING = 16

export const isPartner = (text: string, place: Place): boolean =>
  isSentFrom(text, place) ||
  (isQuoted(text.slice(0, place.from)) && !text.startsWith('"', place.to)) ||
  /(?:与|同|跟|和|向|由|被|从|比|经|将|把)$/.test(text.slice(Math.max(0, place.from - 1), place.from)) ||
  /^(?:人民医院|大学|会议|奖)/.test(text.slice(place.to)) ||
  // 是大庆的三倍, 相当于合肥的七分之一: what a figure is measured by.
  (/(?:是|为|有|于)$/.test(text.slice(0, place.from)) && /^的(?:\d[\d.]*|[一二两三四五六七八九十]+)[多余]?(?:倍|分之|成)/.test(text.slice(place.to)))
