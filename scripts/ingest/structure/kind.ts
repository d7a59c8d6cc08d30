/** What each chunk of a document is. */
import { endsSentence, isProse } from '../punctuation.ts'
import type { Chunk } from './chunk.ts'
import { bulletOf, numberingOf } from './numbering.ts'

export type Kind =
  /** Headings of one `way` are of one level; a smaller rank stands above a larger, null ranks by where it first stands. */
  | { readonly kind: 'heading'; readonly way: string; readonly rank: number | null }
  | { readonly kind: 'paragraph' | 'caption' | 'table' }
  | { readonly kind: 'item'; readonly ordered: boolean; readonly depth: number }

const LONGEST_HEADING = 40
const LONGEST_PLAIN = 30
const LONGEST_QUESTION = 140
const LONGEST_CAPTION = 90
/** An interview has at least so many questions. */
const FEWEST_QUESTIONS = 2
/** More short lines on end are no headings but a list. */
const MOST_HEADINGS_ON_END = 2
/** Numbered headings come below those the format marks. */
const BELOW_MARKED = 10

const QUESTION = /[？?][”"』」]?$/u
const FIELD = /^(?:时间|地点|单位|注|备注|说明|附注|主持人?|嘉宾|记者|访谈|出席|電話|數據來源|数据来源|资料来源)\s?[:：]/u
const DATED = /^\d{4}年\d{1,2}月\d{1,2}日/u
const PICTURE = /^(?:[图圖表]\s?[\d一二三四五六七八九十]{1,6}|[图圖]为|[图圖][:：]|[续附]表)/u
const ENCLOSED = /^[（(《“"]/u
/** A count at the end: the sentence goes on in the next line. */
const COUNTED = /\d(?!\p{Script=Han}?年)[\p{Script=Han}%％]{0,2}$/u
/** 【2025年目标】, with nothing beside it. */
const IN_BRACKETS = /^【[^【】]{2,20}】$/u
/** 民发〔2016〕12号 */
const DOCUMENT_NUMBER = /[〔［[]\d{4}[〕］\]]/u

export function kindsOf(chunks: readonly Chunk[]): Kind[] {
  const marked = chunks.some(({ mark }) => mark.kind === 'heading')
  const interview = chunks.filter(isQuestion).length >= FEWEST_QUESTIONS
  const plain = marked ? new Set<Chunk>() : plainHeadings(chunks)
  return chunks.map((chunk, index) => {
    const { mark } = chunk
    if (mark.kind === 'heading') return { kind: 'heading', way: `marked-${mark.level}`, rank: mark.level }
    if (mark.kind !== 'line') return mark
    return headingKind(chunks, index, { interview, plain }) ?? textKind(chunk, chunks[index - 1], chunks[index + 1])
  })
}

function headingKind(chunks: readonly Chunk[], index: number, found: { interview: boolean; plain: ReadonlySet<Chunk> }): Kind | null {
  const chunk = chunks[index]
  if (chunk && IN_BRACKETS.test(chunk.text) && index + 1 < chunks.length) return { kind: 'heading', way: 'brackets', rank: null }
  if (!chunk || chunk.column) return null
  const numbering = numberingOf(chunk.text)
  if (numbering && isShort(chunk, LONGEST_HEADING) && !isList(chunks, index, numbering.way))
    return { kind: 'heading', way: numbering.way, rank: BELOW_MARKED + numbering.rank }
  if (found.interview && isQuestion(chunk)) return { kind: 'heading', way: 'question', rank: null }
  const bullet = bulletOf(chunk.text)
  if (bullet && isShort(chunk, LONGEST_PLAIN) && followedByProse(chunks, index)) return { kind: 'heading', way: bullet, rank: null }
  if (isBold(chunk) && isShort(chunk, LONGEST_HEADING) && index + 1 < chunks.length) return { kind: 'heading', way: 'bold', rank: null }
  return found.plain.has(chunk) ? { kind: 'heading', way: 'plain', rank: null } : null
}

function textKind(chunk: Chunk, before: Chunk | undefined, next: Chunk | undefined): Kind {
  if (isCaption(chunk, before, next)) return { kind: 'caption' }
  const way = numberingOf(chunk.text)?.way ?? ''
  const listed = way.startsWith('arabic') || bulletOf(chunk.text) !== null
  return listed ? { kind: 'item', ordered: false, depth: 0 } : { kind: 'paragraph' }
}

const isShort = ({ text }: Chunk, longest: number): boolean => text.length <= longest && !endsSentence(text) && !/[。；;，、,]$|。/u.test(text)

const isQuestion = ({ mark, text }: Chunk): boolean => mark.kind === 'line' && QUESTION.test(text) && text.length <= LONGEST_QUESTION

const isBold = ({ runs }: Chunk): boolean => runs.length > 0 && runs.every((run) => run.strong)

/** Numbers one right after the other number a list, not its headings. */
function isList(chunks: readonly Chunk[], index: number, way: string): boolean {
  return [chunks[index - 1], chunks[index + 1]].some((neighbour) => neighbour?.mark.kind === 'line' && numberingOf(neighbour.text)?.way === way)
}

function followedByProse(chunks: readonly Chunk[], index: number): boolean {
  const next = chunks[index + 1]
  return next?.mark.kind === 'table' || (next?.mark.kind === 'line' && (isProse(next.text) || endsSentence(next.text)))
}

/** Short lines that stand alone, at most two on end, with prose below. */
function plainHeadings(chunks: readonly Chunk[]): Set<Chunk> {
  const found = new Set<Chunk>()
  let run: Chunk[] = []
  chunks.forEach((chunk, index) => {
    if (isPlain(chunk, chunks[index - 1])) {
      run.push(chunk)
      return
    }
    const heads = chunk.mark.kind !== 'line' || isProse(chunk.text) || endsSentence(chunk.text) || numberingOf(chunk.text) !== null
    if (heads && run.length <= MOST_HEADINGS_ON_END) for (const heading of run) found.add(heading)
    run = []
  })
  return found
}

function isPlain(chunk: Chunk, before: Chunk | undefined): boolean {
  if (chunk.mark.kind !== 'line' || chunk.column || !isShort(chunk, LONGEST_PLAIN) || numberingOf(chunk.text) !== null) return false
  if (
    FIELD.test(chunk.text) ||
    DATED.test(chunk.text) ||
    PICTURE.test(chunk.text) ||
    ENCLOSED.test(chunk.text) ||
    DOCUMENT_NUMBER.test(chunk.text) ||
    COUNTED.test(chunk.text)
  )
    return false
  const free = chunk.apart || before?.mark.kind !== 'line' || endsSentence(before.text) || before.text.length <= LONGEST_PLAIN
  return free && /\p{Script=Han}{2}/u.test(chunk.text)
}

/** What stands below a picture: it says so, or it stands alone, reads like a sentence and ends like a heading. */
function isCaption({ text, column }: Chunk, before: Chunk | undefined, next: Chunk | undefined): boolean {
  if (text.length > LONGEST_CAPTION || column) return false
  if (PICTURE.test(text)) return !/[。；].{12}/u.test(text)
  const alone = next?.apart === true && (before?.mark.kind !== 'line' || endsSentence(before.text))
  return alone && isProse(text) && !endsSentence(text) && numberingOf(text) === null && !FIELD.test(text) && !/[，、,]$/u.test(text)
}
