/** On a place's own page its own name is enough: 德清县 where other pages say 湖州市德清县. */
import type { Region } from '../domain/region.ts'
import type { Finding } from './finding.ts'
import { placeName } from './place.ts'
import type { Standout } from './standouts.ts'

type Said = <Text extends string | undefined>(text: Text) => Text

const own =
  (region: Region): Said =>
  (text) =>
    text?.replaceAll(placeName(region), region.name) as typeof text

/** A chart and all that is said with it, for the page of a place. */
export function ownFinding(finding: Finding, region: Region): Finding {
  const said = own(region)
  const { title, chartTitle, subtitle, standfirst, chart, cautions, doubts } = finding
  return {
    ...finding,
    title: said(title),
    chartTitle: said(chartTitle),
    subtitle: said(subtitle),
    standfirst: said(standfirst),
    chart: JSON.parse(JSON.stringify(chart), (_, value: unknown) => (typeof value === 'string' ? said(value) : value)) as Finding['chart'],
    cautions: cautions.map(said),
    ...(doubts && { doubts: doubts.map(said) }),
  }
}

export const ownStandout = (standout: Standout, region: Region): Standout => ({ ...standout, sentence: own(region)(standout.sentence) })
