/** The tools of reading, built once from the catalogue. */
import type { Catalogue, Naming } from '../../../src/domain/catalogue.ts'
import { lexiconOf, type Lexicon } from './naming/words.ts'
import { indicatorFinder, type IndicatorFinder } from './indicator.ts'
import { phraseReader, type PhraseReader } from './phrase.ts'
import { placeFinder, type PlaceFinder } from './place.ts'
import { themeReader } from './theme.ts'
import { unitReader, type UnitReader } from './unit.ts'

export interface Tools {
  readonly catalogue: Catalogue
  readonly units: UnitReader
  readonly findPlaces: PlaceFinder
  readonly phrases: PhraseReader
  readonly findIndicator: IndicatorFinder
  readonly lexicon: Lexicon
  /** Learnt weights for choosing names. */
  readonly naming: Naming
  /** Whether readings keep what the choice of their name turned on: for training. */
  readonly keepConsidered?: boolean
  readonly themeOf: ReturnType<typeof themeReader>
}

function readingTools(catalogue: Catalogue): Tools {
  return {
    catalogue,
    units: unitReader(catalogue.units),
    findPlaces: placeFinder(catalogue.regions),
    phrases: phraseReader(catalogue.grammar),
    findIndicator: indicatorFinder(catalogue),
    lexicon: lexiconOf(catalogue),
    naming: catalogue.naming,
    themeOf: themeReader(catalogue.themes),
  }
}

/** Tools are costly to build: once a catalogue. */
const TOOLS = new WeakMap<Catalogue, Tools>()

/** The tools of a catalogue. */
export function toolsOf(catalogue: Catalogue): Tools {
  const tools = TOOLS.get(catalogue) ?? readingTools(catalogue)
  TOOLS.set(catalogue, tools)
  return tools
}
