/** Which theme a figure is of. */
import type { Indicator } from '../../../src/domain/catalogue.ts'
import { classOf } from './learnt/classes.ts'
import { outvoted } from './learnt/ruling.ts'
import type { Statement, Told } from './statement.ts'
import { clauseAhead } from './text/sentence.ts'
import { themeFeatures, type ThemeEvidence } from './theme.ts'

/** A theme, the rule that chose it, by how much it leads the next best (Infinity where the catalogue has it), and the features it turned on where these are kept. */
interface ChosenTheme {
  readonly theme: string
  readonly rule: string
  readonly lead: number
  readonly kept: Int32Array | null
}

/** The theme of a figure. One of the catalogue belongs where that has it. */
export function themeOf(name: string, indicator: Indicator | null, at: number, told: Told): ChosenTheme {
  const { tools, discourse } = told
  if (indicator && !tools.keepsConsidered) return { theme: indicator.theme, rule: OF_INDICATOR, lead: Infinity, kept: null }
  const { themes } = tools.catalogue
  const evidence = evidenceOf(name, at, told)
  const hearing = tools.hearTheme(evidence)
  const voted = indicator?.theme ?? hearing()
  themeFeatures(tools.features, { name, voted, indicator, evidence, hearing, before: discourse.theme, told })
  const kept = tools.keepsConsidered ? tools.features.since(0) : null
  const { index, lead } = classOf(tools.features, themes.length, tools.learnt.theme)
  const theme = indicator?.theme ?? themes[index]?.id ?? voted
  return { theme, rule: indicator ? OF_INDICATOR : outvoted('words of name, clause and headings', voted, theme), lead, kept }
}

const OF_INDICATOR = 'theme of its indicator'

function evidenceOf(name: string, at: number, { text, headings, discourse, title }: Statement): ThemeEvidence {
  const before = text.slice(0, at)
  return {
    name,
    clause: `${clauseAhead(text, at)}${/^[^,;。]*/.exec(text.slice(at))?.[0] ?? ''}`,
    before,
    sentence: text,
    lead: discourse.lead.text,
    heading: headings.at(-1) ?? '',
    paragraph: discourse.recent.map(({ noun }) => noun).join(' '),
    title,
  }
}
