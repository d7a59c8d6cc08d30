/**
 * One name a column: where the rows of a table tell a place, a time or a change alone, all figures of a column are of one thing, and have the name
 * that most of them were given.
 */
import { isChange } from '../../../src/domain/change.ts'
import type { Meaning } from './meaning.ts'
import type { Reading } from './reader.ts'

/** A reading, and the column it stands in where that alone names it. */
export interface OfColumn extends Pick<Reading, 'meaning'> {
  readonly column?: string | undefined
}

/** The readings with one name, entry, theme and measure a column; their order stays. */
export function withOneName<T extends OfColumn>(readings: readonly T[]): T[] {
  const columns = Map.groupBy(readings, ({ column, meaning }) => (meaning ? column : undefined))
  const models = new Map([...columns].flatMap(([column, own]) => (column === undefined ? [] : [[column, modelOf(own)] as const])))
  return readings.map((reading) => {
    const model = reading.column === undefined ? undefined : models.get(reading.column)
    return model && reading.meaning ? { ...reading, meaning: alike(reading.meaning, model) } : reading
  })
}

/** What most of a column's figures mean, in the words that most of those have; an entry of the catalogue, then the first, before what is as frequent. */
function modelOf(readings: readonly OfColumn[]): Meaning | undefined {
  const levels = readings.flatMap(({ meaning }) => (meaning && !isChange(meaning) ? [meaning] : []))
  const kind = mostFrequent(levels, ({ name, indicator, measure }) => `${indicator?.id ?? name} ${measure}`)
  return mostFrequent(kind, ({ name }) => name)[0]
}

/** The largest of the groups that a key makes. */
function mostFrequent(meanings: readonly Meaning[], keyOf: (meaning: Meaning) => string): readonly Meaning[] {
  const groups = [...Map.groupBy(meanings, keyOf).values()]
  const isKnown = ([first]: readonly Meaning[]): number => (first?.indicator ? 1 : 0)
  return groups.sort((a, b) => b.length - a.length || isKnown(b) - isKnown(a))[0] ?? []
}

/** A meaning as one of its column. */
function alike(meaning: Meaning, { name, indicator, theme, measure, unit }: Meaning): Meaning {
  if (isChange(meaning)) return named(meaning, { name, indicator, theme })
  if (meaning.unit !== unit) return meaning
  const period = measure === 'level' ? (meaning.period?.split('/').at(-1) ?? null) : meaning.period
  return named({ ...meaning, measure, period }, { name, indicator, theme })
}

const RULE = 'as its column is called'

const named = (meaning: Meaning, { name, indicator, theme }: Pick<Meaning, 'name' | 'indicator' | 'theme'>): Meaning =>
  meaning.name === name && meaning.indicator === indicator
    ? { ...meaning, theme }
    : { ...meaning, name, indicator, theme, rules: { ...meaning.rules, indicator: RULE } }
