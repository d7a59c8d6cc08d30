import type { Atlas, AtlasObservation } from '../atlas/buildAtlas.ts'
import { periodText } from '../domain/period.ts'
import { quantityText } from '../domain/quantity.ts'
import { observationPlace } from './place.ts'
import { conflicts } from './sameIndicator.ts'
import { countWord } from './wording.ts'

/** What is the same of figures of one indicator that contradict each other. */
const occasion = ({ region_code, period, measure, unit }: AtlasObservation): string => [region_code, period, measure, unit].join(' ')

/**
 * 大连市2019年的数，两份报告写的不一样：…: a sentence for each place and time of which reports tell different values.
 * @param observations of one indicator
 */
export function conflictCautions(atlas: Atlas, observations: readonly AtlasObservation[]): string[] {
  const contradicted = observations.filter((observation) => conflicts(atlas, observation).length > 0)
  return [...Map.groupBy(contradicted, occasion).values()].flatMap((figures) => {
    const [first] = figures
    if (!first) return []
    const reports = new Set(figures.map(({ report }) => report))
    const values = [...new Set(figures.map(quantityText))]
    return [
      `${observationPlace(first)}${periodText(first.period)}的数，${countWord(reports.size)}份报告写的不一样：${values.join('、')}。${countWord(values.length)}个数都保留，先看原句。`,
    ]
  })
}
