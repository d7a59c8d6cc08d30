import type { Run } from '../document.ts'
import { endsSentence, holdsSentence } from '../punctuation.ts'
import { joinRuns } from '../runs.ts'
import type { Chunk } from './chunk.ts'
import { numberingOf } from './numbering.ts'
import { isTitleOfChapters, REPORT } from './titleHeading.ts'

const LONGEST = 60
const LONGEST_QUESTION = 24
/** A question that a call answers: 红包有多暖？这一年的账单，请您过目！ No interview begins so. */
const ANSWERED = new RegExp(`^[^。！!？?]{1,${LONGEST_QUESTION}}[？?][^。！!？?]{1,${LONGEST_QUESTION}}[！!]$`, 'u')
const FIELD = /^(?:时间|地点|主持人?|嘉宾)\s?[:：]/u
const SUBTITLE = /^(?:[—–－-]{1,2}\S|[（(][^（）()]{1,40}[）)]$)/u

/** 某县民政局 alone says who reports; the line below it says on what: 2017年工作总结. */
const BODY = /^\S{2,20}(?:民政[局厅处]|委员会|办公[室厅]|人民政府|街道办事处|慈善总会)$/u

/**
 * Takes the title off the chunks: what the format marks as one, else a short first line that is no sentence, no number
 * and no long question or call; a subtitle in dashes or brackets right below belongs to it, and so does what is reported on below
 * the name of a body alone.
 */
export function takeTitle(marked: readonly Run[], chunks: readonly Chunk[]): { title: readonly Run[]; chunks: readonly Chunk[] } {
  if (marked.length > 0) return withSubtitle(marked, chunks)
  const heading = titleHeading(chunks)
  if (heading) return withSubtitle(heading.runs, chunks.toSpliced(chunks.indexOf(heading), 1))
  const [line, ...rest] = chunks
  return line && rest.length > 0 && isTitle(line) ? withSubtitle(line.runs, rest) : { title: [], chunks }
}

/** The heading that is the title: the first of all, where it is the only one of the first level or has the others for chapters. */
function titleHeading(chunks: readonly Chunk[]): Chunk | undefined {
  const headings = chunks.filter(({ mark }) => mark.kind === 'heading')
  const [first, ...others] = headings
  const isOnly = first && isTop(first) && !others.some(isTop)
  return isOnly || isTitleOfChapters(chunks) ? first : undefined
}

const isTop = ({ mark }: Chunk): boolean => mark.kind === 'heading' && mark.level === 1

function isTitle({ mark, text, column }: Chunk): boolean {
  if (mark.kind !== 'line' || column || text.length > LONGEST || numberingOf(text) || FIELD.test(text)) return false
  if (ANSWERED.test(text)) return true
  return /[？?！!]$/u.test(text) ? text.length <= LONGEST_QUESTION && !holdsSentence(text.slice(0, -1)) : !endsSentence(text) && !holdsSentence(text)
}

function withSubtitle(title: readonly Run[], chunks: readonly Chunk[]): { title: readonly Run[]; chunks: readonly Chunk[] } {
  const [next, ...rest] = chunks
  const isLine = next?.mark.kind === 'line' && next.text.length <= LONGEST && !endsSentence(next.text)
  const isReport = isLine && BODY.test(title.map(({ text }) => text).join('')) && REPORT.test(next.text) && !numberingOf(next.text)
  return isLine && (isReport || SUBTITLE.test(next.text)) ? { title: joinRuns([title, next.runs]), chunks: rest } : { title, chunks }
}
