/**
 * Lists of statistics without a header, as bureaus put them on a page each month: label, unit and figures in one line
 * (孤儿  人  21,388), in three lines one below the other, or label with its unit in brackets and the figure below it. A short
 * line between them heads the ones that follow.
 */
import { max } from 'd3-array'

import { visible, type Cell, type Run } from '../document.ts'
import type { Line } from '../draft.ts'
import { endsSentence, holdsSentence } from '../punctuation.ts'
import { sliceRuns } from '../runs.ts'

const FIGURE = '[-−]?\\d[\\d,]*(?:\\.\\d+)?%?'
const UNIT =
  '[十百千万亿]*(?:元|美元|人次|户次|场次|台次|平方米|平方公里|公顷|公里|公斤|小时|人|户|张|个|件|对|具|家|所|处|台|条|块|支|项|亩|吨|次|岁|间|座|辆|份|例|%|‰)(?:/[^\\s\\d]{1,6})?'
const GAP = '(?:\\s*[|｜│┃]\\s*|\\s+)'
const LONGEST_LABEL = 30
/** Bounded, with what may stand before it: a line of spaces would else be parted in ever new ways. */
const LABEL = `[^\\d。；，][^。；，|｜│┃]{0,${2 * LONGEST_LABEL}}?`
/** Label, unit and figures of a line. */
const ROW = new RegExp(`^(?<label>${LABEL})${GAP}(?<unit>${UNIT})(?<figures>(?:${GAP}${FIGURE})+)$`, 'du')
/** 优抚对象 630.2万人: the unit stands with its figure. */
const JOINED = new RegExp(`^(?<label>${LABEL})${GAP}(?<figure>${FIGURE}${UNIT})$`, 'du')
const ONLY_FIGURE = new RegExp(`^${FIGURE}$`, 'u')
const ONLY_UNIT = new RegExp(`^${UNIT}$`, 'u')
/** 人数(万人), or a year: with its figure on the next line. */
const LED = new RegExp(`^(?:.{2,}[(（]${UNIT}[)）]|(?:19|20)\\d{2}年?)$`, 'u')
const LONGEST_HEAD = 20
const FEWEST_ROWS = 3

interface Row {
  readonly cells: readonly (readonly Run[])[]
  /** The rows of a line that holds several. */
  readonly parts?: readonly (readonly (readonly Run[])[])[]
  readonly lines: number
  readonly told: boolean
}

/** The list that begins at a line, or null. */
export function statisticsAt(lines: readonly Line[], from: number): { rows: Cell[][]; length: number } | null {
  const rows: Row[] = []
  let at = from
  for (let row = rowAt(lines, at); row; row = rowAt(lines, at)) {
    rows.push(row)
    at += row.lines
  }
  while (rows.length > 0 && !rows.at(-1)?.told) at -= rows.pop()?.lines ?? 0
  const told = rows.flatMap(({ cells, parts }) => parts ?? [cells])
  if (rows.filter((row) => row.told).length + told.length - rows.length < FEWEST_ROWS) return null
  const columns = max(told, (cells) => cells.length) ?? 0
  const padded = told.map((cells) =>
    Array.from({ length: columns }, (_, column): Cell => ({ runs: cells[column] ?? [], header: false, colspan: 1, rowspan: 1 })),
  )
  return { rows: padded, length: at - from }
}

const textOf = (line: Line | undefined): string => (line?.mark.kind === 'line' ? visible(line.runs).trim() : '')

