/**
 * Tables of indicators with a row a line, as bureaus publish them each month: the header says 指标名称 单位 数量, and below it
 * label, unit and figures stand in one line, parted by spaces or by nothing at all (最低生活保障人数万人7.1).
 */
import { visible, type Cell } from '../document.ts'
import type { Line } from '../draft.ts'
import { endsSentence, holdsSentence } from '../punctuation.ts'
import { sliceRuns } from '../runs.ts'

const HEADER_WORD =
  /(?:指\s*标\s*名\s*称|指\s*标|项\s*目|(?:计量)?单\s*位|代\s*码|数\s*量|数\s*值|本期数?|本月|本季度?|(?:本年)?累计数?|上季度|上月|上年同期|去年同期|环比|同比|增减|增长率?|(?:19|20)\d{2}年?[末底]?)(?:[(（][^()（）]*[)）])?/gu
const LABEL = /^(?:指\s*标(?:\s*名\s*称)?|项\s*目)(?:[(（].*)?$/u
const UNIT_COLUMN = /^(?:计量)?单\s*位$/u
const CODE_COLUMN = /^代\s*码$/u
const UNIT = '元\\/人·?[月年]|人次|户次|公斤|平方米|元|人|户|张|个|件|对|具|家|所|次'
/** Label, unit, code and figures of a row; a unit that touches its label has a scale (万人) or more than one character. */
const ROW = new RegExp(
  `^(?<label>[^。；]*?[\\p{Script=Han}）)])(?:\\s+(?<unit>[万亿]*(?:${UNIT})|[^\\s\\d/]{1,3}/[^\\s\\d]{1,4})(?=\\s|$)|(?<glued>[万亿]+(?:${UNIT})|元\\/人·?[月年]|人次))?(?:\\s*(?<code>[A-Z]{2,}\\d{5,}))?(?<figures>(?:\\s*[-−]?\\d[\\d,]*(?:\\.\\d+)?%?)(?:\\s+(?:[-−]?\\d[\\d,]*(?:\\.\\d+)?%?|[-—–]{1,2}))*)?$`,
  'du',
)
/** 1 2 3 4: the numbers of the columns. */
const COLUMN_NUMBERS = /^\d{1,2}(?:\s+\d{1,2})+$/u
/** 年份    结婚（对）    离婚（对）: another header begins. */
const DRAWN_HEADER = /\S\s{2,}\S.*\S\s{2,}\S/u
const LONGEST_LABEL = 40
const FEWEST_ROWS = 3
/** Among so many lines the rows with figures show themselves. */
const SHOWING = 60

interface Span {
  readonly from: number
  readonly to: number
}

/** The table whose header stands on a line, or null. */
export function indicatorTableAt(lines: readonly Line[], from: number): { rows: Cell[][]; length: number } | null {
  const head = headerOf(textOf(lines[from]))
  const line = lines[from]
  if (!head || !line) return null
  const rows = [cellsOf(line, head, true)]
  let figures = 0
  let to = from + 1
  for (; to < lines.length && (figures >= FEWEST_ROWS || to <= from + SHOWING); to++) {
    const next = lines[to]
    const text = textOf(next)
    if (!next || text === '' || holdsSentence(text) || endsSentence(text)) break
    if (COLUMN_NUMBERS.test(text)) {
      rows.push(cellsOf(next, [{ from: 0, to: text.length }, ...head.slice(1).map(() => null)], true))
      continue
    }
    const spans = rowOf(text, head, textOf(line))
    if (!spans) break
    if (spans.slice(1).some((span) => span !== null)) figures++
    rows.push(cellsOf(next, spans, false))
  }
  return figures < FEWEST_ROWS ? null : { rows, length: to - from }
}

const textOf = (line: Line | undefined): string => (line?.mark.kind === 'line' ? visible(line.runs) : '')

/** The words of a header line that says nothing else: a label, a unit and at least one column of figures. */
function headerOf(text: string): Span[] | null {
  if (text.length > LONGEST_LABEL || text.replace(HEADER_WORD, '').trim() !== '') return null
  const words = [...text.matchAll(HEADER_WORD)].map((word) => ({ from: word.index, to: word.index + word[0].length }))
  const isLed = LABEL.test(wordAt(text, words[0])) && words.some((word) => UNIT_COLUMN.test(wordAt(text, word)))
  return isLed && words.some((word) => columnOf(wordAt(text, word)) === 'figure') ? words : null
}

const wordAt = (text: string, span: Span | undefined): string => text.slice(span?.from ?? 0, span?.to ?? 0)

/** The spans of a row by column, null where it leaves one out; null for a line that is no row, or that the columns have no room for. */
function rowOf(text: string, head: readonly Span[], header: string): (Span | null)[] | null {
  const found = ROW.exec(text)
  const at = found?.indices?.groups
  if (!found || !at || (found.groups?.['label']?.length ?? 0) > LONGEST_LABEL || DRAWN_HEADER.test(found.groups?.['label'] ?? '')) return null
  const spans = (...names: string[]): Span[] => names.flatMap((name) => (at[name] ? [{ from: at[name][0], to: at[name][1] }] : []))
  const left = {
    label: spans('label'),
    unit: spans('unit', 'glued'),
    code: spans('code'),
    figure: spans('figures').flatMap((span) => figuresIn(text, span)),
  }
  const row = head.map((word) => left[columnOf(wordAt(header, word))].shift() ?? null)
  return Object.values(left).every((rest) => rest.length === 0) ? row : null
}

function columnOf(word: string): 'label' | 'unit' | 'code' | 'figure' {
  if (LABEL.test(word)) return 'label'
  if (UNIT_COLUMN.test(word)) return 'unit'
  return CODE_COLUMN.test(word) ? 'code' : 'figure'
}

function figuresIn(text: string, span: Span): Span[] {
  return [...text.slice(span.from, span.to).matchAll(/[-−—–\d,.%]+/gu)].map((found) => ({
    from: span.from + found.index,
    to: span.from + found.index + found[0].length,
  }))
}

const cellsOf = (line: Line, spans: readonly (Span | null)[], header: boolean): Cell[] =>
  spans.map((span) => ({ runs: span ? sliceRuns(line.runs, span.from, span.to) : [], header, colspan: 1, rowspan: 1 }))
