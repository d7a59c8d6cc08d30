import type { Measure } from '../domain/observation.ts'
import { periodEnd, periodMonths, periodStart } from '../domain/period.ts'
import type { AnswerWords } from './answerIndex.ts'

/** A time a query names. */
export interface AskedPeriod {
  /** As typed: 2020年. */
  readonly typed: string
  /** 2020, 2020-07, 2016/2020. */
  readonly period: string
}

const DIGITS = new Map(Array.from('〇一二三四五六七八九零○', (sign, value) => [sign, String(value < 10 ? value : 0)]))
/** 二〇二〇年 */
const WRITTEN_YEAR = /[一二][〇零○一二三四五六七八九]{3}(?=年)/g

const two = (digits: string): string => digits.padStart(2, '0')

interface Expression {
  readonly pattern: RegExp
  /** @returns empty where it is no time after all */
  readonly read: (groups: readonly string[]) => string
}

/** The longer first. A relative time (去年) is not known: what year a reader is in, the reports do not say. */
const EXPRESSIONS: readonly Expression[] = [
  { pattern: /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})[日号]/g, read: ([year, month = '', day = '']) => `${year}-${two(month)}-${two(day)}` },
  { pattern: /((?:19|20)\d{2})年(\d{1,2})月(?:份|底|末)?/g, read: ([year, month = '']) => `${year}-${two(month)}` },
  { pattern: /((?:19|20)\d{2})年?上半年/g, read: ([year]) => `${year}-01/${year}-06` },
  { pattern: /((?:19|20)\d{2})年?下半年/g, read: ([year]) => `${year}-07/${year}-12` },
  { pattern: /((?:19|20)\d{2})年?全年/g, read: ([year]) => `${year}-01/${year}-12` },
  { pattern: /((?:19|20)\d{2})年?[—–~～至到-]+((?:19|20)\d{2})年?(?:期间)?/g, read: ([from, to]) => `${from}/${to}` },
  { pattern: /((?:19|20)\d{2})年(?:年?[底末初]|度)?/g, read: ([year = '']) => year },
  { pattern: /([近前后去])?\b([012]\d)年(?:[底末初]|度)?(?![来间多期内以])/g, read: ([before, year = '']) => (before ? '' : `20${year}`) },
  { pattern: /\b((?:19|20)\d{2})(?![\d.]|[个人家张元户万亿%])/g, read: ([year = '']) => year },
]

/** The times a text names, and the text with a mark in the place of each. */
export function findPeriods(text: string, named: AnswerWords['questions']['periods']): { readonly periods: readonly AskedPeriod[]; readonly rest: string } {
  const periods: AskedPeriod[] = []
  let rest = text.replace(WRITTEN_YEAR, (year) => Array.from(year, (digit) => DIGITS.get(digit) ?? digit).join(''))
  for (const { word, period } of named) {
    rest = rest.replace(
      new RegExp(`${word}[^\\p{L}\\p{N}]?(规划)?(期间|时期|末年|末|收官之年|收官)?`, 'gu'),
      (_typed: string, _plan: unknown, part?: string) => {
        periods.push({ typed: word, period: part === undefined || part === '期间' || part === '时期' ? period : period.slice(-4) })
        return '|'
      },
    )
  }
  for (const { pattern, read } of EXPRESSIONS) {
    rest = rest.replace(pattern, (typed: string, ...found: (string | number | undefined)[]) => {
      const period = read(found.slice(0, -2).map((group) => String(group ?? '')))
      if (period === '') return typed
      periods.push({ typed, period })
      return '|'
    })
  }
  return { periods, rest }
}

const isDay = (period: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(period)

/**
 * Whether a figure of one time answers a question for another. What was counted or measured at a point has to lie in the time asked
 * for, or to end in it; of a day, its month is as near as reports come. An amount must not be of a shorter time than was asked for,
 * except that part of a year stands for the year where there is no more.
 */
export function answersPeriod(asked: string, period: string, measure: Measure): boolean {
  if (period === '') return false
  const ends = periodEnd(period) >= periodStart(asked) && periodEnd(period) <= periodEnd(asked)
  if (measure !== 'flow') return ends || (isDay(asked) && asked.slice(0, 7) === period)
  const within = ends && periodStart(period) >= periodStart(asked)
  return within && (asked.length === 4 || periodMonths(period) >= periodMonths(asked))
}