function rowAt(lines: readonly Line[], at: number): Row | null {
  const [line, second, third] = [lines[at], lines[at + 1], lines[at + 2]]
  const text = textOf(line)
  if (!line || text === '') return null
  const glued = gluedRows(visible(line.runs))
  if (glued) return { cells: [], parts: glued.map((spans) => spans.map((span) => sliceRuns(line.runs, ...span))), lines: 1, told: true }
  const spans = spansOf(visible(line.runs))
  if (spans) return { cells: spans.map(([from, to]) => sliceRuns(line.runs, from, to)), lines: 1, told: true }
  if (text.length > LONGEST_LABEL || holdsSentence(text) || endsSentence(text)) return null
  if (LED.test(text) && second && ONLY_FIGURE.test(textOf(second))) return { cells: [line.runs, [], second.runs], lines: 2, told: true }
  if (!/\d/.test(text) && second && third && ONLY_UNIT.test(textOf(second)) && ONLY_FIGURE.test(textOf(third)))
    return { cells: [line.runs, second.runs, third.runs], lines: 3, told: true }
  return text.length <= LONGEST_HEAD && !/\d/.test(text) && !ONLY_UNIT.test(text) && startsRow(lines, at + 1)
    ? { cells: [line.runs], lines: 1, told: false }
    : null
}

/** Whether a row with figures stands at a line: only before one a short line is a head. */
function startsRow(lines: readonly Line[], at: number): boolean {
  const [text, second, third] = [textOf(lines[at]), textOf(lines[at + 1]), textOf(lines[at + 2])]
  return spansOf(text) !== null || (LED.test(text) && ONLY_FIGURE.test(second)) || (ONLY_UNIT.test(second) && ONLY_FIGURE.test(third))
}

/** 累计救助（万人次）：临时救助0.3流浪乞讨0.2: labels and figures by turns, with nothing between them. */
const GLUED =
  /^(?:(?<lead>[\p{Script=Han}]{2,12}[(（][^()（）\d]{1,8}[)）])[:：])?(?<rows>(?:[\p{Script=Han}][\p{Script=Han}（）()]{1,20}[\d,]+(?:\.\d+)?){2,})$/du
const GLUED_ROW = /([\p{Script=Han}（）()]+)([\d,]+(?:\.\d+)?)/gu
const STARTS_WITH_UNIT = new RegExp(`^(?:${UNIT})`, 'u')

function gluedRows(text: string): (readonly (readonly [number, number])[])[] | null {
  const groups = GLUED.exec(text)?.indices?.groups
  const [lead, rows] = [groups?.['lead'], groups?.['rows']]
  if (!rows) return null
  const told = [...text.slice(...rows).matchAll(GLUED_ROW)]
  if (told.some(([, label = ''], index) => (index > 0 && STARTS_WITH_UNIT.test(label)) || /[年月日第]$/.test(label))) return null
  const at = (from: number, length: number): readonly [number, number] => [rows[0] + from, rows[0] + from + length]
  const bracket = lead ? text.slice(...lead).search(/[(（]/) : -1
  const unit: readonly [number, number] | null = lead && bracket > 0 ? [lead[0] + bracket + 1, lead[1] - 1] : null
  const cells = told.map(({ index, 1: label = '', 2: figure = '' }) => [at(index, label.length), [0, 0] as const, at(index + label.length, figure.length)])
  return lead && unit ? [[[lead[0], rows[0]] as const], ...cells] : cells
}

/** The spans of label, unit and figures of a line, or null where it is no row. */
function spansOf(text: string): (readonly [number, number])[] | null {
  const groups = ROW.exec(text)?.indices?.groups
  const [label, unit, figures] = [groups?.['label'], groups?.['unit'], groups?.['figures']]
  const joined = groups ? undefined : JOINED.exec(text)?.indices?.groups
  if (joined?.['label'] && joined['figure']) return joined['label'][1] > LONGEST_LABEL ? null : [joined['label'], [0, 0], joined['figure']]
  if (!label || !unit || !figures || label[1] - label[0] > LONGEST_LABEL) return null
  const told = [...text.slice(...figures).matchAll(new RegExp(FIGURE, 'gu'))].map(
    ({ index, 0: figure }) => [figures[0] + index, figures[0] + index + figure.length] as const,
  )
  return [label, unit, ...told]
}
