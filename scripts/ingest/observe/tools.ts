/** The tools of reading, built once from the catalogue. */
import type { Catalogue } from '../../../src/domain/catalogue.ts'
import { onceEach } from '../../../src/onceEach.ts'
import { regionAddresses } from '../../../src/domain/region.ts'
import { phraseReader, type PhraseReader } from './frame/phrase.ts'
import { Features } from './learnt/features.ts'
import { scorerOf, unpackedNetwork, type Scorer } from './learnt/network.ts'
import { unpacked, type Weights } from './learnt/weights.ts'
import { dimensionReader, unitReader, type UnitReader } from './mention/unit.ts'
import { indicatorFinder, type IndicatorFinder } from './naming/indicator.ts'
import { precedentsOf, type Precedents } from './naming/precedents.ts'
import { placeFinder, type PlaceFinder } from './region/place.ts'
import { regionsNamed, type RegionsNamed } from './report/fileName.ts'
import { lexiconOf, type Lexicon } from './text/words.ts'
import { themeReader } from './theme.ts'

/** What was learnt from annotated reports. */
export interface Learnt {
  readonly words: Scorer
  readonly names: Scorer
  readonly measure: Weights
  readonly theme: Weights
  readonly rate: Weights
  readonly role: Weights
  readonly plan: Weights
  readonly period: Weights
  readonly reportPeriod: Weights
  readonly reportRegion: Weights
  readonly confidence: Weights
}

export interface Tools {
  readonly catalogue: Catalogue
  readonly units: UnitReader
  /** The dimension of a unit. */
  readonly dimensionOf: (unit: string | null) => string
  readonly findPlaces: PlaceFinder
  readonly regionsNamed: RegionsNamed
  readonly phrases: PhraseReader
  readonly findIndicator: IndicatorFinder
  readonly lexicon: Lexicon
  readonly precedents: Precedents
  readonly learnt: Learnt
  /** A list of features that every decision fills anew. */
  readonly features: Features
  /** Whether readings keep what their decisions turned on: for training. */
  readonly keepsConsidered?: boolean
  /** Whether readings keep what speaks for them: to learn how sure they are. */
  readonly keepsEvidence?: boolean
  readonly hearTheme: ReturnType<typeof themeReader>
}

function readingTools(catalogue: Catalogue): Tools {
  const lexicon = lexiconOf(catalogue)
  const dimensionOf = dimensionReader(catalogue.units)
  const findPlaces = placeFinder(catalogue.regions)
  const { words, names, measure, theme, rate, role, plan, period, reportPeriod, reportRegion, confidence } = catalogue.learnt
  return {
    catalogue,
    units: unitReader(catalogue.units),
    dimensionOf,
    findPlaces,
    regionsNamed: regionsNamed(regionAddresses(catalogue.regions), findPlaces),
    phrases: phraseReader(catalogue.grammar),
    findIndicator: indicatorFinder(catalogue),
    lexicon,
    precedents: precedentsOf(catalogue.precedents, catalogue.listed, lexicon),
    learnt: {
      words: scorerOf(unpackedNetwork(words)),
      names: scorerOf(unpackedNetwork(names)),
      measure: unpacked(measure),
      theme: unpacked(theme),
      rate: unpacked(rate),
      role: unpacked(role),
      plan: unpacked(plan),
      period: unpacked(period),
      reportPeriod: unpacked(reportPeriod),
      reportRegion: unpacked(reportRegion),
      confidence: unpacked(confidence),
    },
    features: new Features(),
    hearTheme: themeReader(catalogue.themes),
  }
}

/** The tools of a catalogue. They are costly to build: once for each. */
export const toolsOf = onceEach(readingTools)
