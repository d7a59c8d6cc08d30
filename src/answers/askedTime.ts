/** Times a question names without a date: 五年里, 改革前. */
import type { AnswerWords } from './answerIndex.ts'

const NUMBERS = new Map(Array.from('二三四五六七八九十', (sign, index) => [sign, index + 2]))
const WRITTEN = `[两${[...NUMBERS.keys()].join('')}]`
const NAMED = '(?!规划|计划|行动|级|代|制|以?前|以?后)'
/** 这五年, 五年里, 五年; in figures only with a word that makes a span of it: 5年里. */
const SPAN = new RegExp(`(?:这|过去)?(${WRITTEN})年(?:里|来|间|内|以来|期间)?${NAMED}|(?:这|过去)(\\d{1,2})年|(\\d{1,2})年(?:里|间|内)`)

const yearsIn = (digits: string): number => (digits === '两' ? 2 : (NUMBERS.get(digits) ?? Number(digits)))

/** How many months a question speaks of; undefined where it does not say. */
export function findSpan(text: string): { readonly months?: number; readonly rest: string } {
  const found = SPAN.exec(text)
  const digits = found?.slice(1).find(Boolean)
  return digits === undefined ? { rest: text } : { months: 12 * yearsIn(digits), rest: text.replace(SPAN, '|') }
}

/** A state before a change: 改革前 with the event, 原来 without one. */
export interface Before {
  readonly event: string
}

type States = AnswerWords['questions']['states']

/** @returns what finds whether a question asks for what was before a change, or says that it means what came after one (改革后), which is what is told without it */
export function stateFinder({ before, events }: States): (text: string) => { readonly before?: Before; readonly rest: string } {
  if (events.length === 0) return (text) => ({ rest: text })
  const earlier = new RegExp(`(${events.join('|')})(?:以|之)?前(?!期)|${before.join('|')}`)
  const later = new RegExp(`(?:${events.join('|')})(?:以|之)?后(?!期)`, 'g')
  return (text) => {
    const rest = text.replace(later, '|')
    const found = earlier.exec(rest)
    return found ? { before: { event: found[1] ?? '' }, rest: rest.replace(earlier, '|') } : { rest }
  }
}
