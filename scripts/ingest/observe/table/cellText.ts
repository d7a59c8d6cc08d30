/** What a cell prints, as a piece of a sentence: its number with the unit of its headers, which the cell itself leaves out. */
import { NOTE } from '../text/character.ts'
import { fold } from '../text/fold.ts'

export interface CellText {
  readonly text: string
  /** The place in the cell of a place in the text. */
  readonly placeOf: (offset: number) => number
}

/** 3.6左右, 不低于700, 下降8.4, 1.9万, 987*, 6,012.5(含上年结转120): a number and no unit; what stands before it is no name. */
const NUMBER = new RegExp(
  String.raw`^(?<before>(?:[\s+≥≤<>=~[(【〔]|每[月年次人户]|约|近|超过?|达到?|至少|不[少低高]于|不超过|净?[增减升降][长加少]?|上升|下降|提高)*)(?<number>-?\d[\d,. ]*)(?<scale>[万亿]?)(?<more>[余多]?)(?<behind>\s*(?:左右|上下|及?以[上下内])?\s*[\])】〕]?\s*${NOTE}*\s*(?:[(].*[)])?\s*)$`,
  'u',
)
/** Nothing but marks of notes. */
const NOTES = new RegExp(String.raw`^\s*${NOTE}+\s*$`, 'u')
/** (5.6%): where changes stand, a number in brackets is below zero. */
const NEGATIVE = /^\s*[(]\s*[\d,.]+\s*%?\s*[)]\s*$/
/** [1562], 〔0.8〕: brackets round a figure say how it was counted. */
const ROUND = /[[\]【】〔〕]/g

/**
 * The text of a cell with its unit.
 * @param unit as the headers print it, or ''
 * @param isChange whether it stands where changes do
 */
export function cellText(cell: string, unit: string, isChange: boolean): CellText {
  const folded = fold(cell)
  if (isChange && NEGATIVE.test(folded)) return negative(folded, unit)
  const found = NUMBER.exec(folded)?.groups
  if (!found) return unit !== '' && LIST.test(folded) ? listed(cell, folded, unit) : pieces([cell, 0, cell.length])
  const { before = '', number = '', scale = '', more = '', behind = '' } = found
  const start = /^[\s+]*/.exec(before)?.[0].length ?? 0
  const trimmed = number.trimEnd()
  const end = before.length + trimmed.length + (scale === '' && more === '' ? 0 : number.length - trimmed.length + scale.length + more.length)
  const plain = (from: number, to: number): string =>
    /^[*※①-⑳\s\d[\]【】〔〕,.]*$/.test(behind) && !NOTES.test(behind) ? cell.slice(from, to).replace(ROUND, ' ') : cell.slice(from, to)
  // 2.1万 below 万张.
  const own = scale === '' ? unit : unit.replace(/^[十百千万亿]+|^%$/, '')
  return pieces([plain(start, end), start, end], [own, end, end], [plain(end, cell.length), end, cell.length])
}

/** 中央6,902、自治区1,410: numbers of parts. */
const LIST = /^(?:\s*\p{Script=Han}{1,8}[:\s]*\d[\d,.]*\s*(?:[、,;/]|$)){2,}$/u

const listed = (cell: string, folded: string, unit: string): CellText =>
  pieces(
    ...[...folded.matchAll(/[^\d]*\d(?:[\d.]|,\d)*|[^\d]+$/g)].flatMap(({ 0: part, index }): Piece[] => {
      const end = index + part.length
      return [[cell.slice(index, end), index, end], ...(/\d$/.test(part) ? [[unit, end, end] as const] : [])]
    }),
  )

function negative(folded: string, unit: string): CellText {
  const open = folded.indexOf('(')
  const close = folded.lastIndexOf(')')
  const number = folded.slice(open + 1, close).trim()
  return pieces([`-${number}`, open, close + 1], [number.endsWith('%') ? '' : unit, close + 1, close + 1])
}

type Piece = readonly [string, number, number]

/** Texts with where in the cell they begin and end; one that is as long as its place is that place, another stands for it as a whole. */
function pieces(...parts: readonly Piece[]): CellText {
  const places = parts.flatMap(([text, from, to]) => [...Array(text.length).keys()].map((at) => (text.length === to - from ? from + at : at === 0 ? from : to)))
  const last = parts.at(-1)?.[2] ?? 0
  return { text: parts.map(([text]) => text).join(''), placeOf: (offset) => places[offset] ?? last }
}
