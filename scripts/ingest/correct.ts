import type { Catalogue } from '../../src/domain/catalogue.ts'
import type { Corrected, Correction } from '../../src/domain/correction.ts'
import { identify } from './identify.ts'
import type { Observed, Placed } from './observed.ts'

export interface Correcting {
  readonly observed: Observed
  /** The corrections that were made, for the pages. */
  readonly corrected: readonly Corrected[]
  /** Of those that could not be made: what was expected and what to do. */
  readonly stale: readonly string[]
}

/** A correction that was made: the figure as read, and what it was before and after. */
interface Made {
  readonly figure: Placed
  readonly before: Placed
  readonly after: Placed | null
  readonly correction: Correction
}

/**
 * Applies an editor's corrections to what was read, one after the other. Each must find exactly the one figure it expects:
 * once the text or the reading has changed, the correction is out of date and is named instead of being applied to something else.
 */
export function correct(observed: Observed, corrections: readonly Correction[], catalogue: Catalogue): Correcting {
  const figures = new Map<Placed, Placed | null>(observed.observations.map((figure) => [figure, figure]))
  const made: Made[] = []
  const stale: string[] = []
  for (const correction of corrections) {
    const found = observed.observations.filter((figure) => fits(figure, correction))
    const [figure] = found
    const before = figure && figures.get(figure)
    const fault = countFault(correction, found.length) ?? changeFault(correction, catalogue)
    if (fault !== null) stale.push(fault)
    else if (!figure || !before) stale.push(droppedFault(correction))
    else {
      const after = changed(before, correction, catalogue)
      figures.set(figure, after)
      made.push({ figure, before, after, correction })
    }
  }
  const kept = [...figures].filter((entry): entry is [Placed, Placed] => entry[1] !== null)
  const observations = identify(kept.map(([, figure]) => figure))
  const ids = new Map(kept.map(([figure], index) => [figure, observations[index]?.id ?? null]))
  return { observed: { ...observed, observations }, corrected: made.map((one) => shown(one, ids.get(one.figure) ?? null)), stale }
}

const fits = (figure: Placed, { expect: { text, quote, is = {} } }: Correction): boolean =>
  figure.text === text && figure.quote.includes(quote) && Object.entries(is).every(([field, value]) => figure[field as keyof Placed] === value)

/** What is wrong, with the remedy, where not exactly one figure fits; null where one does. */
function countFault({ date, expect: { text, quote } }: Correction, count: number): string | null {
  if (count === 1) return null
  const found = count === 0 ? 'no figure' : `${String(count)} figures`
  return `the correction of ${date} expects one figure '${text}' in a sentence with '${quote}', and ${found} fit. ${count === 0 ? 'If the text or the reading was mended, remove the correction; else write the figure and its sentence as they are now.' : 'Quote more of the sentence, or tell which one with `is`.'}`
}

const droppedFault = ({ date, expect: { text, quote } }: Correction): string =>
  `the correction of ${date} changes the figure '${text}' in a sentence with '${quote}', which a correction before it drops. Remove one of the two.`

/** The fields whose values stand in the catalogue, and where. */
const LISTED = {
  indicator: { listed: ({ indicators }: Catalogue) => indicators.map(({ id }) => id), remedy: 'Use an id of content/catalogue/indicators.' },
  theme: { listed: ({ themes }: Catalogue) => themes.map(({ id }) => id), remedy: 'Use an id of content/catalogue/themes.yml.' },
  unit: { listed: ({ units }: Catalogue) => units.map(({ unit }) => unit), remedy: 'Use a `unit` of content/catalogue/units.yml, not one of its `surfaces`.' },
} as const

/** What is wrong, with the remedy, where the catalogue does not have what a figure is changed to: pages and downloads would look for it in vain. */
function changeFault({ date, expect, change }: Correction, catalogue: Catalogue): string | null {
  if ('drop' in change) return null
  for (const field of ['indicator', 'theme', 'unit'] as const) {
    const value = change[field]
    if (typeof value === 'string' && !LISTED[field].listed(catalogue).includes(value)) {
      return `the correction of ${date} gives the figure '${expect.text}' the ${field} '${value}', which the catalogue does not have. ${LISTED[field].remedy}`
    }
  }
  return null
}

/** The figure with its new values; a new indicator brings its name and theme, and a period an editor set is not inferred. */
function changed(figure: Placed, { change }: Correction, catalogue: Catalogue): Placed | null {
  if ('drop' in change) return null
  const indicator = catalogue.indicators.find(({ id }) => id === change.indicator)
  const named = indicator ? { name: indicator.name, theme: indicator.theme } : {}
  const dated = change.period === undefined ? {} : { period_inferred: false }
  return { ...figure, ...named, ...dated, ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)), confidence: 1 }
}

const words = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

/** Only what differs was corrected: a reading that an editor sets to what it is already is confirmed, and kept if the reading changes. */
function shown({ before, after, correction: { change, reason, date } }: Made, observation: string | null): Corrected {
  const fields = 'drop' in change ? [] : Object.keys(change)
  const texts = fields
    .map((field) => ({ field, from: words(before[field as keyof Placed]), to: words(after?.[field as keyof Placed]) }))
    .filter(({ from, to }) => from !== to)
  return { observation, text: before.text, fields: texts, reason, date }
}
