import { createHash } from 'node:crypto'

import type { Placed } from './observed.ts'

/**
 * Gives observations their ids: `<indicator id, or 8 hex of the name>-<measure>-<region code>-<period>-<n>`. They never
 * come from an offset, so an id stays while the text around its figure changes; `n` counts those that are alike.
 */
export function identify(observations: readonly Omit<Placed, 'id'>[]): Placed[] {
  const counts = new Map<string, number>()
  return observations.map((observation) => {
    const key = keyOf(observation)
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return { ...observation, id: `${key}-${count}` }
  })
}

const keyOf = ({ indicator, name, measure, region_code, period }: Omit<Placed, 'id'>): string =>
  [indicator ?? hash(name), measure, region_code ?? 'none', period?.replace('/', '_') ?? 'undated'].join('-')

const hash = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 8)
