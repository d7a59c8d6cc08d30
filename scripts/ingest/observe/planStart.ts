/** The five-year plans of the country, by the year in which each began. */
const PLANS: Readonly<Record<string, number>> = {
  一: 1953,
  二: 1958,
  三: 1966,
  四: 1971,
  五: 1976,
  六: 1981,
  七: 1986,
  八: 1991,
  九: 1996,
  十: 2001,
  十一: 2006,
  十二: 2011,
  十三: 2016,
  十四: 2021,
  十五: 2026,
}

/** The first year of a plan (十四 → 2021), or undefined where there is none of that number. */
export const planStart = (number: string): number | undefined => PLANS[number]
