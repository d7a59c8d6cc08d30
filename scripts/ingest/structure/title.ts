import type { Run } from '../document.ts'
import { endsSentence, holdsSentence } from '../punctuation.ts'
import { joinRuns } from '../runs.ts'
import type { Chunk } from './chunk.ts'
import { numberingOf } from './numbering.ts'

const LONGEST = 60
const LONGEST_QUESTION = 24
const FIELD = /^(?:时间|地点|主持人?|嘉宾)\s?[:：]/u
const SUBTITLE = /^(?:[—–－-]{1,2}\S|[（(][^（）()]{1,40}[）)]$)/u

/**
 * Takes the title off the chunks: what the format marks as one, else a short first line that is no sentence, no number
 * and no question of an interview; a subtitle in dashes or brackets right below belongs to it.
 */
export function takeTitle(marked: readonly Run[], chunks: readonly Chunk[]): { title: readonly Run[]; chunks: readonly Chunk[] } {
  if (marked.length > 0) return withSubtitle(marked, chunks)
  const heading = chunks.findIndex(({ mark }) => mark.kind === 'heading')
  const first = chunks[heading]
  if (first?.mark.kind === 'heading' && first.mark.level === 1 && chunks.filter(({ mark }) => mark.kind === 'heading' && mark.level === 1).length === 1) {
    return withSubtitle(first.runs, chunks.toSpliced(heading, 1))
  }
  const [line, ...rest] = chunks
  return line && rest.length > 0 && isTitle(line) ? withSubtitle(line.runs, rest) : { title: [], chunks }
}

function isTitle({ mark, text, column }: Chunk): boolean {
  if (mark.kind !== 'line' || column || text.length > LONGEST || numberingOf(text) || FIELD.test(text)) return false
  return /[？?]$/u.test(text) ? text.length <= LONGEST_QUESTION : !endsSentence(text) && !holdsSentence(text)
}

function withSubtitle(title: readonly Run[], chunks: readonly Chunk[]): { title: readonly Run[]; chunks: readonly Chunk[] } {
  const [next, ...rest] = chunks
  const subtitle = next?.mark.kind === 'line' && next.text.length <= LONGEST && SUBTITLE.test(next.text) && !endsSentence(next.text)
  return subtitle ? { title: joinRuns(title, next.runs), chunks: rest } : { title, chunks }
}
