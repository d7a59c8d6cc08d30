/** 日期和时期: which points and spans of time there are. */
import { z } from 'zod'

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Day 0 of a month is the last of the month before. */
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

const within = (text: string | undefined, last: number): boolean => text === undefined || (Number(text) >= 1 && Number(text) <= last)

/** Whether the calendar has a year, month or day: 2021-02-28, but not 2021-02-31. */
function isDate(text: string): boolean {
  const [whole, year, month, day] = POINT.exec(text) ?? []
  return whole !== undefined && within(month, 12) && within(day, lastDay(Number(year), Number(month)))
}

/** Whether a text is a point of time, or two, of which the second does not end before the first begins. */
function isPeriod(text: string): boolean {
  const [start = '', end = start, ...more] = text.split('/')
  return more.length === 0 && isDate(start) && isDate(end) && earliest(start) <= latest(end)
}

/** Texts in whose order points of different length lie: a year is before its first day, and behind its last. */
const earliest = (point: string): string => `${point}-00-00`.slice(0, 10)
const latest = (point: string): string => `${point}-99-99`.slice(0, 10)

/** 2017, 2020-05 or 2020-07-01. */
export const dateSchema = z.string().refine(isDate, 'the calendar has no such date: write 2020-07-01, 2020-07 or 2020')

/** A day: 2020-07-01. */
export const daySchema = z.string().refine((text) => text.length === 10 && isDate(text), 'the calendar has no such day: write it like 2020-07-01')

/** 2017, 2020-05, 2020-07-01, or an interval of two of these: 2016/2020. */
export const periodSchema = z
  .string()
  .refine(isPeriod, 'the calendar has no such time: write 2020, 2020-05 or 2020-07-01, or two of these with the earlier first, such as 2016/2020')

/** YAML reads a bare year as a number: 2020 as a date or period that someone wrote there, in text. */
export const yearAsText = (written: unknown): unknown => (typeof written === 'number' ? String(written) : written)

/**
 * What the calendar has of a date that a text tells, which may be misprinted: 2021-02 of 2021-02-31.
 * @param date four digits of a year, and month and day of two digits where they are told
 */
export const possibleDate = (date: string): string => (isDate(date) || !date.includes('-') ? date : possibleDate(date.slice(0, date.lastIndexOf('-'))))

/** The same of a period; null where nothing is told, or an end that lies before the beginning. */
export function possiblePeriod(period: string | null): string | null {
  const possible = period?.split('/').map(possibleDate).join('/') ?? ''
  return isPeriod(possible) ? possible : null
}
