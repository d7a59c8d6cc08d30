/** What is looked at of a figure that is called after an indicator: whether it is of all that this counts. */
import type { Indicator } from '../../../../../src/domain/catalogue.ts'
import type { Measure } from '../../../../../src/domain/observation.ts'
import { clauseAhead } from '../../text/sentence.ts'

export interface ToldFigure {
  /** Its sentence, and where in it the figure begins and ends. */
  readonly text: string
  readonly from: number
  readonly to: number
  readonly value: number | null
  readonly unit: string | null
  readonly measure: Measure
  readonly period: string | null
  /** The title of its document. */
  readonly title: string
  /** How the run of sentences opens that it stands in, or ''. */
  readonly opening: string
  /** The figures of its sentence before it that are of the same indicator, unit, place and time. */
  readonly alike: readonly { readonly to: number; readonly value: number | null }[]
}

/** A figure with its indicator, and the words of its sentence that tell whether it is of all that the indicator counts. */
export interface Looked extends ToldFigure {
  readonly name: string
  /** The indicator's name and aliases. */
  readonly names: readonly string[]
  readonly theme: string
  /** The unit of the indicator. */
  readonly counted: string | null
  readonly isLevel: boolean
  readonly isFlow: boolean
  /** The words of its clause before it, and the last of them; the clause that these go on from, or ''; its whole clause. */
  readonly ahead: string
  readonly own: string
  readonly before: string
  readonly clause: string
  /** What its sentence says before it, and all that stands behind it. */
  readonly sentence: string
  readonly behind: string
}

/** 比上年高400元: told of what stands before it. */
const GOES_ON = /^(?:[比较同]|增|减|提高|下降|金额|涉及|发放|支出)/

/** How far before a number, in characters, the words of its sentence stand that make it one of some. */
const REACH = 160

/** What is looked at of a figure that is called after an indicator. */
export function look(indicator: Indicator, figure: ToldFigure): Looked {
  const { text, from, to } = figure
  const { name, aliases, theme } = indicator
  const ahead = clauseAhead(text, from)
  const behind = text.slice(to)
  return {
    ...figure,
    name,
    names: [name, ...aliases],
    theme,
    counted: indicator.unit,
    isLevel: indicator.measure === 'level',
    isFlow: indicator.measure === 'flow',
    ahead,
    own: /[^,;。\d]*$/.exec(ahead)?.[0] ?? '',
    before: GOES_ON.test(ahead) ? clauseAhead(text, from - ahead.length - 1) : '',
    clause: `${ahead}${/^[^,;。]*/.exec(behind)?.[0] ?? ''}`,
    sentence: text.slice(Math.max(text.lastIndexOf('。', from - 1) + 1, from - REACH), from),
    behind,
  }
}

/** Why a figure may be of something else than an indicator it is called after, each ground by its name. */
export type Grounds = Readonly<Record<string, (looked: Looked) => boolean>>
