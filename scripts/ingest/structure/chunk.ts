/**
 * Lines joined to chunks: what a reader takes for one paragraph, one heading, one item.
 *
 * A text is wrapped (lines end where the page ends, an empty line parts paragraphs), or has a paragraph a line, or, in web
 * pages, a line is broken by hand. In the last two, lines are joined only where one stops in the middle of a sentence.
 */
import type { Format, Run } from '../document.ts'
import { visible } from '../document.ts'
import type { Line, Mark } from '../draft.ts'
import { endsSentence, isProse } from '../punctuation.ts'
import { joinRuns } from '../runs.ts'
import { numberingOf, startsAnew } from './numbering.ts'

export interface Chunk {
  readonly mark: Mark
  readonly runs: readonly Run[]
  readonly text: string
  readonly apart: boolean
  /** One of several short lines one below the other: a cell, not a heading. */
  readonly column: boolean
}

type Way = 'wrapped' | 'plain' | 'list' | 'broken'

/** A count at the end of a line that is broken by hand. */
const COUNTED = /\d\s?[\p{Script=Han}%％]{0,2}$/u
/** Lines of a wrapped text are not longer than this. */
const LONGEST_WRAPPED = 80
/** A line of a wrapped text that goes on is at least this full, mostly. */
const FULL = 0.6
const STOP = /[，。；！？]|[\u4e00-\u9fff],/u
/** So many lines that stop in mid-sentence show that a text is wrapped. */
const FEWEST_BROKEN = 3
/** In a text with a paragraph a line, a shorter line that stops is a heading. */
const SHORTEST_BROKEN = 40
const LONGEST_CELL = 16
const FEWEST_CELLS = 4

export function chunksOf(lines: readonly Line[], format: Format): Chunk[] {
  const way = format === 'html' ? 'broken' : format === 'md' ? 'wrapped' : wayOf(lines)
  const columns = columnsOf(lines)
  const open: OpenChunk[] = []
  for (const line of lines) {
    const last = open.at(-1)
    const column = columns.has(line)
    if (last && !column && !last.column && continues(last, line, way)) extend(last, line)
    else open.push({ mark: line.mark, lines: [line.runs], apart: line.apart, column, ...endsOf(visible(line.runs)) })
  }
  return open.map(({ mark, lines: joined, apart, column }) => {
    const runs = joinRuns(joined)
    return { mark, runs, text: visible(runs), apart, column }
  })
}

/** A chunk that the next line may carry on. Its lines are joined once, at the end; whether it goes on is told by its first and last characters. */
interface OpenChunk extends Pick<Chunk, 'mark' | 'apart' | 'column'>, Ends {
  readonly lines: (readonly Run[])[]
}

interface Ends {
  start: string
  end: string
  length: number
}

/** More characters at either end say no more: longer text is prose. */
const LONGEST_END = 100
const endsOf = (text: string): Ends => ({ start: text.slice(0, LONGEST_END), end: text.slice(-LONGEST_END), length: text.length })

function extend(chunk: OpenChunk, { runs }: Line): void {
  const joined = joinRuns([chunk.lines.at(-1) ?? [], runs])
  const added = visible(joined).slice(visible(chunk.lines.at(-1) ?? []).length)
  chunk.lines.push(runs)
  chunk.start = (chunk.start + added).slice(0, LONGEST_END)
  chunk.end = (chunk.end + added).slice(-LONGEST_END)
  chunk.length += added.length
}

function continues(chunk: OpenChunk, line: Line, way: Way): boolean {
  const after = visible(line.runs)
  if (chunk.mark.kind !== 'line' || line.mark.kind !== 'line' || startsAnew(after)) return false
  const stops = !endsSentence(chunk.end)
  const prose = isProse(chunk.start)
  if (line.turned) return stops && prose
  if (line.apart || way === 'list') return false
  if (way === 'wrapped') return !(stops && numberingOf(chunk.start) && !prose)
  return stops && ((prose && chunk.length >= SHORTEST_BROKEN) || (way === 'broken' && COUNTED.test(chunk.end)))
}

function wayOf(lines: readonly Line[]): Way {
  const texts = lines.map(({ runs }) => visible(runs))
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0)
  if (longest > LONGEST_WRAPPED) return 'plain'
  const broken = lines.filter((line, index) => {
    const before = texts[index - 1] ?? ''
    return !line.apart && before.length * 2 >= longest && !endsSentence(before)
  })
  if (broken.length < FEWEST_BROKEN) return 'plain'
  // Statements of any length, each on its line, mostly without a stop, are a list.
  const open = texts.filter((text, index) => lines[index + 1]?.apart === false && !endsSentence(text))
  const full = open.filter((text) => text.length >= FULL * longest)
  const stopped = open.filter((text) => STOP.test(text))
  return full.length * 2 < open.length && stopped.length * 3 < open.length ? 'list' : 'wrapped'
}

/** The lines of columns: four and more short lines without punctuation that stand together. */
function columnsOf(lines: readonly Line[]): Set<Line> {
  const columns = new Set<Line>()
  let group: Line[] = []
  const close = (): void => {
    if (group.length >= FEWEST_CELLS) for (const line of group) columns.add(line)
    group = []
  }
  for (const line of lines) {
    const text = visible(line.runs)
    const short = line.mark.kind === 'line' && text.length <= LONGEST_CELL && !isProse(text) && !endsSentence(text)
    if (line.apart || !short) close()
    if (short) group.push(line)
  }
  close()
  return columns
}
