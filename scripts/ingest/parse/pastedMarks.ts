/**
 * Marks of Markdown in a plain text, as they come along when text is pasted: # before a heading, ** around what is strong. They are no
 * text. All else of the text stays what it is.
 */
import { visible, type Run } from '../document.ts'
import type { Line } from '../draft.ts'
import { sliceRuns } from '../runs.ts'

const HEADING = /^(#{1,6})[ \t\u3000]+(?=.*[\p{L}\p{N}])(.*?)(?:[ \t]+#+)?$/u
const STRONG = /\*\*(?![\s*])([^*]+)(?<!\s)\*\*(?!\*)/g
/** Stars that stand for what must not be told: 20**年, **县民政局与**县财政局. */
const MASKS = /\d\*\*[^*]*\*\*|\*\*[^*]*\*\*[年月日号省市州盟县区旗乡镇街村]/

/** The lines of a plain text without these marks. A line that they set as a whole stands apart from those around it. */
export function withoutPastedMarks(lines: readonly Line[]): Line[] {
  let apart = false
  return lines.map((line) => {
    const { mark, runs } = unmarked(line)
    const set = mark.kind === 'heading' || runs.every(({ strong }) => strong)
    const told = { ...line, mark, runs, apart: line.apart || set || apart }
    apart = set
    return told
  })
}

function unmarked({ mark, runs }: Line): Pick<Line, 'mark' | 'runs'> {
  const [, hashes, title = ''] = HEADING.exec(visible(runs)) ?? []
  if (hashes === undefined) return { mark, runs: withStrong(runs) }
  const from = visible(runs).indexOf(title, hashes.length)
  return { mark: { kind: 'heading', level: hashes.length }, runs: withStrong(sliceRuns(runs, from, from + title.length)) }
}

/** Runs with what stands between stars strong and without them; as they are where a star has no other, or stands for something. */
function withStrong(runs: readonly Run[]): readonly Run[] {
  const text = visible(runs)
  const pairs = [...text.matchAll(STRONG)]
  if (pairs.length === 0 || MASKS.test(text) || text.replace(STRONG, '').includes('**')) return runs
  let at = 0
  const told = pairs.flatMap(({ index, 0: whole }) => {
    const plain = sliceRuns(runs, at, index)
    at = index + whole.length
    return [...plain, ...sliceRuns(runs, index + 2, at - 2).map((run) => ({ ...run, strong: true }))]
  })
  return [...told, ...sliceRuns(runs, at, text.length)]
}
