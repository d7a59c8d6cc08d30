/** Times that a sentence deals out to its figures: 2014年、2015年分别救助9.6万户次和14.3万户次. */
import type { TimeExpression } from './time.ts'

interface Span {
  readonly from: number
  readonly to: number
}

/** What stands between two of a list. */
const JOINT = /^[、,]?\s*[和与及]?\s*$/
const DEALS = /分别|依次/

/** Spans in lists: one list ends where something other than a joining word stands before the next. */
function listsOf<S extends Span>(spans: readonly S[], text: string): S[][] {
  const lists: S[][] = []
  for (const span of spans) {
    const list = lists.at(-1)
    const last = list?.at(-1)
    if (list && last && last.to < span.from && JOINT.test(text.slice(last.to, span.from))) list.push(span)
    else lists.push([span])
  }
  return lists
}

/**
 * The time that is dealt to the figure at a place, or null: of a list of times and a list as long of figures behind 分别 each
 * figure is of the time in its place, and so is each of the lists that follow (支出1.28亿元、1.96亿元), until another time is named.
 */
export function timeDealt(at: number, times: readonly TimeExpression[], figures: readonly Span[], text: string): TimeExpression | null {
  const before = listsOf(
    times.filter(({ to, kind, dated }) => to <= at && dated && kind !== 'base'),
    text,
  ).at(-1)
  if (!before || before.length < 2) return null
  const behind = before.at(-1)?.to ?? 0
  const lists = listsOf(
    figures.filter(({ from }) => from >= behind),
    text,
  )
  const [first] = lists
  const own = lists.find((list) => list.some(({ from }) => from === at))
  if (own?.length !== before.length || !DEALS.test(text.slice(behind, first?.[0]?.from))) return null
  return before[own.findIndex(({ from }) => from === at)] ?? null
}
