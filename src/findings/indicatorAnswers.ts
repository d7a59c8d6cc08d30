/** The figures set in large type on the page of an indicator. */
import type { Atlas, AtlasObservation } from '../atlas/buildAtlas.ts'
import { byImportance } from '../atlas/keyFigures.ts'
import { isChange } from '../domain/change.ts'

const MOST = 3

/** The strongest of each place. What its report contradicts answers nothing, and a change only where nobody tells what it is a change of. */
export function indicatorAnswers(atlas: Atlas, observations: readonly AtlasObservation[]): AtlasObservation[] {
  const undisputed = byImportance(atlas, observations).filter(({ doubt }) => doubt === null)
  const amounts = undisputed.filter((observation) => !isChange(observation))
  const candidates = amounts.length > 0 ? amounts : undisputed
  return candidates.filter((one, index) => candidates.findIndex(({ region }) => region === one.region) === index).slice(0, MOST)
}
