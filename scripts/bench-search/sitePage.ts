/** Measures the search page itself, from the query being sent off to the first ten results being there. */
import type { Page } from '@playwright/test'

import { formatQuery } from '../../src/search/query.ts'
import { closePage, openPage, type Stage } from './browser.ts'
import type { Query } from './queries.ts'
import type { Scales, Transfer } from './transfer.ts'

export interface PageFigures {
  /** What a first search brings, one a query. */
  readonly cold: readonly Transfer[]
  /** What each search after it brings. */
  readonly next: readonly Transfer[]
  /** Milliseconds of queries made for the first time, and made again. */
  readonly fresh: readonly number[]
  readonly warm: readonly number[]
}

const textOf = ({ terms }: Query): string => formatQuery(terms)

/** Runs queries one after another in the page; milliseconds of each. */
const search = (page: Page, queries: readonly string[]): Promise<number[]> =>
  page.evaluate(async (texts) => {
    const whole = document.querySelector<HTMLElement>('[data-search]')
    const [input, form] = [whole?.querySelector('input'), whole?.querySelector('form')]
    if (!whole || !input || !form) throw new Error('This is not the search page.')
    const done = (): Promise<void> =>
      new Promise((resolve, reject) => {
        const observer = new MutationObserver(() => {
          const { state } = whole.dataset
          if (state === 'busy') return
          observer.disconnect()
          if (state === 'done') resolve()
          else reject(new Error(`The search ended in the state '${String(state)}' for ${input.value}.`))
        })
        observer.observe(whole, { attributeFilter: ['data-state'] })
      })
    const times: number[] = []
    for (const text of texts) {
      const start = performance.now()
      input.value = text
      const finished = done()
      form.requestSubmit()
      await finished
      times.push(performance.now() - start)
    }
    return times
  }, queries)

/**
 * @param first queries that are made by readers who come for the first time, each by another one
 * @param queries made by one reader, one after another
 */
export async function measurePage({ browser, address }: Stage, first: readonly string[], queries: readonly Query[], weigh: Scales): Promise<PageFigures> {
  const cold: Transfer[] = []
  for (const text of first) {
    const { page, sent } = await openPage(browser, `${address}search/?q=${encodeURIComponent(text)}`)
    await page.waitForSelector('[data-search][data-state=done]')
    cold.push(weigh(sent))
    await closePage(page)
  }
  const { page, sent } = await openPage(browser, `${address}search/`)
  const [next, fresh]: [Transfer[], number[]] = [[], []]
  await search(page, first.slice(0, 1))
  for (const query of queries) {
    const before = sent.length
    fresh.push(...(await search(page, [textOf(query)])))
    next.push(weigh(sent.slice(before)))
  }
  const warm = await search(page, queries.map(textOf))
  await closePage(page)
  return { cold, next, fresh, warm }
}
