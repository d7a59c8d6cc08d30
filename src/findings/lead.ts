/** 卷首: what the home page opens with. */
import type { Atlas } from '../atlas/buildAtlas.ts'
import { keyFigures } from '../atlas/keyFigures.ts'
import type { Theme } from '../domain/catalogue.ts'
import type { Report } from '../domain/report.ts'
import type { Finding } from './finding.ts'
import { findings, fitToLead } from './findings.ts'
import { isFirm } from './reservation.ts'
import { statement } from './statement.ts'

export interface Lead {
  /** Without a full stop. */
  readonly heading: string
  /** Sentences below it; may be empty. */
  readonly standfirst: string
  /** What is drawn. */
  readonly finding?: Finding
  /** Of the finding or the figure. */
  readonly theme?: Theme | undefined
  /** The report to go on with, where nothing is drawn. */
  readonly report?: Report | undefined
}

/** A finding with its chart; else the foremost figure that can be relied on; else what there is, which is not nothing where there are reports. */
export function lead(atlas: Atlas): Lead {
  const { reports, observations, catalogue } = atlas
  const theme = (id: string): Theme | undefined => catalogue.themes.find((one) => one.id === id)
  const finding = findings(atlas).find(fitToLead)
  if (finding) return { heading: finding.title, standfirst: finding.standfirst, finding, theme: theme(finding.theme) }
  const [first] = keyFigures(atlas, observations.filter(isFirm), { count: 1 })
  if (first) return { heading: statement(first, catalogue), standfirst: '', theme: theme(first.theme), report: first.report }
  if (reports.length === 0) return { heading: '还没有收录报告', standfirst: '' }
  return { heading: `已收录${reports.length}份报告`, standfirst: '还没有可以放在卷首的数。', report: reports[0] }
}
