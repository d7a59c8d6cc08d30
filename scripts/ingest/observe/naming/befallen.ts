/** Which of several entries those are counted by whom something befell: 13万人受灾，1人遇难，25人失踪. */
import type { Catalogue, Indicator } from '../../../../src/domain/catalogue.ts'
import { onceEach } from '../../../../src/onceEach.ts'
import type { Naming } from './naming.ts'

/** Where a number stands in its sentence. */
interface Place {
  readonly from: number
  readonly to: number
}

interface Befell {
  readonly entry: Indicator
  readonly words: readonly string[]
  readonly before: RegExp
  readonly behind: RegExp
}

/** The entries that have such words, with what finds these right before and right behind a number. */
const entriesThatBefell = onceEach(({ indicators }: Catalogue): readonly Befell[] => {
  const told = indicators.filter(({ befell }) => befell !== undefined)
  const any = told.flatMap(({ befell = [] }) => befell).join('|')
  return told.map((entry) => {
    const own = entry.befell ?? []
    const words = own.join('|')
    return {
      entry,
      words: own,
      // 死亡失踪6人: of both, and of neither alone.
      before: new RegExp(`(?<!(?:${any})[、和及与]?)(?:${words})(?:人[口数员]|者|群众)?(?:约|近|达到?|为|共)?$`),
      behind: new RegExp(`^(?:因灾|被|已)?(?:${words})(?![、和及与]?(?:${any}))`),
    }
  })
})

/**
 * A naming of those whom something befell, as the words right before the number say or, where these say nothing, those right behind it; so is one that
 * mixes several up (紧急转移安置死亡人数).
 */
export function befallen<N extends Pick<Naming, 'name' | 'indicator'>>(naming: N, { from, to }: Place, text: string, catalogue: Catalogue): N {
  const { name, indicator } = naming
  if (indicator !== null && indicator.befell === undefined) return naming
  const entries = entriesThatBefell(catalogue)
  if (indicator === null && entries.filter(({ words }) => words.some((word) => name.includes(word))).length < MIXED) return naming
  const [ahead, behind] = [text.slice(Math.max(0, from - BESIDE), from), text.slice(to, to + BESIDE)]
  const { entry } = entries.find(({ before }) => before.test(ahead)) ?? entries.find((one) => one.behind.test(behind)) ?? {}
  return entry === undefined || entry.id === indicator?.id ? naming : { ...naming, name: entry.name, indicator: entry }
}

const MIXED = 2
/** How near a number, in characters, the words stand. */
const BESIDE = 24
