/** Cards of the site's own figures, one for each state a card can be in. */
import type { Atlas, AtlasObservation } from '../atlas/buildAtlas.ts'
import { observationsOf } from '../findings/reportFinding.ts'
import { figureCards, type FigureCard, type Publication } from '../reports/figureCard.ts'

export interface SampleCard {
  readonly observation: AtlasObservation
  readonly card: FigureCard
  /** The citation has been asked for. */
  readonly citing: boolean
}

/** The cards of so many reports are looked through. */
const MOST_REPORTS = 10

type Wanted = (card: FigureCard) => boolean

const isPlain: Wanted = ({ previous, elsewhere, doubts, conflicts }) => !previous && !elsewhere && !doubts && !conflicts

/** What a card may have besides name, place, time and sense. */
const STATES: readonly Wanted[] = [
  (card) => isPlain(card) && card.indicator === undefined,
  (card) => card.elsewhere !== undefined && card.also !== undefined,
  (card) => card.previous !== undefined,
  (card) => card.doubts !== undefined,
]

const isConflicting: Wanted = ({ conflicts }) => conflicts !== undefined

/** Reports that differ are rare: where none do, an example that says so. */
const differing = ({ card, ...sample }: SampleCard): SampleCard => ({
  ...sample,
  card: { ...card, name: '示例：收录的报告里还没有写得不一样的', conflicts: [{ where: '只看样子', value: '另一个数', href: '' }] },
})

/** A state that no figure of the reports is in has no card. The last but one is contradicted, the last is being cited. */
export function sampleCards(atlas: Atlas, site: Publication): SampleCard[] {
  const known = atlas.reports.slice(0, MOST_REPORTS).flatMap((report) => {
    const observations = observationsOf(atlas, report)
    const cards = figureCards(atlas, observations, site)
    return observations.flatMap((observation) => {
      const card = cards[observation.id]
      return card ? [{ observation, card, citing: false }] : []
    })
  })
  const samples = STATES.flatMap((wanted) => known.find(({ card }) => wanted(card)) ?? [])
  const cited = known.find(({ card }) => isPlain(card))
  if (!cited) return samples
  return [...samples, known.find(({ card }) => isConflicting(card)) ?? differing(cited), { ...cited, citing: true }]
}
