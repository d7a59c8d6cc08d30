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

/**
 * Applies an editor's corrections to what was read. Each must find exactly the one figure it expects: once the text or
 * the reading has changed, the correction is out of date and is named instead of being applied to something else.
 */
export function correct(observed: Observed, corrections: readonly Correction[], catalogue: Catalogue): Correcting {
  const figures = new Map<Placed, Placed | null>(observed.observations.map((figure) => [figure, figure]))
  const made: { readonly figure: Placed; readonly correction: Correction }[] = []
  const stale: string[] = []
  for (const correction of corrections) {
    const fault = faultOf(correction, observed.observations, catalogue)
    const [figure] = observed.observations.filter((candidate) => fits(candidate, correction))
    if (fault !== null || figure === undefined) stale.push(fault ?? '')
    else {
      figures.set(figure, changed(figure, correction, catalogue))
      made.push({ figure, correction })
    }
  }
  const kept = [...figures].filter((entry): entry is [Placed, Placed] => entry[1] !== null)
  const observations = identify(kept.map(([, figure]) => figure))
  const now = new Map(kept.map(([before], index) => [before, observations[index]]))
  return { observed: { ...observed, observations }, corrected: made.map(({ figure, correction }) => shown(figure, now.get(figure), correction)), stale }
}

const fits = (figure: Placed, { expect: { text, quote, is = {} } }: Correction): boolean =>
  figure.text === text && figure.quote.includes(quote) && Object.entries(is).every(([field, value]) => figure[field as keyof Placed] === value)

/** Why a correction cannot be made, with the remedy; null where it can. */
function faultOf(correction: Correction, figures: readonly Placed[], catalogue: Catalogue): string | null {
  const { text, quote } = correction.expect
  const count = figures.filter((figure) => fits(figure, correction)).length
  if (count !== 1) {
    const found = count === 0 ? 'no figure' : `${String(count)} figures`
    return `the correction of ${correction.date} expects one figure '${text}' in a sentence with '${quote}', and ${found} fit. ${count === 0 ? 'If the text or the reading was mended, remove the correction; else write the figure and its sentence as they are now.' : 'Quote more of the sentence, or tell which one with `is`.'}`
  }
  const indicator = 'drop' in correction.change ? undefined : correction.change.indicator
  if (typeof indicator === 'string' && !catalogue.indicators.some(({ id }) => id === indicator)) {
    return `the correction of ${correction.date} names the indicator '${indicator}', which the catalogue does not have. Use an id of content/catalogue/indicators.`
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

function shown(before: Placed, after: Placed | undefined, { change, reason, date }: Correction): Corrected {
  const fields = 'drop' in change ? [] : Object.keys(change)
  const texts = fields.map((field) => ({ field, from: words(before[field as keyof Placed]), to: words(after?.[field as keyof Placed]) }))
  return { observation: after?.id ?? null, text: before.text, fields: texts, reason, date }
}
