/** Periods as they are written: 2016/2020, 2021-01/2021-06, and their ends. */

/** How long a year, a month and a day are: 2020, 2020-07, 2020-07-01. */
export const YEAR = '2020'.length
export const MONTH = '2020-07'.length
export const DAY = '2020-07-01'.length
/** 2020-07-17/2020-07-21 */
export const DAYS = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/

/** The year in which it begins. */
export const yearOf = (period: string): string => period.slice(0, 4)
/** Its last point. */
export const endOf = (period: string): string => period.split('/').at(-1) ?? period
/** The month of what is no longer, else as it is: 2020-07 of 2020-07-01. */
export const monthOf = (period: string): string => (period.length >= MONTH ? period.slice(0, MONTH) : period)
/** Whether it reaches over more than one year. */
export const spansYears = (period: string | null): boolean => period !== null && yearOf(period) !== yearOf(endOf(period))
/** A month or a day as it stands in a period: 6 is 06. */
export const two = (part: string | number): string => String(part).padStart(2, '0')
/** The same time of the year before: 2020-01/2020-06 of 2021-01/2021-06. */
export const yearBefore = (period: string): string => period.replace(/\d{4}/g, (year) => String(Number(year) - 1))
