/** 各地做了什么: the reports' own sections on a theme, each with its first sentence that holds a figure. */
import type { AtlasObservation } from '../atlas/buildAtlas.ts'
import type { Report } from '../domain/report.ts'

export interface Passage {
  readonly title: string
  readonly anchor: string
  /** A sentence of the report in quotation marks. */
  readonly quote: string
  /** Figures of the theme in the section. */
  readonly count: number
}

const MOST_SECTIONS = 3

/** Reports in the order given; in each the sections with the most figures of the theme, in the order of the text. */
export function themePassages(observations: readonly AtlasObservation[]): { readonly report: Report; readonly sections: readonly Passage[] }[] {
  return [...Map.groupBy(observations, ({ report }) => report)].map(([report, figures]) => {
    const bySection = [...Map.groupBy(figures, ({ section }) => section)]
    const largest = [...bySection].sort((one, other) => other[1].length - one[1].length).slice(0, MOST_SECTIONS)
    return { report, sections: bySection.filter((section) => largest.includes(section)).map(([anchor, of]) => passage(report, anchor, of)) }
  })
}

function passage(report: Report, anchor: string | null, figures: readonly AtlasObservation[]): Passage {
  const section = report.sections.find((known) => known.anchor === anchor)
  const [first] = figures
  return { title: section?.title ?? '开头', anchor: anchor ?? first?.anchor ?? '', quote: quoted(first?.quote ?? ''), count: figures.length }
}

/** In quotation marks; those of the sentence itself become single ones. */
const quoted = (sentence: string): string => `“${sentence.replaceAll('“', '‘').replaceAll('”', '’')}”`
