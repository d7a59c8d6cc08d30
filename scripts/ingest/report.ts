import type { Corrected } from '../../src/domain/correction.ts'
import { possibleDate } from '../../src/domain/date.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { Origin, Report, Section } from '../../src/domain/report.ts'
import { anchorsOf } from '../../src/reports/anchors.ts'
import type { Document } from './document.ts'
import { visible } from './document.ts'
import type { Observed, Placed } from './observed.ts'
import { signatureOf } from './signature.ts'

/**
 * The front matter of a report.
 * @param digest SHA-256 (hex) of the source's bytes
 */
export function reportOf(document: Document, observed: Observed, corrected: readonly Corrected[], digest: string): Report {
  return {
    slug: document.slug,
    title: titleOf(document),
    origin: originOf(document),
    source: document.file,
    digest,
    region_code: observed.region.code,
    region: observed.region.path,
    period: observed.period,
    evidence: observed.evidence,
    sections: sectionsOf(document),
    observations: observed.observations.map(unplaced),
    corrections: [...corrected],
    dropped: document.dropped.map(({ rule, runs }) => ({ rule, text: visible(runs) })),
    numerals: { ...observed.numerals },
    unread: observed.unread.map((numeral) => ({ ...numeral })),
  }
}

function titleOf({ title, origin, file }: Document): string {
  const own = visible(title)
  return own === '' ? (origin.title ?? file.replace(/\.[^.]+$/, '')) : own
}

/** What the origin file leaves open, the text may tell: in a line about itself, else as it is signed. */
function originOf(document: Document): Origin {
  const { origin, found } = document
  const { publisher, date } = { ...signatureOf(document), ...found }
  return { ...(publisher ? { publisher } : {}), ...(date ? { date: possibleDate(date) } : {}), ...origin }
}

function sectionsOf({ blocks }: Document): Section[] {
  const anchors = anchorsOf(blocks.map(({ kind }) => kind))
  return blocks.flatMap((block, index) =>
    block.kind === 'heading' ? [{ anchor: anchors[index]?.block ?? '', title: visible(block.runs), level: block.level }] : [],
  )
}

const unplaced = ({ block: _block, cell: _cell, from: _from, to: _to, ...observation }: Placed): Observation => observation
